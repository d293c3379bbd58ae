import { type ExcelValue, toExcelValue } from './cell-value';
import { buildChangeSteps, canBeResized, chunk, findOccupied, sheetOf, tableOf } from './column-writer';
import type { Step } from './job';
import { estimateBytes } from './measure';
import { rangeOf } from './range-box';
import { type AddedRows, occupiedBelow, type RowPlan } from './row-plan';
import type { ExcelOptions } from './session';

/**
 * Looks below the tables that have to grow.
 *
 * @throws WorkbookError 'bawah-tabel-terisi'
 */
export async function checkRoomBelow({ added }: RowPlan, options: ExcelOptions): Promise<void> {
  const found = await findOccupied(added, options);
  if (found) throw occupiedBelow(found.table, found.row, found.column);
}

/**
 * The steps of a plan; none is larger than `payload`. The lowest table of a sheet grows first and is closed last, so
 * that no other table has been moved when its turn comes.
 */
export function buildRowSteps({ changed, added }: RowPlan, payload: number): Step[] {
  const fromBelow = [...added].sort((a, b) => b.box.row - a.box.row);
  const inserted = fromBelow.filter(({ table }) => !canBeResized(table));
  return [
    ...changed.flatMap((change) => buildChangeSteps(change, payload)),
    ...fromBelow.flatMap((addition) => [buildGrowStep(addition), ...buildFillSteps(addition, payload)]),
    ...inserted.reverse().map(buildClosingStep),
  ];
}

/**
 * Makes the rows, still empty. Where Excel can, the table is drawn down over the empty cells below it; otherwise rows
 * are inserted, which moves what stands further down until `buildClosingStep`.
 */
function buildGrowStep({ table, box }: AddedRows): Step {
  const canResize = canBeResized(table);
  return {
    bytes: box.rows * box.columns,
    apply(context) {
      const sheet = sheetOf(context, table);
      const proxy = tableOf(context, table);
      if (canResize) proxy.resize(rangeOf(sheet, { ...table.box, rows: table.box.rows + box.rows }));
      else proxy.rows.add(undefined, toEmptyRows(box.rows, box.columns));
      rangeOf(sheet, box).copyFrom(rangeOf(sheet, { ...box, row: box.row - 1, rows: 1 }), 'Formats');
    },
    undo(context) {
      const sheet = sheetOf(context, table);
      const proxy = tableOf(context, table);
      if (canResize) {
        proxy.resize(rangeOf(sheet, table.box));
        rangeOf(sheet, box).clear();
      } else {
        proxy.getRange().getIntersectionOrNullObject(rangeOf(sheet, box)).delete('Up');
      }
    },
  };
}

function buildFillSteps({ table, data, rows, box }: AddedRows, payload: number): Step[] {
  const formats = data.numberFormats.at(-1) ?? [];
  const cells = rows.map((row) =>
    Array.from({ length: box.columns }, (_, column): ExcelValue => {
      const value = row.get(column) ?? null;
      // A formula that Excel fills in by itself stays where nothing is said.
      return value === null ? null : toExcelValue(value, String(formats[column] ?? 'General'));
    }),
  );
  return chunk(cells, payload).map(({ start, cells: part }) => ({
    bytes: estimateBytes(part),
    apply(context) {
      rangeOf(sheetOf(context, table), { ...box, row: box.row + start, rows: part.length }).values = part;
    },
    // The step that made the rows takes their values away with them.
    undo: () => undefined,
  }));
}

/** Last of a job: the empty cells that made room are taken away, and what stands further down is back in its place. */
function buildClosingStep({ table, box }: AddedRows): Step {
  const roomOf = (context: Excel.RequestContext) =>
    rangeOf(sheetOf(context, table), { ...box, row: box.row + box.rows });
  return {
    bytes: 0,
    isAlone: true,
    apply(context) {
      roomOf(context).delete('Up');
    },
    undo(context) {
      roomOf(context).insert('Down');
    },
  };
}

/** Office.js takes `null` for a cell that nothing is to be written to, though its types do not say so. */
function toEmptyRows(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array<null>(columns).fill(null)) as unknown as string[][];
}
