import {
  calculateChartLimits,
  CHART_BACKGROUND,
  CHART_HIGHLIGHT,
  chartColor,
  type ChartDrawing,
  type ChartSeries,
  isUpperLine,
} from '../chart-part';
import { toChartDrawing } from '../report-drawing';
import type { RememberedReport } from '../report-memory';
import { CHART_NAME_START, type MergedRange, type ReportChart, type ReportSheet } from '../workbook.port';
import type { ChartAttempt, ChartWay } from './chart-way';
import { fillNumberFormat, rangeOf } from './range-box';

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers', pie: 'Pie' } as const;
const GAP_WIDTH = 60;
const TITLE_STEP = 1;
const LINE_COLOR = '#D9D9D9';

/** Bytes of a request that a chart, and each figure of it, takes about. */
const BYTES_OF_CHART = 12_000;
const BYTES_OF_FIGURE = 700;

export interface PresentCharts {
  /** Names of all charts of the sheet. */
  readonly charts: readonly string[];
  /** What Takar wrote on the sheet; null when that is no longer known. */
  readonly remembered: RememberedReport | null;
  /** How Takar drew its charts. */
  readonly way: ChartWay;
}

export function estimateCharts({ charts = [] }: ReportSheet): number {
  const figures = charts.reduce((sum, { labels }) => sum + labels.rowSpan * labels.columnSpan, 0);
  return charts.length * BYTES_OF_CHART + figures * BYTES_OF_FIGURE;
}

/** Numbers that a chart draws must not be entered as text. */
export function formatChartNumbers(sheet: Excel.Worksheet, { charts = [] }: ReportSheet): void {
  for (const { data } of charts) {
    fillNumberFormat(
      rangeOf(sheet, {
        row: data.row + 1,
        column: data.column + 1,
        rows: data.rowSpan - 1,
        columns: data.columnSpan - 1,
      }),
      'General',
    );
  }
}

/**
 * Draws the charts of a report, and takes away those it no longer has. Other charts of the sheet stay.
 *
 * @param present  of a sheet that was there before; a chart on it keeps the place where the user has put it, as long as
 *   its cells stay where they are
 */
export function drawCharts(
  sheet: Excel.Worksheet,
  report: ReportSheet,
  sheetName: string,
  present: PresentCharts | null,
  attempt: ChartAttempt,
): void {
  const charts = attempt.way === 'none' ? [] : (report.charts ?? []);
  for (const chart of charts) {
    const source = rangeOf(sheet, toBox(chart.data));
    const type = TYPES[chart.kind];
    const hasName = present?.charts.includes(chart.name) ?? false;
    const isThere = hasName && isRenewable(present, attempt);
    if (hasName && !isThere) sheet.charts.getItemOrNullObject(chart.name).delete();
    const drawn = isThere ? sheet.charts.getItem(chart.name) : sheet.charts.add(type, source, 'Columns');
    if (isThere) {
      drawn.chartType = type;
      drawn.setData(source, 'Columns');
    } else drawn.name = chart.name;
    if (!isThere || !isWhereItWas(chart, report, present?.remembered ?? null)) setPlace(sheet, drawn, chart.place);
    formatChart(drawn, toChartDrawing(report, chart, sheetName), attempt.way);
  }
  for (const name of listOldCharts(charts, present)) sheet.charts.getItemOrNullObject(name).delete();
}

/** Labels that once followed cells would go on following them. */
function isRenewable(present: PresentCharts | null, { way, isAgain }: ChartAttempt): boolean {
  return way === 'linked' || (present?.way === way && !isAgain);
}

/** Takes away what `drawCharts` may have added; does no harm when it added nothing. */
export function removeNewCharts(sheet: Excel.Worksheet, report: ReportSheet, present: PresentCharts): void {
  for (const { name } of report.charts ?? []) {
    if (!present.charts.includes(name)) sheet.charts.getItemOrNullObject(name).delete();
  }
}

function listOldCharts(charts: readonly ReportChart[], present: PresentCharts | null): string[] {
  const wanted = new Set(charts.map(({ name }) => name));
  return (present?.charts ?? []).filter((name) => name.startsWith(CHART_NAME_START) && !wanted.has(name));
}

