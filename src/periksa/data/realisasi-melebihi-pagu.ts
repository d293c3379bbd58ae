import type { HasilKinerja } from '../../engine';
import { formatRupiah, NOL } from '../../engine';
import type { BarisUang } from './baris-uang';
import { buildDaftarUang } from './baris-uang';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';

/** More spent than there was. A row above one that is reported is not reported for the same rupiah. */
export const REALISASI_MELEBIHI_PAGU: PemeriksaanData = {
  kode: 'realisasi-melebihi-pagu',
  tingkat: 'periksa',
  keterangan: 'Realisasi anggaran atau belanja yang lebih besar daripada pagunya.',
  contoh:
    'Realisasi "Program Pelayanan Publik" tahun 2023 adalah Rp110.000, melebihi pagu Rp100.000 (selisih Rp10.000); periksa kedua angka, atau pakai pagu setelah perubahan.',
  check: (hasil: HasilKinerja) => toTemuanData(REALISASI_MELEBIHI_PAGU, buildDaftarUang(hasil).flatMap(checkDaftar)),
};

function checkDaftar(daftar: readonly BarisUang[]): readonly HalData[] {
  const isLebih = daftar.map(
    ({ pagu, realisasi }) => pagu !== null && realisasi !== null && !pagu.isNol() && realisasi.compare(pagu) > 0,
  );
  const isDijelaskan = daftar.map(() => false);
  daftar.forEach(({ induk }, i) => {
    if (isLebih[i] !== true) return;
    for (let atas = induk; atas !== null && isDijelaskan[atas] !== true; atas = daftar[atas]?.induk ?? null) {
      isDijelaskan[atas] = true;
    }
  });
  return daftar.flatMap(({ nama, tahun, pagu, realisasi, selRealisasi, jalur }, i) => {
    if (isLebih[i] !== true || isDijelaskan[i] === true) return [];
    const [kini, batas] = [realisasi ?? NOL, pagu ?? NOL];
    const pesan = `Realisasi "${nama}" tahun ${tahun} adalah Rp${formatRupiah(kini)}, melebihi pagu Rp${formatRupiah(batas)} (selisih Rp${formatRupiah(kini.subtract(batas))}); periksa kedua angka, atau pakai pagu setelah perubahan.`;
    return [{ jalur: selRealisasi?.jalur ?? jalur, tertulis: selRealisasi?.bacaan.teks ?? '', pesan }];
  });
}
