import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';
import { hasSetahun, isPeriodeTerisi, listPembagian } from './periode';

/** A year that is added up, averaged or taken from its last periode while periods are still missing. */
export const PERIODE_BELUM_LENGKAP: PemeriksaanData = {
  kode: 'periode-belum-lengkap',
  tingkat: 'periksa',
  keterangan: 'Triwulan atau semester yang belum diisi, padahal angka setahunnya dihitung dari periode.',
  contoh:
    'Realisasi "Jumlah laporan" tahun 2023 dihitung dari periodenya, tetapi TW III dan TW IV belum diisi; isi periodenya, atau tulis angka setahun tanpa Periode.',
  check: ({ tahun: tahunLaporan, indikator }) =>
    toTemuanData(
      PERIODE_BELUM_LENGKAP,
      indikator.flatMap(({ data }) =>
        data.tahunan.flatMap((tahunan) => {
          if (tahunan.tahun > tahunLaporan || hasSetahun(tahunan)) return [];
          const [lengkap = [], ...lain] = listPembagian(tahunan);
          const terisi = tahunan.periode.filter(isPeriodeTerisi);
          const kurang = lengkap.filter((nama) => !terisi.some(({ periode }) => periode === nama));
          // Quarters and semesters together are another matter.
          if (kurang.length === 0 || lain.length > 0) return [];
          const pesan = `Realisasi "${data.indikator}" tahun ${tahunan.tahun} dihitung dari periodenya, tetapi ${kurang.join(' dan ')} belum diisi; isi periodenya, atau tulis angka setahun tanpa Periode.`;
          return [{ jalur: terisi.at(-1)?.jalur ?? data.jalur, pesan }];
        }),
      ),
    ),
};
