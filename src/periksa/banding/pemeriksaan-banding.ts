import type { AturanPeriksa, LaporanCetak, Pemeriksaan, TemuanCetak } from '../model';
import type { DaftarFakta } from './fakta';

/** One check of printed tables against what the data tables say; each lives in a file of its own. */
export interface PemeriksaanBanding extends Omit<Pemeriksaan, 'check'> {
  check(laporan: LaporanCetak, fakta: DaftarFakta, aturan: AturanPeriksa): readonly TemuanCetak[];
}
