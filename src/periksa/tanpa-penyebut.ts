import type { HasilIndikator } from '../engine';
import { findAngka } from './data/pemeriksaan-data';

type RealisasiPeriode = HasilIndikator['data']['tahunan'][number]['periode'][number];

/** Whether a realisasi is typed although nothing happened that it could be a share of: 0 of 0 cases is not 100%. */
export function isTanpaPenyebut({ realisasi, penyebut }: RealisasiPeriode): boolean {
  return findAngka(realisasi) !== null && findAngka(penyebut)?.nilai.isNol() === true;
}
