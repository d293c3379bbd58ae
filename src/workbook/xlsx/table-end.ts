import type { CellValue } from '../workbook.port';
import { readOwnFormula } from './shared-formula';
import type { SharedStrings } from './shared-strings';
import type { SheetCells } from './sheet-cells';
import type { SheetPart } from './sheet-part';
import type { TablePart } from './tables';

interface LastCell {
  readonly value: CellValue;
  readonly style: number;
  /** Left out when cells share it. */
  readonly formula?: string | undefined;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What stands at the lower end of a table. */
export interface TableEnd {
  /** Cells of the last data row, by column of the sheet; those that the sheet leaves out are missing. */
  readonly lastRow: ReadonlyMap<number, LastCell>;
  /** First cell below the data that holds something, in the columns of the table. */
  readonly taken: CellPlace | undefined;
}

/** Looks at the lower ends of tables of one sheet, in one walk over its cells. */
export function readTableEnds(
  sheet: SheetPart,
  tables: readonly TablePart[],
  strings: SharedStrings,
): Map<TablePart, TableEnd> {
  const ends = tables.map((table) => ({
    table,
    last: table.info.headerRow + table.info.rowCount,
    lastRow: new Map<number, LastCell>(),
    taken: undefined as CellPlace | undefined,
  }));
  const cells = sheet.cells();
  while (cells.nextRow()) {
    const { row } = cells;
    const here = ends.filter(({ last, taken }) => row === last || (row > last && !taken));
    if (here.length === 0) continue;
    while (cells.nextCell()) {
      const { column } = cells;
      for (const end of here) {
        const { firstColumn, lastColumn } = end.table.range;
        if (column < firstColumn || column > lastColumn) continue;
        if (row === end.last) end.lastRow.set(column, readCell(sheet, cells, strings));
        else if (!end.taken && cells.hasContent()) end.taken = { row, column };
      }
    }
  }
  return new Map(ends.map(({ table, lastRow, taken }) => [table, { lastRow, taken }]));
}

function readCell(sheet: SheetPart, cells: SheetCells, strings: SharedStrings): LastCell {
  const { style, hasFormula, formulaStart, formulaEnd } = cells;
  const element = hasFormula ? new TextDecoder().decode(sheet.slice(formulaStart, formulaEnd)) : undefined;
  return { value: cells.value(strings), style, formula: element && readOwnFormula(element) };
}
