import { calculateRowHeights, isHeaderRow, MergedCells, reportSize } from '../report-layout';
import type { Alignment, ReportCell, ReportSheet } from '../workbook.port';
import { toPoints } from './measure';
import { rangeOf } from './range-box';
import { findRectangles } from './rectangles';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const satisfies Record<Alignment, string>;
/** Points that Office.js accepts; a file may say half a point more. */
const HIGHEST_ROW = 409;
const BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;

/**
 * Fonts, fills, borders, alignment, merged ranges, widths and heights of a report.
 *
 * @param isRenewed  the sheet has formats of an earlier report
 */
export function formatReport(sheet: Excel.Worksheet, report: ReportSheet, isRenewed: boolean): void {
  const { rowCount, columnCount } = reportSize(report);
  const merges = new MergedCells(report.merges);
  const cellAt = (row: number, column: number): ReportCell | null => {
    const first = merges.firstOf(row, column);
    return report.rows[first?.row ?? row]?.cells[first?.column ?? column] ?? null;
  };
  const format = <Key extends string | number | boolean>(
    keyOf: (cell: ReportCell, row: number) => Key | undefined,
    apply: (format: Excel.RangeFormat, key: Key, rows: number, columns: number) => void,
  ) => {
    const keyAt = (row: number, column: number) => {
      const cell = cellAt(row, column);
      return cell ? keyOf(cell, row) : undefined;
    };
    for (const { key, box } of findRectangles(rowCount, columnCount, keyAt)) {
      apply(rangeOf(sheet, box).format, key, box.rows, box.columns);
    }
  };

  const whole = rangeOf(sheet, { row: 0, column: 0, rows: rowCount, columns: columnCount }).format;
  whole.font.name = report.fontName;
  whole.font.size = report.fontSize;
  whole.wrapText = true;
  whole.verticalAlignment = 'Top';
  if (isRenewed) {
    whole.font.bold = false;
    whole.font.italic = false;
    whole.horizontalAlignment = 'General';
    whole.indentLevel = 0;
    whole.fill.clear();
    setBorders(whole, 'None', rowCount, columnCount);
  }
  format(
    ({ bold }) => bold || undefined,
    (found) => void (found.font.bold = true),
  );
  format(
    ({ italic }) => italic || undefined,
    (found) => void (found.font.italic = true),
  );
  format(
    ({ align }) => align,
    (found, align) => void (found.horizontalAlignment = ALIGNMENTS[align]),
  );
  format(
    ({ indent }) => indent || undefined,
    (found, indent) => void (found.indentLevel = indent),
  );
  format(
    ({ oneLine }) => oneLine || undefined,
    (found) => void (found.wrapText = false),
  );
  format(
    ({ fill }) => fill,
    (found, fill) => void (found.fill.color = `#${fill}`),
  );
  format(
    (_, row) => isHeaderRow(report, row) || undefined,
    (found) => void (found.verticalAlignment = 'Center'),
  );
  format(
    ({ border }) => border || undefined,
    (found, _, rows, columns) => setBorders(found, 'Continuous', rows, columns),
  );

  for (const { row, column, rowSpan, columnSpan } of report.merges) {
    if (rowSpan * columnSpan > 1) rangeOf(sheet, { row, column, rows: rowSpan, columns: columnSpan }).merge();
  }
  for (const { key, box } of findRectangles(1, columnCount, (_, column) => report.columnWidths[column])) {
    rangeOf(sheet, box).format.columnWidth = toPoints(key);
  }
  const heights = calculateRowHeights(report, merges);
  for (const { key, box } of findRectangles(report.rows.length, 1, (row) => heights[row])) {
    rangeOf(sheet, box).format.rowHeight = Math.min(HIGHEST_ROW, key);
  }
}

function setBorders(format: Excel.RangeFormat, style: 'Continuous' | 'None', rows: number, columns: number): void {
  for (const side of BORDERS) {
    if ((side === 'InsideVertical' && columns === 1) || (side === 'InsideHorizontal' && rows === 1)) continue;
    const border = format.borders.getItem(side);
    border.style = style;
    if (style === 'Continuous') border.color = '#000000';
  }
}
