import { formatJudulGrafik, formatNilaiGrafik, type Grafik, type JenisGrafik } from '../laporan';
import {
  CHART_NAME_START,
  type MergedRange,
  type ReportCell,
  type ReportChart,
  type ReportRow,
} from '../workbook/workbook.port';

const KINDS = {
  kolom: 'column',
  batang: 'bar',
  garis: 'line',
  lingkaran: 'pie',
} as const satisfies Record<JenisGrafik, ReportChart['kind']>;

/** Points. */
const CHART_HEIGHT = 210;
const LOWEST_BARS = 140;
const HIGHEST_BARS = 600;
/** What title, legend and edges take, and what a bar takes with its share of the gap. */
const FRAME_OF_BARS = 56;
const BAR = 17;
const GAP = 7;
/** Of a chart with lying bars, this part is left to the names, in a font of this size. */
const SHARE_OF_NAMES = 0.33;
/** Letters of a name in the width of a digit of the sheet. */
const LETTERS_PER_CHARACTER = 1.3;
export const CHART_FONT_SIZE = 9;
const LINE_SPACING = 1.25;
/** A chart of a very wide table is read better when it is not as wide. */
const WIDEST = 115;

/** A chart with the rows it covers. `row` of its ranges counts from the first of these rows. */
export interface ChartRows {
  readonly rows: readonly ReportRow[];
  readonly chart: ReportChart;
}

/**
 * The cells that a chart draws, and the chart over them: a row of names of series and a row per category with its
 * numbers, then a row per category with the same figures as the reader sees them.
 *
 * @param table         number of the table, which names the chart
 * @param columnWidths  in characters, of the columns that the table covers
 */
export function buildChartRows(grafik: Grafik, table: string, columnWidths: readonly number[]): ChartRows {
  const { kategori, seri } = grafik;
  const columns = findColumns(columnWidths, seri.length + 1);
  const width = columnWidths.slice(0, columns).reduce((sum, one) => sum + one, 0);
  const first = findFirstColumn(columnWidths, columns, seri.length + 1);
  const before: null[] = Array.from({ length: first }, () => null);
  const numbers = kategori.map((nama, i) => [
    toText(nama),
    ...seri.map(({ nilai }) => toNumber(nilai[i] ?? null, grafik)),
  ]);
  const labels = kategori.map((nama, i) => [
    null,
    ...seri.map(({ nilai }) => toText(toLabel(nama, formatNilaiGrafik(nilai[i] ?? null, grafik), grafik))),
  ]);
  // Two empty rows, one of them covered, keep the figures apart from the table: nobody takes them for its rows.
  const cells = [[], [null, ...seri.map(({ nama }) => toText(nama))], ...numbers, ...labels];
  const height = Math.round((calculateHeight(grafik, width) / cells.length) * 4) / 4;
  return {
    rows: cells.map((row) => ({ cells: [...before, ...row], height })),
    chart: {
      name: `${CHART_NAME_START}${table}`,
      kind: KINDS[grafik.jenis],
      title: formatJudulGrafik(grafik),
      place: { row: 0, column: 0, rowSpan: cells.length, columnSpan: columns },
      data: { row: 1, column: first, rowSpan: kategori.length + 1, columnSpan: seri.length + 1 },
      labels: { row: kategori.length + 2, column: first + 1, rowSpan: kategori.length, columnSpan: seri.length },
      numberFormat: toNumberFormat(grafik),
      highlight: grafik.sorot,
    },
  };
}

/** The ranges of a chart further down. */
export function moveChart(chart: ReportChart, rows: number): ReportChart {
  const move = (range: MergedRange) => ({ ...range, row: range.row + rows });
  return { ...chart, place: move(chart.place), data: move(chart.data), labels: move(chart.labels) };
}

/** As wide as the table, but for a very wide one; at least as wide as the cells it has to cover. */
function findColumns(columnWidths: readonly number[], atLeast: number): number {
  let width = 0;
  const enough = columnWidths.findIndex((one) => (width += one) >= WIDEST);
  return Math.max(atLeast, enough < 0 ? columnWidths.length : enough + 1);
}

/** Names stand in the widest column that has enough others beside it, so that they can be read when the chart is moved. */
function findFirstColumn(columnWidths: readonly number[], columns: number, needed: number): number {
  const widths = columnWidths.slice(0, Math.max(1, columns - needed + 1));
  return widths.indexOf(Math.max(...widths));
}

function toNumberFormat({ desimal, satuan }: Grafik): string {
  const angka = desimal === 0 ? '0' : `0.${'0'.repeat(desimal)}`;
  return satuan === '' ? angka : `${angka}"${satuan}"`;
}

function calculateHeight({ jenis, kategori, seri }: Grafik, width: number): number {
  if (jenis !== 'batang') return CHART_HEIGHT;
  const longest = Math.max(...kategori.map(({ length }) => length));
  const linesOfName = Math.ceil(longest / Math.max(1, width * SHARE_OF_NAMES * LETTERS_PER_CHARACTER));
  const perKategori = Math.max(seri.length * BAR, linesOfName * CHART_FONT_SIZE * LINE_SPACING) + GAP;
  return Math.min(HIGHEST_BARS, Math.max(LOWEST_BARS, FRAME_OF_BARS + kategori.length * perKategori));
}

function toText(text: string): ReportCell {
  return { text };
}

function toNumber(nilai: string | null, grafik: Grafik): ReportCell | null {
  if (nilai === null) return null;
  const text = formatNilaiGrafik(nilai, grafik);
  const angka = Number(nilai);
  // More than a cell can hold is read, but not drawn.
  return Number.isFinite(angka) ? { text, number: angka } : { text };
}

/** A part of a pie has no axis that would name it. */
function toLabel(kategori: string, nilai: string, { jenis }: Grafik): string {
  return jenis === 'lingkaran' && nilai !== '' ? `${kategori}: ${nilai}` : nilai;
}
