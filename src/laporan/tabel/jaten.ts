import type { TableLayout } from '../layout';

/** Tables of Bab III as Kecamatan Jaten (Kabupaten Karanganyar) prints them; LKjIP 2023. */

const NO = { lebar: 6, rata: 'tengah' } as const;
const ANGKA = { lebar: 12, rata: 'koma' } as const;
const RUPIAH = { lebar: 17, rata: 'kanan' } as const;

export const SKALA_PENGUKURAN = {
  judul: 'Skala Pengukuran Kinerja Laporan Kinerja Instansi Pemerintah',
  kepala: [['NO', 'SKALA CAPAIAN KINERJA', 'KATEGORI']],
  kolom: [NO, { lebar: 36, rata: 'tengah' }, { lebar: 36, rata: 'tengah' }],
  baris: [{ dari: 'skala-capaian', sel: ['nomor', 'interval', 'label'] }],
} as const satisfies TableLayout;

export const CAPAIAN_IKU = {
  judul: 'Capaian Indikator Kinerja Utama Untuk {indikator} Tahun {tahun}',
  kepala: [['No', 'Indikator Kinerja Utama (IKU)', 'Target', 'Realisasi']],
  kolom: [NO, { lebar: 46 }, ANGKA, ANGKA],
  baris: [{ dari: 'indikator', sel: ['nomor', 'namaLain', 'target', 'realisasi'] }],
} as const satisfies TableLayout;

/** Up to the year before: the score of the report year comes from an evaluation that is made later. */
export const PERBANDINGAN_IKU = {
  judul: 'Perbandingan Realisasi Indikator Kinerja Utama {indikator} Tahun {tahun-4} - {tahun-1}',
  kepala: [['No', 'Tahun', 'Target', 'Realisasi']],
  kolom: [NO, { lebar: 18, rata: 'tengah' }, ANGKA, ANGKA],
  baris: [{ dari: 'indikator-tahun', pilih: { tahun: [-4, -1] }, sel: ['nomor', 'tahun', 'target', 'realisasi'] }],
} as const satisfies TableLayout;

export const PERBANDINGAN_IKM = {
  ...PERBANDINGAN_IKU,
  judul: 'Perbandingan Realisasi Indikator Kinerja Utama {indikator} Tahun {tahun-4} – {tahun}',
  baris: [{ dari: 'indikator-tahun', pilih: { tahun: [-4, 0] }, sel: ['nomor', 'tahun', 'target', 'realisasi'] }],
} as const satisfies TableLayout;

export const NILAI_PERSEPSI = {
  judul: 'Nilai Persepsi, Nilai Interval, Nilai Interval Konversi, Mutu Pelayanan dan Kinerja Unit Pelayanan',
  kepala: [
    [
      'NILAI PERSEPSI',
      'NILAI INTERVAL (NI)',
      'NILAI INTERVAL KONVERSI (NIK)',
      'MUTU PELAYANAN (x)',
      'KINERJA UNIT PELAYANAN (y)',
    ],
  ],
  kolom: [
    { lebar: 12, rata: 'tengah' },
    { lebar: 18, rata: 'tengah' },
    { lebar: 20, rata: 'tengah' },
    { lebar: 15, rata: 'tengah' },
    { lebar: 20, rata: 'tengah' },
  ],
  baris: [{ dari: 'skala-skm', pilih: { menaik: true }, sel: ['nomor', 'keterangan', 'interval', 'kode', 'label'] }],
} as const satisfies TableLayout;

