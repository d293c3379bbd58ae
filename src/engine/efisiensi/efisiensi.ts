import { rupiah, SERATUS, type Persen } from '../nilai';
import type { MetodeEfisiensi } from '../pengaturan';
import { ok, unreachable, type Result } from '../result';
import { calculateEfisiensiPmk22 } from './pmk22';
import { calculateEfisiensiPmk249 } from './pmk249';
import { calculateEfisiensiSelisih } from './selisih';
import { calculateEfisiensiSisa } from './sisa';

/**
 * Efisiensi of one indicator by the office's method.
 *
 * [EFI-1] selisih, pmk249 and pmk22 need capaian and serapan; sisa needs serapan only.
 * [EFI-2] PMK 249 and PMK 22 take capaian and serapan for the figures they are the ratios of:
 *         (RA / RK) / (PA / TK) = (RA / PA) / (RK / TK) = serapan / capaian. So an indicator where lower is better, or
 *         with a range, enters by its capaian.
 *
 * @param capaian  exact or rounded, as the office sets it; null when it could not be calculated
 * @param serapan  likewise
 * @returns Persen; null without the figures it needs, or without a method
 * @galat   'capaian-nol'
 * @sumber  Spesifikasi Takar 3.6
 */
export function calculateEfisiensi(
  metode: MetodeEfisiensi,
  capaian: Persen | null,
  serapan: Persen | null,
): Result<Persen | null, 'capaian-nol'> {
  if (metode === 'tidak-ada' || serapan === null) return ok(null);
  if (metode === 'sisa') return ok(calculateEfisiensiSisa(serapan));
  if (capaian === null) return ok(null);
  const anggaran = { paguAnggaran: rupiah(SERATUS), realisasiAnggaran: rupiah(serapan) };
  switch (metode) {
    case 'selisih':
      return ok(calculateEfisiensiSelisih(capaian, serapan));
    case 'pmk249': {
      const hasil = calculateEfisiensiPmk249({ ...anggaran, realisasiKinerja: capaian, targetKinerja: SERATUS });
      return hasil.ok ? hasil : { ok: false, galat: 'capaian-nol' };
    }
    case 'pmk22':
      return calculateEfisiensiPmk22([{ ...anggaran, capaian }]);
    default:
      return unreachable(metode);
  }
}
