import { NOL, sum } from '../../engine';
import type { DaftarFigur, Figur } from '../angka/figur';
import type { Baca, Relasi } from '../angka/relasi';

/**
 * The row whose figure is what a sum lacks or has too much: it was left out, counted twice, or stands elsewhere.
 *
 * @returns  its figure; null when no row has that value, or several have
 */
export function findSelisihBaris(relasi: Relasi, daftar: DaftarFigur, baca: Baca): Figur | null {
  const { hasil, bahan } = relasi;
  const beda = hasil.nilai.subtract(sum(bahan.map(baca)));
  const selisih = beda.compare(NOL) < 0 ? NOL.subtract(beda) : beda;
  if (selisih.isNol()) return null;
  // A sum that is too large has a row from elsewhere; one that is too small lacks a row of its own.
  const isKelebihan = beda.compare(NOL) > 0;
  const [anggota] = bahan;
  if (anggota === undefined) return null;
  const calon = daftar
    .listTabel(anggota.tabel)
    .filter(
      (satu) =>
        satu.jenis === anggota.jenis &&
        satu !== hasil &&
        satu.nilai.compare(selisih) === 0 &&
        bahan.includes(satu) !== isKelebihan,
    );
  return calon.length === 1 ? (calon[0] ?? null) : null;
}

/** The name of the row of a figure as printed, for a sentence. */
export function findNamaBaris({ tabel, baris }: Figur): string {
  const kolom = tabel.kolom.findIndex(({ jenis }) => jenis === 'program' || jenis === 'uraian' || jenis === 'sasaran');
  return tabel.baris[baris]?.sel[kolom]?.teks ?? '';
}
