/** A cell with the text it should have; `null` when the finding does not say which. Rows and columns from 0. */
export type TeksBaru = readonly [tabel: string, row: number, column: number, seharusnya: string | null];

/** What a finding changes that is about more than the one cell its `where` names. */
export interface Pembetulan {
  readonly isi?: readonly TeksBaru[];
  /** Cells of the header; rows count among the header rows. */
  readonly kepala?: readonly TeksBaru[];
  /** A part of the caption and what replaces it. */
  readonly judul?: readonly [tabel: string, tercetak: string, seharusnya: string];
  /** A row that is missing in print, behind the row `sesudah`. */
  readonly sisipan?: { readonly tabel: string; readonly sesudah: number; readonly isi: readonly string[] };
}

type Baris = readonly (readonly string[])[];

function listIsi(tabel: string, rows: Baris, column: number, ubah: (teks: string, row: number) => string): TeksBaru[] {
  return rows.flatMap((baris, row): TeksBaru[] => {
    const teks = baris[column] ?? '';
    const baru = ubah(teks, row);
    return baru === teks ? [] : [[tabel, row, column, baru]];
  });
}

function toNotasiIndonesia(teks: string): string {
  if (/^\d{1,3}(,\d{3})+$/.test(teks)) return teks.replaceAll(',', '.');
  return /^\d+\.\d{2}$/.test(teks) ? teks.replace('.', ',') : teks;
}

/** JIK-59: the kegiatan printed above the heading of its programme belongs below it. */
function applyUrutan(rows: Baris): Baris {
  return [...rows.slice(0, 27), rows[29] ?? [], rows[27] ?? [], rows[28] ?? [], ...rows.slice(30)];
}

function listNomorJiken(rows: Baris): TeksBaru[] {
  const urut = applyUrutan(rows).map((baris) => baris[2] !== '' && baris[1] !== 'JUMLAH');
  return listIsi('3.9', rows, 0, (_, row) =>
    urut[row] === true ? String(urut.slice(0, row + 1).filter(Boolean).length) : '',
  );
}

const BARIS_PROGRAM_JIKEN = [1, 26, 32, 37, 41, 45];
const BARIS_NAMA_JIKEN = [17, 22, 25, 34, 35, 38, 39, 40, 47];

function listTetap(tabel: string, daftarRow: readonly number[], daftarColumn: readonly number[]): TeksBaru[] {
  return daftarRow.flatMap((row) => daftarColumn.map((column): TeksBaru => [tabel, row, column, null]));
}

