import { type Table, WorkbookError } from '../workbook.port';
import { isFormula, toCellValue } from './cell-value';
import type { ListedTable } from './listing';
import { type Box, MAX_ROWS } from './range-box';
import { type ExcelOptions, findPayload, isSupported, send } from './session';

/** Columns to the right of a table that are looked at beforehand, so that adding columns needs no look of its own. */
export const ROOM = 16;

/** A cell comes as value, formula and number format. */
export const BYTES_PER_CELL = 40;
/** Between two looks a table seldom gets more rows than this. */
const GROWTH = 100;
/** Excel reads no more cells at once. */
const MOST_CELLS = 5_000_000;

type Grid = readonly (readonly unknown[])[];

/** The cells of a table as Office.js gives them, and what decides whether they may be written. */
export interface TableData {
  readonly values: Grid;
  readonly formulas: Grid;
  readonly numberFormats: Grid;
  readonly merged: readonly string[];
  readonly isFiltered: boolean;
  /** Empty columns beside the table, as far as was looked (`ROOM`); undefined when nobody looked. */
  readonly freeColumns?: number;
  /** Points; null when the columns beside the table have different widths. */
  readonly roomWidth?: number | null;
}

/** A stretch of rows of one table, small enough for one request. */
export interface Piece {
  readonly id: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

interface Started {
  /** The table down to some row of the sheet: its header and perhaps all of it. */
  readonly cells: Excel.Range;
  readonly filter: Excel.AutoFilter;
  readonly used: Excel.Range;
  readonly room: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

export function planPieces(
  tables: readonly { readonly id: string; readonly rows: number; readonly columns: number }[],
  payload: number,
): Piece[] {
  return tables.flatMap(({ id, rows, columns }) => {
    const most = Math.max(1, Math.floor(cellsPerRequest(payload) / columns));
    const pieces: Piece[] = [];
    for (let row = 0; row < rows || row === 0; row += most) {
      pieces.push({ id, row, rows: Math.min(most, rows - row), columns });
    }
    return pieces;
  });
}

/** Pieces that go into one request each; the order stays. */
export function packPieces(pieces: readonly Piece[], payload: number): Piece[][] {
  const packs: Piece[][] = [];
  let free = 0;
  for (const piece of pieces) {
    const cells = piece.rows * piece.columns;
    if (cells > free || packs.length === 0) {
      packs.push([]);
      free = cellsPerRequest(payload);
    }
    packs.at(-1)?.push(piece);
    free -= cells;
  }
  return packs;
}

function cellsPerRequest(payload: number): number {
  return Math.min(MOST_CELLS, Math.floor(payload / BYTES_PER_CELL));
}

/**
 * Down to which row of its sheet (from 1) a table is read along with its place. Of one that was not listed before it is
 * not known how large it is, and such tables share what the others leave.
 *
 * @returns  by id; a table without an entry is too large
 */
export function planFirstLook(
  tables: readonly { readonly id: string; readonly columns: number; readonly known: Box | undefined }[],
  payload: number,
): Map<string, number> {
  const lastRows = new Map<string, number>();
  let free = cellsPerRequest(payload);
  let newColumns = 0;
  for (const { id, columns, known } of tables) {
    if (!known) {
      newColumns += columns;
      continue;
    }
    const cells = (known.rows + GROWTH) * columns;
    if (cells > free) continue;
    free -= cells;
    lastRows.set(id, Math.min(MAX_ROWS, known.row + known.rows + GROWTH));
  }
  const rows = Math.min(MAX_ROWS, Math.floor(free / newColumns));
  for (const { id, known } of tables) if (!known && rows > 0) lastRows.set(id, rows);
  return lastRows;
}

/** Asks for a table down to a row of its sheet (from 1), on a proxy whose place need not be known yet. */
export function startTable(table: Excel.Table, lastRow: number, room = ROOM): Started {
  // Not the range of the data rows: a table that has only its empty first row may not have one.
  const range = table.getRange();
  const beside = range.getColumnsAfter(room);
  return {
    cells: range
      .getIntersectionOrNullObject(table.worksheet.getRange(`1:${lastRow}`))
      .load('rowCount,values,formulas,numberFormat'),
    filter: table.autoFilter.load('isDataFiltered'),
    used: beside.getUsedRangeOrNullObject(true).load('columnIndex'),
    room: beside.load('columnIndex,format/columnWidth'),
    merged: isSupported('1.13') ? range.getMergedAreasOrNullObject().load('address') : null,
  };
}

/** Undefined when the table reaches further down than was asked. */
export function finishTable(table: ListedTable, started: Started): TableData | undefined {
  const { cells, used, room, merged, filter } = started;
  const { box, hasHeader, info } = table;
  if (cells.isNullObject || cells.rowCount !== box.rows) return undefined;
  const first = hasHeader ? 1 : 0;
  const takeData = (grid: unknown) => takeGrid(grid, box.rows).slice(first, first + info.rowCount);
  return {
    values: takeData(cells.values),
    formulas: takeData(cells.formulas),
    numberFormats: takeData(cells.numberFormat),
    merged: merged === null || merged.isNullObject ? [] : splitAddresses(merged.address),
    isFiltered: filter.isDataFiltered,
    freeColumns: used.isNullObject ? ROOM : used.columnIndex - room.columnIndex,
    roomWidth: room.format.columnWidth,
  };
}

/** Reads tables that did not fit into the request of the listing, in as few requests as their size allows. */
export async function readInPieces(
  tables: readonly ListedTable[],
  options: ExcelOptions,
): Promise<Map<string, TableData>> {
  const payload = findPayload(options);
  const sizes = tables.map(({ id, info, box }) => ({ id, rows: info.rowCount, columns: box.columns }));
  const headers = new Map(tables.map(({ id, hasHeader }) => [id, hasHeader ? 1 : 0]));
  const read = new Map<
    string,
    { values: unknown[][]; formulas: unknown[][]; formats: unknown[][]; filtered: boolean }
  >();
  for (const pack of packPieces(planPieces(sizes, payload), payload)) {
    const context = new Excel.RequestContext();
    const asked = pack.map((piece) => {
      const table = context.workbook.tables.getItem(piece.id);
      const body = table
        .getRange()
        .getCell(piece.row + (headers.get(piece.id) ?? 0), 0)
        .getResizedRange(Math.max(0, piece.rows - 1), piece.columns - 1);
      body.load('values,formulas,numberFormat');
      return { piece, body, filter: table.autoFilter.load('isDataFiltered') };
    });
    await send(context, options);
    for (const { piece, body, filter } of asked) {
      const grids = read.get(piece.id) ?? { values: [], formulas: [], formats: [], filtered: false };
      for (const row of takeGrid(body.values, piece.rows)) grids.values.push([...row]);
      for (const row of takeGrid(body.formulas, piece.rows)) grids.formulas.push([...row]);
      for (const row of takeGrid(body.numberFormat, piece.rows)) grids.formats.push([...row]);
      grids.filtered = filter.isDataFiltered;
      read.set(piece.id, grids);
    }
  }
  return new Map(
    [...read].map(([id, { values, formulas, formats, filtered }]) => [
      id,
      { values, formulas, numberFormats: formats, merged: [], isFiltered: filtered },
    ]),
  );
}

export function toTable({ info }: ListedTable, data: TableData): Table {
  const { values, formulas, numberFormats } = data;
  return {
    ...info,
    rows: values.map((row) => row.map(toCellValue)),
    numberFormat: (row, column) => String(numberFormats[row]?.[column] ?? 'General'),
    hasFormula: (row, column) => isFormula(formulas[row]?.[column], values[row]?.[column]),
    merged: data.merged,
  };
}

/** An answer over the limit comes without its cells, and without an error. */
function takeGrid(grid: unknown, rows: number): Grid {
  if (!Array.isArray(grid)) throw new WorkbookError({ kode: 'terlalu-besar' });
  if (grid.length !== rows) throw new WorkbookError({ kode: 'buku-berubah' });
  return grid as Grid;
}

function splitAddresses(addresses: string): string[] {
  return addresses.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''));
}
