import type { HasilIndikator } from '../../../engine';
import type { Bahan, BahanIndikator } from '../bahan';
import { buildBahanIndikator } from '../bahan';
import type { TabelLaporan } from '../tabel-laporan';

/** What the paragraph of one group of tables is written from. */
export interface BahanKelompok {
  readonly umum: Bahan;
  /** Tables of the group. */
  readonly daftarTabel: readonly TabelLaporan[];
}

/** Those that the workbook has for the report year. */
export function listBahanIndikator(umum: Bahan, daftar: readonly HasilIndikator[]): BahanIndikator[] {
  return daftar.flatMap((indikator) => buildBahanIndikator(umum, indikator) ?? []);
}
