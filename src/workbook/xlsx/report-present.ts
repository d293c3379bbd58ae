import type { PresentCells } from '../report-edits';
import type { CellValue } from '../workbook.port';
import { toCellAddress } from './cell-address';
import { buildFormulaElement, readSharedFormula, type SharedFormula, shiftFormula } from './shared-formula';
import type { CellType } from './sheet-cells';
import type { SharedStrings } from './shared-strings';
import type { SheetPart } from './sheet-part';

/** A cell as it stands on a report sheet; row and column count from 0. */
export interface PresentCell {
  readonly row: number;
  readonly column: number;
  readonly type: CellType;
  readonly style: number;
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** The whole element; a formula that cells shared is its own. */
  readonly xml: string;
}

/** What stands on a report sheet. Values that a merged range hides are left aside. */
export class PresentSheet implements PresentCells {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly byPlace: ReadonlyMap<string, PresentCell>;

  constructor(
    readonly cells: readonly PresentCell[],
    /** Attributes of rows, by number from 0, but for `r` and `spans`. */
    readonly rows: ReadonlyMap<number, string>,
    isHidden: (row: number, column: number) => boolean,
  ) {
    const filled = cells.filter(({ row, column, value }) => value !== null && value !== '' && !isHidden(row, column));
    this.rowCount = filled.reduce((count, { row }) => Math.max(count, row + 1), 0);
    this.columnCount = filled.reduce((count, { column }) => Math.max(count, column + 1), 0);
    this.byPlace = new Map(filled.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  }

  cell(row: number, column: number): PresentCell | undefined {
    return this.byPlace.get(`${row} ${column}`);
  }

  at(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }
}

export function readPresent(part: SheetPart, strings: SharedStrings): PresentSheet {
  const found: PresentCell[] = [];
  const rows = new Map<number, string>();
  const shared = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  const decoder = new TextDecoder();
  const cells = part.cells();
  while (cells.nextRow()) {
    const tag = decoder.decode(part.slice(cells.rowStart, cells.rowTagEnd));
    rows.set(cells.row - 1, readRowAttributes(tag));
    while (cells.nextCell()) {
      const { row, column, type, style, hasFormula } = cells;
      let xml = decoder.decode(part.slice(cells.cellStart, cells.cellEnd));
      if (hasFormula) {
        const element = decoder.decode(part.slice(cells.formulaStart, cells.formulaEnd));
        const formula = readSharedFormula(element);
        if (formula)
          xml = xml.replace(element, () => buildFormulaElement(part.prefix, toOwn(formula, row, column, shared)));
      }
      found.push({ row: row - 1, column: column - 1, type, style, value: cells.value(strings), hasFormula, xml });
    }
  }
  const merges = part.merges();
  return new PresentSheet(found, rows, (row, column) =>
    merges.some(
      ({ firstRow, firstColumn, lastRow, lastColumn }) =>
        row + 1 >= firstRow &&
        row + 1 <= lastRow &&
        column + 1 >= firstColumn &&
        column + 1 <= lastColumn &&
        (row + 1 !== firstRow || column + 1 !== firstColumn),
    ),
  );
}

/** Text of a shared formula as it reads in one of its cells; the first of them comes first in the file. */
function toOwn(
  { index, text }: SharedFormula,
  row: number,
  column: number,
  shared: Map<string, { readonly text: string; readonly row: number; readonly column: number }>,
): string {
  if (text !== '') shared.set(index, { text, row, column });
  const first = shared.get(index);
  return first ? shiftFormula(first.text, row - first.row, column - first.column) : '';
}

function readRowAttributes(tag: string): string {
  const [, attributes = ''] = /^<[^\s<>/]+((?:\s[^<>]*?)?)\/?>$/s.exec(tag) ?? [];
  return attributes.replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trimEnd();
}

/** The element of a cell at another place, or with another style. */
export function moveCell({ xml }: PresentCell, row: number, column: number, style?: number): string {
  const end = xml.indexOf('>');
  const [, name = '', attributes = '', close = ''] = /^(<[^\s<>/]+)([^>]*?)(\/?)$/s.exec(xml.slice(0, end)) ?? [];
  const rest = attributes
    .replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, '')
    .replace(style === undefined ? /$^/ : /\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const styled = style === undefined || style === 0 ? '' : ` s="${style}"`;
  return `${name} r="${toCellAddress(row + 1, column + 1)}"${styled}${rest}${close}${xml.slice(end)}`;
}