export const PENGOLAHAN_SKM = {
  judul: 'Pengolahan Data Survei Kepuasan Masyarakat Per Responden dan Per Unsur Pelayanan {instansi}',
  kepala: [
    ['NO. RESP', 'NILAI UNSUR PELAYANAN', ''],
    ['^', '{unsur}', '^'],
    ['(1)', '({kolom})', ''],
  ],
  kolom: [{ lebar: 20 }, { lebar: 10, rata: 'tengah', setiapUnsur: true }, { lebar: 14, rata: 'tengah' }],
  baris: [
    { dari: 'skm', sel: [{ teks: 'SNilai /Unsur' }, { setiapUnsur: 'jumlah' }, ''] },
    {
      dari: 'skm',
      sel: [{ teks: 'NRR / unsur' }, { setiapUnsur: 'nrr', desimal: 6, format: 'ekor-nol-dibuang' }, ''],
    },
    {
      dari: 'skm',
      sel: [
        { teks: 'NRR tertbg/ unsur' },
        { setiapUnsur: 'nrrTertimbang', desimal: 6, format: 'ekor-nol-dibuang' },
        { isi: 'jumlahNrrTertimbang', desimal: 6, format: 'ekor-nol-dibuang', awalan: '*) ' },
      ],
    },
    {
      dari: 'skm',
      sel: [
        { teks: 'Hasil Konversi IKM Unit pelayanan' },
        { setiapUnsur: 'kosong' },
        { isi: 'indeks', desimal: 5, format: 'ekor-nol-dibuang', awalan: '**) ' },
      ],
    },
  ],
  butuh: ['skm'],
  sumber: 'Sumber: Laporan SKM {instansi} Tahun {tahun} ({tahun})',
} as const satisfies TableLayout;

export const RATA_RATA_UNSUR = {
  judul: 'Nilai Rata-rata Unsur Pelayanan',
  kepala: [['No.', 'UNSUR PELAYANAN', 'NILAI RATA-RATA', 'PERINGKAT']],
  kolom: [NO, { lebar: 40 }, { lebar: 19, rata: 'koma' }, { lebar: 14, rata: 'tengah' }],
  baris: [
    { dari: 'unsur', sel: ['kode', 'nama', { isi: 'nrr', desimal: 3, format: 'ekor-nol-dibuang' }, 'peringkat'] },
    {
      dari: 'skm',
      sel: [
        '',
        { teks: 'IKM UNIT PELAYANAN (nilai konversi)' },
        { isi: 'indeks', desimal: 5, format: 'ekor-nol-dibuang' },
        'kinerja',
      ],
      tebal: true,
    },
  ],
  butuh: ['skm'],
} as const satisfies TableLayout;

const KOLOM_CAPAIAN = [
  { lebar: 6, rata: 'tengah' },
  { lebar: 26 },
  { lebar: 10, rata: 'koma' },
  { lebar: 10, rata: 'koma' },
  { lebar: 10, rata: 'koma' },
  { lebar: 12, rata: 'koma' },
  { lebar: 14, rata: 'koma' },
  { lebar: 18, rata: 'koma' },
] as const;

