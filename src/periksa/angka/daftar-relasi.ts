import type { AturanPeriksa, LaporanCetak, Pemeriksaan, TemuanCetak } from '../model';
import { analyzeAngka, type Analisis } from './analisis';
import type { KodeAngka } from './relasi';
import { listTemuanRelasi } from './temuan';

/** Checks that rest on relations between figures; which figure is wrong is found over all of them together. */
export const DAFTAR_PERIKSA_RELASI: readonly Pemeriksaan[] = (
  [
    {
      kode: 'angka-capaian',
      keterangan: 'Capaian yang tidak sama dengan realisasi dibagi target.',
      contoh: 'Capaian 100% tidak sama dengan 2 ÷ 1 × 100 = 200; tulis 200%, atau betulkan angka yang dihitung.',
    },
    {
      kode: 'angka-capaian-renstra',
      keterangan: 'Capaian Renstra yang tidak sama dengan realisasi dibagi target akhir Renstra.',
      contoh:
        'Capaian Renstra 95,55 tidak sama dengan 86,55 ÷ 90 × 100 = 96,1666… (cocok bila 86,55 dibulatkan lebih ' +
        'dahulu); tulis 96,17, atau betulkan angka yang dihitung.',
    },
    {
      kode: 'angka-serapan',
      keterangan: 'Persentase serapan yang tidak sama dengan realisasi dibagi anggaran.',
      contoh:
        'Serapan 98,14 tidak sama dengan 4.360.000 ÷ 4.500.000 × 100 = 96,8888… (persentase tahun lalu tersalin); ' +
        'tulis 96,89, atau betulkan angka yang dihitung.',
    },
    {
      kode: 'angka-sisa',
      keterangan: 'Sisa anggaran yang tidak sama dengan anggaran dikurangi realisasi.',
      contoh:
        'Sisa anggaran 260.000 tidak sama dengan 1.500.000 − 1.250.000 = 250.000; tulis 250.000, atau betulkan ' +
        'angka yang dihitung.',
    },
    {
      kode: 'angka-efisiensi',
      keterangan: 'Efisiensi yang tidak sama dengan hitungannya, menurut cara yang dipakai baris-baris lain.',
      contoh: 'Efisiensi 8,52 tidak sama dengan 100 − 91,68 = 8,32; tulis 8,32, atau betulkan angka yang dihitung.',
    },
    {
      kode: 'angka-porsi',
      keterangan: 'Porsi anggaran yang tidak sama dengan bagiannya dari jumlah.',
      contoh:
        'Porsi 99,71 terpotong: 2.453.328.000 ÷ 2.460.328.000 × 100 = 99,7154…, dibulatkan 99,72. Tulis 99,72, ' +
        'kecuali bila kantor memang memotong angka.',
    },
    {
      kode: 'angka-jumlah',
      keterangan: 'Baris jumlah yang tidak sama dengan jumlah baris di atasnya.',
      contoh:
        'Jumlah 1.925.000.000 tidak sama dengan 3.600.000 + 1.443.000.000 + … + 5.950.000 (27 baris) = 1.923.000.000; ' +
        'periksa angka mana yang keliru.',
    },
    {
      kode: 'angka-ringkasan',
      keterangan: 'Baris rata-rata, tertinggi, atau terendah yang tidak sama dengan hitungannya.',
      contoh: 'Rata-rata 99,00 tidak sama dengan rata-rata dari 100,00; 100,00 = 100; tulis 100,00.',
    },
    {
      kode: 'angka-induk',
      keterangan: 'Angka program atau kegiatan yang tidak sama dengan jumlah baris di bawahnya.',
      contoh:
        'Angka induk 176.215.000 tidak sama dengan 180.065.000 (angka tahun lalu tersalin); tulis ' +
        '180.065.000, atau betulkan angka yang dihitung.',
    },
    {
      kode: 'angka-kesamaan',
      keterangan: 'Angka yang sama, dicetak berbeda di tabel lain.',
      contoh: '12% tidak sama dengan 100% untuk hal yang sama di Tabel 2.1; tulis 100%, atau betulkan tabel yang lain.',
    },
    {
      kode: 'angka-skm',
      keterangan: 'NRR, NRR tertimbang, indeks, atau IKM survei kepuasan yang tidak sama dengan hitungannya.',
      contoh: 'IKM 83,30 tidak sama dengan 3,328131 × 25 = 83,2032…; tulis 83,20, atau betulkan angka yang dihitung.',
    },
    {
      kode: 'angka-pendukung',
      keterangan: 'Anggaran atau realisasi indikator yang tidak sama dengan jumlah program pendukungnya.',
      contoh:
        'Jumlah program pendukung 1,775,815,000 tidak sama dengan 3.600.000 + … (20 baris) = 1.759.515.000 (selisih sama ' +
        'dengan baris Koordinasi); tulis 1.759.515.000, atau betulkan angka yang dihitung.',
    },
    {
      kode: 'angka-pegawai',
      keterangan: 'Jumlah pegawai yang tidak sama dengan daftar nominatif, atau dengan jumlah menurut hal lain.',
      contoh:
        'Jumlah pegawai III/a 2 tidak sama dengan 4 baris III/a di Tabel 1.2 = 4; periksa angka mana yang keliru.',
    },
  ] satisfies readonly { kode: KodeAngka; keterangan: string; contoh: string }[]
).map((keterangan) => ({
  ...keterangan,
  check: (laporan, aturan) => listTemuan(laporan, aturan).filter(({ kode }) => kode === keterangan.kode),
}));

interface TemuanTersimpan {
  readonly aturan: AturanPeriksa;
  readonly temuan: readonly TemuanCetak[];
}

const tersimpan = new WeakMap<Analisis, TemuanTersimpan>();

/** The findings of all these checks, written once. */
function listTemuan(laporan: LaporanCetak, aturan: AturanPeriksa): readonly TemuanCetak[] {
  const analisis = analyzeAngka(laporan);
  const ada = tersimpan.get(analisis);
  if (ada?.aturan === aturan) return ada.temuan;
  const temuan = listTemuanRelasi(analisis, aturan);
  tersimpan.set(analisis, { aturan, temuan });
  return temuan;
}
