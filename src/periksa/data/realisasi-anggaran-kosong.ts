import type { HasilKinerja } from '../../engine';
import { NOL } from '../../engine';
import type { BarisUang } from './baris-uang';
import { buildDaftarUang, isTerisi } from './baris-uang';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** A row whose realisasi is still to be filled in, in a table and year that has some. A realisasi of 0 is filled in. */
export const REALISASI_ANGGARAN_KOSONG: PemeriksaanData = {
  kode: 'realisasi-anggaran-kosong',
  tingkat: 'periksa',
  keterangan: 'Baris anggaran atau belanja yang punya pagu, tetapi realisasinya belum diisi.',
  contoh:
    'Realisasi "Program Pelayanan Publik" tahun 2023 belum diisi, padahal pagunya ada, sehingga serapan jumlahnya lebih kecil dari yang sebenarnya; isi realisasinya, atau 0 bila memang tidak terserap.',
  check: (hasil: HasilKinerja) =>
    toTemuanData(
      REALISASI_ANGGARAN_KOSONG,
      buildDaftarUang(hasil).flatMap((daftar) => checkDaftar(daftar, hasil.tahun)),
    ),
};

function checkDaftar(daftar: readonly BarisUang[], tahunLaporan: number): readonly HalData[] {
  const tahunTerisi = new Set(daftar.filter(({ selRealisasi }) => isTerisi(selRealisasi)).map(({ tahun }) => tahun));
  return daftar
    .filter(({ tahun, pagu, realisasi }) => {
      const isPaguAda = pagu !== null && pagu.compare(NOL) > 0;
      return isPaguAda && realisasi === null && tahun <= tahunLaporan && tahunTerisi.has(tahun);
    })
    .map(({ nama, tahun, jalur }) => ({
      jalur: toKolom(jalur, 'Realisasi'),
      pesan: `Realisasi "${nama}" tahun ${tahun} belum diisi, padahal pagunya ada, sehingga serapan jumlahnya lebih kecil dari yang sebenarnya; isi realisasinya, atau 0 bila memang tidak terserap.`,
    }));
}
