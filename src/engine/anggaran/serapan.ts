import { calculatePersentase, type Persen, type Rupiah } from '../nilai';

/**
 * Serapan: how much of the pagu was spent.
 *
 * [SRP-1] Realisasi / pagu × 100; may exceed 100.
 * [SRP-2] A pagu of 0 or kosong, or a realisasi that is kosong, has no serapan; the report prints "-".
 *
 * @returns Persen, exact and unrounded, or null
 * @sumber  Spesifikasi Takar 3.5
 * @example calculateSerapan(rupiah(desimal('38360000')), rupiah(desimal('38282000'))) // 99.7966… persen
 */
export function calculateSerapan(pagu: Rupiah | null, realisasi: Rupiah | null): Persen | null {
  return pagu === null || realisasi === null || pagu.isNol() ? null : calculatePersentase(realisasi, pagu);
}
