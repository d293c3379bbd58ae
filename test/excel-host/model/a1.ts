/** A block of cells; rows and columns count from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function between(row1: number, column1: number, row2: number, column2: number): Box | undefined {
  const box = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(box) ? box : undefined;
}

/** 'B2', 'B2:C9', 'B:C' or '2:9', with or without `$`; anything else is undefined. */
export function parseA1(text: string): Box | undefined {
  const address = text.trim().replace(/\$/g, '');
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(address);
  if (cells) {
    const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = cells;
    return between(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns) return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

export function isOnSheet({ row, column, rows, columns }: Box): boolean {
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

/** Whole columns or whole rows: Excel gives `null` for their values. */
export function isUnbounded(box: Box): boolean {
  return box.rows === MAX_ROWS || box.columns === MAX_COLUMNS;
}

export function formatA1(box: Box): string {
  const last = { row: box.row + box.rows, column: columnName(box.column + box.columns - 1) };
  if (box.rows === MAX_ROWS && box.columns === MAX_COLUMNS) return '';
  if (box.rows === MAX_ROWS) return `${columnName(box.column)}:${last.column}`;
  if (box.columns === MAX_COLUMNS) return `${box.row + 1}:${last.row}`;
  const first = `${columnName(box.column)}${box.row + 1}`;
  return box.rows * box.columns === 1 ? first : `${first}:${last.column}${last.row}`;
}

/** What two boxes share, or undefined. */
export function intersect(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function isInside(inner: Box, outer: Box): boolean {
  const shared = intersect(inner, outer);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}
