import type { TableLayout } from '../layout';

/** Tables of Bab III as Kecamatan Jiken (Kabupaten Blora) prints them; LKjIP 2023. */

const NO = { lebar: 5, rata: 'tengah' } as const;
const NAMA = { lebar: 20 } as const;
/** Many columns on a page that stands upright. */
const NAMA_SEMPIT = { lebar: 16 } as const;
const ANGKA = { lebar: 9, rata: 'koma' } as const;
const RUPIAH = { lebar: 15, rata: 'kanan' } as const;
const IDENTITAS = ['nomor', 'tujuan', 'sasaran', 'indikator'] as const;
const SASARAN = { jenis: ['tujuan', 'sasaran'] } as const;

export const SKALA_CAPAIAN = {
  judul: 'Skala Nilai Capaian Kinerja, Predikat Capaian Kinerja',
  kepala: [['No', 'Skala Nilai Capaian Kinerja', 'Predikat Capaian Kinerja', 'Kode Warna']],
  kolom: [NO, { lebar: 30, rata: 'tengah' }, { lebar: 28, rata: 'tengah' }, { lebar: 16 }],
  baris: [{ dari: 'skala-capaian', sel: ['nomor', 'interval', 'label', { isi: 'warna', warna: true }] }],
} as const satisfies TableLayout;

export const HASIL_PENGUKURAN = {
  judul: 'Hasil Pengukuran Indikator Kinerja {instansi} {kabupaten} Tahun {tahun}',
  kepala: [
    ['No', 'Tujuan', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian %', 'Kategori', 'Sumber Data'],
  ],
  kolom: [NO, NAMA, NAMA, NAMA, ANGKA, ANGKA, ANGKA, { lebar: 12, rata: 'tengah' }, { lebar: 13 }],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [...IDENTITAS, 'target', 'realisasi', 'capaian', { isi: 'kategori', warna: true }, 'sumberData'],
    },
  ],
  butuh: ['indikator'],
} as const satisfies TableLayout;

const KOLOM_TAHUN = [{ lebar: 7, rata: 'koma' }, ANGKA, ANGKA] as const;

export const PERBANDINGAN_TAHUN = {
  judul: 'Perbandingan Realisasi Kinerja dan Capaian Kinerja Tahun {tahun-2}, {tahun-1} dan {tahun}',
  kepala: [
    ['No', 'Tujuan', 'Sasaran', 'Indikator Kinerja', '{tahun-2}', '<', '<', '{tahun-1}', '<', '<', '{tahun}', '<', '<'],
    [
      '^',
      '^',
      '^',
      '^',
      'Target',
      'Realisasi',
      'Capaian %',
      'Target',
      'Realisasi',
      'Capaian %',
      'Target',
      'Realisasi',
      'Capaian %',
    ],
  ],
  kolom: [NO, NAMA_SEMPIT, NAMA_SEMPIT, NAMA_SEMPIT, ...KOLOM_TAHUN, ...KOLOM_TAHUN, ...KOLOM_TAHUN],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [
        ...IDENTITAS,
        { isi: 'target', tahun: -2 },
        { isi: 'realisasi', tahun: -2 },
        { isi: 'capaian', tahun: -2 },
        { isi: 'target', tahun: -1 },
        { isi: 'realisasi', tahun: -1 },
        { isi: 'capaian', tahun: -1 },
        'target',
        'realisasi',
        'capaian',
      ],
    },
  ],
  butuh: ['indikator'],
} as const satisfies TableLayout;

export const PERBANDINGAN_RENSTRA = {
  judul: 'Perbandingan Realisasi Kinerja dan Capaian Kinerja Tahun {tahun} dengan Target Renstra {instansi}',
  kepala: [
    [
      'No',
      'Tujuan',
      'Sasaran',
      'Indikator Kinerja',
      'Realisasi {tahun}',
      'Target Akhir {tahunAkhir}',
      'Capaian %',
      'Tingkat Kemajuan',
    ],
  ],
  kolom: [NO, NAMA, NAMA, NAMA, ANGKA, ANGKA, ANGKA, { lebar: 13, rata: 'tengah' }],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [...IDENTITAS, 'realisasi', 'targetAkhir', 'capaianRenstra', 'tingkatKemajuan'],
    },
  ],
  butuh: ['indikator'],
} as const satisfies TableLayout;

export const ANALISIS_PENYEBAB = {
  judul: 'Analisis penyebab keberhasilan/kegagalan atau peningkatan/penurunan kinerja serta alternatif solusi',
  kepala: [
    [
      'No',
      'Tujuan',
      'Sasaran',
      'Indikator Kinerja',
      'Target',
      'Realisasi',
      'Capaian %',
      'Analisis Keberhasilan/ Kegagalan',
      'Solusi yang dilakukan',
    ],
  ],
  kolom: [NO, NAMA_SEMPIT, NAMA_SEMPIT, NAMA_SEMPIT, ANGKA, ANGKA, ANGKA, { lebar: 22 }, { lebar: 22 }],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [...IDENTITAS, 'target', 'realisasi', 'capaian', 'analisis', 'solusi'],
    },
  ],
  butuh: ['analisis'],
} as const satisfies TableLayout;

