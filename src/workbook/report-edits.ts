import { listCells, rememberReport, type RememberedReport, type WrittenCell } from './report-memory';
import type { CellValue, ReportEdit, ReportSheet } from './workbook.port';

/** What stands on a sheet; rows and columns count from 0 from its first cell on. */
export interface PresentCells {
  /** Rows and columns down to the last cell with a value. */
  readonly rowCount: number;
  readonly columnCount: number;
  at(row: number, column: number): CellValue;
}

/**
 * What Takar is known to have written on the sheet of a report.
 *
 * @param isLatest  the sheet has the mark of just this report, so that what it should hold needs no memory
 */
export function findRemembered(
  report: ReportSheet,
  remembered: RememberedReport | undefined,
  isLatest: boolean,
): RememberedReport | null {
  return remembered ?? (isLatest ? rememberReport(report) : null);
}

/** Where nothing is remembered, every cell that differs from the report may have been edited. */
export function findEdits(
  report: ReportSheet,
  remembered: RememberedReport | null,
  present: PresentCells,
): readonly ReportEdit[] {
  const edits: ReportEdit[] = [];
  const cells = remembered?.rows ?? listCells(report, true);
  const rowCount = remembered?.rowCount ?? Math.max(cells.length, present.rowCount);
  const columnCount = remembered?.columnCount ?? Math.max(cells[0]?.length ?? 0, present.columnCount);
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const value = present.at(row, column);
      const written = cells[row]?.[column] ?? '';
      if (isSameCell(value, written)) continue;
      const kept = remembered?.kept.find(([keptRow, keptColumn]) => keptRow === row && keptColumn === column);
      edits.push({
        row,
        column,
        written: remembered ? written : null,
        present: typeof value === 'number' ? value : toText(value),
        isKept: kept !== undefined && isSameCell(value, kept[2]),
      });
    }
  }
  return edits;
}

/** Whether a sheet holds what a report says, what stands beside and below left aside. */
export function hasCells(report: ReportSheet, present: PresentCells): boolean {
  return listCells(report, false).every((cells, row) =>
    cells.every((cell, column) => isSameCell(present.at(row, column), cell)),
  );
}

/** Excel keeps no more digits of a number than this. */
const DIGITS = 15;
const LONGEST_TEXT = 32_767;

export function isSameCell(present: CellValue, written: WrittenCell): boolean {
  if (typeof written === 'number') {
    return typeof present === 'number' && present.toPrecision(DIGITS) === written.toPrecision(DIGITS);
  }
  return normalize(toText(present)) === normalize(written);
}

/** A value as a text of a report: 72.5 -> '72,5' */
export function toText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

/** Programs differ in line ends, in the apostrophe that marks a text, and in how much of it a cell keeps. */
function normalize(text: string): string {
  return text.replace(/\r\n?/g, '\n').slice(0, LONGEST_TEXT).replace(/^'/, '');
}
