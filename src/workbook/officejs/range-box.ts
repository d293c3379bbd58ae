/** A rectangle of cells; rows and columns count from 0, as Office.js counts them. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_COLUMNS = 16_384;
export const MAX_ROWS = 1_048_576;

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** (3, 27) -> 'AB4' */
export function toAddress(row: number, column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name + String(row + 1);
}

/** "Data!B2:C5,E2" -> two boxes; undefined for what is no list of cells, as whole rows and columns. */
export function parseBoxes(addresses: string): Box[] | undefined {
  const boxes: Box[] = [];
  for (const address of addresses.split(',')) {
    const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
    const [, left = '', top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells) ?? [];
    if (!left) return undefined;
    const [row, column] = [Number(top) - 1, toColumn(left)];
    boxes.push({ row, column, rows: Number(bottom) - row, columns: toColumn(right) - column + 1 });
  }
  return boxes;
}

/** 'AB' -> 27 */
function toColumn(name: string): number {
  return [...name].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One value for every cell of a range: Office.js takes it without the array that its types ask for. */
export function fillNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}
