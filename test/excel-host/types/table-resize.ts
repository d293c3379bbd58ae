import { intersect } from '../model/a1';
import type { Box } from '../model/a1';
import { refusal } from '../model/host-error';
import type { Table } from '../model/table';

/** The header row stays where it is (docs page of Excel.Table, resize); new columns take their names from the cells above them. */
export function resizeTable(table: Table, box: Box): void {
  const { sheet } = table;
  const { workbook } = sheet;
  sheet.checkUnprotected();
  const overlapsOther = workbook.tablesIn(sheet, box).some((other) => other !== table);
  if (box.row !== table.row || !intersect(box, table) || box.rows < 2 || overlapsOther || table.showTotals) {
    throw refusal('InvalidArgument');
  }
  if (box.column !== table.column) throw refusal('InvalidArgument');
  const next = Math.max(0, ...table.list.map(({ id }) => id)) + 1000;
  table.rows = box.rows;
  table.columns = box.columns;
  table.list = Array.from({ length: box.columns }, (_, offset) => {
    const known = table.list[offset];
    if (known) return known;
    const wanted = sheet.text(table.row, table.column + offset) || `Column${offset + 1}`;
    const added = { id: next + offset, name: table.freeHeader(wanted) };
    sheet.put(table.row, table.column + offset, { kind: 'String', value: added.name });
    return added;
  });
}
