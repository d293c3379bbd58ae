import type { ColumnWrite, NewTable, ReportCell, ReportSheet } from '../../../src/workbook/workbook.port';
import { WorkbookError } from '../../../src/workbook/workbook.port';
import { createWorkbook, XlsxWorkbook } from '../../../src/workbook/xlsx';
import { buildPackage, featureRichParts } from './package-builder';

export async function openFeatureRich(changes: Record<string, string | Uint8Array> = {}) {
  const bytes = await buildPackage({ ...featureRichParts(), ...changes });
  return { bytes, workbook: await XlsxWorkbook.open(bytes) };
}

/** The feature-rich workbook with one piece of text of a part replaced. */
export async function openWithReplacement(part: string, search: string, replacement: string) {
  const content = String(featureRichParts()[part]);
  if (!content.includes(search)) throw new Error(`${part} does not contain ${search}`);
  return openFeatureRich({ [part]: content.replace(search, () => replacement) });
}

/** A new workbook with one table named Data. */
export async function openNew(table: Pick<NewTable, 'columns' | 'rows'>): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(
    await createWorkbook({ sheets: [{ name: 'Lembar', text: [], tables: [{ name: 'Data', ...table }] }] }),
  );
}

export function capaian(values: ColumnWrite['values'], change: Partial<ColumnWrite> = {}): ColumnWrite {
  return { table: 'Kinerja', header: 'Capaian\n(%)', values, numberFormat: '0.00', ...change };
}

const cell = (text: string, rest: Partial<ReportCell> = {}): ReportCell => ({ text, border: true, ...rest });

export function report(change: Partial<ReportSheet> = {}): ReportSheet {
  const header = { bold: true, align: 'center', fill: 'D9E1F2' } as const;
  return {
    id: '3.1',
    name: 'Tabel 3.1',
    columnWidths: [5, 40, 12, 12],
    rows: [
      { cells: [{ text: 'Tabel 3.1 Capaian Kinerja', bold: true, align: 'center' }, null, null, null] },
      { cells: [] },
      { cells: [cell('No', header), cell('Indikator', header), cell('Tahun 2025', header), null] },
      { cells: [null, null, cell('Target', header), cell('Realisasi', header)] },
      { cells: [cell('1'), cell('Indeks SPM'), cell('80,00', { align: 'right' }), cell('=90,5', { align: 'right' })] },
      { cells: [cell('2'), cell('Angka harapan'), cell('-'), cell('+1')], height: 40 },
    ],
    merges: [
      { row: 0, column: 0, rowSpan: 1, columnSpan: 4 },
      { row: 2, column: 0, rowSpan: 2, columnSpan: 1 },
      { row: 2, column: 1, rowSpan: 2, columnSpan: 1 },
      { row: 2, column: 2, rowSpan: 1, columnSpan: 2 },
    ],
    repeatedRows: [2, 3],
    pageBreaks: [5],
    landscape: true,
    paper: 'F4',
    fontName: 'Times New Roman',
    fontSize: 11,
    ...change,
  };
}

/** The problem that an action ends with. */
export async function problemOf(action: Promise<unknown>): Promise<unknown> {
  try {
    await action;
  } catch (problem) {
    if (problem instanceof WorkbookError) return problem.problem;
    throw problem;
  }
  return undefined;
}
