import type { Kelompok } from '../../kelompok';
import { formatNarasiAnalisis } from './analisis';
import { formatNarasiAnggaran } from './anggaran';
import type { BahanKelompok } from './bahan-kelompok';
import { formatNarasiCapaian } from './capaian';
import { formatNarasiEfisiensi } from './efisiensi';
import { formatNarasiPerbandingan } from './perbandingan';
import { formatNarasiSkm } from './skm';

/** The paragraph of each group of tables; null when its figures allow no sentence. */
export const NARASI_KELOMPOK: Readonly<Record<Kelompok, (bahan: BahanKelompok) => string | null>> = {
  capaian: formatNarasiCapaian,
  perbandingan: formatNarasiPerbandingan,
  analisis: formatNarasiAnalisis,
  anggaran: formatNarasiAnggaran,
  efisiensi: formatNarasiEfisiensi,
  skm: formatNarasiSkm,
};