/** By id of the finding; takes the tables of its report by number. */
export const DAFTAR_PEMBETULAN: Readonly<Record<string, (baca: (tabel: string) => Baris) => Pembetulan>> = {
  'JUW-12': () => ({ judul: ['2.11', 'Tabel 2.11', 'Tabel 2.10'] }),
  'JUW-13': () => ({ judul: ['2.13', 'Tabel 2.13', 'Tabel 2.12'] }),
  'JUW-14': () => ({ isi: listTetap('3.1', [0, 1, 2, 3, 4], [1]) }),
  'JUW-20': () => ({ judul: ['3.8', 'Meningkatkan koordinasi', 'Meningkatnya koordinasi'] }),
  'JUW-33': () => ({ isi: listTetap('3.14', [0], [2, 3, 5, 6]) }),
  'JUW-38': () => ({ kepala: [['3.20', 0, 2, 'INDIKATOR KINERJA']] }),
  'JUW-39': (baca) => ({ isi: [3, 4].flatMap((kolom) => listIsi('3.20', baca('3.20'), kolom, toNotasiIndonesia)) }),
  'JIK-02': () => ({
    isi: [
      ['2.1', 0, 0, 'Meningkatnya kualitas Pelayan Publik Pada Kecamatan'],
      ['2.1', 0, 1, 'Meningkatnya Penerapan Standart Pelayanan dan Kepuasan Masyarakat Pada Kecamatan'],
    ],
  }),
  'JIK-09': () => ({ isi: listTetap('2.4-program', [0, 1, 2, 3, 4, 5], [2]) }),
  'JIK-12': (baca) => ({
    isi: [
      ...listIsi('2.4-program', baca('2.4-program'), 2, toNotasiIndonesia),
      ...[6, 7].flatMap((kolom) => listIsi('3.7', baca('3.7'), kolom, toNotasiIndonesia)),
    ],
  }),
  'JIK-14': () => ({ isi: listTetap('2.5', BARIS_PROGRAM_JIKEN, [4]) }),
  'JIK-17': () => ({ isi: [['2.5', 34, 3, '11']] }),
  'JIK-18': () => ({ isi: [['2.5', 47, 3, '11']] }),
  'JIK-19': () => ({
    isi: [
      ['2.5', 45, 0, '6'],
      ['2.5', 46, 0, '12'],
    ],
  }),
  'JIK-20': (baca) => ({ isi: listIsi('2.5', baca('2.5'), 4, (teks) => teks.replaceAll(',', '.')) }),
  'JIK-21': () => ({ isi: listTetap('2.5', BARIS_NAMA_JIKEN, [1]) }),
  'JIK-23': () => ({
    kepala: [
      ['2.7-SAKIP', 0, 1, 'Nilai Absolut'],
      ['2.7-SAKIP', 0, 2, 'Predikat'],
    ],
  }),
  'JIK-28': () => ({ isi: [['3.1', 4, 1, '≤50 %']] }),
  'JIK-39': () => ({ kepala: [['3.4', 0, 4, 'Realisasi 2023']] }),
  'JIK-59': (baca) => ({
    isi: [1, 2, 3, 4, 5].flatMap((kolom) =>
      listIsi('3.9', baca('3.9'), kolom, (_, row) => applyUrutan(baca('3.9'))[row]?.[kolom] ?? ''),
    ),
  }),
  'JIK-60': (baca) => ({ isi: listNomorJiken(baca('3.9')) }),
  'JIK-61': (baca) => ({
    isi: listTetap(
      '3.9',
      baca('3.9').flatMap((baris, row) => (baris[5]?.endsWith('%') === true ? [row] : [])),
      [5],
    ),
  }),
  'JAT-06': () => ({
    isi: [
      ['Daftar Tabel', 18, 0, '3.4.3'],
      ['Daftar Tabel', 19, 0, '3.4.4'],
      ['Daftar Tabel', 20, 0, '3.4.5'],
    ],
  }),
  'JAT-07': () => ({
    isi: [
      ['Daftar Tabel', 11, 1, 'Pengolahan Data Survei Kepuasan Masyarakat Per Responden dan Per Unsur Pelayanan'],
      ['Daftar Tabel', 20, 1, 'Realisasi Anggaran Pendukung Pencapaian Sasaran'],
    ],
  }),
  'JAT-08': () => ({ isi: [['Daftar Tabel', 7, 2, '19']] }),
  'JAT-15': () => ({
    isi: [['2.4.1', 10, 2, '4.500.000']],
    sisipan: {
      tabel: '2.4.1',
      sesudah: 10,
      isi: ['', 'Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan', '330.400.000'],
    },
  }),
  'JAT-16': () => ({
    isi: [
      ['2.4.1', 0, 1, 'Program Penunjang Urusan Pemerintahan Daerah'],
      ['2.4.1', 9, 1, 'Program Pemberdayaan Masyarakat Desa dan Kelurahan'],
    ],
  }),
  'JAT-17': () => ({
    isi: [
      ['3.1.1', 1, 1, '75 – 100%'],
      ['3.1.1', 2, 1, '55 – <75 %'],
    ],
  }),
  'JAT-19': () => ({
    isi: [
      ['3.3.1', 0, 5, '97,79%'],
      ['3.3.1', 0, 7, '97,79%'],
      ['3.3.1', 1, 5, '97,79%'],
      ['3.3.1', 1, 7, '97,79%'],
      ['3.5.1', 0, 2, '97,79'],
    ],
  }),
  'JAT-21': () => ({
    kepala: [
      ['3.2.2', 0, 3, 'Realisasi'],
      ['3.2.5 (2)', 0, 3, 'Realisasi'],
    ],
  }),
  'JAT-26': () => ({
    kepala: [3, 4, 5, 6, 7, 8, 9].map((kolom): TeksBaru => ['3.2.4', 2, kolom, `(${kolom + 1})`]),
  }),
  'JAT-35': () => ({ judul: ['3.2.5 (2)', 'Tabel 3.2.5', 'Tabel 3.2.6'] }),
  'JAT-40': () => ({ kepala: [3, 4, 5].map((kolom): TeksBaru => ['3.3.2', 0, kolom, 'Tahun 2023']) }),
  'JAT-57': () => ({
    isi: [
      ['3.4.3', 12, 0, 'IV'],
      ['3.4.3', 14, 0, 'V'],
      ['3.4.3', 16, 0, 'VI'],
    ],
  }),
  'JAT-58': () => ({ judul: ['3.4.4', 'Tahun 2019 – 2023', 'Tahun 2020 – 2023'] }),
  'JAT-59': () => ({
    kepala: [
      ['3.4.4', 1, 2, 'Anggaran'],
      ['3.4.4', 1, 3, 'Realisasi'],
    ],
  }),
  'JAT-92': () => ({ isi: listTetap('3.4.5', [0], [0, 1]) }),
  'JAT-94': () => ({ kepala: [['3.5.1', 0, 3, 'Penggunaan Sumber Daya (%)']] }),
  'JAT-95': () => ({ kepala: [2, 3, 4].map((kolom): TeksBaru => ['3.5.1', 1, kolom, String(kolom + 1)]) }),
  'JUA-03': (baca) => ({
    isi: listIsi('Daftar Tabel', baca('Daftar Tabel'), 0, (teks) =>
      teks.replace(/^3\.(\d+)$/, (_, nomor: string) => `3.${Number(nomor) + 1}`),
    ),
  }),
  'JUA-04': (baca) => ({
    isi: listIsi('Daftar Tabel', baca('Daftar Tabel'), 1, (teks) => teks.replace('2021-2016', '2021-2026')),
  }),
  'JUA-20': () => ({
    judul: [
      '3.9',
      'Analisis Efisiensi Sumber Daya Anggaran Capaian Sasaran Kinerja Kedua Perjanjian Kinerja Camat 2024',
      'Program, Kegiatan dan Sub Kegiatan Pendukung Capaian Kinerja Sasaran Ketiga Perjanjian Kinerja Camat 2024',
    ],
  }),
  'JUA-21': () => ({ isi: listTetap('3.8', [0], [4]) }),
};

