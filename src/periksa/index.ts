/** The checks' only door. */
import { DAFTAR_PERIKSA_ANGKA, mergeTemuan } from './angka';
import { readFigur } from './angka/figur';
import { compareWithData } from './banding/banding-data';
import type { DaftarFakta } from './banding/fakta';
import { checkJumlahDesa } from './banding/jumlah-desa';
import { PEMERIKSAAN_LABEL } from './label';
import type { AturanPeriksa, LaporanCetak, Pemeriksaan, TemuanCetak } from './model';

export type { DaftarFakta } from './banding/fakta';
export { buildFakta } from './banding/fakta';
export type { PemeriksaanData } from './data';
export { DAFTAR_PEMERIKSAAN_DATA } from './data';
export { findTabelCetak } from './kenali';
export type { AturanPeriksa, LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from './model';

/** Every check over printed tables. */
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
  const beda =
    fakta === null ? [] : [...compareWithData(laporan, fakta, aturan), ...checkJumlahDesa(laporan, fakta.jumlahDesa)];
  const label = PEMERIKSAAN_LABEL.flatMap((satu) => satu.check(laporan, aturan));
  return [...mergeTemuan([...angka, ...beda]), ...label];
}

/** Figures that checks look at. */
export function countFigur(laporan: LaporanCetak): number {
  return readFigur(laporan).semua.length;
}
