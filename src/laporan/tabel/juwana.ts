import type { TableLayout } from '../layout';

/** Tables of Bab III as Kecamatan Juwana (Kabupaten Pati) prints them; LKjIP 2023. */

export const SKALA_PERINGKAT = {
  judul: 'Skala Nilai Peringkat Kinerja',
  kepala: [['No.', 'Interval Nilai Realisasi Kinerja', 'Kriteria Penilaian Realisasi Kinerja']],
  kolom: [
    { lebar: 6, rata: 'tengah' },
    { lebar: 36, rata: 'tengah' },
    { lebar: 40, rata: 'tengah' },
  ],
  baris: [{ dari: 'skala-capaian', sel: [{ isi: 'nomor', akhiran: '.' }, 'interval', 'label'] }],
  sumber: 'Sumber: Permendagri No. 54 Tahun 2010',
} as const satisfies TableLayout;

export const CAPAIAN_KINERJA = {
  judul: 'Capaian Kinerja {instansi}',
  kepala: [['NO', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA', 'TARGET', 'REALISASI', 'PROSENTASE']],
  kolom: [
    { lebar: 5, rata: 'tengah' },
    { lebar: 28 },
    { lebar: 30 },
    { lebar: 10, rata: 'koma' },
    { lebar: 13, rata: 'koma' },
    { lebar: 16, rata: 'koma' },
  ],
  baris: [
    {
      dari: 'indikator',
      sel: [
        { isi: 'nomor', akhiran: '.' },
        'tujuanAtauSasaran',
        'indikator',
        'target',
        'realisasi',
        { isi: 'capaian', persen: 'semua' },
      ],
    },
  ],
  butuh: ['indikator'],
} as const satisfies TableLayout;

export const CAPAIAN_INDIKATOR = {
  judul: 'Capaian Kinerja {tujuanAtauSasaran}',
  kepala: [['INDIKATOR KINERJA', 'T', 'R', 'CAPAIAN']],
  kolom: [{ lebar: 46 }, { lebar: 12, rata: 'koma' }, { lebar: 12, rata: 'koma' }, { lebar: 14, rata: 'koma' }],
  baris: [{ dari: 'indikator', sel: ['namaLain', 'target', 'realisasi', { isi: 'capaian', persen: 'semua' }] }],
} as const satisfies TableLayout;

export const PERBANDINGAN_JANGKA_MENENGAH = {
  judul: 'Perbandingan Pencapaian Kinerja {tujuanAtauSasaran}',
  kepala: [
    [
      'Indikator Kinerja',
      'Satuan',
      'Tahun {tahun}',
      '<',
      'Capaian kinerja Tahun {tahun}',
      'Target Jangka Menengah',
      'Prosentase capaian kinerja',
    ],
    ['^', '^', 'Target', 'Realisasi', '^', '^', '^'],
  ],
  kolom: [
    { lebar: 34 },
    { lebar: 9, rata: 'tengah' },
    { lebar: 9, rata: 'koma' },
    { lebar: 10, rata: 'koma' },
    { lebar: 12, rata: 'koma' },
    { lebar: 11, rata: 'koma' },
    { lebar: 12, rata: 'koma' },
  ],
  baris: [
    {
      dari: 'indikator',
      sel: [
        'namaLain',
        'satuan',
        { isi: 'target', format: 'polos' },
        { isi: 'realisasi', format: 'polos' },
        { isi: 'capaian', persen: 'semua' },
        'targetAkhir',
        { isi: 'capaianRenstra', persen: 'semua' },
      ],
    },
  ],
} as const satisfies TableLayout;

export const ANALISIS_SASARAN = {
  judul: 'Data Analisis Sasaran beserta penyebab keberhasilan/kegagalan dan solusi',
  kepala: [
    [
      'NO',
      'SASARAN STRATEGIS',
      'INDIKATOR KINERJA',
      'Penyebab Keberhasilan',
      'Penyebab Kegagalan',
      'Alternatif Solusi yang Dilakukan',
    ],
  ],
  kolom: [{ lebar: 5, rata: 'tengah' }, { lebar: 24 }, { lebar: 24 }, { lebar: 28 }, { lebar: 28 }, { lebar: 28 }],
  baris: [
    {
      dari: 'indikator',
      sel: [
        { isi: 'nomor', akhiran: '.' },
        'tujuanAtauSasaran',
        'indikator',
        'penyebabKeberhasilan',
        'penyebabKegagalan',
        'solusi',
      ],
    },
  ],
  butuh: ['analisis'],
  orientasi: 'mendatar',
} as const satisfies TableLayout;

export const REKAPITULASI_ANGGARAN = {
  judul: 'Rekapitulasi Program/Kegiatan Yang Mendukung Sasaran',
  kepala: [['NO', 'SASARAN', 'INDIKATOR KINERJA', 'ANGGARAN (Rp)', 'PERSENTASE ANGGARAN', 'REALISASI ANGGARAN (Rp)']],
  kolom: [
    { lebar: 5, rata: 'tengah' },
    { lebar: 26 },
    { lebar: 26 },
    { lebar: 17, rata: 'koma' },
    { lebar: 16, rata: 'koma' },
    { lebar: 17, rata: 'koma' },
  ],
  baris: [
    {
      dari: 'anggaran',
      sel: ['nomorBaris', 'uraian', 'indikatorSendiri', 'pagu', { isi: 'porsi', format: 'ringkas' }, 'realisasi'],
      selPerLevel: {
        'sasaran program': [
          'nomorBaris',
          'uraian',
          'indikatorSendiri',
          'pagu',
          { isi: 'porsi', format: 'ringkas' },
          { isi: 'realisasi', format: 'rupiah-strip' },
        ],
      },
    },
  ],
  butuh: ['anggaran'],
} as const satisfies TableLayout;

export const ANGGARAN_BELANJA = {
  judul: 'Anggaran Belanja {instansi}',
  kepala: [['URAIAN', 'ANGGARAN', '%']],
  kolom: [{ lebar: 40 }, { lebar: 24, rata: 'kanan' }, { lebar: 14, rata: 'koma' }],
  baris: [
    {
      dari: 'belanja',
      sel: ['jenis', { isi: 'pagu', format: 'rupiah-strip' }, { isi: 'porsi', format: 'ringkas' }],
      tebal: ['0'],
    },
  ],
  butuh: ['belanja'],
} as const satisfies TableLayout;

export const REALISASI_BELANJA_PRIORITAS = {
  judul: 'Realisasi Anggaran Belanja Prioritas (dalam rupiah) Tahun {tahun}',
  kepala: [['NO', 'SASARAN', 'ANGGARAN', 'REALISASI', '%']],
  kolom: [
    { lebar: 5, rata: 'tengah' },
    { lebar: 42 },
    { lebar: 17, rata: 'kanan' },
    { lebar: 17, rata: 'kanan' },
    { lebar: 10, rata: 'koma' },
  ],
  baris: [
    {
      dari: 'anggaran',
      sel: [
        'no',
        'uraian',
        { isi: 'pagu', level: ['sasaran'] },
        { isi: 'realisasi', level: ['sasaran'] },
        { isi: 'serapan', level: ['sasaran'] },
      ],
    },
    { dari: 'ringkasan', sel: ['', { teks: 'TOTAL' }, 'totalPagu', 'totalRealisasi', ''], tebal: true },
    {
      dari: 'ringkasan',
      pilih: { level: ['sasaran'] },
      sel: ['', { teks: 'Rata rata realisasi' }, '', '', 'rataSerapan'],
    },
    {
      dari: 'ringkasan',
      pilih: { level: ['sasaran'] },
      sel: ['', { teks: 'Realisasi Tertinggi' }, '', '', 'serapanTertinggi'],
    },
    {
      dari: 'ringkasan',
      pilih: { level: ['sasaran'] },
      sel: ['', { teks: 'Realisasi Terendah' }, '', '', 'serapanTerendah'],
    },
  ],
  butuh: ['anggaran'],
} as const satisfies TableLayout;
