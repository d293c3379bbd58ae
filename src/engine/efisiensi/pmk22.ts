import { persen, SERATUS, sum, type Persen, type Rupiah } from '../nilai';
import { gagal, ok, type Result } from '../result';

export interface MasukanPmk22 {
  readonly paguAnggaran: Rupiah;
  readonly realisasiAnggaran: Rupiah;
  readonly capaian: Persen;
}

/**
 * Efisiensi of a set of indicators: what the achieved keluaran should have cost against what was spent.
 *
 * [PMK22-1] E = Σ (PA × C − RA) / Σ (PA × C) × 100, C the capaian as a fraction (periksa).
 *
 * @returns Persen, exact and unrounded
 * @galat   'capaian-nol' when Σ (PA × C) is 0
 * @sumber  PMK 22/PMK.02/2021
 * @example calculateEfisiensiPmk22([{ PA 100, RA 90, capaian 100 }]) // 10 persen
 */
export function calculateEfisiensiPmk22(daftar: readonly MasukanPmk22[]): Result<Persen, 'capaian-nol'> {
  const seharusnya = sum(daftar.map(({ paguAnggaran, capaian }) => paguAnggaran.multiply(capaian).divide(SERATUS)));
  if (seharusnya.isNol()) return gagal('capaian-nol');
  const terpakai = sum(daftar.map(({ realisasiAnggaran }) => realisasiAnggaran));
  return ok(persen(seharusnya.subtract(terpakai).divide(seharusnya).multiply(SERATUS)));
}
