import { reportSize } from '../report-layout';
import type { RememberedReport } from '../report-memory';
import type { ReportSheet } from '../workbook.port';
import { type CellRange, MAX_COLUMN } from './cell-address';
import { moveCell, type PresentSheet } from './report-present';
import type { SheetPart } from './sheet-part';
import type { XmlElement } from './xml';

/** What users wrote beside and below a report, where it comes to stand. Rows and columns of cells count from 0. */
export interface ReportRest {
  /** Elements of cells in the order of their columns, by row. */
  readonly cells: ReadonlyMap<number, readonly string[]>;
  /** Attributes of the rows below the report. */
  readonly rows: ReadonlyMap<number, string>;
  readonly merges: readonly CellRange[];
  readonly columns: readonly XmlElement[];
}

export const NO_REST: ReportRest = { cells: new Map(), rows: new Map(), merges: [], columns: [] };

/**
 * Everything outside the cells that are Takar's so far; it moves when the report grows.
 *
 * @param remembered  null when nobody knows any more which cells are Takar's: all of them then, unless the report says
 *   otherwise
 */
export function findRest(
  report: ReportSheet,
  remembered: RememberedReport | null,
  part: SheetPart,
  present: PresentSheet,
): ReportRest {
  const after = reportSize(report);
  const before = remembered ?? (report.keepsRest ? after : null);
  if (!before) return NO_REST;
  const isOutside = (row: number, column: number) => row >= before.rowCount || column >= before.columnCount;
  const moveRow = (row: number) => row + (row < before.rowCount ? 0 : Math.max(0, after.rowCount - before.rowCount));
  const moveColumn = (column: number) =>
    column + (column < before.columnCount ? 0 : Math.max(0, after.columnCount - before.columnCount));

  const cells = new Map<number, string[]>();
  for (const cell of present.cells) {
    if (!isOutside(cell.row, cell.column)) continue;
    const row = moveRow(cell.row);
    const xml = moveCell(cell, row, moveColumn(cell.column));
    const line = cells.get(row);
    if (line) line.push(xml);
    else cells.set(row, [xml]);
  }
  const rows = [...present.rows].filter(([row]) => row >= before.rowCount);
  const merges = part.merges().filter(({ firstRow, firstColumn }) => isOutside(firstRow - 1, firstColumn - 1));
  return {
    cells,
    rows: new Map(rows.map(([row, attributes]) => [moveRow(row), attributes])),
    merges: merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({
      firstRow: moveRow(firstRow - 1) + 1,
      firstColumn: moveColumn(firstColumn - 1) + 1,
      lastRow: moveRow(lastRow - 1) + 1,
      lastColumn: moveColumn(lastColumn - 1) + 1,
    })),
    columns: findColumns(part, before.columnCount, moveColumn),
  };
}

/** Widths and formats of the columns beside the report. */
function findColumns(part: SheetPart, columnCount: number, moveColumn: (column: number) => number): XmlElement[] {
  const columns = part.root.element('cols')?.elements('col') ?? [];
  return columns.flatMap((column) => {
    const first = Math.max(Number(column.attribute('min')), columnCount + 1);
    const last = Number(column.attribute('max'));
    if (!(last >= first)) return [];
    const attributes = Object.fromEntries(column.attributes());
    const [min, max] = [moveColumn(first - 1) + 1, Math.min(MAX_COLUMN, moveColumn(last - 1) + 1)];
    return min > max ? [] : [part.root.create('col', { ...attributes, min, max })];
  });
}
