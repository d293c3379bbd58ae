import { type CellRange, intersects, parseRange, toRangeAddress } from './cell-address';
import type { SheetPart } from './sheet-part';
import type { XmlElement } from './xml';

/** A drop-down list, another check of input or a conditional format, and the ranges it holds for. */
interface CellRule {
  readonly isValidation: boolean;
  readonly sqref: string;
  setSqref(sqref: string): void;
}

/**
 * Lets the rules that hold for whole columns of a table hold for its new rows too, as Excel does.
 *
 * @param data   data rows of the table as they were
 * @param count  number of rows that follow now
 */
export function extendColumnRules(sheet: SheetPart, data: CellRange, count: number): void {
  const rules = findRules(sheet.root);
  const validated = rules.filter(({ isValidation }) => isValidation).flatMap(({ sqref }) => parseRanges(sqref));
  for (const { isValidation, sqref, setSqref } of rules) {
    const grown = sqref.split(/\s+/).map((address) => {
      const range = parseRange(address);
      if (!range || !coversColumns(range, data)) return address;
      const below = { ...range, firstRow: data.lastRow + 1, lastRow: data.lastRow + count };
      // Excel allows a cell only one validation.
      if (isValidation && validated.some((other) => intersects(other, below))) return address;
      return toRangeAddress({ ...range, lastRow: below.lastRow });
    });
    setSqref(grown.join(' '));
  }
}

function coversColumns(range: CellRange, data: CellRange): boolean {
  return (
    range.firstRow <= data.firstRow &&
    range.lastRow === data.lastRow &&
    range.firstColumn >= data.firstColumn &&
    range.lastColumn <= data.lastColumn
  );
}

function parseRanges(sqref: string): CellRange[] {
  return sqref.split(/\s+/).flatMap((address) => parseRange(address) ?? []);
}

/** Excel 2010 and later keep some rules in an extension of the sheet, where the ranges are an element of their own. */
function findRules(parent: XmlElement): CellRule[] {
  return parent.elements().flatMap((element) => {
    if (element.local === 'sqref') {
      const isValidation = parent.local === 'dataValidation';
      return [{ isValidation, sqref: element.text().trim(), setSqref: (sqref: string) => element.setText(sqref) }];
    }
    const isValidation = element.local === 'dataValidation';
    const sqref = isValidation || element.local === 'conditionalFormatting' ? element.attribute('sqref') : undefined;
    const setSqref = (changed: string) => element.setAttribute('sqref', changed);
    return sqref === undefined ? findRules(element) : [{ isValidation, sqref: sqref.trim(), setSqref }];
  });
}
