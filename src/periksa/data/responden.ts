import type { HasilKinerja } from '../../engine';

/** Respondents behind the IKM of the report year, all periods together; null without an IKM. */
export function findResponden({ tahun, skm }: HasilKinerja): number | null {
  const setahun = skm.find((satu) => satu.tahun === tahun && satu.periode === '' && satu.kelompok === '');
  return setahun?.responden ?? null;
}
