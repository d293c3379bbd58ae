import type { HasilKinerja } from '../../engine';
import { formatRupiah, NOL } from '../../engine';
import { buildDaftarUang, isTerisi } from './baris-uang';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';

/** Money spent where the budget has none: there is no serapan to calculate. */
export const REALISASI_TANPA_PAGU: PemeriksaanData = {
  kode: 'realisasi-tanpa-pagu',
  tingkat: 'periksa',
  keterangan: 'Realisasi anggaran atau belanja yang terisi, sedangkan pagunya kosong atau nol.',
  contoh:
    'Realisasi "Program Pelayanan Publik" tahun 2023 adalah Rp110.000, tetapi pagunya kosong atau nol, sehingga serapannya tidak dapat dihitung; isi pagunya, atau periksa realisasinya.',
  check: (hasil: HasilKinerja) =>
    toTemuanData(
      REALISASI_TANPA_PAGU,
      buildDaftarUang(hasil).flatMap((daftar) =>
        daftar.flatMap(({ nama, tahun, pagu, realisasi, selRealisasi, jalur }) => {
          if (!isTerisi(selRealisasi) || realisasi === null || realisasi.compare(NOL) <= 0) return [];
          if (pagu !== null && !pagu.isNol()) return [];
          const pesan = `Realisasi "${nama}" tahun ${tahun} adalah Rp${formatRupiah(realisasi)}, tetapi pagunya kosong atau nol, sehingga serapannya tidak dapat dihitung; isi pagunya, atau periksa realisasinya.`;
          return [{ jalur: selRealisasi?.jalur ?? jalur, tertulis: selRealisasi?.bacaan.teks ?? '', pesan }];
        }),
      ),
    ),
};
