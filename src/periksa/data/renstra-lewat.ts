import type { PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** A Renstra that ended before the report year: capaian Renstra compares with a plan that no longer holds. */
export const RENSTRA_LEWAT: PemeriksaanData = {
  kode: 'renstra-lewat',
  tingkat: 'periksa',
  keterangan: 'Tahun Akhir Renstra yang lebih awal daripada tahun laporan, padahal indikatornya masih dilaporkan.',
  contoh:
    'Tahun Akhir Renstra "Nilai SAKIP" adalah 2022, sebelum tahun laporan 2023; isi target akhir dan tahun akhir menurut Renstra yang kini berlaku.',
  check: ({ tahun, indikator }) =>
    toTemuanData(
      RENSTRA_LEWAT,
      indikator.flatMap(({ data, tahunan }) => {
        const { tahunAkhir } = data;
        if (tahunAkhir === null || tahunAkhir >= tahun || !tahunan.some((satu) => satu.tahun === tahun)) return [];
        const pesan = `Tahun Akhir Renstra "${data.indikator}" adalah ${tahunAkhir}, sebelum tahun laporan ${tahun}; isi target akhir dan tahun akhir menurut Renstra yang kini berlaku.`;
        return [{ jalur: toKolom(data.jalur, 'Tahun Akhir Renstra'), tertulis: String(tahunAkhir), pesan }];
      }),
    ),
};
