import { type ExcelValue, isFormula, toExcelValue } from './cell-value';
import { type AddedColumns, type ChangedColumn, type ColumnPlan, occupied } from './column-plan';
import type { Step } from './job';
import type { ListedTable } from './listing';
import { estimateBytes, toPoints } from './measure';
import { type Box, fillNumberFormat, rangeOf } from './range-box';
import { type ExcelOptions, isSupported, send } from './session';

const NARROWEST = 12;
const WIDEST = 30;

/**
 * Looks beside tables of which it is not known that there is room enough.
 *
 * @throws WorkbookError 'kanan-tabel-terisi'
 */
export async function checkRoom(plan: ColumnPlan, options: ExcelOptions): Promise<void> {
  const unsure = plan.added.filter(({ data, box }) => (data.freeColumns ?? -1) < box.columns);
  const found = await findOccupied(unsure, options);
  if (found) throw occupied(found.table, found.row, found.column);
}

/** The first cell with a value in the boxes beside tables, from 0 on the sheet; asks nothing when there is no box. */
export async function findOccupied(
  places: readonly { readonly table: ListedTable; readonly box: Box }[],
  options: ExcelOptions,
): Promise<{ readonly table: ListedTable; readonly row: number; readonly column: number } | undefined> {
  if (places.length === 0) return undefined;
  const context = new Excel.RequestContext();
  const looked = places.map(({ table, box }) => ({
    table,
    used: rangeOf(sheetOf(context, table), box).getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,values'),
  }));
  await send(context, options);
  for (const { table, used } of looked) {
    if (used.isNullObject) continue;
    const values = used.values as unknown[][];
    const row = Math.max(
      0,
      values.findIndex((cells) => cells.some((cell) => cell !== '')),
    );
    const column = Math.max(
      0,
      (values[row] ?? []).findIndex((cell) => cell !== ''),
    );
    return { table, row: used.rowIndex + row, column: used.columnIndex + column };
  }
  return undefined;
}

/** A table with a totals row cannot be resized, nor can any table in an old Excel. */
export function canBeResized(table: ListedTable): boolean {
  return table.totalsRows === 0 && isSupported('1.13');
}

/**
 * Last of a job: where columns had to be inserted, the empty cells that made room for them are taken away, and what
 * stands further right is back in its place. The table furthest left is the first, as it was the last to get its columns.
 */
export function buildClosingSteps(plan: ColumnPlan): Step[] {
  const inserted = fromRight(plan).filter(({ table }) => !canBeResized(table));
  return inserted.reverse().map(({ table, box }) => {
    const roomOf = (context: Excel.RequestContext) =>
      rangeOf(sheetOf(context, table), { ...box, column: box.column + box.columns });
    return {
      bytes: 0,
      isAlone: true,
      apply(context) {
        roomOf(context).delete('Left');
      },
      undo(context) {
        roomOf(context).insert('Right');
      },
    };
  });
}

/** The steps of a plan; none is larger than `payload`. */
export function buildColumnSteps(plan: ColumnPlan, payload: number): Step[] {
  return [
    ...plan.changed.flatMap((change) => buildChangeSteps(change, payload)),
    ...fromRight(plan).flatMap((addition) => [buildAddStep(addition), ...buildFillSteps(addition, payload)]),
  ];
}

/** Columns inserted into a table move the tables right of it: those have to be done by then. */
function fromRight({ added }: ColumnPlan): AddedColumns[] {
  return [...added].sort((a, b) => b.box.column - a.box.column);
}

/** One block from the first to the last cell that differs. What lies between and stays is sent as `null`. */
export function buildChangeSteps({ table, data, column, values, rows }: ChangedColumn, payload: number): Step[] {
  const first = rows[0] ?? 0;
  const count = (rows.at(-1) ?? 0) - first + 1;
  const after: ExcelValue[][] = Array.from({ length: count }, () => [null]);
  const before: ExcelValue[][] = Array.from({ length: count }, () => [null]);
  for (const row of rows) {
    const numberFormat = String(data.numberFormats[row]?.[column] ?? 'General');
    after[row - first] = [toExcelValue(values[row] ?? null, numberFormat)];
    const [present, formula] = [data.values[row]?.[column], data.formulas[row]?.[column]];
    before[row - first] = [
      isFormula(formula, present) ? String(formula) : toExcelValue((present ?? null) as ExcelValue, numberFormat),
    ];
  }
  const write = (context: Excel.RequestContext, start: number, cells: ExcelValue[][]) => {
    // Counted inside the table, so that rows a user inserts above it meanwhile do no harm.
    const cell = tableOf(context, table)
      .getRange()
      .getCell(first + start + (table.hasHeader ? 1 : 0), column);
    cell.getResizedRange(cells.length - 1, 0).values = cells;
  };
  return chunk(after, payload).map(({ start, cells }) => ({
    bytes: estimateBytes(cells),
    apply: (context) => write(context, start, cells),
    undo: (context) => write(context, start, before.slice(start, start + cells.length)),
  }));
}

