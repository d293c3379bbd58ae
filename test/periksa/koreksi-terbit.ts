import type { IdLaporan } from '../golden/laporan-terbit';

/** What a finding means for one cell. Without `kepala`, row and column count from 0 in the body; with it, in the header. */
export interface Koreksi {
  readonly temuan: string;
  readonly tabel: string;
  readonly kepala?: true;
  readonly baris: number;
  readonly kolom: number;
  readonly isi: string;
}

/** Findings whose `expected` says it in words, or that are about several cells, a header or what follows from them. */
export const DAFTAR_KOREKSI: Readonly<Record<IdLaporan, readonly Koreksi[]>> = {
  'juwana-2023': [
    ...['> 90%', '> 75% - 90%', '> 65% - 75%', '> 50% - 65%', '≤ 50%'].map((isi, baris) => ({
      temuan: 'JUW-14',
      tabel: '3.1',
      baris,
      kolom: 1,
      isi,
    })),
    { temuan: 'JUW-38', tabel: '3.20', kepala: true, baris: 0, kolom: 2, isi: 'INDIKATOR KINERJA' },
  ],
  'jiken-2023': [
    { temuan: 'JIK-02', tabel: '2.1', baris: 0, kolom: 0, isi: 'Meningkatnya kualitas Pelayan Publik Pada Kecamatan' },
    {
      temuan: 'JIK-02',
      tabel: '2.1',
      baris: 0,
      kolom: 1,
      isi: 'Meningkatnya Penerapan Standart Pelayanan dan Kepuasan Masyarakat Pada Kecamatan',
    },
    { temuan: 'JIK-17', tabel: '2.5', baris: 34, kolom: 3, isi: '11' },
    { temuan: 'JIK-18', tabel: '2.5', baris: 47, kolom: 3, isi: '11' },
    { temuan: 'JIK-19', tabel: '2.5', baris: 45, kolom: 0, isi: '6' },
    { temuan: 'JIK-19', tabel: '2.5', baris: 46, kolom: 0, isi: '12' },
    { temuan: 'JIK-23', tabel: '2.7-SAKIP', kepala: true, baris: 0, kolom: 1, isi: 'Nilai Absolut' },
    { temuan: 'JIK-23', tabel: '2.7-SAKIP', kepala: true, baris: 0, kolom: 2, isi: 'Predikat' },
    { temuan: 'JIK-28', tabel: '3.1', baris: 4, kolom: 1, isi: '≤ 50 %' },
    { temuan: 'JIK-39', tabel: '3.4', kepala: true, baris: 0, kolom: 4, isi: 'Realisasi 2023' },
  ],
  'jaten-2023': [
    { temuan: 'JAT-15', tabel: '2.4.1', baris: 10, kolom: 2, isi: '4.500.000' },
    { temuan: 'JAT-16', tabel: '2.4.1', baris: 0, kolom: 1, isi: 'Program Penunjang Urusan Pemerintahan Daerah' },
    {
      temuan: 'JAT-16',
      tabel: '2.4.1',
      baris: 9,
      kolom: 1,
      isi: 'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
    },
    { temuan: 'JAT-17', tabel: '3.1.1', baris: 2, kolom: 1, isi: '55 – <75 %' },
    ...[5, 7].flatMap((kolom) =>
      [0, 1].map((baris) => ({ temuan: 'JAT-19', tabel: '3.3.1', baris, kolom, isi: '97,79%' })),
    ),
    { temuan: 'JAT-19', tabel: '3.5.1', baris: 0, kolom: 2, isi: '97,79' },
    { temuan: 'JAT-21', tabel: '3.2.2', kepala: true, baris: 0, kolom: 3, isi: 'Realisasi' },
    { temuan: 'JAT-21', tabel: '3.2.5 (2)', kepala: true, baris: 0, kolom: 3, isi: 'Realisasi' },
    ...[3, 4, 5].map((kolom) => ({
      temuan: 'JAT-40',
      tabel: '3.3.2',
      kepala: true as const,
      baris: 0,
      kolom,
      isi: 'Tahun 2023',
    })),
    { temuan: 'JAT-57', tabel: '3.4.3', baris: 12, kolom: 0, isi: 'IV' },
    { temuan: 'JAT-57', tabel: '3.4.3', baris: 14, kolom: 0, isi: 'V' },
    { temuan: 'JAT-57', tabel: '3.4.3', baris: 16, kolom: 0, isi: 'VI' },
    { temuan: 'JAT-59', tabel: '3.4.4', kepala: true, baris: 1, kolom: 2, isi: 'Anggaran' },
    { temuan: 'JAT-59', tabel: '3.4.4', kepala: true, baris: 1, kolom: 3, isi: 'Realisasi' },
    { temuan: 'JAT-94', tabel: '3.5.1', kepala: true, baris: 0, kolom: 3, isi: 'Penggunaan Sumber Daya (%)' },
  ],
  'juai-2024': [
    { temuan: 'JUA-21', tabel: '3.8', baris: 0, kolom: 4, isi: '-' },
    { temuan: 'JUA-27', tabel: '3.13', baris: 47, kolom: 0, isi: 'Total Anggaran / Realisasi / Rasio Capaian Total' },
  ],
};

/** Findings that put rows elsewhere or add one: rows of a table, from the rows with all cells corrected. */
export const SUSUNAN_BARIS: Readonly<
  Record<string, { readonly laporan: IdLaporan; readonly tabel: string; susun(rows: string[][]): string[][] }>
> = {
  'JIK-59': {
    laporan: 'jiken-2023',
    tabel: '3.9',
    susun: (rows) => [...rows.slice(0, 27), ...rows.slice(29, 30), ...rows.slice(27, 29), ...rows.slice(30)],
  },
  'JAT-15': {
    laporan: 'jaten-2023',
    tabel: '2.4.1',
    susun: (rows) => [
      ...rows.slice(0, 11),
      ['', 'Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan', '330.400.000'],
      ...rows.slice(11),
    ],
  },
};
