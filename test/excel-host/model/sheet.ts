import { SSF } from 'xlsx';
import { columnName, intersect, isInside, isUnbounded, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from './a1';
import type { Box } from './a1';
import { DEFAULT_FORMAT } from './cell-format';
import type { CellFormat } from './cell-format';
import type { Chart } from './chart';
import { EMPTY_CELL, ERROR_VALUES } from './entry';
import type { Cell, Scalar } from './entry';
import { HostError, refusal } from './host-error';
import { newPageLayout } from './page-layout';
import type { NameEntry } from './names';
import type { Workbook } from './workbook';

/** Options of Worksheet.protection.protect that the host acts on; all false means nothing is allowed. */
export interface SheetProtection {
  readonly password?: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** One sheet: its cells, formats and set-up. It knows nothing of the wire. */
export class Sheet {
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  isDeleted = false;
  protection: SheetProtection | null = null;
  freeze: { rows: number; columns: number } | null = null;
  merges: Box[] = [];
  readonly charts: Chart[] = [];
  readonly pageLayout = newPageLayout();
  readonly names = new Map<string, NameEntry>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly cells = new Map<number, Cell>();
  private readonly formats = new Map<number, CellFormat>();

  constructor(
    readonly workbook: Workbook,
    public name: string,
    readonly id: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells.get(keyOf(row, column)) ?? EMPTY_CELL;
  }

  format(row: number, column: number): CellFormat {
    return this.formats.get(keyOf(row, column)) ?? DEFAULT_FORMAT;
  }

  setFormat(row: number, column: number, change: Partial<CellFormat>): void {
    this.formats.set(keyOf(row, column), { ...this.format(row, column), ...change });
  }

  clearFormat(row: number, column: number): void {
    this.formats.delete(keyOf(row, column));
  }

  put(row: number, column: number, cell: Cell): void {
    if (cell.kind === 'Empty') this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), cell);
  }

  /** All that stands on another sheet, its set-up, and names of its own; not its tables and merged areas. */
  copyCells(source: Sheet): void {
    for (const [key, cell] of source.cells) this.cells.set(key, cell);
    for (const [key, format] of source.formats) this.formats.set(key, format);
    for (const [line, width] of source.columnWidths) this.columnWidths.set(line, width);
    for (const [line, height] of source.rowHeights) this.rowHeights.set(line, height);
    for (const row of source.hiddenRows) this.hiddenRows.add(row);
    for (const [key, entry] of source.names) this.names.set(key, { ...entry, sheet: this });
    this.visibility = source.visibility;
    this.protection = source.protection;
  }

  /** Values and formulas as if typed from this cell on; for tests that fill a workbook. */
  fill(address: string, rows: readonly (readonly unknown[])[]): this {
    const box = this.workbook.boxOf(address);
    rows.forEach((line, i) =>
      line.forEach((value, j) => {
        if (value !== null) this.workbook.enterCell(this, box.row + i, box.column + j, value);
      }),
    );
    return this;
  }

  value(row: number, column: number): Scalar {
    const cell = this.cell(row, column);
    const value = cell.value ?? this.workbook.evaluate?.(cell.formula ?? '', { sheet: this, row, column });
    if (value !== undefined) return value;
    const where = `${quoteSheetName(this.name)}!${columnName(column)}${row + 1}`;
    throw new HostError('EmulatorLimit', `Nobody calculated ${where} (${cell.formula ?? ''}); set workbook.evaluate.`);
  }

  valueType(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell.kind !== 'Formula') return cell.kind;
    const value = this.value(row, column);
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return ERROR_VALUES.has(value) ? 'Error' : value === '' ? 'Empty' : 'String';
  }

  /** The text a reader sees, in en-US; a number in a Text cell is shown as it is. Narrow columns never show #####. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    const { numberFormat } = this.format(row, column);
    if (value === '') return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (numberFormat === '@') return String(value);
    try {
      return SSF.format(numberFormat, value);
    } catch {
      return String(value);
    }
  }

  /** The used part of a box, or undefined. Cells with a format only count when `valuesOnly` is false. */
  used(within: Box | undefined, valuesOnly: boolean): Box | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const keys = valuesOnly ? [this.cells] : [this.cells, this.formats];
    for (const map of keys) {
      for (const key of map.keys()) {
        const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
        if (within && (row < within.row || row >= within.row + within.rows)) continue;
        if (within && (column < within.column || column >= within.column + within.columns)) continue;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  mergesIn(box: Box): Box[] {
    return this.merges.filter((merge) => intersect(merge, box));
  }

  isHiddenCellOfMerge(row: number, column: number): boolean {
    if (this.merges.length === 0) return false;
    const merge = this.mergesIn({ row, column, rows: 1, columns: 1 })[0];
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  /**
   * A protected sheet refuses every write to a locked cell; cells are locked unless format.protection.locked is false.
   * Docs page "Work with worksheets using the Excel JavaScript API", data protection; code AccessDenied: office-js #6784.
   */
  checkUnlocked(box: Box, allowedBy?: string): void {
    if (!this.protection || (allowedBy && this.protection.options[allowedBy] === true)) return;
    if (isUnbounded(box)) throw refusal('AccessDenied');
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        if (this.format(row, column).locked) throw refusal('AccessDenied');
      }
    }
  }

  checkUnprotected(allowedBy?: string): void {
    if (this.protection && !(allowedBy && this.protection.options[allowedBy] === true)) throw refusal('AccessDenied');
  }

  /** Moves all that stands in `area`; used by inserting and deleting with shift. Formulas keep their text. */
  shift(area: Box, down: number, right: number, except?: object): void {
    const cut = this.mergesIn(area).find((merge) => !isInside(merge, area));
    if (cut) throw refusal('InsertDeleteConflict');
    for (const map of [this.cells, this.formats] as Map<number, unknown>[]) {
      const moved: [number, number, unknown][] = [];
      for (const [key, content] of map) {
        const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
        if (isInside({ row, column, rows: 1, columns: 1 }, area)) moved.push([row + down, column + right, content]);
      }
      if (moved.some(([row, column]) => row >= MAX_ROWS || column >= MAX_COLUMNS))
        throw refusal('NonBlankCellOffSheet');
      for (const [row, column] of moved) map.delete(keyOf(row - down, column - right));
      for (const [row, column, content] of moved) map.set(keyOf(row, column), content);
    }
    const move = (box: Box): Box => ({ ...box, row: box.row + down, column: box.column + right });
    this.merges = this.merges.map((merge) => (isInside(merge, area) ? move(merge) : merge));
    for (const box of this.workbook.movable(this)) {
      if (box !== except && isInside(box, area))
        Object.assign(box, { row: box.row + down, column: box.column + right });
    }
  }
}
