import { calculateRowHeights, isHeaderRow, MergedCells } from '../report-layout';
import type { ReportCell, ReportSheet } from '../workbook.port';
import { ByteBuilder } from './byte-builder';
import { buildCell } from './cell-xml';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles';

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
    builder.addText(`<${prefix}row r="${row + 1}" ht="${heights[row] ?? 0}" customHeight="1">`);
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

function createStyleFinder(report: ReportSheet, styles: Styles): (cell: ReportCell, isHeader: boolean) => number {
  const found = new Map<string, number>();
  return (cell, isHeader) => {
    const { bold = false, italic = false, align, indent = 0, border = false, fill } = cell;
    const key = [bold, italic, align, indent, border, fill, isHeader].join();
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
        ...(indent === 0 ? {} : { indent }),
      });
      found.set(key, style);
    }
    return style;
  };
}
