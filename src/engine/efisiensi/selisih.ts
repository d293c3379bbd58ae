import { persen, type Persen } from '../nilai';

/**
 * Efisiensi as the distance between what was achieved and what was spent.
 *
 * [SEL-1] Capaian − serapan; above 0 more was achieved than spent.
 *
 * @returns percent points, exact; may be negative
 * @sumber  LKjIP Kecamatan Jiken 2023, Tabel 3.6 dan 3.7
 * @example calculateEfisiensiSelisih(persen(desimal('104')), persen(desimal('99'))) // 5
 */
export function calculateEfisiensiSelisih(capaian: Persen, serapan: Persen): Persen {
  return persen(capaian.subtract(serapan));
}
