import type { TableLayout } from '../layout';

/** Tables of Bab III as Kecamatan Juai (Kabupaten Balangan) prints them; LKjIP 2024. */

const NAMA = { lebar: 20 } as const;
const ANGKA = { lebar: 10, rata: 'koma' } as const;
const RUPIAH = { lebar: 15, rata: 'kanan' } as const;
/** Programme rows. */
const WARNA_PROGRAM = { program: 'FFF2CC' } as const;

const KEPALA_CAPAIAN = [
  [
    'Sasaran Kinerja Utama',
    'Indikator Kinerja Utama',
    'Capaian {tahun-2}',
    'Capaian {tahun-1}',
    'Kinerja {tahun}',
    '<',
    '<',
    'Target Akhir Renstra',
    'Capaian Terhadap Akhir Renstra',
    'Realisasi / Capaian terhadap Kab/Kota Lain',
    'Realisasi / Capaian terhadap RPJMD Provinsi',
    'Realisasi / Capaian terhadap RPJMN',
    'Serapan Anggaran Tahunan (Anggaran Program)',
  ],
  ['^', '^', '^', '^', 'Target', 'Realisasi', 'Capaian', '^', '^', '^', '^', '^', '^'],
] as const;

const KOLOM_CAPAIAN = [
  NAMA,
  NAMA,
  ANGKA,
  ANGKA,
  ANGKA,
  ANGKA,
  ANGKA,
  ANGKA,
  ANGKA,
  ANGKA,
  ANGKA,
  ANGKA,
  { lebar: 11, rata: 'koma' },
] as const;
const TAHUN_LALU = [
  { isi: 'realisasi', tahun: -2, format: 'tanpa-satuan' },
  { isi: 'realisasi', tahun: -1, format: 'tanpa-satuan' },
] as const;
const KINERJA = [
  { isi: 'target', format: 'tanpa-satuan' },
  { isi: 'realisasi', format: 'tanpa-satuan' },
  { isi: 'capaian', format: 'ringkas', persen: 'semua' },
  { isi: 'targetAkhir', format: 'tanpa-satuan' },
] as const;
const PEMBANDING = [
  'pembandingKabupaten',
  'pembandingProvinsi',
  'pembandingNasional',
  { isi: 'serapan', persen: 'semua' },
] as const;
const RENSTRA_POLOS = { isi: 'capaianRenstra', format: 'ringkas' } as const;
const RENSTRA_PERSEN = { isi: 'capaianRenstra', format: 'ringkas', persen: 'semua' } as const;

export const ANALISIS_TUJUAN = {
  judul: 'Analisis Capaian Tujuan {instansi} Tahun {tahun}',
  kepala: KEPALA_CAPAIAN,
  kolom: KOLOM_CAPAIAN,
  baris: [
    {
      dari: 'indikator',
      sel: [{ isi: 'tujuan', sekali: true }, 'indikator', ...TAHUN_LALU, ...KINERJA, RENSTRA_POLOS, ...PEMBANDING],
    },
  ],
  orientasi: 'mendatar',
} as const satisfies TableLayout;

export const ANALISIS_SASARAN = {
  judul: 'Analisis Capaian Sasaran Kinerja {urutan} Perjanjian Kinerja Camat Tahun {tahun}',
  kepala: KEPALA_CAPAIAN,
  kolom: KOLOM_CAPAIAN,
  baris: [
    {
      dari: 'indikator',
      sel: [{ isi: 'sasaran', sekali: true }, 'indikator', ...TAHUN_LALU, ...KINERJA, RENSTRA_POLOS, ...PEMBANDING],
    },
  ],
  orientasi: 'mendatar',
} as const satisfies TableLayout;

/** Numbered rows; the Renstra ratio carries its percent sign. */
export const CAPAIAN_SASARAN_BERNOMOR = {
  judul: 'Capaian Sasaran Kinerja {urutan} {instansi} Sesuai Perjanjian Kinerja Camat Tahun Anggaran {tahun}',
  kepala: [
    ['No.', ...KEPALA_CAPAIAN[0]],
    ['^', ...KEPALA_CAPAIAN[1]],
  ],
  kolom: [{ lebar: 5, rata: 'tengah' }, ...KOLOM_CAPAIAN],
  baris: [
    {
      dari: 'indikator',
      sel: [
        { isi: 'nomor', akhiran: '.' },
        { isi: 'sasaran', sekali: true },
        'namaLain',
        ...TAHUN_LALU,
        ...KINERJA,
        RENSTRA_PERSEN,
        ...PEMBANDING,
      ],
    },
  ],
  orientasi: 'mendatar',
} as const satisfies TableLayout;

export const CAPAIAN_SASARAN = {
  ...ANALISIS_SASARAN,
  judul: 'Capaian Sasaran Kinerja {urutan} {instansi} Sesuai Perjanjian Kinerja Camat Tahun Anggaran {tahun}',
  baris: [
    {
      dari: 'indikator',
      sel: [{ isi: 'sasaran', sekali: true }, 'indikator', ...TAHUN_LALU, ...KINERJA, RENSTRA_PERSEN, ...PEMBANDING],
    },
  ],
} as const satisfies TableLayout;

const KODE = ['kodeProgram', 'kodeKegiatan', 'kodeSubKegiatan'] as const;

