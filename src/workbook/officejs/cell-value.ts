import type { CellValue } from '../workbook.port';

export type WrittenValue = string | number | null;
/** What Office.js takes for a cell; `null` leaves the cell as it is. */
export type ExcelValue = string | number | boolean | null;

/** Excel keeps no more characters than this in a cell. */
const LONGEST_TEXT = 32_767;

const ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #GETTING_DATA #BLOCKED! #CONNECT! #FIELD! #UNKNOWN! #BUSY! #EXTERNAL! #PYTHON!'.split(
    ' ',
  ),
);

/** Words only: nothing that Excel could take for a formula, a number, a date, an error or an escape. */
const PLAIN_TEXT = /^\p{L}[\p{L}\s]*$/u;
const BOOLEAN = /^(true|false)$/i;

export function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string') {
    if (value === '') return null;
    return ERRORS.has(value) ? { error: value } : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/**
 * A value as it has to be handed to Excel, which enters texts as if they were typed: an apostrophe keeps a text a
 * text. In a cell with the format for text nothing is interpreted.
 */
export function toExcelValue(value: ExcelValue, numberFormat: string): ExcelValue {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  const text = cutToCell(value);
  if (numberFormat === '@') return text;
  return PLAIN_TEXT.test(text) && !BOOLEAN.test(text) ? text : `'${text.slice(0, LONGEST_TEXT - 1)}`;
}

export function isSameValue(present: unknown, target: WrittenValue): boolean {
  if (target === null || target === '') return present === '' || present === null;
  return present === (typeof target === 'string' ? cutToCell(target) : target);
}

/** A text that only looks like a formula is its own value. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function cutToCell(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
}
