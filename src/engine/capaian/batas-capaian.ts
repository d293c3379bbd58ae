import { desimal, persen, type Persen } from '../nilai';

/**
 * Capaian held at the office's upper limit.
 *
 * @param batas persen as decimal text ('100', '110', '120', '150'); null for no limit
 * @sumber  Spesifikasi Takar 3.1 (upper cap)
 * @example capCapaian(persen(desimal('203')), '120') // 120
 */
export function capCapaian(capaian: Persen, batas: string | null): Persen {
  if (batas === null) return capaian;
  const tertinggi = persen(desimal(batas));
  return capaian.compare(tertinggi) > 0 ? tertinggi : capaian;
}
