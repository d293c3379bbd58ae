import { type ColumnWrite, WorkbookError } from '../workbook.port';
import { intersects, MAX_COLUMN } from './cell-address';
import { type ColumnPatch, occupied, patchColumns } from './column-patch';
import type { OoxmlPackage } from './package';
import type { SharedStrings } from './shared-strings';
import { SheetPart, WORKSHEET_ORDER } from './sheet-part';
import type { Styles } from './styles';
import { addTableColumns, removeColumnFormula, type TablePart } from './tables';

const NARROWEST = 12;
const WIDEST = 30;

interface PlannedColumn {
  readonly table: TablePart;
  readonly patch: ColumnPatch;
  readonly header: string;
}

export interface WrittenColumns {
  readonly changedCells: number;
  readonly lostFormulas: boolean;
}

/**
 * Writes columns into the tables of the package.
 *
 * @throws WorkbookError 'kanan-tabel-terisi' or 'lembar-terlindungi'
 * @throws RangeError when a table is missing, the number of values is not that of its rows, or a number is not finite
 */
export async function writeColumns(
  files: OoxmlPackage,
  tables: readonly TablePart[],
  columns: readonly ColumnWrite[],
  strings: SharedStrings,
  styles: Styles,
): Promise<WrittenColumns> {
  const planned = planColumns(tables, columns);
  for (const { patch } of planned) strings.findAll(patch.values.filter((value) => typeof value === 'string'));
  let changedCells = 0;
  let lostFormulas = false;
  for (const sheet of new Set(planned.map(({ table }) => table.sheet))) {
    const here = planned.filter(({ table }) => table.sheet === sheet);
    const part = SheetPart.parse(sheet.part, await files.bytes(sheet.part));
    checkRoom(part, tables, here);
    const patched = patchColumns(
      part,
      here.map(({ patch }) => patch),
      strings,
      styles,
    );
    const hasAdded = here.some(({ patch }) => patch.added);
    if (!patched.rows && !hasAdded) continue;
    if (part.isProtected()) throw new WorkbookError({ kode: 'lembar-terlindungi', sheet: sheet.name });
    for (const table of new Set(here.map((column) => column.table))) {
      const added = here.filter((column) => column.table === table && column.patch.added);
      if (added.length > 0)
        addTableColumns(
          table,
          added.map(({ header }) => header),
        );
      for (const column of here) {
        if (column.table === table && patched.unformulatedColumns.has(column.patch.column)) {
          removeColumnFormula(table, column.patch.column);
        }
      }
    }
    if (hasAdded) widenSheet(part, here);
    files.setBytes(sheet.part, part.toBytes(patched.rows ?? part.rows()));
    changedCells += patched.changedCells;
    lostFormulas ||= patched.unformulatedColumns.size > 0;
  }
  return { changedCells, lostFormulas };
}

function planColumns(tables: readonly TablePart[], columns: readonly ColumnWrite[]): PlannedColumn[] {
  const addedTo = new Map<TablePart, string[]>();
  return columns.map((column) => {
    const table = tables.find(({ info }) => info.name.toLowerCase() === column.table.toLowerCase());
    if (!table) throw new RangeError(`No table ${column.table}`);
    const { info, range } = table;
    if (column.values.length !== info.rowCount) {
      throw new RangeError(`${column.values.length} values for the ${info.rowCount} rows of ${info.name}`);
    }
    if (column.values.some((value) => typeof value === 'number' && !Number.isFinite(value))) {
      throw new RangeError(`A number for ${info.name}[${column.header}] is not finite`);
    }
    const place = { table: info.name, sheet: info.sheet };
    const present = findColumn(info.header, column.header);
    if (present >= 0) {
      const patch = {
        ...place,
        column: info.firstColumn + present,
        firstRow: info.headerRow + 1,
        values: column.values,
      };
      return { table, patch, header: column.header };
    }
    const added = addedTo.get(table) ?? [];
    if (findColumn(added, column.header) >= 0) throw new RangeError(`${info.name}[${column.header}] is written twice`);
    added.push(column.header);
    addedTo.set(table, added);
    const totals = Array.from({ length: table.totalsRows }, () => null);
    const patch: ColumnPatch = {
      ...place,
      column: range.lastColumn + added.length,
      firstRow: range.firstRow,
      values: [...(table.hasHeader ? [column.header] : []), ...column.values, ...totals],
      added: {
        like: range.lastColumn,
        firstDataRow: info.headerRow + 1,
        lastDataRow: info.headerRow + info.rowCount,
        numberFormat: column.numberFormat,
      },
    };
    return { table, patch, header: column.header };
  });
}

/** Excel takes two headers that differ only in case for the same one, and wants each of them once. */
export function findColumn(headers: readonly string[], header: string): number {
  const exact = headers.indexOf(header);
  return exact >= 0 ? exact : headers.findIndex((present) => present.toLowerCase() === header.toLowerCase());
}

/** New columns must not run into a merged range, another table or the edge of the sheet. */
function checkRoom(sheet: SheetPart, tables: readonly TablePart[], columns: readonly PlannedColumn[]): void {
  for (const { table, patch } of columns) {
    if (!patch.added) continue;
    const area = { ...table.range, firstColumn: patch.column, lastColumn: patch.column };
    const others = tables.filter((other) => other !== table && other.sheet === table.sheet).map(({ range }) => range);
    const blocking = [...sheet.merges(), ...others].find((range) => intersects(range, area));
    if (patch.column > MAX_COLUMN) throw occupied(patch, table.range.firstRow);
    if (blocking) throw occupied(patch, Math.max(blocking.firstRow, area.firstRow));
  }
}

/** Makes the rest of the sheet know of new columns: the range in use and the column widths. */
function widenSheet(sheet: SheetPart, columns: readonly PlannedColumn[]): void {
  for (const { table, patch, header } of columns) {
    if (!patch.added) continue;
    sheet.growDimension({ ...table.range, firstColumn: patch.column, lastColumn: patch.column });
    setWidth(sheet, patch.column, Math.min(WIDEST, Math.max(NARROWEST, header.length + 3)));
  }
}

/** Sets the width of a column unless the sheet does so already. */
function setWidth(sheet: SheetPart, column: number, width: number): void {
  const columns = sheet.root.ensure('cols', WORKSHEET_ORDER);
  const ranges = columns.elements('col');
  const boundary = (range: (typeof ranges)[number], name: string) => Number(range.attribute(name));
  if (ranges.some((range) => boundary(range, 'min') <= column && boundary(range, 'max') >= column)) return;
  const added = columns.create('col', { min: column, max: column, width, customWidth: 1 });
  const later = ranges.find((range) => boundary(range, 'min') > column);
  columns.children.splice(later ? columns.children.indexOf(later) : columns.children.length, 0, added);
}