/** Whether Takar wrote the names of the series in this row before, below an empty one. */
function isWhereItWas({ data }: ReportChart, report: ReportSheet, remembered: RememberedReport | null): boolean {
  if (!remembered || (remembered.rows[data.row - 1]?.length ?? 0) > 0) return false;
  const before = remembered.rows[data.row] ?? [];
  const names = report.rows[data.row]?.cells ?? [];
  return names.length === before.length && names.every((cell, column) => before[column] === (cell?.text ?? ''));
}

function setPlace(sheet: Excel.Worksheet, chart: Excel.Chart, { row, column, rowSpan, columnSpan }: MergedRange): void {
  const cellAt = (atRow: number, atColumn: number) =>
    rangeOf(sheet, { row: atRow, column: atColumn, rows: 1, columns: 1 });
  chart.setPosition(cellAt(row, column), cellAt(row + rowSpan - 1, column + columnSpan - 1));
}

function formatChart(chart: Excel.Chart, drawing: ChartDrawing, way: ChartWay): void {
  const { fontName, fontSize, series, kind } = drawing;
  chart.title.text = drawing.title;
  const { font } = chart.title.format;
  font.name = fontName;
  font.size = fontSize + TITLE_STEP;
  font.bold = true;
  font.color = '#000000';
  chart.format.font.name = fontName;
  chart.format.font.size = fontSize;
  chart.format.font.color = '#000000';
  chart.format.fill.setSolidColor(`#${CHART_BACKGROUND}`);
  chart.format.border.color = LINE_COLOR;
  // Rows of figures that a user hides are still drawn.
  chart.plotVisibleOnly = false;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  if (kind !== 'pie') formatAxes(chart.axes, drawing);
  for (const index of series.keys()) formatSeries(chart.series.getItemAt(index), drawing, index, way);
}

function formatAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, { kind, series }: ChartDrawing): void {
  const limits = calculateChartLimits(series.flatMap(({ numbers }) => numbers.values));
  valueAxis.minimum = limits ? 0 : '';
  valueAxis.maximum = limits ? limits.maximum : '';
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.categoryType = 'TextAxis';
  // Left to itself, Excel drops names when they are many.
  categoryAxis.tickLabelSpacing = 1;
  // Lying bars are drawn from below; turned round, the first indicator stands on top.
  categoryAxis.reversePlotOrder = kind === 'bar';
}

function formatSeries(series: Excel.ChartSeries, drawing: ChartDrawing, index: number, way: ChartWay): void {
  const { kind, categories, highlight, numberFormat } = drawing;
  const shown = drawing.series[index];
  if (!shown) return;
  const isLast = index === drawing.series.length - 1;
  const color = `#${chartColor(index, drawing.series.length)}`;
  if (kind === 'line') {
    series.format.line.color = color;
    colorMarker(series, color);
  } else {
    series.format.fill.setSolidColor(color);
    if (kind !== 'pie') series.gapWidth = GAP_WIDTH;
  }
  for (const point of categories.values.keys()) {
    const own = isLast && highlight.includes(point) ? CHART_HIGHLIGHT : kind === 'pie' ? chartColor(point, 0) : null;
    if (own !== null) colorPoint(series.points.getItemAt(point), `#${own}`, kind === 'line');
  }
  series.hasDataLabels = true;
  series.dataLabels.position = findPosition(drawing, shown);
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = numberFormat;
  if (way !== 'linked') {
    // A part of a pie has no axis that would name it.
    series.dataLabels.showCategoryName = kind === 'pie';
    return;
  }
  for (const [point, { reference }] of shown.labels.entries()) {
    if ((shown.numbers.values[point] ?? null) === null || reference === undefined) continue;
    series.points.getItemAt(point).dataLabel.formula = `=${reference}`;
  }
}

function colorPoint(point: Excel.ChartPoint, color: string, isLine: boolean): void {
  if (isLine) colorMarker(point, color);
  else point.format.fill.setSolidColor(color);
}

function colorMarker(marked: Excel.ChartSeries | Excel.ChartPoint, color: string): void {
  marked.markerBackgroundColor = color;
  marked.markerForegroundColor = color;
}

function findPosition({ kind, series }: ChartDrawing, shown: ChartSeries) {
  if (kind !== 'line') return 'OutsideEnd';
  return isUpperLine(series, shown) ? 'Top' : 'Bottom';
}

function toBox({ row, column, rowSpan, columnSpan }: MergedRange) {
  return { row, column, rows: rowSpan, columns: columnSpan };
}
