import { type RowWrite, WorkbookError } from '../workbook.port';
import { intersects, MAX_ROW, toCellAddress } from './cell-address';
import type { WrittenValue } from './cell-xml';
import { type ColumnPatch, patchColumns } from './column-patch';
import { extendColumnRules } from './column-rules';
import { findColumn } from './column-writer';
import type { OoxmlPackage } from './package';
import type { SharedStrings } from './shared-strings';
import { shiftFormula } from './shared-formula';
import { SheetPart } from './sheet-part';
import type { Styles } from './styles';
import { type CellPlace, readTableEnds, type TableEnd } from './table-end';
import { addTableRows, findColumnFormula, removeInsertRow, type TablePart } from './tables';

/** Values by column of the sheet. */
type RowCells = Map<number, WrittenValue>;

interface PlannedTable {
  readonly table: TablePart;
  /** By row of the sheet. */
  readonly rows: Map<number, RowCells>;
  readonly appended: RowCells[];
}

/** Where the new rows of a table come to stand. */
interface PlacedTable extends PlannedTable {
  /** Rows that the table grows by. */
  readonly added: number;
  readonly end: TableEnd | undefined;
}

export interface WrittenRows {
  readonly isChanged: boolean;
  /** Whether a cell got or lost a formula. */
  readonly movedFormulas: boolean;
}

/**
 * Writes cells of rows that are there, and rows at the end of tables, into the tables of the package. Of two values
 * for the same cell the later one counts.
 *
 * @throws WorkbookError 'bawah-tabel-terisi' or 'lembar-terlindungi'
 * @throws RangeError when a table, a header or a row is missing, or a number is not finite
 */
export async function writeRows(
  files: OoxmlPackage,
  tables: readonly TablePart[],
  rows: readonly RowWrite[],
  strings: SharedStrings,
  styles: Styles,
): Promise<WrittenRows> {
  const planned = planRows(tables, rows);
  strings.findAll(rows.flatMap(({ cells }) => Object.values(cells).filter((value) => typeof value === 'string')));
  let isChanged = false;
  let movedFormulas = false;
  for (const sheet of new Set(planned.map(({ table }) => table.sheet))) {
    const here = planned.filter(({ table }) => table.sheet === sheet);
    const part = SheetPart.parse(sheet.part, await files.bytes(sheet.part));
    const growing = here.filter(({ appended }) => appended.length > 0).map(({ table }) => table);
    const ends = growing.length > 0 ? readTableEnds(part, growing, strings) : new Map<TablePart, TableEnd>();
    const placed = here.map((plan) => placeRows(plan, ends.get(plan.table)));
    for (const plan of placed) checkRoom(part, tables, plan);
    const patches = placed.flatMap(buildPatches);
    const patched = patchColumns(part, patches, strings, styles);
    if (!patched.rows && placed.every(({ added }) => added === 0)) continue;
    if (part.isProtected()) throw new WorkbookError({ kode: 'lembar-terlindungi', sheet: sheet.name });
    for (const { table, added } of placed) {
      removeInsertRow(table);
      if (added > 0) growTable(part, table, added);
    }
    files.setBytes(sheet.part, part.toBytes(patched.rows ?? part.rows()));
    isChanged = true;
    movedFormulas ||= patched.unformulatedColumns.size > 0 || patches.some(({ appended }) => appended?.formula);
  }
  return { isChanged, movedFormulas };
}

function planRows(tables: readonly TablePart[], rows: readonly RowWrite[]): PlannedTable[] {
  const planned = new Map<TablePart, PlannedTable>();
  for (const { table: name, row, cells } of rows) {
    const table = tables.find(({ info }) => info.name.toLowerCase() === name.toLowerCase());
    if (!table) throw new RangeError(`No table ${name}`);
    const { info } = table;
    if (row !== null && !(Number.isInteger(row) && row >= 0 && row < info.rowCount)) {
      throw new RangeError(`No row ${row} in ${info.name}`);
    }
    const plan = planned.get(table) ?? { table, rows: new Map<number, RowCells>(), appended: [] };
    planned.set(table, plan);
    const values = toRowCells(table, cells);
    if (row === null) plan.appended.push(values);
    else mergeRow(plan.rows, info.headerRow + 1 + row, values);
  }
  return [...planned.values()];
}

function toRowCells({ info }: TablePart, cells: RowWrite['cells']): RowCells {
  const values: RowCells = new Map();
  for (const [header, value] of Object.entries(cells)) {
    const column = findColumn(info.header, header);
    if (column < 0) throw new RangeError(`No column ${info.name}[${header}]`);
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`A number for ${info.name}[${header}] is not finite`);
    }
    values.set(info.firstColumn + column, value);
  }
  return values;
}

