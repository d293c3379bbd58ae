import type { Box } from './a1';
import type { Scalar } from './entry';
import { refusal } from './host-error';
import type { Sheet } from './sheet';

/** A standard row and column of Calibri 11, in points. */
const STANDARD = { height: 15, width: 48 };

export interface PointState {
  /** Of a bar or part; of a point of a line, that of its marker. */
  fill?: string | undefined;
  markerLine?: string;
  /** Of its label: "='Sheet1'!$A$1". */
  labelFormula?: string;
  hasLabel?: boolean;
}

export interface SeriesState {
  fill?: string | undefined;
  line?: string | undefined;
  hasLabels: boolean;
  labels: Record<string, unknown>;
  options: Record<string, unknown>;
  readonly points: Map<number, PointState>;
}

/** What a chart shows, read from its cells. */
export interface ShownSeries {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: readonly Scalar[];
  /** Text of each label that refers to a cell. */
  readonly labels: readonly (string | null)[];
  /** Fill of the points that have their own. */
  readonly fills: Readonly<Record<number, string>>;
}

/** A chart on a sheet; where it draws from, and what was set. Nothing is drawn. */
export class Chart {
  name: string;
  isDeleted = false;
  top = 0;
  left = 0;
  width = 360;
  height = 216;
  /** Cells that it was last put over; null once somebody moved it otherwise. */
  place: Box | null = null;
  title = { text: '', visible: true, options: {} as Record<string, unknown> };
  legend = { visible: true, position: 'Right' };
  fill: string | null = null;
  border: string | null = null;
  readonly options: Record<string, unknown> = { plotVisibleOnly: true };
  readonly font: Record<string, unknown> = {};
  readonly titleFont: Record<string, unknown> = {};
  readonly axes: Record<'value' | 'category', Record<string, unknown>> = {
    value: { visible: true, gridlines: true },
    category: { visible: true, gridlines: false },
  };
  private series: SeriesState[] = [];

  constructor(
    readonly sheet: Sheet,
    readonly number: number,
    public type: string,
    private source: Box,
  ) {
    this.name = `Chart ${number}`;
    this.setSource(source);
  }

  get id(): string {
    return `{${String(this.number).padStart(8, '0')}-0002-0000-0000-000000000000}`;
  }

  /** Series that stay keep their formats; that Excel does so is believed. */
  setSource(source: Box): void {
    this.source = source;
    this.series = Array.from({ length: this.seriesCount }, (_, index) => this.series[index] ?? newSeries());
    for (const { points } of this.series) {
      for (const index of points.keys()) if (index >= this.pointCount) points.delete(index);
    }
  }

  get seriesCount(): number {
    return this.source.columns - (this.hasCategories ? 1 : 0);
  }

  get pointCount(): number {
    return this.source.rows - (this.hasNames ? 1 : 0);
  }

  seriesAt(index: number): SeriesState {
    const found = this.series[index];
    if (!found) throw refusal('InvalidArgument');
    return found;
  }

  /** What a reader sees; for tests. */
  get shown(): readonly ShownSeries[] {
    const { row, column } = this.source;
    const first = row + (this.hasNames ? 1 : 0);
    const start = column + (this.hasCategories ? 1 : 0);
    const rows = Array.from({ length: this.pointCount }, (_, index) => first + index);
    return this.series.map(({ points }, index) => ({
      name: this.hasNames ? String(this.sheet.value(row, start + index)) : `Series${index + 1}`,
      categories: rows.map((line) => (this.hasCategories ? String(this.sheet.value(line, column)) : '')),
      values: rows.map((line) => this.sheet.value(line, start + index)),
      labels: rows.map((_, point) => this.labelText(points.get(point)?.labelFormula)),
      fills: Object.fromEntries([...points].flatMap(([point, { fill }]) => (fill ? [[point, fill]] : []))),
    }));
  }

  /** Puts it over cells, as wide and high as they are. */
  setPlace(place: Box): void {
    const { rowHeights, columnWidths } = this.sheet;
    const sumOf = (sizes: ReadonlyMap<number, number>, first: number, count: number, standard: number) =>
      Array.from({ length: count }, (_, index) => sizes.get(first + index) ?? standard).reduce((a, b) => a + b, 0);
    this.top = sumOf(rowHeights, 0, place.row, STANDARD.height);
    this.left = sumOf(columnWidths, 0, place.column, STANDARD.width);
    this.height = sumOf(rowHeights, place.row, place.rows, STANDARD.height);
    this.width = sumOf(columnWidths, place.column, place.columns, STANDARD.width);
    this.place = place;
  }

  /** A column of texts at the left, or one below an empty corner, holds categories; a row of texts on top, names. */
  private get hasCategories(): boolean {
    const { row, column, rows, columns } = this.source;
    if (columns === 1) return false;
    const cells = Array.from({ length: rows - 1 }, (_, index) => this.sheet.value(row + 1 + index, column));
    return this.sheet.value(row, column) === '' || cells.some((value) => typeof value === 'string' && value !== '');
  }

  private get hasNames(): boolean {
    const { row, column, columns } = this.source;
    const cells = Array.from({ length: columns - 1 }, (_, index) => this.sheet.value(row, column + 1 + index));
    return cells.some((value) => typeof value === 'string' && value !== '');
  }

  private labelText(formula: string | undefined): string | null {
    const address = formula?.slice(formula.lastIndexOf('!') + 1).replaceAll('$', '');
    if (!address) return null;
    const { row, column } = this.sheet.workbook.boxOf(address);
    return String(this.sheet.value(row, column));
  }
}

function newSeries(): SeriesState {
  return { hasLabels: false, labels: {}, options: {}, points: new Map() };
}
