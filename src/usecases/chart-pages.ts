import { calculateRowHeights, MergedCells } from '../workbook/report-layout';
import type { ReportSheet } from '../workbook/workbook.port';

/** Points of paper, upright. */
const PAPER = { A4: { width: 595, height: 842 }, F4: { width: 609, height: 935 } } as const;
/** Points: 2 cm above, below and left, 1.5 cm right. */
const MARGINS = { high: 114, wide: 99 } as const;
const POINTS_PER_CHARACTER = 5.25;
/** Printers differ by some lines. */
const SAFETY = 0.97;

/** Page breaks of a report, with one before each chart that would otherwise be cut in two. */
export function findPageBreaks(report: ReportSheet): number[] {
  const heights = calculateRowHeights(report, new MergedCells(report.merges));
  const sumOf = (first: number, count: number) =>
    heights.slice(first, first + count).reduce((sum, height) => sum + height, 0);
  const header = report.repeatedRows
    ? sumOf(report.repeatedRows[0], report.repeatedRows[1] - report.repeatedRows[0] + 1)
    : 0;
  const room = findRoom(report);
  const wanted = new Set(report.pageBreaks);
  const chartHeights = new Map((report.charts ?? []).map(({ place }) => [place.row, sumOf(place.row, place.rowSpan)]));
  let used = 0;
  for (const [row, height] of heights.entries()) {
    const chart = chartHeights.get(row);
    if (chart !== undefined && used + chart > room && used > header && header + chart <= room) wanted.add(row);
    if (wanted.has(row) || used + height > room) used = row === 0 ? 0 : header;
    used += height;
  }
  return [...wanted].sort((a, b) => a - b);
}

/** Points of rows that fit on a page, which is as wide as the report. */
function findRoom({ paper, landscape, columnWidths }: ReportSheet): number {
  const { width, height } = PAPER[paper];
  const [wide, high] = landscape ? [height, width] : [width, height];
  const reportWidth = columnWidths.reduce((sum, one) => sum + one, 0) * POINTS_PER_CHARACTER;
  const scale = Math.min(1, (wide - MARGINS.wide) / Math.max(1, reportWidth));
  return ((high - MARGINS.high) / scale) * SAFETY;
}
