import type { Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { analyzeAngka } from './analisis';
import type { DaftarFigur, Figur } from './figur';
import { toDasar } from './temuan';

const MIN_BARIS = 4;
/** Part of the ranks that must be right for a column without a name to be taken for ranks. */
const BAGIAN_TEPAT = 0.4;
const BERJUDUL = /\b(?:peringkat|rank|ranking|urutan)\b/i;

/** Ranks of unsur, 1 for the highest value. */
export const peringkat: Pemeriksaan = {
  kode: 'angka-peringkat',
  keterangan: 'Peringkat yang tidak sesuai dengan urutan nilai di kolom sebelahnya.',
  contoh: 'Peringkat 7 tidak sesuai: 3,118 adalah nilai tertinggi ke-9 dari 9; tulis 9.',
  check(laporan) {
    const { figur } = analyzeAngka(laporan);
    return laporan.tabel.flatMap((tabel) => tabel.kolom.flatMap((_, kolom) => checkKolom(figur, tabel, kolom)));
  },
};

function checkKolom(figur: DaftarFigur, tabel: TabelCetak, kolom: number): readonly TemuanCetak[] {
  const daftar: { readonly rank: Figur; readonly nilai: Figur }[] = [];
  for (let baris = 0; baris < tabel.baris.length; baris += 1) {
    const rank = figur.find(tabel, baris, kolom);
    const nilai = rank && figur.find(tabel, baris, kolom - 1);
    if (rank === null || nilai === null) continue;
    if (rank.desimal > 0 || rank.persen || nilai.desimal === 0) return [];
    daftar.push({ rank, nilai });
  }
  const bukanRank = daftar.filter(({ rank: { nilai } }) => nilai.toNumber() < 1 || nilai.toNumber() > daftar.length);
  // One that is no rank at all is the wrong one among ranks.
  if (daftar.length < MIN_BARIS || bukanRank.length > 1) return [];
  const dihitung = daftar.map(({ rank, nilai }) => ({
    rank,
    nilai,
    seharusnya: countDiAtas(nilai, daftar) + 1,
    banyakSama: daftar.filter((lain) => lain.nilai.nilai.compare(nilai.nilai) === 0).length,
  }));
  // Values that are printed alike may differ in decimals that are not printed: any of their ranks may be right.
  const salah = dihitung.filter(({ rank, seharusnya, banyakSama }) => {
    const selisih = rank.nilai.toNumber() - seharusnya;
    return selisih < 0 || selisih >= banyakSama;
  });
  const isBernama = BERJUDUL.test(tabel.kolom[kolom]?.kepala ?? '');
  if (!isBernama && daftar.length - salah.length < daftar.length * BAGIAN_TEPAT) return [];
  return salah.map(({ rank, nilai, seharusnya }) => ({
    kode: peringkat.kode,
    tingkat: isBernama ? 'salah' : 'periksa',
    ...toDasar(rank),
    seharusnya: String(seharusnya),
    selLain: [nilai.id],
    sebab: null,
    pesan:
      `Peringkat ${rank.sel.teks} tidak sesuai: ${nilai.sel.teks} adalah nilai tertinggi ke-${seharusnya} dari ` +
      `${daftar.length}; tulis ${seharusnya}.`,
  }));
}

function countDiAtas(nilai: Figur, daftar: readonly { nilai: Figur }[]): number {
  return daftar.filter((lain) => lain.nilai.nilai.compare(nilai.nilai) > 0).length;
}
