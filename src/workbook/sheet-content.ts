import type { CellValue, MergedRange, SheetContent } from './workbook.port';

/** A sheet with room for more cells than this, nearly all of them empty then, is refused as 'terlalu-besar'. */
export const MOST_SHEET_CELLS = 20_000_000;

/** A sheet as an adapter found it: merged ranges may hide values, and the outer rows and columns may be empty. */
export interface FoundSheet extends Omit<SheetContent, 'rows'> {
  /** An empty cell is `null`, also one with an empty text. Rows are changed in place. */
  readonly rows: CellValue[][];
}

/**
 * The used part of a sheet, as the port promises it.
 *
 * @param found  its merged ranges count from 0 inside its rows, and may begin before and end behind them
 * @returns  null for a sheet with nothing on it
 */
export function toSheetContent(found: FoundSheet): SheetContent | null {
  const { rows } = found;
  const whole = { row: 0, column: 0, rowSpan: rows.length, columnSpan: rows[0]?.length ?? 0 };
  for (const merge of found.merges) emptyHiddenCells(rows, merge, intersect(merge, whole));
  const used = findUsed(rows, whole);
  if (!used) return null;
  const merges = found.merges.map((merge) => intersect(merge, used)).filter(isSeveralCells);
  const { row: top, column: left, rowSpan, columnSpan } = used;
  if (rowSpan === whole.rowSpan && columnSpan === whole.columnSpan) return { ...found, merges };
  return {
    ...found,
    firstRow: found.firstRow + top,
    firstColumn: found.firstColumn + left,
    rows: rows.slice(top, top + rowSpan).map((cells) => cells.slice(left, left + columnSpan)),
    numberFormat: (row, column) => found.numberFormat(row + top, column + left),
    merges: merges.map((merge) => ({ ...merge, row: merge.row - top, column: merge.column - left })),
  };
}

/** Other programs leave values in cells that a merged range covers, where nobody sees them. */
function emptyHiddenCells(rows: CellValue[][], merge: MergedRange, part: MergedRange): void {
  for (let row = part.row; row < part.row + part.rowSpan; row++) {
    const cells = rows[row];
    if (!cells) continue;
    for (let column = part.column; column < part.column + part.columnSpan; column++) {
      const isFirst = row === merge.row && column === merge.column;
      if (!isFirst && cells[column] !== null) cells[column] = null;
    }
  }
}

function findUsed(rows: readonly (readonly CellValue[])[], whole: MergedRange): MergedRange | null {
  const hasValue = (row: readonly CellValue[]) => row.some((value) => value !== null);
  const top = rows.findIndex(hasValue);
  if (top < 0) return null;
  let bottom = rows.length - 1;
  while (!hasValue(rows[bottom] ?? [])) bottom--;
  const isEmptyColumn = (column: number) => rows.every((row) => row[column] === null);
  let left = 0;
  while (isEmptyColumn(left)) left++;
  let right = whole.columnSpan - 1;
  while (isEmptyColumn(right)) right--;
  return { row: top, column: left, rowSpan: bottom - top + 1, columnSpan: right - left + 1 };
}

/** What both have in common; a span of 0 or less when that is nothing. */
function intersect(a: MergedRange, b: MergedRange): MergedRange {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rowSpan: Math.min(a.row + a.rowSpan, b.row + b.rowSpan) - row,
    columnSpan: Math.min(a.column + a.columnSpan, b.column + b.columnSpan) - column,
  };
}

function isSeveralCells({ rowSpan, columnSpan }: MergedRange): boolean {
  return rowSpan > 0 && columnSpan > 0 && rowSpan * columnSpan > 1;
}
