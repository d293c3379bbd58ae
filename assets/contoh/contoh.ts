/** The example workbooks: from the CSV files of one report to the workbook an officer would have kept. */

import { buildNewSheet, buildNewTable } from '../../src/usecases/new-workbook';
import { TABLES, type ColumnContract, type Peran, type TableContract } from '../../src/workbook/contract';
import type { NewCell, NewSheet, NewWorkbook } from '../../src/workbook/workbook.port';
import { buildPetunjuk } from './petunjuk';

export const DAFTAR_CONTOH = ['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'] as const;
export type IdContoh = (typeof DAFTAR_CONTOH)[number];

/** Text of the CSV file of each table the report needs. */
export type DaftarCsv = Readonly<Partial<Record<Peran, string>>>;

/** Columns that hold figures. Everywhere else '1.10' and '7.01.02' are names, not numbers. */
const KOLOM_ANGKA: Readonly<Partial<Record<Peran, readonly string[]>>> = {
  tblTarget: ['Tahun', 'Target', 'Target Akhir Renstra', 'Tahun Akhir Renstra'],
  tblRealisasi: ['Tahun', 'Realisasi', 'Pembilang', 'Penyebut'],
  tblAnggaran: ['Tahun', 'Pagu', 'Realisasi'],
  tblBelanja: ['Tahun', 'Pagu', 'Realisasi'],
  tblSKM: ['No', 'Tahun', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'],
  tblUnsur: ['Bobot'],
  tblPengaturan: ['Nilai'],
};

const SEL_CSV = /("(?:[^"]|"")*"|[^;\r\n]*)(;|\r?\n|$)/g;
const ANGKA_INDONESIA = /^(-?\d+(?:\.\d{3})*)(?:,(\d+))?(%?)$/;
const MIRIP_ANGKA = /^[\d.]+$/;

/** Rows of a CSV file with semicolons, as Excel with Indonesian settings saves it; blank lines are left out. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, sel = '', akhir] of csv.matchAll(SEL_CSV)) {
    rows.at(-1)?.push(sel.startsWith('"') ? sel.slice(1, -1).replaceAll('""', '"') : sel);
    if (akhir !== ';') rows.push([]);
  }
  return rows.filter((row) => row.some((sel) => sel !== ''));
}

/**
 * A figure as typed into Excel: the number, with a format that shows the decimals of the text.
 *
 * @example toFigure('72,50', kolom) // { value: 72.5, numberFormat: '0.00' }
 */
function toFigure(teks: string, kolom: ColumnContract): NewCell {
  const cocok = ANGKA_INDONESIA.exec(teks);
  if (cocok === null) return teks;
  const [, bulat = '', pecahan = '', persen = ''] = cocok;
  // The exponent keeps '3,4%' at 0.034; a division would go through binary fractions.
  const value = Number(`${bulat.replaceAll('.', '')}.${pecahan}${persen === '' ? '' : 'e-2'}`);
  if (pecahan === '' && persen === '') return value;
  const desimal = pecahan === '' ? '' : `.${'0'.repeat(pecahan.length)}`;
  return { value, numberFormat: `${kolom.format === '#,##0' ? '#,##0' : '0'}${desimal}${persen}` };
}

/** The cell of a CSV text. In a computed column the text is a sample of the number format and the cell stays empty. */
function toCell(teks: string, kolom: ColumnContract, isAngka: boolean): NewCell {
  if (kolom.dihitung) return { value: null, numberFormat: teks === '' ? 'General' : teks.replace(',', '.') };
  if (teks === '') return null;
  if (isAngka) return toFigure(teks, kolom);
  return MIRIP_ANGKA.test(teks) ? { value: teks, numberFormat: '@' } : teks;
}

function buildSheet(contract: TableContract, csv: string): NewSheet {
  const [kepala = [], ...isi] = parseCsv(csv);
  const kolomAngka = KOLOM_ANGKA[contract.peran] ?? [];
  const daftarKolom = kepala.map((nama) => contract.kolom.find((kolom) => kolom.nama === nama));
  const rows = isi.map((row) =>
    row.map((teks, i) => {
      const kolom = daftarKolom[i];
      if (kolom === undefined) throw new Error(`${contract.peran}: kolom ke-${i + 1} tidak ada di kontrak`);
      return toCell(teks, kolom, kolomAngka.includes(kolom.nama));
    }),
  );
  return buildNewSheet(contract, buildNewTable(contract, rows, kepala));
}

/** The example workbook of one report: the sheet Petunjuk, then one sheet per table in the order of the contract. */
export function buildContoh(id: IdContoh, daftarCsv: DaftarCsv): NewWorkbook {
  const sheets = TABLES.flatMap((contract) => {
    const csv = daftarCsv[contract.peran];
    return csv === undefined ? [] : [buildSheet(contract, csv)];
  });
  return { sheets: [buildPetunjuk(id, sheets), ...sheets] };
}
