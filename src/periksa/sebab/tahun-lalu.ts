import type { Desimal } from '../../engine';
import type { Figur } from '../angka/figur';

/**
 * The figure of an earlier year in the same row and kind of column that has this value, or null.
 *
 * @param daftar  the figures of the report; those of the same table and row are looked at
 * @param baca    values as corrected so far: the earlier year may itself be corrected
 */
export function findTahunLalu(figur: Figur, daftar: readonly Figur[], baca: (satu: Figur) => Desimal): Figur | null {
  const { tahun } = figur;
  if (tahun === null) return null;
  return (
    daftar.find(
      (lain) =>
        lain.tabel === figur.tabel &&
        lain.baris === figur.baris &&
        lain.jenis === figur.jenis &&
        lain.tahun !== null &&
        lain.tahun < tahun &&
        lain.desimal === figur.desimal &&
        (lain.nilai.compare(figur.nilai) === 0 || baca(lain).compare(figur.nilai) === 0),
    ) ?? null
  );
}
