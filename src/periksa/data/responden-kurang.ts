import { calculateRespondenMinimum, formatRupiah, desimal } from '../../engine';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';

/** More people than any kecamatan serves in a year; the number of respondents no longer grows there. */
const POPULASI_TERBANYAK = 10_000_000;

/**
 * Whether the respondents of the report year are enough is for the office to say, because only it knows how many
 * people it served: the finding names the largest population that they are enough for.
 */
export const RESPONDEN_KURANG: PemeriksaanData = {
  kode: 'responden-kurang',
  tingkat: 'info',
  keterangan:
    'Responden SKM tahun laporan yang, menurut Krejcie–Morgan, tidak cukup untuk setiap banyaknya pengguna layanan.',
  contoh:
    'IKM tahun 2023 dihitung dari 278 responden, yang menurut Krejcie–Morgan cukup untuk paling banyak 1.010 pengguna layanan setahun; bila penggunanya lebih banyak, tambah respondennya.',
  check: ({ tahun, skm }) =>
    toTemuanData(
      RESPONDEN_KURANG,
      skm
        .filter((satu) => satu.tahun === tahun && satu.periode === '' && satu.kelompok === '')
        .filter(({ responden }) => responden < calculateRespondenMinimum(POPULASI_TERBANYAK))
        .map(({ responden }) => ({
          jalur: 'tblSKM',
          tertulis: String(responden),
          pesan: `IKM tahun ${tahun} dihitung dari ${responden} responden, yang menurut Krejcie–Morgan cukup untuk paling banyak ${formatRupiah(desimal(findPopulasiTerbanyak(responden)))} pengguna layanan setahun; bila penggunanya lebih banyak, tambah respondennya.`,
        })),
    ),
};

/** The largest population that needs no more than this many respondents. */
function findPopulasiTerbanyak(responden: number): number {
  let cukup = responden;
  let kurang = POPULASI_TERBANYAK;
  while (kurang - cukup > 1) {
    const tengah = Math.floor((cukup + kurang) / 2);
    if (calculateRespondenMinimum(tengah) <= responden) cukup = tengah;
    else kurang = tengah;
  }
  return cukup;
}
