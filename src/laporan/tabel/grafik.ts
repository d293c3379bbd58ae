import type { GrafikLayout } from '../grafik-layout';

/** Charts that follow tables of Bab III. Their figures are those of the table, written in the same way. */

const SASARAN = { jenis: ['tujuan', 'sasaran'] } as const;

export const KOMPOSISI_KATEGORI = {
  judul: 'Jumlah Indikator Menurut Kategori Capaian Tahun {tahun}',
  dari: 'komposisi-kategori',
  pilih: SASARAN,
} as const satisfies GrafikLayout;

export const CAPAIAN_PER_INDIKATOR = {
  judul: 'Capaian Indikator Kinerja Tahun {tahun}',
  dari: 'indikator',
  pilih: SASARAN,
  kategori: 'indikator',
  seri: [{ nama: 'Capaian (%)', nilai: 'capaian' }],
  satuan: '%',
} as const satisfies GrafikLayout;

/** Of a report that prints all its indicators in one table. */
export const CAPAIAN_SEMUA_INDIKATOR = {
  ...CAPAIAN_PER_INDIKATOR,
  pilih: {},
} as const satisfies GrafikLayout;

export const CAPAIAN_TUJUAN = {
  ...CAPAIAN_PER_INDIKATOR,
  judul: 'Capaian Indikator Tujuan {tujuan} Tahun {tahun}',
} as const satisfies GrafikLayout;

export const CAPAIAN_SASARAN = {
  ...CAPAIAN_PER_INDIKATOR,
  judul: 'Capaian Indikator Sasaran {sasaran} Tahun {tahun}',
} as const satisfies GrafikLayout;

/** Beside what was reached, what it took. */
export const CAPAIAN_DAN_SERAPAN = {
  judul: 'Capaian Kinerja dan Serapan Anggaran per Indikator Tahun {tahun}',
  dari: 'indikator',
  pilih: { jenis: ['sasaran'] },
  kategori: 'indikator',
  seri: [
    { nama: 'Serapan Anggaran', nilai: 'serapan' },
    { nama: 'Capaian Kinerja', nilai: { isi: 'capaian', format: 'ringkas' } },
  ],
  satuan: '%',
} as const satisfies GrafikLayout;

export const SERAPAN_PER_PROGRAM = {
  judul: 'Serapan Anggaran per Program Tahun {tahun}',
  dari: 'anggaran',
  pilih: { level: ['program'] },
  kategori: 'namaTanpaProgram',
  seri: [{ nama: 'Serapan (%)', nilai: 'serapan' }],
  satuan: '%',
} as const satisfies GrafikLayout;

/** As Kecamatan Jaten writes its percentages: 100, not 100,00. */
export const SERAPAN_PER_PROGRAM_RINGKAS = {
  ...SERAPAN_PER_PROGRAM,
  seri: [{ nama: 'Serapan (%)', nilai: { isi: 'serapan', format: 'ringkas' } }],
} as const satisfies GrafikLayout;

/** With the decimals of the workbook's own column. */
export const SERAPAN_PER_PROGRAM_SEL = {
  ...SERAPAN_PER_PROGRAM,
  seri: [{ nama: 'Serapan (%)', nilai: { isi: 'serapan', format: 'sel' } }],
} as const satisfies GrafikLayout;

export const SERAPAN_PER_SASARAN = {
  ...SERAPAN_PER_PROGRAM,
  judul: 'Serapan Anggaran per Sasaran Tahun {tahun}',
  pilih: { level: ['sasaran'] },
  kategori: 'uraian',
} as const satisfies GrafikLayout;

const TARGET_DAN_REALISASI = [
  { nama: 'Target', nilai: 'target' },
  { nama: 'Realisasi', nilai: 'realisasi' },
] as const;

/** Up to the year before, as its table. */
export const TREN_IKU = {
  judul: 'Target dan Realisasi {indikator} Tahun {tahun-4} – {tahun-1}',
  jenis: 'kolom',
  dari: 'indikator-tahun',
  pilih: { tahun: [-4, -1] },
  kategori: 'tahun',
  seri: TARGET_DAN_REALISASI,
} as const satisfies GrafikLayout;

export const TREN_IKM = {
  ...TREN_IKU,
  judul: 'Target dan Realisasi {indikator} Tahun {tahun-4} – {tahun}',
  pilih: { tahun: [-4, 0] },
} as const satisfies GrafikLayout;

export const RATA_RATA_UNSUR = {
  judul: 'Nilai Rata-rata Unsur Pelayanan Tahun {tahun}',
  jenis: 'batang',
  dari: 'unsur',
  kategori: 'nama',
  seri: [{ nama: 'Nilai rata-rata', nilai: { isi: 'nrr', desimal: 3 } }],
  sorot: 'terendah',
} as const satisfies GrafikLayout;

/** Part of a table, as its figures are; the closing zeros of its column are dropped. */
export const RATA_RATA_UNSUR_JATEN = {
  ...RATA_RATA_UNSUR,
  seri: [{ nama: 'Nilai rata-rata', nilai: { isi: 'nrr', desimal: 3, format: 'ekor-nol-dibuang' } }],
  tanpaNomor: true,
} as const satisfies GrafikLayout;
