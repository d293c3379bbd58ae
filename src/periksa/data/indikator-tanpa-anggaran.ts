import type { PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** An indicator of the report year that no row of the budget names, in a table where others are named. */
export const INDIKATOR_TANPA_ANGGARAN: PemeriksaanData = {
  kode: 'indikator-tanpa-anggaran',
  tingkat: 'periksa',
  keterangan: 'Indikator tahun laporan yang tidak didukung satu pun baris anggaran, sedangkan indikator lain didukung.',
  contoh:
    'Indikator "Nilai SAKIP" tahun 2023 tidak didukung satu pun baris tblAnggaran, sehingga serapan dan efisiensinya kosong; tulis kode IK1 di kolom Indikator pada program pendukungnya.',
  check: ({ tahun, indikator, anggaran }) => {
    const didukung = new Set(anggaran.filter(({ data }) => data.tahun === tahun).flatMap((baris) => baris.indikator));
    if (didukung.size === 0) return [];
    return toTemuanData(
      INDIKATOR_TANPA_ANGGARAN,
      indikator
        .filter(({ data, tahunan }) => !didukung.has(data.kode) && tahunan.some((satu) => satu.tahun === tahun))
        .map(({ data }) => ({
          jalur: toKolom(data.jalur, 'Kode'),
          tertulis: data.kode,
          pesan: `Indikator "${data.indikator}" tahun ${tahun} tidak didukung satu pun baris tblAnggaran, sehingga serapan dan efisiensinya kosong; tulis kode ${data.kode} di kolom Indikator pada program pendukungnya.`,
        })),
    );
  },
};
