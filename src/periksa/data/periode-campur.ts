import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';
import { hasSetahun, listPembagian } from './periode';

/** Quarters beside semesters: a sum or a mean counts the same months twice. */
export const PERIODE_CAMPUR: PemeriksaanData = {
  kode: 'periode-campur',
  tingkat: 'salah',
  keterangan: 'Triwulan dan semester yang diisi bersama, sehingga bulan yang sama terhitung dua kali.',
  contoh:
    'Realisasi "Jumlah laporan" tahun 2023 (kumulatif) diisi per triwulan dan per semester sekaligus, sehingga terhitung dua kali; pakai salah satunya saja.',
  check: ({ indikator }) =>
    toTemuanData(
      PERIODE_CAMPUR,
      indikator
        .filter(({ data }) => data.caraHitung === 'kumulatif' || data.caraHitung === 'rata-rata')
        .flatMap(({ data }) =>
          data.tahunan
            .filter((tahunan) => !hasSetahun(tahunan) && listPembagian(tahunan).length > 1)
            .map(({ tahun, periode }) => ({
              jalur: periode.at(-1)?.jalur ?? data.jalur,
              pesan: `Realisasi "${data.indikator}" tahun ${tahun} (${data.caraHitung}) diisi per triwulan dan per semester sekaligus, sehingga terhitung dua kali; pakai salah satunya saja.`,
            })),
        ),
    ),
};
