import type { Arah } from '../data';
import type { KodeGalatCapaian } from '../galat';
import type { Desimal, Persen } from '../nilai';
import type { RumusTurun } from '../pengaturan';
import type { Result } from '../result';
import { calculateCapaian, type NilaiTarget } from './capaian';

/**
 * Capaian against the target of the last year of the Renstra: how far the realisasi of a year has come.
 *
 * [REN-1] Same direction rules as capaian (CAP-1 to CAP-5), with the end target in the place of the year's target.
 * [REN-2] Tingkat kemajuan is its kategori on the same scale.
 *
 * @param targetAkhir  in the indicator's own unit
 * @param realisasi    of the year, same unit
 * @returns  Persen, exact and unrounded
 * @galat    as `calculateCapaian`
 * @sumber   Spesifikasi Takar 3.4
 * @example  calculateCapaianRenstra('naik', desimal('80'), desimal('72.50'), '(2T-R)/T') // 90.625 persen
 */
export function calculateCapaianRenstra(
  arah: Arah,
  targetAkhir: NilaiTarget,
  realisasi: Desimal,
  rumusTurun: RumusTurun,
): Result<Persen, KodeGalatCapaian> {
  return calculateCapaian(arah, targetAkhir, realisasi, rumusTurun);
}
