import type { PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** One office has one Renstra, and so one end year for all its indicators. */
export const TAHUN_AKHIR_BEDA: PemeriksaanData = {
  kode: 'tahun-akhir-beda',
  tingkat: 'periksa',
  keterangan: 'Tahun Akhir Renstra sebuah indikator yang tidak sama dengan kebanyakan indikator lain.',
  contoh:
    'Tahun Akhir Renstra "IKM" adalah 2025, sedangkan 2 indikator lain memakai 2026; samakan dengan Renstra yang berlaku.',
  check: ({ indikator }) => {
    const banyak = new Map<number, number>();
    for (const { data } of indikator) {
      if (data.tahunAkhir !== null) banyak.set(data.tahunAkhir, (banyak.get(data.tahunAkhir) ?? 0) + 1);
    }
    const [lazim = 0, jumlah = 0] = [...banyak].sort(([, kiri], [, kanan]) => kanan - kiri)[0] ?? [];
    return toTemuanData(
      TAHUN_AKHIR_BEDA,
      indikator.flatMap(({ data }) => {
        const { tahunAkhir } = data;
        if (tahunAkhir === null || tahunAkhir === lazim) return [];
        const pesan = `Tahun Akhir Renstra "${data.indikator}" adalah ${tahunAkhir}, sedangkan ${jumlah} indikator lain memakai ${lazim}; samakan dengan Renstra yang berlaku.`;
        return [{ jalur: toKolom(data.jalur, 'Tahun Akhir Renstra'), tertulis: String(tahunAkhir), pesan }];
      }),
    );
  },
};
