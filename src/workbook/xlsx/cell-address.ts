/** A range of cells; rows and columns count from 1, both ends belong to it. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const MAX_COLUMN = 16_384;
export const MAX_ROW = 1_048_576;

/** 28 -> 'AB' */
export function toColumnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function toCellAddress(row: number, column: number): string {
  return toColumnName(column) + String(row);
}

export function toRangeAddress(range: CellRange): string {
  const first = toCellAddress(range.firstRow, range.firstColumn);
  const last = toCellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** 'B4:D6' or 'B4', with or without dollar signs; undefined when it is anything else or runs off the sheet. */
export function parseRange(address: string): CellRange | undefined {
  const [, column1 = '', row1, column2, row2] = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address) ?? [];
  if (!row1) return undefined;
  const range = {
    firstRow: Number(row1),
    firstColumn: toColumnNumber(column1),
    lastRow: Number(row2 ?? row1),
    lastColumn: toColumnNumber(column2 ?? column1),
  };
  return range.lastRow <= MAX_ROW && range.lastColumn <= MAX_COLUMN ? range : undefined;
}

export function intersects(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
  );
}

export function toColumnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
