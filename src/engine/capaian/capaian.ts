import type { Arah } from '../data';
import type { KodeGalatCapaian } from '../galat';
import { desimal, NOL, persen, SERATUS, type Desimal, type Persen, type Rentang } from '../nilai';
import type { RumusTurun } from '../pengaturan';
import { gagal, ok, unreachable, type Result } from '../result';

/** What is aimed at: one figure, or a range with both bounds included. */
export type NilaiTarget = Desimal | Pick<Rentang, 'bawah' | 'atas'>;

const DUA = desimal(2);

/**
 * Capaian of an indicator: how far the realisasi meets the target.
 *
 * [CAP-1] naik, higher is better: R / T × 100.
 * [CAP-2] turun, lower is better: (2T − R) / T × 100, or T / R × 100 where the office sets it so.
 * [CAP-3] rentang: 100 inside; R / lower × 100 below; R / upper × 100 above. One figure is a range of no width.
 * [CAP-4] T = 0 cannot be divided by; only turun with R = 0 has met it: 100.
 * [CAP-5] Never below 0.
 *
 * @param target     in the indicator's own unit
 * @param realisasi  same unit as `target`
 * @returns  Persen, exact and unrounded; may exceed 100 (see `capCapaian`)
 * @galat    'target-nol', 'target-negatif'; 'target-rentang' when a range meets naik or turun; 'realisasi-tidak-positif'
 *           when T / R would divide by 0 or a negative figure
 * @sumber   Spesifikasi Takar 3.1
 * @example  calculateCapaian('naik', desimal('75'), desimal('72.50'), '(2T-R)/T') // 96.666… persen
 */
export function calculateCapaian(
  arah: Arah,
  target: NilaiTarget,
  realisasi: Desimal,
  rumusTurun: RumusTurun,
): Result<Persen, KodeGalatCapaian> {
  if (arah === 'rentang') return calculateRentang(toRentang(target), realisasi);
  if (!isSatuAngka(target)) return gagal('target-rentang');
  if (target.isNol()) return arah === 'turun' && realisasi.isNol() ? ok(persen(SERATUS)) : gagal('target-nol');
  if (target.compare(NOL) < 0) return gagal('target-negatif');
  switch (arah) {
    case 'naik':
      return ok(toPersen(realisasi, target));
    case 'turun':
      if (rumusTurun === '(2T-R)/T') return ok(toPersen(DUA.multiply(target).subtract(realisasi), target));
      return realisasi.compare(NOL) > 0 ? ok(toPersen(target, realisasi)) : gagal('realisasi-tidak-positif');
    default:
      return unreachable(arah);
  }
}

function calculateRentang(
  { bawah, atas }: Pick<Rentang, 'bawah' | 'atas'>,
  realisasi: Desimal,
): Result<Persen, KodeGalatCapaian> {
  const isDiBawah = realisasi.compare(bawah) < 0;
  if (!isDiBawah && realisasi.compare(atas) <= 0) return ok(persen(SERATUS));
  const batas = isDiBawah ? bawah : atas;
  if (batas.isNol()) return gagal('target-nol');
  return batas.compare(NOL) < 0 ? gagal('target-negatif') : ok(toPersen(realisasi, batas));
}

function toPersen(bagian: Desimal, keseluruhan: Desimal): Persen {
  return bagian.compare(NOL) <= 0 ? persen(NOL) : persen(bagian.multiply(SERATUS).divide(keseluruhan));
}

function toRentang(target: NilaiTarget): Pick<Rentang, 'bawah' | 'atas'> {
  return isSatuAngka(target) ? { bawah: target, atas: target } : target;
}

function isSatuAngka(target: NilaiTarget): target is Desimal {
  return !('bawah' in target);
}
