import type { CellValue } from '../workbook.port';
import type { SharedStrings } from './shared-strings';
import type { SheetCells } from './sheet-cells';
import type { Styles } from './styles';

/** Days between the two beginnings. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Reads the value of the cell that the walk stands on. */
export type ReadValue = (cells: SheetCells) => CellValue;

/**
 * How cells of a workbook are read: dates are numbered as Excel does by default, also where the workbook itself counts
 * from 1904, as those that come from an old Mac do.
 */
export function buildReadValue(strings: SharedStrings, styles: Styles, is1904: boolean): ReadValue {
  if (!is1904) return (cells) => cells.value(strings);
  return (cells) => {
    const value = cells.value(strings);
    const isDay =
      typeof value === 'number' && cells.type === 'number' && isDateFormat(styles.numberFormat(cells.style));
    return isDay ? value + DAYS_FROM_1900_TO_1904 : value;
  };
}

/** Whether a number format shows a day: 'dd/mm/yyyy', but not 'h:mm', '[Red]0' or '0" hari"'. */
function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === 'General') return false;
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, ''));
}
