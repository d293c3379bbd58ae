import { intersect, isInside, MAX_COLUMNS, MAX_ROWS } from '../model/a1';
import { notEmulated, refusal } from '../model/host-error';
import type { Table } from '../model/table';
import { define } from '../wire/host-type';
import type { HostObject } from '../wire/host-type';
import { oneOf } from './checks';
import { eachCell, noteEdit, rangeArgument } from './range-object';
import type { RangeObject } from './range-object';

/** Formats only, so far; a smaller source is repeated over the range (docs page "Cut, copy, and paste ranges"). */
export function copyFrom(range: RangeObject, source: unknown, copyType: unknown): void {
  const from = rangeArgument(source, range.sheet);
  if (copyType !== 'Formats') throw notEmulated(`Range.copyFrom of ${String(copyType)}`);
  range.sheet.checkUnprotected('allowFormatCells');
  eachCell(range, (row, column, i, j) => {
    range.sheet.setFormat(row, column, from.sheet.format(from.row + (i % from.rows), from.column + (j % from.columns)));
  });
}

/** What stands behind the cells moves up or left. A table that would be cut is refused, as by insert; the code is believed. */
export function deleteCells(range: RangeObject, shift: unknown): void {
  const { sheet, row, column, rows, columns } = range;
  const isUp = oneOf(['Up', 'Left'])(shift) === 'Up';
  const table = isUp ? findTableOfRows(range) : undefined;
  sheet.checkUnprotected(isUp ? 'allowDeleteRows' : 'allowDeleteColumns');
  const behind = isUp
    ? { row: row + rows, column, rows: MAX_ROWS - row - rows, columns }
    : { row, column: column + columns, rows, columns: MAX_COLUMNS - column - columns };
  const touched = sheet.workbook.tablesIn(sheet, isUp ? { ...behind, row } : { ...behind, column });
  const isCut = (other: Table): boolean => intersect(other, range) !== undefined || !isInside(other, behind);
  if (touched.some((other) => other !== table && isCut(other))) {
    throw refusal('InsertDeleteConflict');
  }
  eachCell(range, (r, c) => {
    sheet.put(r, c, { kind: 'Empty', value: '' });
    sheet.clearFormat(r, c);
  });
  sheet.shift(behind, isUp ? -rows : 0, isUp ? 0 : -columns, range);
  if (table) table.rows -= rows;
  noteEdit(range, table ? 'RowDeleted' : 'CellDeleted');
}

/**
 * Cells over the whole width of a table are rows of it (support page "Resize a table by adding or removing rows and
 * columns"); that Range.delete takes them too, but not the last data row, is believed.
 */
function findTableOfRows(range: RangeObject): Table | undefined {
  const { sheet, column, columns } = range;
  return sheet.workbook
    .tablesIn(sheet, range)
    .find(
      (table) =>
        table.column === column &&
        table.columns === columns &&
        isInside(range, table.body) &&
        range.rows < table.body.rows,
    );
}

/** There are no conditional formats here, so there is nothing to clear. */
define<HostObject>({
  name: 'ConditionalFormatCollection',
  properties: {},
  methods: { ClearAll: () => undefined, GetCount: () => 0 },
});