const KEPALA_CAPAIAN = [
  [
    'No.',
    'Indikator Kinerja',
    'Real. {tahun-1}',
    'Tahun {tahun}',
    '<',
    '<',
    'Target Akhir Renstra ({tahunAkhir})',
    '% Capaian terhadap Target Akhir Renstra ({tahunAkhir})',
  ],
  ['^', '^', '^', 'Target', 'Real', '% Capaian', '^', '^'],
  ['1', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
] as const;

const SEL_CAPAIAN = [
  { isi: 'nomor', akhiran: '.' },
  'indikator',
  { isi: 'realisasi', tahun: -1 },
  'target',
  'realisasi',
  { isi: 'capaian', persen: 'semua' },
  'targetAkhir',
  { isi: 'capaianRenstra', persen: 'semua' },
] as const;

const JUMLAH_CAPAIAN = [
  '<',
  '<',
  '<',
  '<',
  { isi: 'rataCapaian', persen: 'semua' },
  '',
  { isi: 'rataCapaianRenstra', persen: 'semua' },
] as const;

export const CAPAIAN_TUJUAN = {
  judul: 'Capaian Kinerja Tujuan {tujuan}',
  kepala: KEPALA_CAPAIAN,
  kolom: KOLOM_CAPAIAN,
  baris: [
    { dari: 'indikator', sel: SEL_CAPAIAN },
    { dari: 'ringkasan', sel: [{ teks: 'Prosentase Capaian Tujuan' }, ...JUMLAH_CAPAIAN], tebal: true },
  ],
} as const satisfies TableLayout;

export const CAPAIAN_SASARAN = {
  ...CAPAIAN_TUJUAN,
  judul: 'Capaian Kinerja Sasaran Strategis {sasaran}',
  baris: [
    { dari: 'indikator', sel: SEL_CAPAIAN },
    { dari: 'ringkasan', sel: [{ teks: 'Prosentase Capaian Sasaran Strategis' }, ...JUMLAH_CAPAIAN], tebal: true },
  ],
} as const satisfies TableLayout;

const RINCIAN_BELANJA = { isi: 'jenis', awalan: '- ', indentasi: 1 } as const;

export const BELANJA_DAN_REALISASI = {
  judul: 'Total Belanja dan Realisasi {instansi} Tahun {tahun}',
  kepala: [['No.', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', '%']],
  kolom: [NO, { lebar: 36 }, { ...RUPIAH, lebar: 18 }, { ...RUPIAH, lebar: 18 }, { lebar: 10, rata: 'koma' }],
  baris: [
    {
      dari: 'belanja',
      sel: ['', RINCIAN_BELANJA, 'pagu', 'realisasi', { isi: 'serapan', format: 'ringkas' }],
      selPerLevel: {
        '0': ['', 'jenis', 'pagu', 'realisasi', { isi: 'serapan', format: 'ringkas' }],
        '1': ['nomor', 'jenis', 'pagu', 'realisasi', { isi: 'serapan', format: 'ringkas' }],
      },
      tebal: ['0', '1'],
    },
  ],
  butuh: ['belanja'],
  sumber: 'Sumber: LRA {instansi} Tahun {tahun}',
} as const satisfies TableLayout;

const SERAPAN_TAHUNAN = [
  { isi: 'serapan', tahun: -3 },
  { isi: 'serapan', tahun: -2 },
  { isi: 'serapan', tahun: -1 },
  { isi: 'serapan', tahun: 0 },
] as const;

export const TINGKAT_REALISASI = {
  judul: 'Perbandingan Tingkat Realisasi Anggaran {instansi} Tahun {tahun-3} – {tahun}',
  kepala: [
    ['No.', 'Uraian', '% Realisasi Anggaran', '<', '<', '<'],
    ['^', '^', '{tahun-3}', '{tahun-2}', '{tahun-1}', '{tahun}'],
  ],
  kolom: [NO, { lebar: 36 }, ANGKA, ANGKA, ANGKA, ANGKA],
  baris: [
    {
      dari: 'belanja',
      sel: ['', RINCIAN_BELANJA, ...SERAPAN_TAHUNAN],
      selPerLevel: { '0': ['', 'jenis', ...SERAPAN_TAHUNAN], '1': ['nomor', 'jenis', ...SERAPAN_TAHUNAN] },
      tebal: ['0', '1'],
    },
  ],
  butuh: ['belanja'],
  sumber: 'Sumber: {instansi} Tahun {tahun}',
} as const satisfies TableLayout;

const RINCIAN_PROGRAM = { isi: 'uraian', indentasi: 1 } as const;
const FIGUR = ['pagu', 'realisasi', { isi: 'serapan', format: 'ringkas' }] as const;

export const BELANJA_PER_PROGRAM = {
  judul: 'Total Belanja dan Realisasi {instansi} Per Program dan Kegiatan Tahun {tahun}',
  kepala: [['NO.', 'PROGRAM & KEGIATAN', 'ANGGARAN (Rp)', 'REALISASI (Rp)', '%']],
  kolom: [NO, { lebar: 46 }, RUPIAH, RUPIAH, { lebar: 9, rata: 'koma' }],
  baris: [
    {
      dari: 'anggaran',
      pilih: { level: ['program', 'kegiatan'] },
      sel: ['', RINCIAN_PROGRAM, ...FIGUR],
      selPerLevel: { program: ['nomorRomawi', 'uraian', ...FIGUR] },
      tebal: ['program'],
    },
  ],
  butuh: ['anggaran'],
  sumber: 'Sumber: {instansi} ({tahun})',
} as const satisfies TableLayout;

const FIGUR_TAHUNAN = [
  { isi: 'pagu', tahun: -3 },
  { isi: 'realisasi', tahun: -3 },
  { isi: 'serapan', tahun: -3, format: 'ringkas' },
  { isi: 'pagu', tahun: -2 },
  { isi: 'realisasi', tahun: -2 },
  { isi: 'serapan', tahun: -2, format: 'ringkas' },
  { isi: 'pagu', tahun: -1 },
  { isi: 'realisasi', tahun: -1 },
  { isi: 'serapan', tahun: -1, format: 'ringkas' },
  { isi: 'pagu', tahun: 0 },
  { isi: 'realisasi', tahun: 0 },
  { isi: 'serapan', tahun: 0, format: 'ringkas' },
] as const;

const RUPIAH_SEMPIT = { lebar: 14, rata: 'kanan' } as const;
const PERSEN_SEMPIT = { lebar: 7, rata: 'koma' } as const;
const KOLOM_TAHUN = [RUPIAH_SEMPIT, RUPIAH_SEMPIT, PERSEN_SEMPIT] as const;

export const BELANJA_TAHUNAN = {
  judul: 'Total Belanja dan Realisasi Anggaran {instansi} Tahun {tahun-3} – {tahun}',
  kepala: [
    [
      'No',
      'Program/Kegiatan',
      'Tahun {tahun-3}',
      '<',
      '<',
      'Tahun {tahun-2}',
      '<',
      '<',
      'Tahun {tahun-1}',
      '<',
      '<',
      'Tahun {tahun}',
      '<',
      '<',
    ],
    [
      '^',
      '^',
      'Anggaran',
      'Realisasi',
      '%',
      'Anggaran',
      'Realisasi',
      '%',
      'Anggaran',
      'Realisasi',
      '%',
      'Anggaran',
      'Realisasi',
      '%',
    ],
  ],
  kolom: [{ lebar: 5, rata: 'tengah' }, { lebar: 30 }, ...KOLOM_TAHUN, ...KOLOM_TAHUN, ...KOLOM_TAHUN, ...KOLOM_TAHUN],
  baris: [
    {
      dari: 'anggaran-tahunan',
      pilih: { level: ['program', 'kegiatan'], tahun: [-3, 0] },
      sel: ['', RINCIAN_PROGRAM, ...FIGUR_TAHUNAN],
      selPerLevel: { program: ['no', 'uraian', ...FIGUR_TAHUNAN] },
      tebal: ['program'],
    },
  ],
  butuh: ['anggaran'],
  orientasi: 'mendatar',
  sumber: 'Sumber: Laporan POK {instansi} Desember {tahun-3} – {tahun} ({tahun})',
} as const satisfies TableLayout;

export const ANGGARAN_PENDUKUNG = {
  judul: 'Realisasi Anggaran Pendukung Pencapaian Sasaran',
  kepala: [
    ['Tujuan', 'Sasaran', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)', '% Realisasi'],
    ['1', '2', '3', '4', '5', '6'],
  ],
  kolom: [{ lebar: 18 }, { lebar: 18 }, { lebar: 30 }, RUPIAH, RUPIAH, { lebar: 11, rata: 'koma' }],
  baris: [
    {
      dari: 'program-pendukung',
      pilih: { jenis: ['sasaran'] },
      sel: [
        { isi: 'tujuan', sekali: true },
        { isi: 'sasaran', sekali: true },
        'namaTanpaProgram',
        'pagu',
        'realisasi',
        { isi: 'serapan', persen: 'pertama', format: 'ringkas' },
      ],
    },
    {
      dari: 'ringkasan',
      pilih: { jenis: ['sasaran'] },
      sel: ['', '', { teks: 'JUMLAH TOTAL' }, 'totalPaguPendukung', '', ''],
      tebal: true,
    },
  ],
  butuh: ['anggaran'],
} as const satisfies TableLayout;

export const EFISIENSI_SUMBER_DAYA = {
  judul: 'Analisis Efisiensi Penggunaan Sumber Daya Dalam Pencapaian Target Kinerja Tahun {tahun}',
  kepala: [
    ['Tujuan', 'Sasaran', 'Capaian Kinerja (%)', 'Penggunaan Sumber Daya (%)', 'Efisiensi Sumber Daya(%)'],
    ['1', '2', '3', '4', '5'],
  ],
  kolom: [
    { lebar: 30 },
    { lebar: 30 },
    { lebar: 12, rata: 'koma' },
    { lebar: 14, rata: 'koma' },
    { lebar: 14, rata: 'koma' },
  ],
  baris: [
    { dari: 'indikator', pilih: { jenis: ['tujuan'] }, sel: ['tujuan', '', 'capaian', 'serapan', 'efisiensi'] },
    { dari: 'indikator', pilih: { jenis: ['sasaran'] }, sel: ['', 'sasaran', 'capaian', 'serapan', 'efisiensi'] },
  ],
  butuh: ['indikator', 'anggaran'],
} as const satisfies TableLayout;
