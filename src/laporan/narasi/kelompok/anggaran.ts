import { joinKalimat } from '../templat';
import { formatAnggaranBelanja, formatAnggaranProgram } from './anggaran-jumlah';
import { formatSerapanBaris, formatSerapanRata } from './anggaran-serapan';
import type { BahanKelompok } from './bahan-kelompok';

/**
 * The budget of the report year as far as the tables of the group print it: by jenis belanja, by program, and where the
 * serapan is highest and lowest.
 */
export function formatNarasiAnggaran(bahan: BahanKelompok): string | null {
  return joinKalimat([
    formatAnggaranBelanja(bahan),
    formatAnggaranProgram(bahan),
    formatSerapanRata(bahan),
    formatSerapanBaris(bahan),
  ]);
}
