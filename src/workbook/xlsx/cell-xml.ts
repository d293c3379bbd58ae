import { toCellAddress } from './cell-address';
import { buildFormulaElement } from './shared-formula';
import type { SharedStrings } from './shared-strings';

/** A value that is written into a cell. Text goes into the shared strings, so it is text whatever it begins with. */
export type WrittenValue = string | number | null;

/** A formula without a value, which Excel gives it when it opens the file. */
export interface WrittenFormula {
  readonly formula: string;
}

/**
 * XML of a cell.
 *
 * @param style  index of the cell format; 0 leaves it out
 */
export function buildCell(
  prefix: string,
  row: number,
  column: number,
  style: number,
  value: WrittenValue | WrittenFormula,
  strings: SharedStrings,
): string {
  const start = `<${prefix}c r="${toCellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'object') return `${start}>${buildFormulaElement(prefix, value.formula)}</${prefix}c>`;
  const content = typeof value === 'number' ? value : strings.use(value);
  return `${start}${typeof value === 'number' ? '' : ' t="s"'}><${prefix}v>${content}</${prefix}v></${prefix}c>`;
}
