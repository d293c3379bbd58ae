import {
  formatA1,
  intersect,
  isOnSheet,
  isUnbounded,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  quoteSheetName,
} from '../model/a1';
import type { Box } from '../model/a1';
import { refusal, shapeRefusal } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { HostObject } from '../wire/host-type';
import { isHostObject } from '../wire/host-type';

export interface RangeObject extends HostObject, Box {
  readonly type: 'Range';
  readonly sheet: Sheet;
}

export function rangeObject(sheet: Sheet, box: Box): RangeObject {
  if (!isOnSheet(box)) throw refusal('InvalidArgument');
  const { row, column, rows, columns } = box;
  return { type: 'Range', sheet, row, column, rows, columns, isStale: () => sheet.isDeleted };
}

export function isRange(value: unknown): value is RangeObject {
  return isHostObject(value) && value.type === 'Range';
}

export function fullAddress(sheet: Sheet, box: Box): string {
  const cells = formatA1(box);
  return quoteSheetName(sheet.name) + (cells && `!${cells}`);
}

/** 'A1:B2', 'Sheet!A1', a table name or a defined name; nothing is the whole sheet. Anything else is InvalidArgument. */
export function findRange(workbook: Workbook, sheet: Sheet, address: unknown): RangeObject {
  if (address === null || address === undefined || address === '') {
    return rangeObject(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  }
  const [, quoted, plain, cells = String(address)] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(String(address)) ?? [];
  const sheetName = quoted?.replace(/''/g, "'") ?? plain;
  const home = sheetName === undefined ? sheet : workbook.sheet(sheetName);
  const box = parseA1(cells);
  if (home && box) return rangeObject(home, box);
  const table = workbook.table(cells);
  if (home && table) return rangeObject(table.sheet, table.body);
  const name = sheet.names.get(cells.toLowerCase()) ?? workbook.names.get(cells.toLowerCase());
  if (home && name) return findRange(workbook, sheet, name.formula.slice(1));
  throw refusal('InvalidArgument');
}

/** An argument that is a Range or an address on the same sheet. */
export function rangeArgument(value: unknown, sheet: Sheet): RangeObject {
  const range = isRange(value)
    ? value
    : typeof value === 'string'
      ? findRange(sheet.workbook, sheet, value)
      : undefined;
  if (!range || range.sheet !== sheet) throw refusal('InvalidArgument');
  return range;
}

/** Whole columns and rows are walked through only where the sheet is used. */
export function eachCell(range: RangeObject, visit: (row: number, column: number, i: number, j: number) => void): void {
  const used = isUnbounded(range) ? range.sheet.used(undefined, false) : range;
  const box = used && intersect(range, used);
  if (!box) return;
  for (let i = 0; i < box.rows; i++) {
    for (let j = 0; j < box.columns; j++) visit(box.row + i, box.column + j, i, j);
  }
}

/** Excel reads at most 5 million cells at a time (docs page "Resource limits and performance optimization"). */
const MAX_CELLS = 5_000_000;

/** A two-dimensional array of the cells; `null` for whole rows and columns (docs page "Work with unbounded ranges"). */
export function readGrid<T>(range: RangeObject, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(range)) return null;
  if (range.rows * range.columns > range.sheet.workbook.mostCellsAnswered) return null;
  if (range.rows * range.columns > MAX_CELLS) throw refusal('OperationCellsExceedLimit');
  return Array.from({ length: range.rows }, (_, i) =>
    Array.from({ length: range.columns }, (__, j) => read(range.row + i, range.column + j)),
  );
}

/** One value for all cells, or exactly the shape of the range; `null` leaves a cell as it is (docs page "Set and get range values"). */
export function writeGrid(
  range: RangeObject,
  value: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  if (isUnbounded(range) || value === null || value === undefined) throw refusal('InvalidArgument');
  if (!Array.isArray(value)) {
    eachCell(range, (row, column) => put(row, column, value));
    return;
  }
  const lines: unknown[] = value;
  if (lines.length !== range.rows) throw shapeRefusal();
  const grid = lines.map((line) => {
    if (!Array.isArray(line) || line.length !== range.columns) throw shapeRefusal();
    return line as unknown[];
  });
  eachCell(range, (row, column, i, j) => {
    const cell = grid[i]?.[j];
    if (cell !== null) put(row, column, cell);
  });
}

/** Values or formulas are entered, with all that follows from it in a table. */
export function enterGrid(range: RangeObject, value: unknown): void {
  const { sheet } = range;
  sheet.checkUnlocked(range);
  const target = rowsReached(range);
  writeGrid(range, value, (row, column, cell) => {
    const reached = target(row);
    if (reached !== undefined) sheet.workbook.enterCell(sheet, reached, column, cell);
  });
  noteEdit(range);
}

/**
 * Where a line lands. Into filtered rows a block is written misplaced: here the hidden rows are passed over, so that
 * lines slip down and the last ones are lost. office-js #224, #226, #1226, #3030 tell that it happens, not exactly how.
 */
function rowsReached(range: RangeObject): (row: number) => number | undefined {
  const { sheet } = range;
  const isFiltered = sheet.workbook
    .tablesIn(sheet, range)
    .some((table) => table.isFiltered && intersect(range, table.body));
  if (!isFiltered || range.rows === 1) return (row) => row;
  const visible = Array.from({ length: range.rows }, (_, i) => range.row + i).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  return (row) => visible[row - range.row];
}

export function noteEdit(range: RangeObject, changeType = 'RangeEdited'): void {
  const { sheet, row, column, rows, columns } = range;
  if (!isUnbounded(range)) sheet.workbook.fillCalculatedColumn(sheet, range);
  sheet.workbook.note({ sheet, row, column, rows, columns, changeType });
}

/** The value all cells share; `null` when they differ (docs page "Get and set range format"); undefined without cells. */
export function sharedValue<T>(
  ranges: readonly RangeObject[],
  read: (range: RangeObject, row: number, column: number) => T,
): T | null | undefined {
  const seen = new Set<T>();
  for (const range of ranges) eachCell(range, (row, column) => seen.add(read(range, row, column)));
  return seen.size > 1 ? null : [...seen][0];
}

export function usedRange(sheet: Sheet, within: Box | undefined, valuesOnly: unknown): RangeObject | null {
  const used = sheet.used(within, valuesOnly === true);
  return used ? rangeObject(sheet, used) : null;
}
