import { MOST_SHEET_CELLS, toSheetContent } from '../sheet-content';
import { type CellValue, type SheetContent, WorkbookError } from '../workbook.port';
import type { ReadValue } from './calendar';
import { MAX_COLUMN, MAX_ROW } from './cell-address';
import type { SheetPart } from './sheet-part';
import type { Styles } from './styles';
import { brokenPart } from './zip';

/** Cells of a sheet in the order of the file, and the smallest range that holds all their values. */
interface Walk {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: CellValue[];
  readonly styles: number[];
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/**
 * Everything on a sheet, in one walk over its cells.
 *
 * @param part  its name, for an error
 * @returns  null when no cell has a value
 * @throws WorkbookError 'berkas-rusak', or 'terlalu-besar' when a few cells lie too far apart
 */
export function readSheet(
  sheet: SheetPart,
  { name, part, reportId }: { readonly name: string; readonly part: string; readonly reportId: string | null },
  readValue: ReadValue,
  styles: Styles,
): SheetContent | null {
  const walk = walkCells(sheet, part, readValue);
  const { firstRow, firstColumn, lastRow, lastColumn } = walk;
  if (lastRow === 0) return null;
  const { rows, numberFormat } = toGrid(walk, styles);
  const merges = sheet.merges().map((merge) => ({
    row: merge.firstRow - firstRow,
    column: merge.firstColumn - firstColumn,
    rowSpan: Math.min(merge.lastRow, lastRow) - merge.firstRow + 1,
    columnSpan: Math.min(merge.lastColumn, lastColumn) - merge.firstColumn + 1,
  }));
  return toSheetContent({ name, reportId, firstRow, firstColumn, rows, numberFormat, merges });
}

function walkCells(sheet: SheetPart, part: string, readValue: ReadValue): Walk {
  const rows: number[] = [];
  const columns: number[] = [];
  const values: CellValue[] = [];
  const styles: number[] = [];
  let [firstRow, lastRow, firstColumn, lastColumn] = [MAX_ROW, 0, MAX_COLUMN, 0];
  const cells = sheet.cells();
  while (cells.nextRow()) {
    while (cells.nextCell()) {
      const read = readValue(cells);
      const value = read === '' ? null : read;
      if (value === null && cells.style === 0) continue;
      const { row, column } = cells;
      if (!(row <= MAX_ROW && column <= MAX_COLUMN)) throw brokenPart(part);
      rows.push(row);
      columns.push(column);
      values.push(value);
      styles.push(cells.style);
      if (value === null) continue;
      if (row < firstRow) firstRow = row;
      if (row > lastRow) lastRow = row;
      if (column < firstColumn) firstColumn = column;
      if (column > lastColumn) lastColumn = column;
    }
  }
  return { rows, columns, values, styles, firstRow, lastRow, firstColumn, lastColumn };
}

/** Rows without a cell are all the same empty one, so that a value far below costs little. */
function toGrid(cells: Walk, styles: Styles) {
  const { firstRow, firstColumn, lastRow, lastColumn } = cells;
  const width = lastColumn - firstColumn + 1;
  const height = lastRow - firstRow + 1;
  const emptyRow = new Array<CellValue>(width).fill(null);
  const rows = new Array<CellValue[]>(height).fill(emptyRow);
  const stylesOfRows = new Map<number, Uint16Array>();
  let filledRows = 0;
  for (let index = 0; index < cells.rows.length; index++) {
    const row = (cells.rows[index] ?? 0) - firstRow;
    const column = (cells.columns[index] ?? 0) - firstColumn;
    if (row < 0 || row >= height || column < 0 || column >= width) continue;
    let line = rows[row] ?? emptyRow;
    if (line === emptyRow) {
      if (++filledRows * width > MOST_SHEET_CELLS) throw new WorkbookError({ kode: 'terlalu-besar' });
      rows[row] = line = emptyRow.slice();
    }
    line[column] = cells.values[index] ?? null;
    const style = cells.styles[index] ?? 0;
    if (style === 0) continue;
    let stylesOfRow = stylesOfRows.get(row);
    if (!stylesOfRow) stylesOfRows.set(row, (stylesOfRow = new Uint16Array(width)));
    stylesOfRow[column] = style;
  }
  const numberFormat = (row: number, column: number) => styles.numberFormat(stylesOfRows.get(row)?.[column] ?? 0);
  return { rows, numberFormat };
}
