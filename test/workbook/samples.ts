import type { ReportCell, ReportSheet } from '../../src/workbook/workbook.port';
import { WorkbookError } from '../../src/workbook/workbook.port';

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
      {
        cells: [
          cell('2'),
          cell('Angka harapan', { italic: true, align: 'left', indent: 1 }),
          cell('-'),
          cell('+1', { align: 'right', indent: 2, oneLine: true }),
        ],
        height: 40,
      },
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
