import { type ColumnWrite, WorkbookError } from '../workbook.port';
import { isFormula, isSameValue, type WrittenValue } from './cell-value';
import { excelCodeOf } from './excel-error';
import type { ListedTable, Listing } from './listing';
import { type Box, MAX_COLUMNS, overlaps, toAddress } from './range-box';
import type { TableData } from './table-reader';

/** New values for some cells of a column that is there. */
export interface ChangedColumn {
  readonly table: ListedTable;
  readonly data: TableData;
  /** From 0 inside the table. */
  readonly column: number;
  readonly values: readonly WrittenValue[];
  /** Data rows (from 0) whose value differs. Cells with formulas are never among them. */
  readonly rows: readonly number[];
}

/** Columns that come new to the right end of a table. */
export interface AddedColumns {
  readonly table: ListedTable;
  readonly data: TableData;
  readonly columns: readonly ColumnWrite[];
  /** The cells the columns take, from the header row to the totals row. */
  readonly box: Box;
}

export interface ColumnPlan {
  readonly changed: readonly ChangedColumn[];
  readonly added: readonly AddedColumns[];
  readonly changedCells: number;
}

/**
 * What has to be written so that the columns hold their values.
 *
 * @throws RangeError when a table is missing, the number of values is not that of its rows, or a number is not finite
 */
export function planColumns(
  listing: Listing,
  data: ReadonlyMap<string, TableData>,
  columns: readonly ColumnWrite[],
): ColumnPlan {
  const changed: ChangedColumn[] = [];
  const added = new Map<ListedTable, ColumnWrite[]>();
  for (const column of columns) {
    const table = findTable(listing, column.table);
    const { info } = table;
    if (column.values.length !== info.rowCount) {
      throw new RangeError(`${column.values.length} values for the ${info.rowCount} rows of ${info.name}`);
    }
    if (column.values.some((value) => typeof value === 'number' && !Number.isFinite(value))) {
      throw new RangeError(`A number for ${info.name}[${column.header}] is not finite`);
    }
    const present = findColumn(info.header, column.header);
    if (present >= 0) {
      const change = compareColumn(table, dataOf(data, table), present, column.values);
      if (change.rows.length > 0) changed.push(change);
      continue;
    }
    const others = added.get(table) ?? [];
    const headers = others.map(({ header }) => header);
    if (findColumn(headers, column.header) >= 0)
      throw new RangeError(`${info.name}[${column.header}] is written twice`);
    added.set(table, [...others, column]);
  }
  const additions = [...added].map(([table, list]) => ({
    table,
    data: dataOf(data, table),
    columns: list,
    box: { ...table.box, column: table.box.column + table.box.columns, columns: list.length },
  }));
  return { changed, added: additions, changedCells: countCells(changed, additions) };
}

/**
 * Refuses what cannot be written, before anything is.
 *
 * @throws WorkbookError 'kanan-tabel-terisi', 'lembar-terlindungi' or 'tabel-tersaring'
 */
export function checkPlan(plan: ColumnPlan, listing: Listing): void {
  for (const { table, box } of plan.added) {
    const others = listing.tables.filter((other) => other !== table && other.sheet === table.sheet);
    const blocking = others.find((other) => overlaps(other.box, box));
    if (blocking) throw occupied(table, Math.max(blocking.box.row, box.row), Math.max(blocking.box.column, box.column));
    if (box.column + box.columns > MAX_COLUMNS) throw occupied(table, box.row, MAX_COLUMNS - 1);
  }
  for (const { table, data } of [...plan.changed, ...plan.added]) {
    if (table.sheet.isProtected) throw new WorkbookError({ kode: 'lembar-terlindungi', sheet: table.sheet.name });
    if (data.isFiltered) throw new WorkbookError({ kode: 'tabel-tersaring', table: table.info.name });
  }
}

/** Refusals that mean something only together with what was to be written. */
export function explainRefusal(error: unknown, { changed, added }: ColumnPlan): unknown {
  const code = excelCodeOf(error);
  const [first] = added;
  if (code === 'FilteredRangeConflict') {
    const names = new Set([...changed, ...added].map(({ table }) => table.info.name));
    return new WorkbookError({ kode: 'tabel-tersaring', table: [...names].join(', ') });
  }
  if (first && (code === 'NonBlankCellOffSheet' || code === 'InsertDeleteConflict')) {
    return occupied(first.table, first.box.row, first.box.column);
  }
  return error;
}

export function occupied({ info }: ListedTable, row: number, column: number): WorkbookError {
  return new WorkbookError({
    kode: 'kanan-tabel-terisi',
    table: info.name,
    sheet: info.sheet,
    cell: toAddress(row, column),
  });
}

/** @param name  in any case */
export function findTable(listing: Listing, name: string): ListedTable {
  const table = listing.tables.find(({ info }) => info.name.toLowerCase() === name.toLowerCase());
  if (!table) throw new RangeError(`No table ${name}`);
  return table;
}

export function dataOf(data: ReadonlyMap<string, TableData>, table: ListedTable): TableData {
  const found = data.get(table.id);
  if (!found) throw new RangeError(`Table ${table.info.name} was not read`);
  return found;
}

function compareColumn(
  table: ListedTable,
  data: TableData,
  column: number,
  values: readonly WrittenValue[],
): ChangedColumn {
  const rows: number[] = [];
  for (const [row, value] of values.entries()) {
    const present = data.values[row]?.[column];
    if (!isSameValue(present, value) && !isFormula(data.formulas[row]?.[column], present)) rows.push(row);
  }
  return { table, data, column, values, rows };
}

/** Excel takes two headers that differ only in case for the same one, and wants each of them once. */
export function findColumn(headers: readonly string[], header: string): number {
  const exact = headers.indexOf(header);
  return exact >= 0 ? exact : headers.findIndex((present) => present.toLowerCase() === header.toLowerCase());
}

function countCells(changed: readonly ChangedColumn[], added: readonly AddedColumns[]): number {
  const filled = added.flatMap(({ table, columns }) =>
    columns.map(({ values }) => values.filter((value) => value !== null).length + (table.hasHeader ? 1 : 0)),
  );
  return [...changed.map(({ rows }) => rows.length), ...filled].reduce((sum, count) => sum + count, 0);
}
