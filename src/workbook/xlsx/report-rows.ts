import { calculateRowHeights, isHeaderRow, MergedCells } from '../report-layout';
import { toText } from '../report-edits';
import type { ReportCell, ReportSheet } from '../workbook.port';
import { ByteBuilder } from './byte-builder';
import { buildCell } from './cell-xml';
import { moveCell, type PresentCell, type PresentSheet } from './report-present';
import type { ReportRest } from './report-rest';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles';

const EMPTY_CELL: ReportCell = { text: '' };

/** Rows of a report sheet as XML, those that the user wrote below it too. */
export function buildReportRows(
  report: ReportSheet,
  { present, rest }: { readonly present: PresentSheet; readonly rest: ReportRest },
  prefix: string,
  strings: SharedStrings,
  styles: Styles,
): Uint8Array {
  const merges = new MergedCells(report.merges);
  const heights = calculateRowHeights(report, merges);
  const findStyle = createStyleFinder(report, styles);
  const builder = new ByteBuilder();
  for (const [row, { cells }] of report.rows.entries()) {
    builder.addText(`<${prefix}row r="${row + 1}" ht="${heights[row] ?? 0}" customHeight="1">`);
    const width = Math.max(cells.length, merges.widthOf(row));
    for (let column = 0; column < width; column++) {
      const first = merges.firstOf(row, column);
      const isCovered = first !== undefined && (first.row !== row || first.column !== column);
      const cell = isCovered ? report.rows[first.row]?.cells[first.column] : cells[column];
      if (!cell && !first) continue;
      const value = isCovered ? null : (cell?.number ?? cell?.text ?? null);
      const untouched = isCovered ? undefined : findUntouched(cell, present.cell(row, column));
      const numberFormat = untouched
        ? styles.numberFormat(untouched.style)
        : typeof value === 'number'
          ? 'General'
          : '@';
      const style = findStyle(cell ?? EMPTY_CELL, isHeaderRow(report, row), numberFormat);
      builder.addText(
        untouched
          ? moveCell(untouched, row, column, style)
          : buildCell(prefix, row + 1, column + 1, style, value, strings),
      );
    }
    for (const beside of rest.cells.get(row) ?? []) builder.addText(beside);
    builder.addText(`</${prefix}row>`);
  }
  for (const row of listRowsBelow(rest, report.rows.length)) {
    builder.addText(`<${prefix}row r="${row + 1}"${rest.rows.get(row) ?? ''}>`);
    for (const cell of rest.cells.get(row) ?? []) builder.addText(cell);
    builder.addText(`</${prefix}row>`);
  }
  return builder.toBytes();
}

function listRowsBelow({ cells, rows }: ReportRest, rowCount: number): number[] {
  const below = [...cells.keys(), ...rows.keys()].filter((row) => row >= rowCount);
  return [...new Set(below)].sort((a, b) => a - b);
}

/** A kept cell in which the user has put a number or a formula, where it still stands in its place. */
function findUntouched(cell: ReportCell | null | undefined, present: PresentCell | undefined): PresentCell | undefined {
  if (cell?.own === undefined || !present) return undefined;
  const isText = !present.hasFormula && typeof present.value === 'string';
  return isText || toText(present.value) !== cell.text ? undefined : present;
}

function createStyleFinder(
  report: ReportSheet,
  styles: Styles,
): (cell: ReportCell, isHeader: boolean, numberFormat: string) => number {
  const found = new Map<string, number>();
  return (cell, isHeader, numberFormat) => {
    const { bold = false, italic = false, align, indent = 0, oneLine = false, border = false, fill } = cell;
    const key = [bold, italic, align, indent, oneLine, border, fill, isHeader, numberFormat].join();
    let style = found.get(key);
    if (style === undefined) {
      style = styles.findCellFormat({
        font: { name: report.fontName, size: report.fontSize, bold, italic },
        border,
        numberFormat,
        vertical: isHeader ? 'center' : 'top',
        wrap: !oneLine,
        ...(fill === undefined ? {} : { fill }),
        ...(align === undefined ? {} : { horizontal: align }),
        ...(indent === 0 ? {} : { indent }),
      });
      found.set(key, style);
    }
    return style;
  };
}
