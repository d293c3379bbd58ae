import { parseAngka } from '../../src/engine';
import { jawabanSkm } from '../../src/periksa/angka/jawaban-skm';
import type { TabelCetak } from '../../src/periksa/model';
import { isJawaban, listFigur, listUbahan, openBukuJalan, type Ubahan } from './digit-buku';
import { testJalan } from './digit-jalan';

testJalan('jaten-2023');

/** The check looks at each table by itself, so that the table alone is enough. */
function buildTabelDiubah({ figur: { tabel, sel }, isi }: Ubahan): TabelCetak {
  const diubah = { ...sel, teks: isi, bacaan: parseAngka(isi, 'General') };
  return {
    ...tabel,
    baris: tabel.baris.map((baris) =>
      baris.sel.includes(sel) ? { ...baris, sel: baris.sel.map((satu) => (satu === sel ? diubah : satu)) } : baris,
    ),
  };
}

const findKolom = (alamat: string) => alamat.replace(/\d+/, '');

/** At the answer itself, when it is none from 1 to 4; else at the sum below it, which says how many answers it adds up. */
function isJawabanKetemu(ubahan: Ubahan): boolean {
  const temuan = jawabanSkm.check({ tabel: [buildTabelDiubah(ubahan)], tahun: 2023 }, { isTerpotongBiasa: false });
  return temuan.some(({ sel }) => findKolom(sel) === findKolom(ubahan.figur.sel.alamat));
}

it('jaten-2023: setiap jawaban dari 297 responden × 9 unsur diubah; semuanya ditemukan', async () => {
  const jawaban = listFigur(await openBukuJalan('jaten-2023')).filter(isJawaban);
  expect(jawaban).toHaveLength(297 * 9);
  const luput = jawaban.flatMap(listUbahan).filter((ubahan) => !isJawabanKetemu(ubahan));
  expect(luput.map(({ figur }) => figur.id)).toEqual([]);
}, 900_000);
