import type { BahanIndikator } from './bahan';
import { formatKalimatAnggaran } from './kalimat-anggaran';
import { formatKalimatEfisiensi } from './kalimat-efisiensi';
import { formatKalimatRenstra } from './kalimat-renstra';
import { formatKalimatAngka, formatKalimatCapaian } from './kalimat-target';
import { formatKalimatTahunLalu } from './kalimat-tahun-lalu';
import { joinKalimat } from './templat';

/**
 * The paragraph of an indicator, in the order in which the reports tell it: target and realisasi with its components,
 * whether the target is met with capaian and kategori, the year before, the Renstra, the budget, efisiensi. A sentence
 * that the figures do not allow is left out.
 *
 * @returns null when the report year has neither target nor realisasi
 * @sumber  Spesifikasi Takar 3.8
 */
export function formatNarasiIndikator(bahan: BahanIndikator): string | null {
  const angka = formatKalimatAngka(bahan);
  if (angka === null) return null;
  return joinKalimat([
    angka,
    formatKalimatCapaian(bahan),
    formatKalimatTahunLalu(bahan),
    formatKalimatRenstra(bahan),
    formatKalimatAnggaran(bahan),
    formatKalimatEfisiensi(bahan),
  ]);
}
