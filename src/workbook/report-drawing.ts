import type { ChartDrawing } from './chart-part';
import { quoteSheetName } from './sheet-name';
import type { MergedRange, ReportChart, ReportSheet } from './workbook.port';

/** Smaller than the text of a report, as captions are. */
const FONT_STEP = 2;
const SMALLEST_FONT = 8;

/**
 * What a chart of a report draws, with the cells it refers to.
 *
 * @param sheetName  name of the tab
 */
export function toChartDrawing(report: ReportSheet, chart: ReportChart, sheetName: string): ChartDrawing {
  const { data, labels } = chart;
  const sheet = quoteSheetName(sheetName);
  const cellAt = (row: number, column: number) => report.rows[row]?.cells[column] ?? null;
  const rows = Array.from({ length: data.rowSpan - 1 }, (_, index) => index);
  const run = (row: number, column: number) =>
    `${sheet}!${toAbsolute({ row, column, rowSpan: rows.length, columnSpan: 1 })}`;
  const textAt = (row: number, column: number) => ({
    text: cellAt(row, column)?.text ?? '',
    reference: `${sheet}!${toAbsolute({ row, column, rowSpan: 1, columnSpan: 1 })}`,
  });
  const series = Array.from({ length: data.columnSpan - 1 }, (_, index) => {
    const column = data.column + 1 + index;
    return {
      name: textAt(data.row, column),
      numbers: {
        values: rows.map((row) => cellAt(data.row + 1 + row, column)?.number?.toString() ?? null),
        reference: run(data.row + 1, column),
      },
      labels: rows.map((row) => textAt(labels.row + row, labels.column + index)),
    };
  });
  return {
    kind: chart.kind,
    title: chart.title,
    categories: {
      values: rows.map((row) => cellAt(data.row + 1 + row, data.column)?.text ?? ''),
      reference: run(data.row + 1, data.column),
    },
    series,
    numberFormat: chart.numberFormat,
    highlight: chart.highlight,
    fontName: report.fontName,
    fontSize: Math.max(SMALLEST_FONT, report.fontSize - FONT_STEP),
  };
}

function toAbsolute({ row, column, rowSpan, columnSpan }: MergedRange): string {
  const first = `$${toColumnName(column)}$${row + 1}`;
  if (rowSpan * columnSpan === 1) return first;
  return `${first}:$${toColumnName(column + columnSpan - 1)}$${row + rowSpan}`;
}

/** Column counted from 0: 27 -> 'AB' */
function toColumnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
