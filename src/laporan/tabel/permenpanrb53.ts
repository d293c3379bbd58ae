import type { TableLayout } from '../layout';

/**
 * Tables for every comparison that PermenPANRB 53/2014, Lampiran II, asks of Bab III: target and realisasi of the year,
 * earlier years, the medium-term target, the national standard, causes and solutions, use of resources, programmes.
 */

const NO = { lebar: 5, rata: 'tengah' } as const;
const NAMA = { lebar: 24 } as const;
const ANGKA = { lebar: 10, rata: 'koma' } as const;
const TENGAH = { lebar: 10, rata: 'tengah' } as const;
const KATEGORI = { lebar: 14, rata: 'tengah' } as const;
const RUPIAH = { lebar: 16, rata: 'kanan' } as const;
const IDENTITAS = ['nomor', { isi: 'tujuanAtauSasaran', sekali: true }, 'indikator'] as const;
const SASARAN = { jenis: ['tujuan', 'sasaran'] } as const;

export const SKALA_CAPAIAN = {
  judul: 'Skala Penilaian Capaian Kinerja',
  kepala: [['No', 'Interval Capaian (%)', 'Kategori', 'Warna']],
  kolom: [NO, { lebar: 30, rata: 'tengah' }, { lebar: 30, rata: 'tengah' }, { lebar: 12 }],
  baris: [{ dari: 'skala-capaian', sel: ['nomor', 'interval', 'label', { isi: 'warna', warna: true }] }],
} as const satisfies TableLayout;

export const TARGET_DAN_REALISASI = {
  judul: 'Perbandingan Target dan Realisasi Kinerja Tahun {tahun}',
  kepala: [
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'],
  ],
  kolom: [NO, NAMA, NAMA, TENGAH, ANGKA, ANGKA, ANGKA, KATEGORI],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [...IDENTITAS, 'satuan', 'target', 'realisasi', 'capaian', { isi: 'kategori', warna: true }],
    },
  ],
  butuh: ['indikator'],
} as const satisfies TableLayout;

export const TAHUN_SEBELUMNYA = {
  judul: 'Perbandingan Realisasi dan Capaian Kinerja Tahun {tahun-2} – {tahun}',
  kepala: [
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', '{tahun-2}', '<', '{tahun-1}', '<', '{tahun}', '<'],
    ['^', '^', '^', 'Realisasi', 'Capaian (%)', 'Realisasi', 'Capaian (%)', 'Realisasi', 'Capaian (%)'],
  ],
  kolom: [NO, NAMA, NAMA, ANGKA, ANGKA, ANGKA, ANGKA, ANGKA, ANGKA],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [
        ...IDENTITAS,
        { isi: 'realisasi', tahun: -2 },
        { isi: 'capaian', tahun: -2 },
        { isi: 'realisasi', tahun: -1 },
        { isi: 'capaian', tahun: -1 },
        'realisasi',
        'capaian',
      ],
    },
  ],
  butuh: ['indikator'],
} as const satisfies TableLayout;

export const TARGET_RENSTRA = {
  judul: 'Perbandingan Realisasi Kinerja Tahun {tahun} dengan Target Akhir Renstra Tahun {tahunAkhir}',
  kepala: [
    [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Realisasi {tahun}',
      'Target Akhir Renstra',
      'Capaian (%)',
      'Tingkat Kemajuan',
    ],
  ],
  kolom: [NO, NAMA, NAMA, ANGKA, ANGKA, ANGKA, KATEGORI],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [...IDENTITAS, 'realisasi', 'targetAkhir', 'capaianRenstra', 'tingkatKemajuan'],
    },
  ],
  butuh: ['indikator', 'renstra'],
} as const satisfies TableLayout;

export const STANDAR_NASIONAL = {
  judul: 'Perbandingan Realisasi Kinerja Tahun {tahun} dengan Kabupaten/Kota Lain, Provinsi, dan Standar Nasional',
  kepala: [
    [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Realisasi {tahun}',
      'Kabupaten/Kota Lain',
      'Provinsi',
      'Nasional',
    ],
  ],
  kolom: [NO, NAMA, NAMA, ANGKA, { lebar: 16, rata: 'tengah' }, KATEGORI, KATEGORI],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: [...IDENTITAS, 'realisasi', 'pembandingKabupaten', 'pembandingProvinsi', 'pembandingNasional'],
    },
  ],
  butuh: ['analisis'],
} as const satisfies TableLayout;

