import { toText } from '../report-edits';
import { reportSize } from '../report-layout';
import { listCells } from '../report-memory';
import type { ReportSheet } from '../workbook.port';
import { isFormula, toCellValue } from './cell-value';
import type { ChartAttempt } from './chart-way';
import type { Step } from './job';
import { estimateBytes } from './measure';
import { type Box, fillNumberFormat, rangeOf } from './range-box';
import { drawCharts, estimateCharts, formatChartNumbers, removeNewCharts } from './report-charts';
import { formatReport } from './report-format';
import { setPage } from './report-page';
import { formatMark, LAYOUT_NAME, toConstant } from './report-mark';
import { ID_NAME, type PlannedReport, type PresentSheet } from './report-plan';

/** Each command of a report, of which there are some dozens, takes about this much of a request. */
const BYTES_OF_COMMANDS = 40_000;

/** Makes a report sheet, or renews one in place. What users wrote beside and below it stays, and moves when it grows. */
export function buildReportStep(planned: PlannedReport, attempt: ChartAttempt): Step {
  const { report, name, present } = planned;
  const { rowCount, columnCount } = reportSize(report);
  const box: Box = { row: 0, column: 0, rows: rowCount, columns: columnCount };
  const before = present ? findBoxBefore(report, box, present) : box;
  const moved = present ? findMoved(before, box, present) : [];
  const untouched = present ? findUntouched(report, present) : [];
  const values: (string | number | null)[][] = listCells(report, false);
  for (const { row, column } of untouched) values[row]?.splice(column, 1, null);
  return {
    bytes: estimateBytes(values) + BYTES_OF_COMMANDS + estimateCharts(report),
    apply(context) {
      const { worksheets } = context.workbook;
      const sheet = present ? worksheets.getItem(present.sheet.id) : worksheets.add(name);
      const range = rangeOf(sheet, box);
      if (present) {
        for (const lines of moved) linesOf(sheet, lines).insert(lines.isRows ? 'Down' : 'Right');
        rangeOf(sheet, unite(box, before)).unmerge();
        for (const rest of outside(before, box)) rangeOf(sheet, rest).clear();
      }
      // The format comes first: it is what keeps '3,31' or '=1' a text.
      fillNumberFormat(range, '@');
      formatChartNumbers(sheet, report);
      for (const { row, column, numberFormat } of untouched) {
        fillNumberFormat(rangeOf(sheet, { row, column, rows: 1, columns: 1 }), numberFormat);
      }
      range.values = values;
      formatReport(sheet, report, present !== undefined);
      setPage(sheet, report, present === undefined);
      drawCharts(sheet, report, name, present ?? null, attempt);
      setNames(sheet, planned, formatMark(report, attempt.way));
    },
    undo(context) {
      const { worksheets } = context.workbook;
      if (!present) {
        worksheets.getItemOrNullObject(name).delete();
        return;
      }
      const sheet = worksheets.getItem(present.sheet.id);
      // The texts come back; whatever became of the layout, the next run finds that it has to be done again.
      if (present.sheet.names.has(LAYOUT_NAME)) sheet.names.getItem(LAYOUT_NAME).formula = toConstant('');
      else sheet.names.getItemOrNullObject(LAYOUT_NAME).delete();
      removeNewCharts(sheet, report, present);
      rangeOf(sheet, box).unmerge();
      rangeOf(sheet, box).clear('Contents');
      for (const lines of moved) linesOf(sheet, lines).delete(lines.isRows ? 'Up' : 'Left');
      if (present.used) restoreCells(sheet, present.used, present.values, present.formulas);
    },
  };
}

/** The cells that are Takar's so far. */
function findBoxBefore(report: ReportSheet, box: Box, { remembered, used }: PresentSheet): Box {
  if (remembered) return { row: 0, column: 0, rows: remembered.rowCount, columns: remembered.columnCount };
  return report.keepsRest || !used ? box : unite(box, used);
}

/** Whole rows or columns that are put in. */
interface Lines {
  readonly isRows: boolean;
  readonly first: number;
  readonly count: number;
}

/** Room for a report that has grown, where something of the user's stands in the way. */
function findMoved(before: Box, after: Box, { used, values }: PresentSheet): Lines[] {
  const isTaken = (isOutside: (row: number, column: number) => boolean) =>
    values.some((cells, i) =>
      cells.some((value, j) => value !== '' && isOutside(i + (used?.row ?? 0), j + (used?.column ?? 0))),
    );
  const lines: Lines[] = [];
  if (after.rows > before.rows && isTaken((row) => row >= before.rows)) {
    lines.push({ isRows: true, first: before.rows, count: after.rows - before.rows });
  }
  if (after.columns > before.columns && isTaken((_, column) => column >= before.columns)) {
    lines.push({ isRows: false, first: before.columns, count: after.columns - before.columns });
  }
  return lines;
}

function linesOf(sheet: Excel.Worksheet, { isRows, first, count }: Lines): Excel.Range {
  return isRows
    ? rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 }).getEntireRow()
    : rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count }).getEntireColumn();
}

/** Kept cells in which the user has put a number or a formula, and which stand where they stood. */
function findUntouched(report: ReportSheet, { used, values, formulas, numberFormats }: PresentSheet) {
  return report.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.own === undefined) return [];
      const [i, j] = [row - (used?.row ?? 0), column - (used?.column ?? 0)];
      const value = values[i]?.[j];
      const isText = typeof value === 'string' && !isFormula(formulas[i]?.[j], value);
      if (isText || toText(toCellValue(value)) !== cell.text) return [];
      return [{ row, column, numberFormat: String(numberFormats[i]?.[j] ?? 'General') }];
    }),
  );
}

/** Texts as texts; the few other things a user may have put there one by one. */
function restoreCells(sheet: Excel.Worksheet, used: Box, values: unknown[][], formulas: unknown[][]): void {
  const isText = (value: unknown, formula: unknown) => typeof value === 'string' && !isFormula(formula, value);
  const range = rangeOf(sheet, used);
  fillNumberFormat(range, '@');
  range.values = values.map((row, i) => row.map((value, j) => (isText(value, formulas[i]?.[j]) ? value : null)));
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) {
      if (isText(value, formulas[i]?.[j])) continue;
      const cell = rangeOf(sheet, { row: used.row + i, column: used.column + j, rows: 1, columns: 1 });
      fillNumberFormat(cell, 'General');
      cell.formulas = [[formulas[i]?.[j]]];
    }
  }
}

function setNames(sheet: Excel.Worksheet, { report, present }: PlannedReport, mark: string): void {
  if (!present) sheet.names.add(ID_NAME, toConstant(report.id)).visible = false;
  if (present?.sheet.names.has(LAYOUT_NAME)) sheet.names.getItem(LAYOUT_NAME).formula = mark;
  else sheet.names.add(LAYOUT_NAME, mark).visible = false;
}

function unite(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What lies right of and below a box that begins in the first cell. */
function outside(whole: Box, box: Box): Box[] {
  const right = { ...whole, column: box.columns, columns: whole.columns - box.columns };
  const below = { ...whole, row: box.rows, rows: whole.rows - box.rows, columns: box.columns };
  return [right, below].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
