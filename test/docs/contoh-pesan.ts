/** Data for one example of everything Takar may say, for the list of messages in the guide. */

import type { Hal, KodeTemuan } from '../../src/engine/galat';

/** A kind without an example does not compile. */
type ContohTemuan = { readonly [Kode in KodeTemuan]: Omit<Extract<Hal, { kode: Kode }>, 'kode' | 'jalur'> };

const SAKIP = { indikator: 'Nilai SAKIP', tahun: 2023 };
const DESA = { indikator: 'Persentase desa mandiri', tahun: 2023 };
const IKM = { indikator: 'Indeks Kepuasan Masyarakat', tahun: 2023 };
const LAPORAN = { indikator: 'Jumlah laporan', tahun: 2023 };
const BELANJA = { milik: 'Belanja Modal', tahun: 2023 };
const SKALA = { skala: 'Skala capaian kantor' };

export const CONTOH_TEMUAN: ContohTemuan = {
  'target-kosong': { ...SAKIP, tertulis: '' },
  'target-nol': { ...LAPORAN, tertulis: '0' },
  'target-negatif': { ...SAKIP, tertulis: '-5' },
  'target-rentang': { ...SAKIP, tertulis: '70 - 75' },
  'realisasi-tidak-positif': { ...LAPORAN, tertulis: '0' },
  'realisasi-kosong': { ...SAKIP, tertulis: '' },
  'realisasi-rentang': { ...SAKIP, tertulis: '70 - 75' },
  'penyebut-nol': { ...DESA, tertulis: '0' },
  'komponen-tidak-lengkap': { ...DESA, tertulis: '' },
  'skm-kosong': { ...IKM, tertulis: '' },
  'capaian-nol': { ...LAPORAN, tertulis: '0' },
  'kumulatif-persen': { ...DESA, tertulis: '3%; 4%', satuan: '%' },
  'bukan-angka': { tertulis: 'dua laporan', kolom: 'Target', milik: 'Jumlah laporan' },
  'satuan-beda': { ...SAKIP, tertulis: '72,50', target: '75%', realisasi: '72,50' },
  'mungkin-persen': { ...DESA, tertulis: '1', target: '100%', realisasi: '1' },
  'tahun-beda-periode': { ...IKM, tertulis: '87,76', caraHitung: 'rata-rata', setahun: '87,76', dariPeriode: '87,67' },
  'komponen-beda': {
    ...DESA,
    tertulis: '6,89%',
    realisasi: '6,89%',
    pembagian: '2 / 29 × 100',
    hasil: '6,90%',
  },
  'ikm-beda': { ...IKM, tertulis: '83,29', realisasi: '83,29', ikm: '83,20' },
  'celah-skala': {
    ...SAKIP,
    tertulis: '72,50',
    skala: 'Skala Nilai Peringkat Kinerja',
    nilai: '90,5',
    label: 'Tinggi',
    batasAtas: '90',
  },
  'induk-beda-anak': {
    kolom: 'Pagu',
    milik: 'Total Belanja',
    tahun: 2023,
    tertulis: '1.925.000.000',
    induk: 'Rp1.925.000.000',
    anak: 'Rp1.923.000.000',
    selisih: 'Rp2.000.000',
  },
  'induk-tidak-ditemukan': { ...BELANJA, tertulis: 'Belanja', induk: 'Belanja' },
  'induk-melingkar': { ...BELANJA, tertulis: 'Belanja Modal', induk: 'Belanja Modal' },
  'skala-label-kosong': { ...SKALA, tertulis: '' },
  'skala-batas-bukan-angka': { ...SKALA, tertulis: 'tinggi' },
  'skala-batas-ganda': { ...SKALA, tertulis: '85', label: 'Baik' },
  'skala-termasuk-batas': { ...SKALA, tertulis: 'mungkin', label: 'Baik' },
  'skala-warna': { ...SKALA, tertulis: 'hijau', label: 'Baik' },
  'skala-tanpa-terendah': { ...SKALA, tertulis: '50', label: 'Kurang', dari: '50' },
  'skala-kurang-jenjang': { ...SKALA, tertulis: '', jumlah: 1 },
  'nilai-unsur': { tertulis: '5', unsur: 'U4' },
  'nilai-unsur-lain': { tertulis: '', terdaftar: 20, lain: 35 },
  'tahun-skm': { tertulis: '23', banyakBaris: 12 },
  'periode-skm-kosong': { tertulis: '', responden: 12 },
  'skm-tanpa-responden': { tertulis: '', tahun: 2023, lingkup: '' },
  'unsur-tanpa-jawaban': { tertulis: '', unsur: ['U8', 'U9'], lingkup: 'Semester I' },
  'bobot-tidak-terbaca': { tertulis: 'sama', unsur: 'U3' },
  'bobot-tidak-satu': { tertulis: '0,9' },
  'bobot-bukan-satu-per-n': { tertulis: '0,1', banyakUnsur: 9, satuPerN: '0,1111' },
};

