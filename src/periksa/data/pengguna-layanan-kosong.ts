import { calculateRespondenMinimum, desimal, formatRupiah } from '../../engine';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';
import { findResponden } from './responden';

/** More people than any kecamatan serves in a year; the number of respondents no longer grows there. */
const POPULASI_TERBANYAK = 10_000_000;

/** Without the number of people served nobody can say whether the respondents are enough; so it says for how many they are. */
export const PENGGUNA_LAYANAN_KOSONG: PemeriksaanData = {
  kode: 'pengguna-layanan-kosong',
  tingkat: 'info',
  keterangan:
    'Responden SKM tahun laporan yang belum tentu cukup, karena banyaknya pengguna layanan tidak disebut di tblPengaturan.',
  contoh:
    'IKM tahun 2023 dihitung dari 278 responden, yang menurut Krejcie–Morgan cukup untuk paling banyak 1.010 pengguna layanan setahun; isi kunci "Pengguna Layanan" di tblPengaturan supaya diperiksa.',
  check: (hasil) => {
    const responden = findResponden(hasil);
    const hasPengguna = (hasil.data.penggunaLayanan ?? null) !== null;
    if (responden === null || hasPengguna || responden >= calculateRespondenMinimum(POPULASI_TERBANYAK)) return [];
    const cukup = formatRupiah(desimal(findPopulasiTerbanyak(responden)));
    const pesan = `IKM tahun ${hasil.tahun} dihitung dari ${responden} responden, yang menurut Krejcie–Morgan cukup untuk paling banyak ${cukup} pengguna layanan setahun; isi kunci "Pengguna Layanan" di tblPengaturan supaya diperiksa.`;
    return toTemuanData(PENGGUNA_LAYANAN_KOSONG, [{ jalur: 'tblSKM', tertulis: String(responden), pesan }]);
  },
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
