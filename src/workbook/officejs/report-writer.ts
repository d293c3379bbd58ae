import { reportSize } from '../report-layout';
import { isFormula } from './cell-value';
import type { Step } from './job';
import { estimateBytes } from './measure';
import { type Box, fillNumberFormat, rangeOf } from './range-box';
import { formatReport } from './report-format';
import { setPage } from './report-page';
import { ID_NAME, LAYOUT_NAME, type PlannedReport, textsOf, toConstant } from './report-plan';

/** Each command of a report, of which there are some dozens, takes about this much of a request. */
const BYTES_OF_COMMANDS = 40_000;

/** Makes a report sheet, or renews one in place. */
export function buildReportStep(planned: PlannedReport): Step {
  const { report, name, present } = planned;
  const texts = textsOf(report);
  const { rowCount, columnCount } = reportSize(report);
  const box: Box = { row: 0, column: 0, rows: rowCount, columns: columnCount };
  return {
    bytes: estimateBytes(texts) + BYTES_OF_COMMANDS,
    apply(context) {
      const { worksheets } = context.workbook;
      const sheet = present ? worksheets.getItem(present.sheet.id) : worksheets.add(name);
      const range = rangeOf(sheet, box);
      if (present) {
        const whole = present.used ? unite(box, present.used) : box;
        rangeOf(sheet, whole).unmerge();
        for (const rest of outside(whole, box)) rangeOf(sheet, rest).clear();
      }
      // The format comes first: it is what keeps '3,31' or '=1' a text.
      fillNumberFormat(range, '@');
      range.values = texts;
      formatReport(sheet, report, present !== undefined);
      setPage(sheet, report, present === undefined);
      setNames(sheet, planned);
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
      rangeOf(sheet, box).unmerge();
      rangeOf(sheet, box).clear('Contents');
      if (present.used) restoreCells(sheet, present.used, present.values, present.formulas);
    },
  };
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

function setNames(sheet: Excel.Worksheet, { report, layout, present }: PlannedReport): void {
  if (!present) sheet.names.add(ID_NAME, toConstant(report.id)).visible = false;
  if (present?.sheet.names.has(LAYOUT_NAME)) sheet.names.getItem(LAYOUT_NAME).formula = toConstant(layout);
  else sheet.names.add(LAYOUT_NAME, toConstant(layout)).visible = false;
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
