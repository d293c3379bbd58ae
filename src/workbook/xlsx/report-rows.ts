import type { MergedRange, ReportCell, ReportSheet } from '../workbook.port';
import { ByteBuilder } from './byte-builder';
import { buildCell } from './cell-xml';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles';
import { calculateTextHeight, MAX_ROW_HEIGHT } from './text-height';

const EMPTY_CELL: ReportCell = { text: '' };

/** Rows of a report sheet as XML. */
export function buildReportRows(
  report: ReportSheet,
  prefix: string,
  strings: SharedStrings,
  styles: Styles,
): Uint8Array {
  const merges = new MergedCells(report.merges);
  const heights = calculateRowHeights(report, merges);
  const findStyle = createStyleFinder(report, styles);
  const builder = new ByteBuilder();
  for (const [row, { cells }] of report.rows.entries()) {
    const height = Math.min(MAX_ROW_HEIGHT, heights[row] ?? 0);
    builder.addText(`<${prefix}row r="${row + 1}" ht="${height}" customHeight="1">`);
    const width = Math.max(cells.length, merges.widthOf(row));
    for (let column = 0; column < width; column++) {
      const first = merges.firstOf(row, column);
      const isCovered = first !== undefined && (first.row !== row || first.column !== column);
      const cell = isCovered ? report.rows[first.row]?.cells[first.column] : cells[column];
      if (!cell && !first) continue;
      const text = isCovered ? null : (cell?.text ?? null);
      const style = findStyle(cell ?? EMPTY_CELL, isHeaderRow(report, row));
      builder.addText(buildCell(prefix, row + 1, column + 1, style, text, strings));
    }
    builder.addText(`</${prefix}row>`);
  }
  return builder.toBytes();
}

export function isHeaderRow({ repeatedRows }: ReportSheet, row: number): boolean {
  return repeatedRows !== undefined && row >= repeatedRows[0] && row <= repeatedRows[1];
}

function createStyleFinder(report: ReportSheet, styles: Styles): (cell: ReportCell, isHeader: boolean) => number {
  const found = new Map<string, number>();
  return (cell, isHeader) => {
    const { bold = false, italic = false, align, border = false, fill } = cell;
    const key = [bold, italic, align, border, fill, isHeader].join();
    let style = found.get(key);
    if (style === undefined) {
      style = styles.findCellFormat({
        font: { name: report.fontName, size: report.fontSize, bold, italic },
        border,
        numberFormat: '@',
        vertical: isHeader ? 'center' : 'top',
        wrap: true,
        ...(fill === undefined ? {} : { fill }),
        ...(align === undefined ? {} : { horizontal: align }),
      });
      found.set(key, style);
    }
    return style;
  };
}

/** Points per row: as given, else so that no text of the row is cut off. */
function calculateRowHeights(report: ReportSheet, merges: MergedCells): number[] {
  const { fontName, fontSize, columnWidths } = report;
  const widthOf = (column: number, span: number) =>
    columnWidths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  const oneLine = calculateTextHeight('', 1, { fontName, fontSize });
  const heights = report.rows.map((row) => row.height ?? oneLine);
  const tall: { first: number; last: number; height: number }[] = [];
  for (const [row, { cells }] of report.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const merge = merges.firstOf(row, column);
      if (!cell?.text || (merge && (merge.row !== row || merge.column !== column))) continue;
      const width = widthOf(column, merge?.columnSpan ?? 1);
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
  return heights.map((height) => Math.ceil(height * 4) / 4);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Which merged range a cell belongs to. */
class MergedCells {
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
