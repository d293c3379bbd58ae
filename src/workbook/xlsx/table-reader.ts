import { type CellValue, type Table, WorkbookError } from '../workbook.port';
import { type CellRange, intersects, toRangeAddress } from './cell-address';
import type { ReadValue } from './calendar';
import type { SheetPart } from './sheet-part';
import type { Styles } from './styles';
import type { TablePart } from './tables';

/** A table over 64 whole columns is read; one over a whole sheet, made by a slip of the hand, is not. */
const MOST_TABLE_CELLS = 2 ** 26;

/** Rows of a table while its sheet is walked over: plain values, and beside them two flat arrays. */
interface TableBuffer {
  readonly table: TablePart;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly width: number;
  /** Rows without a cell are all this one, so that a table may go on far below its data. */
  readonly emptyRow: CellValue[];
  readonly rows: CellValue[][];
  readonly styles: Uint16Array;
  formulas: Uint8Array | null;
}

/**
 * Values, formats and formulas of tables that stand on one sheet, in one walk over its cells.
 *
 * @throws WorkbookError 'terlalu-besar'
 */
export function readTablesOfSheet(
  sheet: SheetPart,
  tables: readonly TablePart[],
  readValue: ReadValue,
  styles: Styles,
): Table[] {
  const buffers = tables.map(createBuffer);
  const cells = sheet.cells();
  const lastRow = Math.max(...buffers.map((buffer) => buffer.lastRow));
  while (cells.nextRow()) {
    const { row } = cells;
    if (row > lastRow) break;
    const here = buffers.filter((buffer) => row >= buffer.firstRow && row <= buffer.lastRow);
    if (here.length === 0) continue;
    while (cells.nextCell()) {
      for (const buffer of here) {
        const column = cells.column - buffer.table.range.firstColumn;
        if (column < 0 || column >= buffer.width) continue;
        const rowIndex = row - buffer.firstRow;
        let values = buffer.rows[rowIndex];
        if (!values) continue;
        if (values === buffer.emptyRow) buffer.rows[rowIndex] = values = buffer.emptyRow.slice();
        values[column] = readValue(cells);
        const place = rowIndex * buffer.width + column;
        buffer.styles[place] = cells.style;
        if (cells.hasFormula) {
          buffer.formulas ??= new Uint8Array(buffer.styles.length);
          buffer.formulas[place] = 1;
        }
      }
    }
  }
  const merges = sheet.merges();
  return buffers.map((buffer) => toTable(buffer, merges, styles));
}

function createBuffer(table: TablePart): TableBuffer {
  const width = table.range.lastColumn - table.range.firstColumn + 1;
  const { rowCount, headerRow } = table.info;
  if (rowCount * width > MOST_TABLE_CELLS) throw new WorkbookError({ kode: 'terlalu-besar' });
  const emptyRow = new Array<CellValue>(width).fill(null);
  return {
    table,
    firstRow: headerRow + 1,
    lastRow: headerRow + rowCount,
    width,
    emptyRow,
    rows: new Array<CellValue[]>(rowCount).fill(emptyRow),
    styles: new Uint16Array(rowCount * width),
    formulas: null,
  };
}

function toTable(buffer: TableBuffer, merges: readonly CellRange[], styles: Styles): Table {
  const { table, rows, styles: cellStyles, formulas, width } = buffer;
  return {
    ...table.info,
    rows,
    numberFormat: (row, column) => styles.numberFormat(cellStyles[row * width + column] ?? 0),
    hasFormula: (row, column) => formulas?.[row * width + column] === 1,
    merged: merges.filter((merge) => intersects(merge, table.range)).map(toRangeAddress),
  };
}
