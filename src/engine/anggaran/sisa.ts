import { rupiah, type Rupiah } from '../nilai';

/**
 * What is left of the pagu; negative when more was spent than there was.
 *
 * [SIS-1] Pagu − realisasi; kosong when either is kosong, because kosong is not 0.
 *
 * @sumber  Spesifikasi Takar 3.5
 * @example calculateSisa(rupiah(desimal('1500000')), rupiah(desimal('1250000'))) // 250000 rupiah
 */
export function calculateSisa(pagu: Rupiah | null, realisasi: Rupiah | null): Rupiah | null {
  return pagu === null || realisasi === null ? null : rupiah(pagu.subtract(realisasi));
}
