import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';

/** An indicator of earlier years that has neither target nor realisasi in the report year, and so is in no table. */
export const TAHUN_LAPORAN_KOSONG: PemeriksaanData = {
  kode: 'tahun-laporan-kosong',
  tingkat: 'periksa',
  keterangan: 'Indikator yang punya baris pada tahun-tahun sebelumnya, tetapi tidak pada tahun laporan.',
  contoh:
    'Indikator "Nilai SAKIP" ada pada tahun 2022, tetapi tidak punya baris tahun laporan 2023, sehingga tidak tercetak; tambahkan baris tahun 2023 di tblTarget, atau biarkan bila indikatornya memang sudah diganti.',
  check: ({ tahun, indikator }) =>
    toTemuanData(
      TAHUN_LAPORAN_KOSONG,
      indikator.flatMap(({ data, tahunan }) => {
        const lalu = tahunan.findLast((satu) => satu.tahun < tahun);
        if (lalu === undefined || tahunan.some((satu) => satu.tahun === tahun)) return [];
        const pesan = `Indikator "${data.indikator}" ada pada tahun ${lalu.tahun}, tetapi tidak punya baris tahun laporan ${tahun}, sehingga tidak tercetak; tambahkan baris tahun ${tahun} di tblTarget, atau biarkan bila indikatornya memang sudah diganti.`;
        return [{ jalur: data.jalur, pesan }];
      }),
    ),
};
