import { type RowWrite, WorkbookError } from '../workbook.port';
import { isFormula, isSameValue, type WrittenValue } from './cell-value';
import { type ChangedColumn, dataOf, findColumn, findTable } from './column-plan';
import { excelCodeOf } from './excel-error';
import type { ListedTable, Listing } from './listing';
import { type Box, MAX_ROWS, overlaps, toAddress } from './range-box';
import type { TableData } from './table-reader';

/** Values by column (from 0 inside the table). */
type Cells = ReadonlyMap<number, WrittenValue>;

/** Rows that come new to the end of a table. */
export interface AddedRows {
  readonly table: ListedTable;
  readonly data: TableData;
  readonly rows: readonly Cells[];
  /** The cells by which the table grows. */
  readonly box: Box;
}

export interface RowPlan {
  readonly changed: readonly ChangedColumn[];
  readonly added: readonly AddedRows[];
}

interface TableRows {
  readonly present: Map<number, Map<number, WrittenValue>>;
  readonly appended: Cells[];
}

/**
 * What has to be written so that the rows hold their values.
 *
 * @throws RangeError when a table, a row or a header is missing, or a number is not finite
 */
export function planRows(listing: Listing, data: ReadonlyMap<string, TableData>, rows: readonly RowWrite[]): RowPlan {
  const wanted = new Map<ListedTable, TableRows>();
  for (const { table: name, row, cells } of rows) {
    const table = findTable(listing, name);
    const ofTable: TableRows = wanted.get(table) ?? { present: new Map(), appended: [] };
    wanted.set(table, ofTable);
    const values = toCells(table, cells);
    if (row === null) ofTable.appended.push(values);
    else ofTable.present.set(checkRow(table, row), new Map([...(ofTable.present.get(row) ?? []), ...values]));
  }
  const changed: ChangedColumn[] = [];
  const added: AddedRows[] = [];
  for (const [table, { present, appended }] of wanted) {
    const read = dataOf(data, table);
    const [first, ...rest] = appended;
    const fillsEmptyRow = first !== undefined && isEmptyRow(table, read) && !isFilled(present.get(0));
    if (fillsEmptyRow) present.set(0, new Map([...(present.get(0) ?? []), ...first]));
    changed.push(...findChanges(table, read, present));
    const more = fillsEmptyRow ? rest : appended;
    if (more.length > 0) added.push(planAddition(table, read, more));
  }
  return { changed, added };
}

/**
 * Refuses what cannot be written, before anything is.
 *
 * @throws WorkbookError 'bawah-tabel-terisi', 'lembar-terlindungi' or 'tabel-tersaring'
 */
export function checkRowPlan({ changed, added }: RowPlan, listing: Listing): void {
  for (const { table, box } of added) {
    // New rows would come between the data and the totals.
    if (table.totalsRows > 0) throw occupiedBelow(table, box.row, box.column);
    const others = listing.tables.filter((other) => other !== table && other.sheet === table.sheet);
    const blocking = others.find((other) => overlaps(other.box, box));
    if (blocking) {
      const { row, column } = blocking.box;
      throw occupiedBelow(table, Math.max(row, box.row), Math.max(column, box.column));
    }
    if (box.row + box.rows > MAX_ROWS) throw occupiedBelow(table, box.row - 1, box.column);
  }
  for (const { table, data } of [...changed, ...added]) {
    if (table.sheet.isProtected) throw new WorkbookError({ kode: 'lembar-terlindungi', sheet: table.sheet.name });
    if (data.isFiltered) throw new WorkbookError({ kode: 'tabel-tersaring', table: table.info.name });
  }
}

/**
 * Row numbers mean the rows as they were read last: somebody may have sorted, inserted or deleted rows since.
 *
 * @throws WorkbookError 'buku-berubah'
 */
export function checkUnmoved(
  rows: readonly RowWrite[],
  listing: Listing,
  earlier: ReadonlyMap<string, TableData>,
  now: ReadonlyMap<string, TableData>,
): void {
  for (const { table, row } of rows) {
    const { id } = findTable(listing, table);
    const [before, after] = [earlier.get(id), now.get(id)];
    if (row === null || !before || !after) continue;
    const isSame =
      before.values.length === after.values.length &&
      JSON.stringify(before.values[row]) === JSON.stringify(after.values[row]);
    if (!isSame) throw new WorkbookError({ kode: 'buku-berubah' });
  }
}

/** Refusals that mean something only together with what was to be written. */
export function explainRowRefusal(error: unknown, { changed, added }: RowPlan): unknown {
  const code = excelCodeOf(error);
  if (code === 'FilteredRangeConflict') {
    const names = new Set([...changed, ...added].map(({ table }) => table.info.name));
    return new WorkbookError({ kode: 'tabel-tersaring', table: [...names].join(', ') });
  }
  const [first] = added;
  if (first && (code === 'NonBlankCellOffSheet' || code === 'InsertDeleteConflict')) {
    return occupiedBelow(first.table, first.box.row, first.box.column);
  }
  return error;
}

export function occupiedBelow({ info }: ListedTable, row: number, column: number): WorkbookError {
  return new WorkbookError({
    kode: 'bawah-tabel-terisi',
    table: info.name,
    sheet: info.sheet,
    cell: toAddress(row, column),
  });
}

function toCells({ info }: ListedTable, cells: RowWrite['cells']): Cells {
  return new Map(
    Object.entries(cells).map(([header, value]) => {
      const column = findColumn(info.header, header);
      if (column < 0) throw new RangeError(`No column ${info.name}[${header}]`);
      if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new RangeError(`A number for ${info.name}[${header}] is not finite`);
      }
      return [column, value];
    }),
  );
}

function checkRow({ info }: ListedTable, row: number): number {
  if (!Number.isInteger(row) || row < 0 || row >= info.rowCount) throw new RangeError(`No row ${row} in ${info.name}`);
  return row;
}

/** A new table has one row, without values. */
function isEmptyRow({ info }: ListedTable, { values, formulas }: TableData): boolean {
  if (info.rowCount !== 1) return false;
  return (
    values[0]?.every((value, column) => isSameValue(value, null) && !isFormula(formulas[0]?.[column], value)) ?? false
  );
}

function isFilled(cells: Cells | undefined): boolean {
  return [...(cells?.values() ?? [])].some((value) => value !== null && value !== '');
}

function findChanges(table: ListedTable, data: TableData, rows: ReadonlyMap<number, Cells>): ChangedColumn[] {
  const columns = new Map<number, Map<number, WrittenValue>>();
  for (const [row, cells] of rows) {
    for (const [column, value] of cells) {
      if (isSameValue(data.values[row]?.[column], value)) continue;
      columns.set(column, (columns.get(column) ?? new Map<number, WrittenValue>()).set(row, value));
    }
  }
  return [...columns].map(([column, changes]) => ({
    table,
    data,
    column,
    values: Array.from({ length: table.info.rowCount }, (_, row) => changes.get(row) ?? null),
    rows: [...changes.keys()].sort((a, b) => a - b),
  }));
}

function planAddition(table: ListedTable, data: TableData, rows: readonly Cells[]): AddedRows {
  const { box, totalsRows } = table;
  return { table, data, rows, box: { ...box, row: box.row + box.rows - totalsRows, rows: rows.length } };
}
