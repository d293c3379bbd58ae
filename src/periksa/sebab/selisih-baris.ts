import { NOL, sum } from '../../engine';
import type { DaftarFigur, Figur } from '../angka/figur';
import { readNama } from '../angka/nama';
import type { Baca, Relasi } from '../angka/relasi';

/**
 * The row whose figure is what a sum lacks or has too much: it was left out, counted twice, or stands elsewhere.
 *
 * @returns  a figure of the same column, or of the same kind in another table; null when none or several have that value
 */
export function findSelisihBaris(relasi: Relasi, daftar: DaftarFigur, baca: Baca): Figur | null {
  const { hasil, bahan } = relasi;
  const beda = hasil.nilai.subtract(sum(bahan.map(baca)));
  const selisih = beda.compare(NOL) < 0 ? NOL.subtract(beda) : beda;
  if (selisih.isNol()) return null;
  const calon = daftar.semua.filter(
    (satu) => satu !== hasil && satu.jenis === hasil.jenis && satu.nilai.compare(selisih) === 0,
  );
  const sekolom = calon.filter(({ tabel, kolom }) => tabel === hasil.tabel && kolom === hasil.kolom);
  const terpilih = sekolom.length > 0 ? sekolom : calon;
  const nama = new Set(terpilih.map(findNamaBaris));
  return nama.size === 1 ? (terpilih[0] ?? null) : null;
}

/** The name of the row of a figure, for a sentence. */
export function findNamaBaris({ tabel, baris, kolom }: Figur): string {
  const satu = tabel.baris[baris];
  return satu === undefined ? '' : ([...readNama(tabel, satu, kolom).values()][0] ?? '');
}
