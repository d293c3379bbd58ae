import { calculateTextHeight, MAX_ROW_HEIGHT } from './text-height';
import type { MergedRange, ReportSheet } from './workbook.port';

/** Characters that a step of indentation takes of a column: 9 pixels of 7 each. */
const INDENT_WIDTH = 9 / 7;

/** Rows and columns that a report covers, at least one of each. */
export function reportSize(report: ReportSheet): { readonly rowCount: number; readonly columnCount: number } {
  const ends = report.merges.map((merge) => merge.column + merge.columnSpan);
  const widths = report.rows.map((row) => row.cells.length);
  return {
    rowCount: Math.max(1, report.rows.length),
    columnCount: Math.max(1, report.columnWidths.length, ...ends, ...widths),
  };
}

/** Whether a row of a report is repeated on every page. */
export function isHeaderRow({ repeatedRows }: ReportSheet, row: number): boolean {
  return repeatedRows !== undefined && row >= repeatedRows[0] && row <= repeatedRows[1];
}

/** Points per row: as given, else so that no text of the row is cut off. */
export function calculateRowHeights(report: ReportSheet, merges: MergedCells): number[] {
  const { fontName, fontSize, columnWidths } = report;
  const widthOf = (column: number, span: number) =>
    columnWidths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  const oneLine = calculateTextHeight('', 1, { fontName, fontSize });
  const heights = report.rows.map((row) => row.height ?? oneLine);
  const tall: { first: number; last: number; height: number }[] = [];
  for (const [row, { cells }] of report.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const merge = merges.firstOf(row, column);
      if (!cell?.text || cell.oneLine || (merge && (merge.row !== row || merge.column !== column))) continue;
      const width = widthOf(column, merge?.columnSpan ?? 1) - (cell.indent ?? 0) * INDENT_WIDTH;
      const height = calculateTextHeight(cell.text, width, { fontName, fontSize, bold: cell.bold ?? false });
      tall.push({ first: row, last: row + (merge?.rowSpan ?? 1) - 1, height });
    }
  }
  // Cells of one row first: what they need is then known when a taller merged cell asks for the rest.
  tall.sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const { first, last, height } of tall) {
    const growing = range(first, last).filter((row) => report.rows[row] && report.rows[row].height === undefined);
    const missing = height - range(first, last).reduce((sum, row) => sum + (heights[row] ?? 0), 0);
    if (missing <= 0) continue;
    for (const row of growing) heights[row] = (heights[row] ?? 0) + missing / growing.length;
  }
  return heights.map((height) => Math.min(MAX_ROW_HEIGHT, Math.ceil(height * 4) / 4));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Which merged range a cell belongs to. */
export class MergedCells {
  private readonly byCell = new Map<string, MergedRange>();
  private readonly widths: number[] = [];

  constructor(merges: readonly MergedRange[]) {
    for (const merge of merges) {
      for (const row of range(merge.row, merge.row + merge.rowSpan - 1)) {
        this.widths[row] = Math.max(this.widths[row] ?? 0, merge.column + merge.columnSpan);
        for (const column of range(merge.column, merge.column + merge.columnSpan - 1)) {
          this.byCell.set(`${row} ${column}`, merge);
        }
      }
    }
  }

  firstOf(row: number, column: number): MergedRange | undefined {
    return this.byCell.get(`${row} ${column}`);
  }

  /** Columns that the merged ranges of a row reach over. */
  widthOf(row: number): number {
    return this.widths[row] ?? 0;
  }
}
