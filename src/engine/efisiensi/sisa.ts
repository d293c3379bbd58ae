import { persen, SERATUS, type Persen } from '../nilai';

/**
 * Efisiensi as the share of the pagu that was not spent.
 *
 * [SIE-1] 100 − serapan; capaian does not enter.
 *
 * @sumber  LKjIP Kecamatan Jaten 2023, Tabel 3.5.1
 * @example calculateEfisiensiSisa(persen(desimal('91.68'))) // 8.32
 */
export function calculateEfisiensiSisa(serapan: Persen): Persen {
  return persen(SERATUS.subtract(serapan));
}