export const PROGRAM_PENDUKUNG = {
  judul:
    'Program, Kegiatan dan Sub Kegiatan Pendukung Capaian Kinerja Sasaran {urutan} Perjanjian Kinerja Camat {tahun}',
  kepala: [['Kode Rek Program / Kegiatan / Sub Kegiatan', '<', '<', 'Nama Program / Kegiatan / Sub Kegiatan']],
  kolom: [{ lebar: 10, rata: 'tengah' }, { lebar: 8, rata: 'tengah' }, { lebar: 8, rata: 'tengah' }, { lebar: 60 }],
  baris: [
    {
      dari: 'anggaran-sasaran',
      sel: [...KODE, 'namaLain'],
      selPerLevel: { program: [...KODE, { isi: 'namaLain', kapital: true }] },
      selKelompok: [{ isi: 'indikator', awalan: 'Indikator Kinerja Utama : ' }, '<', '<', '<'],
      tebal: ['program'],
      miring: ['indikator'],
      warna: WARNA_PROGRAM,
    },
  ],
  butuh: ['anggaran'],
} as const satisfies TableLayout;

const EFISIENSI = [
  'target',
  'realisasi',
  { isi: 'capaian', format: 'ringkas', persen: 'semua' },
  'pagu',
  'realisasiAnggaran',
  { isi: 'serapan', persen: 'semua' },
  { isi: 'efisiensi', persen: 'semua' },
] as const;
const ANGKA_SEMPIT = { lebar: 9, rata: 'koma' } as const;
const RUPIAH_SEMPIT = { lebar: 14, rata: 'kanan' } as const;
const KOLOM_EFISIENSI = [
  NAMA,
  { lebar: 22 },
  ANGKA_SEMPIT,
  ANGKA_SEMPIT,
  ANGKA_SEMPIT,
  RUPIAH_SEMPIT,
  RUPIAH_SEMPIT,
  ANGKA_SEMPIT,
  ANGKA,
] as const;

export const EFISIENSI_SASARAN = {
  judul: 'Analisis Efisiensi Sumber Daya Anggaran Capaian Sasaran Kinerja {urutan} Perjanjian Kinerja Camat {tahun}',
  kepala: [
    [
      'Sasaran Kinerja Utama',
      'Indikator Kinerja Utama',
      'Kinerja',
      '<',
      '<',
      'Keuangan',
      '<',
      '<',
      'Efisiensi Anggaran',
    ],
    ['^', '^', 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian', '^'],
  ],
  kolom: KOLOM_EFISIENSI,
  baris: [{ dari: 'indikator', sel: [{ isi: 'sasaran', sekali: true }, 'indikator', ...EFISIENSI] }],
  butuh: ['anggaran'],
} as const satisfies TableLayout;

export const RINCIAN_REALISASI = {
  judul: 'Rincian Realisasi Anggaran per 31 Desember {tahun}',
  kepala: [['No.', 'Program / Kegiatan / Sub Kegiatan', 'Pagu Anggaran', 'Realisasi', 'Rasio Capaian']],
  kolom: [{ lebar: 7 }, { lebar: 46 }, RUPIAH, RUPIAH, { lebar: 10, rata: 'koma' }],
  baris: [
    {
      dari: 'anggaran',
      sel: ['no', 'uraian', 'pagu', 'realisasi', { isi: 'serapan', format: 'sel' }],
      tebal: ['program'],
      warna: WARNA_PROGRAM,
    },
    {
      dari: 'ringkasan',
      sel: [
        { teks: 'Total Anggaran / Realisasi / Rasio capaian total', rata: 'tengah' },
        '<',
        'totalPagu',
        'totalRealisasi',
        'totalSerapan',
      ],
      tebal: true,
    },
  ],
  butuh: ['anggaran'],
} as const satisfies TableLayout;

export const EFISIENSI_SEMUA = {
  judul: 'Daftar Analisis Efisiensi Sumber Daya Sasaran Kinerja Utama {instansi} Tahun {tahun}',
  kepala: [
    [
      'Sasaran Kinerja Utama',
      'Indikator Kinerja Utama',
      'Kinerja {tahun}',
      '<',
      '<',
      'Keuangan {tahun}',
      '<',
      '<',
      'Efisiensi Anggaran',
    ],
    ['^', '^', 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian', '^'],
  ],
  kolom: KOLOM_EFISIENSI,
  baris: [
    {
      dari: 'indikator',
      pilih: { jenis: ['sasaran'] },
      sel: [{ isi: 'sasaran', sekali: true }, 'indikator', ...EFISIENSI],
    },
  ],
  butuh: ['indikator', 'anggaran'],
} as const satisfies TableLayout;

export const PENGHARGAAN = {
  judul: 'Daftar Penghargaan yang Diterima {instansi} Tahun {tahun}',
  kepala: [['No.', 'Tanggal', 'Tempat', 'Penghargaan', 'Keterangan']],
  kolom: [{ lebar: 5, rata: 'tengah' }, { lebar: 16 }, { lebar: 20 }, { lebar: 26 }, { lebar: 34 }],
  baris: [
    {
      dari: 'teks',
      pilih: { teks: 'tblPenghargaan' },
      sel: [{ isi: 'nomor', akhiran: '.' }, 'kolom:Tanggal', 'kolom:Tempat', 'kolom:Penghargaan', 'kolom:Keterangan'],
    },
  ],
  butuh: ['teks:tblPenghargaan'],
} as const satisfies TableLayout;

export const TINDAK_LANJUT = {
  judul: 'Rekomendasi dan rencana tindak lanjut',
  kepala: [['No', 'Rekomendasi', 'Rencana Tindak Lanjut']],
  kolom: [{ lebar: 5, rata: 'tengah' }, { lebar: 46 }, { lebar: 46 }],
  baris: [
    {
      dari: 'teks',
      pilih: { teks: 'tblRekomendasi', kelompok: 'Kelompok' },
      sel: [{ isi: 'nomor', akhiran: '.' }, 'kolom:Rekomendasi', 'kolom:Rencana Tindak Lanjut'],
      selKelompok: ['kolom:Kelompok', '<', '<'],
    },
  ],
  butuh: ['teks:tblRekomendasi'],
} as const satisfies TableLayout;