export const KATEGORI_EFISIENSI = {
  judul: 'Kategori Capaian Efisiensi',
  kepala: [['No.', '%', 'Keterangan Persentase', 'Tingkat Efisiensi']],
  kolom: [NO, { lebar: 10, rata: 'tengah' }, { lebar: 34, rata: 'tengah' }, { lebar: 26, rata: 'tengah' }],
  baris: [{ dari: 'skala-efisiensi', sel: ['nomor', 'interval', 'keterangan', 'label'] }],
} as const satisfies TableLayout;

export const KINERJA_DAN_ANGGARAN = {
  judul: 'Perbandingan Pencapaian Kinerja dan Anggaran Tahun {tahun} {instansi}',
  kepala: [
    ['No', 'Tujuan', 'Sasaran', 'Indikator Kinerja', '<', '<', 'Anggaran', '<', '<', 'Tingkat Efisiensi'],
    ['^', '^', '^', 'Target', 'Realisasi', 'Capaian %', 'Target', 'Realisasi', 'Capaian %', '^'],
  ],
  kolom: [NO, NAMA, NAMA, ANGKA, ANGKA, ANGKA, RUPIAH, RUPIAH, ANGKA, { lebar: 12, rata: 'tengah' }],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [
        'nomor',
        'tujuan',
        'sasaran',
        'target',
        'realisasi',
        'capaian',
        'pagu',
        'realisasiAnggaran',
        { isi: 'serapan', desimal: 0 },
        'kategoriEfisiensi',
      ],
    },
  ],
  butuh: ['indikator', 'anggaran'],
} as const satisfies TableLayout;

export const PROGRAM_PENUNJANG = {
  judul:
    'Analisis program/kegiatan yang menunjang keberhasilan ataupun kegagalan pencapaian pernyataan kinerja Tahun {tahun} {instansi}',
  kepala: [
    [
      'No',
      'Tujuan',
      'Sasaran',
      'Indikator Kinerja',
      '% Capaian',
      'Program/ Kegiatan',
      'Indikator Kinerja',
      '% Capaian',
      'Menunjang/ Tidak Menunjang',
    ],
  ],
  kolom: [
    NO,
    NAMA_SEMPIT,
    NAMA_SEMPIT,
    NAMA_SEMPIT,
    ANGKA,
    { lebar: 22 },
    { lebar: 22 },
    ANGKA,
    { lebar: 13, rata: 'tengah' },
  ],
  baris: [
    {
      dari: 'indikator-program',
      pilih: SASARAN,
      sel: [
        { isi: 'nomorKelompok', sekali: true },
        { isi: 'tujuan', sekali: true },
        { isi: 'sasaran', sekali: true },
        { isi: 'indikator', sekali: true },
        { isi: 'capaian', sekali: true },
        'program',
        'indikatorProgram',
        'capaianProgram',
        'menunjang',
      ],
    },
  ],
  butuh: ['program', 'anggaran'],
} as const satisfies TableLayout;

export const REALISASI_ANGGARAN = {
  judul: 'Realisasi Anggaran {instansi} Tahun {tahun}',
  kepala: [['NO', 'PROGRAM/KEGIATAN PEMERINTAHAN DAERAH', 'JUMLAH ANGGARAN', 'REALISASI', 'SELISIH', 'PERSENTASE']],
  kolom: [NO, { lebar: 44 }, { ...RUPIAH, lebar: 16 }, { ...RUPIAH, lebar: 16 }, RUPIAH, { lebar: 16, rata: 'koma' }],
  baris: [
    { dari: 'tetap', sel: ['>', 'UNSUR KEWILAYAHAN', '<', '<', '<', '<'], tebal: true },
    { dari: 'tetap', sel: ['>', 'KECAMATAN', '<', '<', '<', '<'], tebal: true },
    {
      dari: 'anggaran',
      pilih: { level: ['program', 'kegiatan', 'sub kegiatan'] },
      sel: ['nomor', 'uraian', 'pagu', 'realisasi', 'sisa', { isi: 'serapan', format: 'sel', persen: 'semua' }],
      selPerLevel: {
        program: ['>', { isi: 'uraian', kapital: true }, '<', '<', '<', '<'],
        kegiatan: ['>', 'uraian', '<', '<', '<', '<'],
      },
      tebal: ['program', 'kegiatan'],
    },
    {
      dari: 'ringkasan',
      sel: [
        '>',
        { teks: 'JUMLAH', rata: 'tengah' },
        'totalPagu',
        'totalRealisasi',
        'totalSisa',
        { isi: 'totalSerapan', desimal: 0, persen: 'semua' },
      ],
      tebal: true,
    },
  ],
  butuh: ['anggaran'],
} as const satisfies TableLayout;