/**
 * Makes the columns, still empty. Where Excel can, the table is widened over the empty cells beside it; otherwise
 * columns are inserted, which moves what stands further right on its rows until `buildClosingSteps`.
 */
function buildAddStep({ table, data, columns, box }: AddedColumns): Step {
  const canResize = canBeResized(table);
  const dataRows = { ...box, row: table.info.headerRow, rows: table.info.rowCount };
  return {
    bytes: 0,
    apply(context) {
      const sheet = sheetOf(context, table);
      const proxy = tableOf(context, table);
      if (canResize) {
        proxy.resize(rangeOf(sheet, { ...table.box, columns: table.box.columns + box.columns }));
        for (const [index, { header }] of columns.entries()) {
          proxy.columns.getItemAt(table.box.columns + index).name = header;
        }
      } else {
        for (const { header } of columns) proxy.columns.add(undefined, undefined, header);
      }
      const added = rangeOf(sheet, box);
      added.copyFrom(rangeOf(sheet, { ...box, column: box.column - 1, columns: 1 }), 'Formats');
      added.conditionalFormats.clearAll();
      for (const [index, { header, numberFormat }] of columns.entries()) {
        const place = { ...dataRows, column: box.column + index, columns: 1 };
        // Before the values: a number that meets the format for text would become a text.
        if (place.rows > 0) fillNumberFormat(rangeOf(sheet, place), numberFormat);
        const width = toPoints(Math.min(WIDEST, Math.max(NARROWEST, header.length + 3)));
        const { roomWidth } = data;
        if (typeof roomWidth === 'number' && roomWidth > 0 && roomWidth < width) {
          rangeOf(sheet, { ...place, row: box.row, rows: 1 }).format.columnWidth = width;
        }
      }
    },
    undo(context) {
      const proxy = tableOf(context, table);
      if (canResize) {
        const sheet = sheetOf(context, table);
        proxy.resize(rangeOf(sheet, table.box));
        rangeOf(sheet, box).clear();
      } else {
        for (const { header } of columns) proxy.columns.getItemOrNullObject(header).delete();
      }
    },
  };
}

function buildFillSteps({ table, columns, box }: AddedColumns, payload: number): Step[] {
  const rows = Array.from({ length: table.info.rowCount }, (_, row) =>
    columns.map(({ values, numberFormat }) => {
      const value = values[row] ?? null;
      return value === null ? null : toExcelValue(value, numberFormat);
    }),
  );
  if (rows.length === 0) return [];
  return chunk(rows, payload).map(({ start, cells }) => ({
    bytes: estimateBytes(cells),
    apply(context) {
      const cell = tableOf(context, table)
        .getRange()
        .getCell(start + (table.hasHeader ? 1 : 0), table.box.columns);
      cell.getResizedRange(cells.length - 1, box.columns - 1).values = cells;
    },
    // The step that made the columns takes their values away with them.
    undo: () => undefined,
  }));
}

/** Stretches of rows below the payload. */
export function chunk(rows: ExcelValue[][], payload: number): { start: number; cells: ExcelValue[][] }[] {
  const bytes = estimateBytes(rows);
  const most = bytes <= payload ? rows.length : Math.max(1, Math.floor((rows.length * payload) / bytes / 2));
  const chunks: { start: number; cells: ExcelValue[][] }[] = [];
  for (let start = 0; start < rows.length; start += most) {
    chunks.push({ start, cells: rows.slice(start, start + most) });
  }
  return chunks;
}

export function tableOf(context: Excel.RequestContext, table: ListedTable): Excel.Table {
  return context.workbook.tables.getItem(table.id);
}

export function sheetOf(context: Excel.RequestContext, table: ListedTable): Excel.Worksheet {
  return context.workbook.worksheets.getItem(table.sheet.id);
}