/** Of what is wrong with the workbook itself: what the sentences name, and by kind where another word fits better. */
export const UMUM_BUKU = {
  kolom: 'Indikator',
  pertama: 'Indikator',
  peran: 'tblTarget',
  tabel: 'Tabel9',
  rentang: 'B4:B6',
  kunci: 'IK1 tahun 2023',
  barisPertama: 'A5',
  sebutan: 'IK9',
  tahun: 2023,
  lama: '75',
  dipakai: 'naik',
  ada: [2022, 2024],
  akibat: 'baris ini tidak dihitung',
  tertulis: '23',
  dibaca: '4,250',
};

export const CONTOH_BUKU: Readonly<Record<string, object>> = {
  'dua-tabel': { tabel: ['Tabel1 (lembar "IKU")', 'Tabel2 (lembar "PK")'] },
  'pemetaan-kolom': { kunci: 'Kolom tblRealisasi.Realisasi', kolom: 'Hasil 2023' },
  'rumus-pengguna': { kolom: 'Capaian (%)' },
  'target-beda': { sebutan: 'IK1', dipakai: '76' },
  'target-renstra-beda': { sebutan: 'Nilai SAKIP', lama: '80', dipakai: '82' },
  'nama-ganda': { sebutan: 'IKM', daftarKode: ['IK1', 'IK2'] },
  'baris-jumlah': { sebutan: 'Jumlah' },
  'baris-ringkasan': { sebutan: 'NRR/Unsur' },
  'periode-tidak-dikenal': { tertulis: 'Caturwulan I' },
  'skala-tidak-dikenal': { tertulis: 'mutu' },
  'pilihan-tidak-dikenal': { kolom: 'Arah', tertulis: 'naik turun' },
  ambigu: { tertulis: '4.250' },
  'notasi-inggris': { tertulis: '5.90', dibaca: '5,90' },
  'notasi-campur': { tertulis: '101,543.500', dibaca: '101.543.500' },
  'kesalahan-sel': { tertulis: '#DIV/0!' },
  tanggal: { tertulis: '31/12/2023' },
  'kunci-tidak-dikenal': { kunci: 'Dasar Capian' },
  'pengaturan-ganda': { kunci: 'Tahun' },
  'nilai-pengaturan': { kunci: 'Kertas', tertulis: 'Legal', pilihan: 'A4 atau F4', akibat: 'dipakai A4' },
  'grafik-ditolak': { lembar: ['Tabel 3.2', 'Tabel 3.9'] },
  'data-dilewati': {
    sebab: 'Tahun laporan belum ditentukan; isi kunci "Tahun" di tblPengaturan, misalnya 2023.',
  },
};

/** Why nothing can be done with a workbook. */
export const CONTOH_PENOLAKAN: Readonly<Record<string, object>> = {
  'tanpa-tabel': {},
  'tanpa-data': { tabel: ['tblTarget', 'tblAnggaran'] },
  'tanpa-peran': { tabel: ['Tabel1'], sebab: [] },
  'tahun-hilang': {},
  'profil-tidak-dikenal': { profil: 'pati', daftar: ['permenpanrb53', 'juwana', 'jiken', 'jaten', 'juai'] },
  'tanpa-pengaturan': {},
  'lembar-terlindungi': { sheet: 'Realisasi' },
  'kanan-tabel-terisi': { table: 'tblRealisasi', sheet: 'Realisasi', cell: 'F4' },
  'lembar-bukan-takar': { sheet: 'Tabel 3.2' },
  'struktur-terkunci': {},
  'tabel-tersaring': { table: 'tblRealisasi' },
  'sel-digabung': {},
  'sel-disunting': {},
  'hanya-baca': {},
  'buku-berubah': {},
  'buku-tidak-aktif': {},
  'sesi-hilang': {},
  'terlalu-besar': {},
  'excel-lama': { butuh: 'ExcelApi 1.9' },
  'waktu-habis': {},
  'tertulis-sebagian': {},
  'excel-gagal': { kodeExcel: 'GeneralException' },
  'bukan-xlsx': {},
  'terkunci-sandi': {},
  'berkas-rusak': { bagian: 'xl/workbook.xml' },
  'format-strict': {},
  xlsb: {},
};