export const ANALISIS_PENYEBAB = {
  judul: 'Analisis Penyebab Keberhasilan/Kegagalan dan Alternatif Solusi Tahun {tahun}',
  kepala: [
    ['No', 'Indikator Kinerja', 'Capaian (%)', 'Penyebab Keberhasilan', 'Penyebab Kegagalan', 'Alternatif Solusi'],
  ],
  kolom: [NO, NAMA, ANGKA, { lebar: 30 }, { lebar: 30 }, { lebar: 30 }],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: ['nomor', 'indikator', 'capaian', 'penyebabKeberhasilan', 'penyebabKegagalan', 'solusi'],
    },
  ],
  butuh: ['analisis'],
  orientasi: 'mendatar',
} as const satisfies TableLayout;

export const EFISIENSI = {
  judul: 'Efisiensi Penggunaan Sumber Daya Tahun {tahun}',
  kepala: [
    ['No', 'Indikator Kinerja', 'Capaian Kinerja (%)', 'Anggaran', '<', '<', 'Efisiensi (%)', 'Tingkat Efisiensi'],
    ['^', '^', '^', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)', '^', '^'],
  ],
  kolom: [NO, { lebar: 30 }, ANGKA, RUPIAH, RUPIAH, ANGKA, ANGKA, KATEGORI],
  baris: [
    {
      dari: 'indikator',
      pilih: SASARAN,
      sel: ['nomor', 'indikator', 'capaian', 'pagu', 'realisasiAnggaran', 'serapan', 'efisiensi', 'kategoriEfisiensi'],
    },
  ],
  butuh: ['indikator', 'anggaran'],
  orientasi: 'mendatar',
} as const satisfies TableLayout;

export const PROGRAM_PENUNJANG = {
  judul: 'Program yang Menunjang Pencapaian Kinerja Tahun {tahun}',
  kepala: [['Indikator Kinerja', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)']],
  kolom: [{ lebar: 28 }, { lebar: 36 }, RUPIAH, RUPIAH, ANGKA],
  baris: [
    {
      dari: 'program-pendukung',
      pilih: SASARAN,
      sel: [{ isi: 'indikator', sekali: true }, 'uraian', 'pagu', 'realisasi', 'serapan'],
    },
  ],
  butuh: ['indikator', 'anggaran'],
} as const satisfies TableLayout;

const FIGUR_ANGGARAN = ['pagu', 'realisasi', 'sisa', 'serapan'] as const;

export const REALISASI_ANGGARAN = {
  judul: 'Realisasi Anggaran Tahun {tahun}',
  kepala: [['No', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', 'Serapan (%)']],
  kolom: [{ lebar: 8 }, { lebar: 44 }, RUPIAH, RUPIAH, RUPIAH, ANGKA],
  baris: [
    {
      dari: 'anggaran',
      sel: ['no', 'uraian', ...FIGUR_ANGGARAN],
      selPerLevel: {
        kegiatan: ['no', { isi: 'uraian', indentasi: 1 }, ...FIGUR_ANGGARAN],
        'sub kegiatan': ['no', { isi: 'uraian', indentasi: 2 }, ...FIGUR_ANGGARAN],
      },
      tebal: ['tujuan', 'program'],
    },
    {
      dari: 'ringkasan',
      sel: [{ teks: 'Jumlah', rata: 'tengah' }, '<', 'totalPagu', 'totalRealisasi', 'totalSisa', 'totalSerapan'],
      tebal: true,
    },
  ],
  butuh: ['anggaran'],
} as const satisfies TableLayout;

export const REALISASI_BELANJA = {
  judul: 'Realisasi Belanja Menurut Jenis Tahun {tahun}',
  kepala: [['Jenis Belanja', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', 'Serapan (%)']],
  kolom: [{ lebar: 40 }, RUPIAH, RUPIAH, RUPIAH, ANGKA],
  baris: [{ dari: 'belanja', sel: ['jenis', 'pagu', 'realisasi', 'sisa', 'serapan'], tebal: ['0'] }],
  butuh: ['belanja'],
} as const satisfies TableLayout;

export const UNSUR_SKM = {
  judul: 'Indeks Kepuasan Masyarakat Menurut Unsur Pelayanan Tahun {tahun}',
  kepala: [['Kode', 'Unsur Pelayanan', 'Jumlah Nilai', 'Terisi', 'NRR', 'NRR Tertimbang', 'Peringkat']],
  kolom: [TENGAH, { lebar: 34 }, ANGKA, ANGKA, ANGKA, { lebar: 12, rata: 'koma' }, TENGAH],
  baris: [
    {
      dari: 'unsur',
      sel: [
        'kode',
        'nama',
        'jumlah',
        'terisi',
        { isi: 'nrr', desimal: 3 },
        { isi: 'nrrTertimbang', desimal: 3 },
        'peringkat',
      ],
    },
    {
      dari: 'skm',
      sel: [{ teks: 'IKM (nilai konversi)' }, '<', '<', '<', '<', 'ikm', 'mutu'],
      tebal: true,
    },
  ],
  butuh: ['skm'],
} as const satisfies TableLayout;
