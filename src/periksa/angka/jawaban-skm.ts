import { desimal, sum } from '../../engine';
import type { Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { analyzeAngka } from './analisis';
import type { DaftarFigur, Figur } from './figur';
import { formatSeperti } from './format';
import { readBlok } from './skm';
import { toDasar } from './temuan';

/** Fewer rows above the block are no list of answers. */
const MIN_RESPONDEN = 10;
const [TERENDAH, TERTINGGI] = [desimal(1), desimal(4)];

/**
 * Answers of a survey printed one row per respondent: each from 1 to 4, and together the sum below them.
 *
 * @sumber Spesifikasi Takar 3.7
 */
export const jawabanSkm: Pemeriksaan = {
  kode: 'angka-jawaban-skm',
  keterangan: 'Jawaban responden survei di luar 1–4, dan jumlah nilai unsur yang tidak sama dengan jumlah jawabannya.',
  contoh:
    'Jumlah nilai 961 tidak sama dengan jumlah 297 jawaban di atasnya, 962; periksa jawaban di kolom itu, lalu hitung ulang jumlahnya.',
  check(laporan) {
    const { figur } = analyzeAngka(laporan);
    return laporan.tabel.flatMap((tabel) => checkTabel(figur, tabel));
  },
};

function checkTabel(figur: DaftarFigur, tabel: TabelCetak): readonly TemuanCetak[] {
  return (readBlok(figur, tabel)?.unsur ?? []).flatMap(({ jumlah }) => {
    if (jumlah === null) return [];
    const jawaban = tabel.baris.flatMap((baris, i) =>
      i < jumlah.baris && baris.jenis === 'data' ? (figur.find(tabel, i, jumlah.kolom) ?? []) : [],
    );
    if (jawaban.length < MIN_RESPONDEN) return [];
    return [...jawaban.flatMap(checkJawaban), ...checkJumlah(jumlah, jawaban)];
  });
}

function checkJawaban(jawaban: Figur): readonly TemuanCetak[] {
  const { nilai, sel } = jawaban;
  const isDikenal = nilai.isTepat(0) && nilai.compare(TERENDAH) >= 0 && nilai.compare(TERTINGGI) <= 0;
  const pesan = `Jawaban ${sel.teks} di luar nilai 1–4; betulkan menurut kuesionernya, atau kosongkan bila tidak dijawab.`;
  return isDikenal ? [] : [{ ...build(jawaban), pesan }];
}

function checkJumlah(jumlah: Figur, jawaban: readonly Figur[]): readonly TemuanCetak[] {
  const dihitung = sum(jawaban.map(({ nilai }) => nilai));
  if (dihitung.compare(jumlah.nilai) === 0) return [];
  const seharusnya = formatSeperti(jumlah, dihitung);
  const pesan =
    `Jumlah nilai ${jumlah.sel.teks} tidak sama dengan jumlah ${jawaban.length} jawaban di atasnya, ${seharusnya}; ` +
    'periksa jawaban di kolom itu, lalu hitung ulang jumlahnya.';
  return [{ ...build(jumlah), seharusnya, pesan }];
}

function build(figur: Figur): Omit<TemuanCetak, 'pesan'> {
  return {
    kode: jawabanSkm.kode,
    tingkat: 'periksa',
    ...toDasar(figur),
    seharusnya: null,
    selLain: [],
    sebab: null,
  };
}