/** Findings of which something stays as printed in the corrected workbook, with the reason. */
export const TETAP_TERCETAK: Readonly<Record<string, string>> = {
  'JUW-05': 'Tabel 1.4 is not among the tables of the data',
  'JUW-14': 'expected is prose: "bands without gaps and with an open top band", without the bounds',
  'JUW-33': 'expected is prose: "bare numbers, and whole percents"; JUW-30 and JUW-31 expect the same cells with %',
  'JIK-09': 'a sum that is printed nowhere; which amount makes it wrong is not said beyond JIK-07 and JIK-08',
  'JIK-14': 'a sum that is printed nowhere; which of the 2.000.000 is missing is not said',
  'JIK-21': 'expected is prose: "same names"; which of the two tables is right is not said',
  'JIK-61': 'expected is prose: "one format"',
  'JAT-92': 'the table against running text; which assignment is right is not said',
  'JUA-03': 'the numbers are corrected, the missing entry 3.1 is not added: its page is not known',
  'JUA-14': 'the reference stands in running text that is left out of the data',
  'JUA-21': 'expected is prose: "tidak dapat dihitung (0 pengaduan)"; the realisasi of an earlier year is typed',
};

/** Findings whose expected text leaves a choice, and what was chosen. */
export const NILAI_DIPILIH: Readonly<Record<string, string>> = {
  'JIK-17': 'expected "at most 11": 11',
  'JIK-18': 'expected "at most 11": 11',
  'JIK-28': 'expected "50 % or less": ≤50 %',
  'JAT-15': 'expected names a second row: it is added behind the first, without an address in the map',
  'JAT-16': 'expected "(Kabupaten/Kota)" in brackets: the name as in Table 3.4.3',
};