function mergeRow(rows: Map<number, RowCells>, row: number, values: RowCells): void {
  rows.set(row, new Map([...(rows.get(row) ?? []), ...values]));
}

/** Gives the new rows their places: first the one empty row that a table without data has, then those below it. */
function placeRows(plan: PlannedTable, end: TableEnd | undefined): PlacedTable {
  const { table, appended } = plan;
  if (!end) return { ...plan, added: 0, end };
  const rows = new Map(plan.rows);
  const lastRow = table.info.headerRow + table.info.rowCount;
  const columns = columnsOf(table);
  const written = rows.get(lastRow);
  const isEmpty = (column: number) => {
    const value = written?.has(column) ? written.get(column) : end.lastRow.get(column)?.value;
    return value === undefined || value === null || value === '';
  };
  const filled = table.info.rowCount === 1 && columns.every(isEmpty) ? 1 : 0;
  for (const [index, values] of appended.entries()) {
    mergeRow(rows, lastRow + 1 - filled + index, values);
  }
  return { ...plan, rows, added: appended.length - filled, end };
}

/** New rows must not run into a totals row, a value, a merged range, another table or the edge of the sheet. */
function checkRoom(sheet: SheetPart, tables: readonly TablePart[], { table, added, end }: PlacedTable): void {
  if (added === 0) return;
  const { range, info } = table;
  const first = info.headerRow + info.rowCount + 1;
  const area = { ...range, firstRow: first, lastRow: first + added - 1 };
  const others = tables.filter((other) => other !== table && other.sheet === table.sheet).map((other) => other.range);
  const places: CellPlace[] = [...sheet.merges(), ...others]
    .filter((other) => intersects(other, area))
    .map((other) => ({
      row: Math.max(other.firstRow, area.firstRow),
      column: Math.max(other.firstColumn, area.firstColumn),
    }));
  if (end?.taken && end.taken.row <= area.lastRow) places.push(end.taken);
  if (table.totalsRows > 0 || area.lastRow > MAX_ROW) places.push({ row: first, column: range.firstColumn });
  const [nearest] = places.sort((a, b) => a.row - b.row || a.column - b.column);
  if (!nearest) return;
  const cell = toCellAddress(nearest.row, nearest.column);
  throw new WorkbookError({ kode: 'bawah-tabel-terisi', table: info.name, sheet: info.sheet, cell });
}

/** One patch per column, over all rows from the first to the last one that it is written in or that are new. */
function buildPatches({ table, rows, added, end }: PlacedTable): ColumnPatch[] {
  const { info } = table;
  const appendedRow = info.headerRow + info.rowCount + 1;
  const newRows = Array.from({ length: added }, (_, index) => appendedRow + index);
  return columnsOf(table).flatMap((column) => {
    const written = [...rows.keys()].filter((row) => rows.get(row)?.has(column)).concat(newRows);
    if (written.length === 0) return [];
    const firstRow = written.reduce((a, b) => Math.min(a, b));
    const lastRow = written.reduce((a, b) => Math.max(a, b));
    const values = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
      rows.get(firstRow + index)?.get(column),
    );
    const patch = { table: info.name, sheet: info.sheet, column, firstRow, values };
    if (added === 0 || !end || info.rowCount === 0) return [patch];
    const style = end.lastRow.get(column)?.style ?? 0;
    return [{ ...patch, appended: { firstRow: appendedRow, style, formula: findFormula(table, column, end) } }];
  });
}

/** Formula of a calculated column in the row below the last one, unless it depends on the row in a way not known here. */
function findFormula(table: TablePart, column: number, end: TableEnd): string | undefined {
  const ofColumn = findColumnFormula(table, column);
  if (ofColumn === undefined) return undefined;
  const above = end.lastRow.get(column)?.formula;
  if (above !== undefined) return shiftFormula(above, 1, 0);
  return shiftFormula(ofColumn, 1, 0) === ofColumn ? ofColumn : undefined;
}

function growTable(sheet: SheetPart, table: TablePart, added: number): void {
  const { range, info } = table;
  const data = { ...range, firstRow: info.headerRow + 1 };
  addTableRows(table, added);
  sheet.growDimension({ ...range, lastRow: range.lastRow + added });
  if (info.rowCount > 0) extendColumnRules(sheet, data, added);
}

function columnsOf({ range }: TablePart): number[] {
  return Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, index) => range.firstColumn + index);
}
