import { toColumnName, toColumnNumber } from './cell-address';
import { parseFragment } from './sheet-cells';
import { escapeText } from './xml';

/** A formula that other cells share by its number: they hold no text of their own. */
export interface SharedFormula {
  readonly index: string;
  /** Text of the formula; '' in a cell that only points to the first one. */
  readonly text: string;
}

/**
 * Reads a formula element; undefined when the formula is not shared.
 *
 * @throws WorkbookError 'berkas-rusak'
 */
export function readSharedFormula(element: string): SharedFormula | undefined {
  const [root] = parseFragment(element).elements();
  if (!root) return undefined;
  const index = root.attribute('si');
  if (root.attribute('t') !== 'shared' || index === undefined) return undefined;
  return { index, text: root.text() };
}

/**
 * Text of a formula that belongs to one cell only; undefined when cells share it or it is one of an array.
 *
 * @throws WorkbookError 'berkas-rusak'
 */
export function readOwnFormula(element: string): string | undefined {
  const [root] = parseFragment(element).elements();
  return root?.attribute('t') === undefined ? root?.text() : undefined;
}

export function buildFormulaElement(prefix: string, formula: string): string {
  return `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
}

// Texts, sheet names in quotes and structured references are skipped; then areas of whole columns, of whole rows, cells.
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`(?<![\w.$])(?<column1>\$?[A-Z]{1,3}):(?<column2>\$?[A-Z]{1,3})(?![\w.(!])`,
    String.raw`(?<![\w.$])(?<row1>\$?\d{1,7}):(?<row2>\$?\d{1,7})(?![\w.(!])`,
    String.raw`(?<![\w.$])(?<column>\$?[A-Z]{1,3})(?<row>\$?\d{1,7})(?![\w.(!])`,
  ].join('|'),
  'g',
);

/**
 * A formula as it reads when its cell is moved: relative references move along.
 *
 * @example  shiftFormula('B2/$C$1', 1, 0) // 'B3/$C$1'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const { column1, column2, row1, row2, column, row } = groups;
    if (column1 && column2) return `${shiftColumn(column1, columns)}:${shiftColumn(column2, columns)}`;
    if (row1 && row2) return `${shiftRow(row1, rows)}:${shiftRow(row2, rows)}`;
    return column && row ? shiftColumn(column, columns) + shiftRow(row, rows) : whole;
  });
}

function shiftColumn(column: string, by: number): string {
  return column.startsWith('$') ? column : toColumnName(toColumnNumber(column) + by);
}

function shiftRow(row: string, by: number): string {
  return row.startsWith('$') ? row : String(Number(row) + by);
}
