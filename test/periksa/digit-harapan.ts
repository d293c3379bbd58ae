import type { IdLaporan } from '../golden/laporan-terbit';
import type { HasilJalan } from './digit-jalan';

const HALAMAN = 'a page is printed here only; it may be any between those of the tables before and after it';
const KELUARAN = 'what a kegiatan or sub kegiatan is to put out is printed here only; the data tables do not hold it';
const RENSTRA = 'the target of another year is printed here only, and stays between those of the years beside it';

/** What a walk must find, and why nothing in the workbook contradicts the cells in which a change is not found. */
export interface HarapanJalan {
  readonly hasil: HasilJalan;
  readonly alasan: Readonly<Record<string, string>>;
}

export const HARAPAN: Readonly<Record<IdLaporan, HarapanJalan>> = {
  'juwana-2023': {
    hasil: {
      angka: 182,
      ubahan: 767,
      olehTabel: 766,
      olehData: 1,
      luput: 0,
      selOlehData: { 'Tabel 3.11, Target Jangka Menengah': 'G6' },
      selLuput: {},
    },
    alasan: {},
  },
  'jiken-2023': {
    hasil: {
      angka: 286,
      ubahan: 1437,
      olehTabel: 1376,
      olehData: 14,
      luput: 47,
      selOlehData: {
        'Tabel 2.5, Target Capaian Kinerja': 'E39 E52',
        'Tabel 3.3, 2021 / Realisasi': 'F4',
        'Tabel 3.3, 2022 / Realisasi': 'I5',
        'Tabel 3.8, % Capaian': 'I5 I6 I7 I8 I9 I10',
      },
      selLuput: {
        'Tabel 2.2, TARGET KINERJA PADA TAHUN / 2024': 'H6',
        'Tabel 2.5, Target Capaian Kinerja':
          'E8 E10 E11 E13 E14 E15 E16 E17 E18 E19 E21 E23 E24 E25 E26 E28 E29 E30 E33 E35 E36 E40 E41 E44 E45 E48 E49',
      },
    },
    alasan: {
      'Tabel 2.2, TARGET KINERJA PADA TAHUN / 2024': RENSTRA,
      'Tabel 2.5, Target Capaian Kinerja': KELUARAN,
    },
  },
  'jaten-2023': {
    hasil: {
      angka: 590,
      ubahan: 2878,
      olehTabel: 2822,
      olehData: 45,
      luput: 11,
      selOlehData: {
        'Tabel 3.2.2, Realisasi': 'D4 D5',
        'Tabel 3.2.5 (2), Realisasi': 'E5 E6 E7',
        'Tabel 3.4.2, % Realisasi Anggaran / 2020': 'D7 D8 D9 D10',
        'Tabel 3.4.2, % Realisasi Anggaran / 2021': 'E7 E8 E9 E10',
        'Tabel 3.4.2, % Realisasi Anggaran / 2022': 'F8 F9 F10',
      },
      selLuput: { 'Daftar Tabel, Halaman': 'C5 C6 C7 C8 C10 C14 C15 C17 C18 C24' },
    },
    alasan: { 'Daftar Tabel, Halaman': HALAMAN },
  },
  'juai-2024': {
    hasil: {
      angka: 446,
      ubahan: 2214,
      olehTabel: 2117,
      olehData: 29,
      luput: 68,
      selOlehData: {
        'Tabel 2.1, Target / 2022': 'G6 G7',
        'Tabel 2.1, Target / 2023': 'H6 H8',
        'Tabel 2.1, Target / 2026': 'K6 K7 K8',
        'Tabel 3.1, Capaian 2022': 'D6',
        'Tabel 3.1, Capaian 2023': 'E6',
        'Tabel 3.1, Serapan Anggaran Tahunan (Anggaran Program)': 'N6',
        'Tabel 3.2, Capaian 2022': 'C4',
        'Tabel 3.2, Capaian 2023': 'D4',
        'Tabel 3.5, Capaian 2023': 'F6',
      },
      selLuput: {
        'Daftar Tabel, Halaman': 'C3 C5 C6 C7 C10 C11 C12 C15 C17 C20 C23',
        'Tabel 2.1, Target / 2021': 'F6 F7',
        'Tabel 2.1, Target / 2025': 'J7 J8',
        'Tabel 2.2, Target / Kinerja':
          'D4 D5 D6 D7 D8 D10 D11 D13 D15 D16 D17 D18 D19 D20 D21 D23 D24 D25 D27 D29 D30 D32 D33 D34 D36 D37 D39 D40 ' +
          'D42 D43 D44 D45 D46 D47 D48 D49 D50',
      },
    },
    alasan: {
      'Daftar Tabel, Halaman': HALAMAN,
      'Tabel 2.1, Target / 2021': RENSTRA,
      'Tabel 2.1, Target / 2025': RENSTRA,
      'Tabel 2.2, Target / Kinerja': KELUARAN,
    },
  },
};
