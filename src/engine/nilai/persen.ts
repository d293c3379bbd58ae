import { SERATUS, type Desimal } from './desimal';
import type { Rupiah } from './rupiah';

declare const satuanPersen: unique symbol;

/** Percent points, exact and unrounded: 100 is 100 %. */
export type Persen = Desimal & { readonly [satuanPersen]: true };

/** Gives a figure the unit persen; the figure itself stays as it is. */
export function persen(nilai: Desimal): Persen {
  return nilai as Persen;
}

/**
 * The share of an amount in another, as for serapan.
 *
 * @param bagian       rupiah
 * @param keseluruhan  rupiah, not 0
 * @returns  Persen, exact and unrounded; may exceed 100
 * @throws   RangeError when `keseluruhan` is 0: a caller looks first, a pagu of 0 has no serapan
 * @sumber   Spesifikasi Takar 3.5
 * @example  calculatePersentase(rupiah(desimal('6845')), rupiah(desimal('7000'))) // 97.785714… persen
 */
export function calculatePersentase(bagian: Rupiah, keseluruhan: Rupiah): Persen {
  return persen(bagian.divide(keseluruhan).multiply(SERATUS));
}
