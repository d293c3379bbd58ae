import type { CellValue, Table } from '../workbook.port';
import { type CellRange, intersects, toRangeAddress } from './cell-address';
import type { ReadValue } from './calendar';
import type { SheetPart } from './sheet-part';
import type { Styles } from './styles';
import type { TablePart } from './tables';

/** Rows of a table while its sheet is walked over: plain values, and beside them two flat arrays. */
interface TableBuffer {
  readonly table: TablePart;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly width: number;
  readonly rows: CellValue[][];
  readonly styles: Uint16Array;
  formulas: Uint8Array | null;
}

/** Values, formats and formulas of tables that stand on one sheet, in one walk over its cells. */
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
        const values = buffer.rows[rowIndex];
        if (!values) continue;
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
  return {
    table,
    firstRow: headerRow + 1,
    lastRow: headerRow + rowCount,
    width,
    rows: Array.from({ length: rowCount }, () => new Array<CellValue>(width).fill(null)),
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
