/** The checks' only door. */
import { DAFTAR_PERIKSA_ANGKA, mergeTemuan } from './angka';
import { readFigur } from './angka/figur';
import { DAFTAR_PEMERIKSAAN_BANDING, type DaftarFakta } from './banding';
import { PEMERIKSAAN_LABEL } from './label';
import type { AturanPeriksa, LaporanCetak, Pemeriksaan, TemuanCetak } from './model';

export type { DaftarFakta } from './banding';
export { buildFakta, DAFTAR_PEMERIKSAAN_BANDING } from './banding';
export type { PemeriksaanData } from './data';
export { DAFTAR_PEMERIKSAAN_DATA } from './data';
export { findTabelCetak } from './kenali';
export type { AturanPeriksa, LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from './model';

/** Every check over printed tables that needs nothing else. */
export const DAFTAR_PEMERIKSAAN_CETAK: readonly Pemeriksaan[] = [...DAFTAR_PERIKSA_ANGKA, ...PEMERIKSAAN_LABEL];

/**
 * What is wrong in the printed tables of a workbook: against themselves, and against the data tables where there are
 * any. Of the findings about the figure in a cell only the most telling one is kept.
 */
export function checkLaporan(
  laporan: LaporanCetak,
  aturan: AturanPeriksa,
  fakta: DaftarFakta | null,
): readonly TemuanCetak[] {
  const angka = DAFTAR_PERIKSA_ANGKA.flatMap((satu) => satu.check(laporan, aturan));
  const beda = fakta === null ? [] : DAFTAR_PEMERIKSAAN_BANDING.flatMap((satu) => satu.check(laporan, fakta, aturan));
  const label = PEMERIKSAAN_LABEL.flatMap((satu) => satu.check(laporan, aturan));
  return [...mergeTemuan([...angka, ...beda]), ...label];
}

/** Figures that checks look at. */
export function countFigur(laporan: LaporanCetak): number {
  return readFigur(laporan).semua.length;
}
