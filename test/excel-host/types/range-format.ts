import type { CellFormat } from '../model/cell-format';
import { define } from '../wire/host-type';
import type { HostObject, Property } from '../wire/host-type';
import { bordersObject } from './borders';
import { color, flag, numberFrom, oneOf, text } from './checks';
import type { FormatObject } from './objects';
import { eachCell, sharedValue } from './range-object';
import type { RangeObject } from './range-object';

interface FormatPart extends HostObject {
  readonly ranges: readonly RangeObject[];
}

/** How each property of a cell's format is checked. The number of characters, degrees and points: docs pages of the properties. */
export const FORMAT_CHECKS = {
  wrapText: flag,
  horizontalAlignment: oneOf([
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ]),
  verticalAlignment: oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  indentLevel: numberFrom(0, 250),
  shrinkToFit: flag,
  textOrientation: numberFrom(-90, 180),
  fontName: text,
  fontSize: numberFrom(1, 409),
  fontColor: color,
  bold: flag,
  italic: flag,
  strikethrough: flag,
  underline: oneOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
  locked: flag,
  formulaHidden: flag,
  fillColor: color,
} satisfies Partial<Record<keyof CellFormat, (value: unknown) => unknown>>;

export type FormatKey = keyof typeof FORMAT_CHECKS;

export function setFormatKey(range: RangeObject, key: FormatKey, value: unknown): void {
  const checked = FORMAT_CHECKS[key](value);
  range.sheet.checkUnprotected('allowFormatCells');
  eachCell(range, (row, column) => range.sheet.setFormat(row, column, { [key]: checked }));
}

function cellProperty<T extends FormatPart>(key: FormatKey): Property<T> {
  return {
    get: ({ ranges }) => sharedValue(ranges, ({ sheet }, row, column) => sheet.format(row, column)[key]),
    set: ({ ranges }, value) => ranges.forEach((range) => setFormatKey(range, key, value)),
  };
}

/** Width of a column in Excel.RangeFormat: points, believed not pixels; 48 is a standard column of Calibri 11. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

export function setColumnWidth({ sheet, column, columns }: RangeObject, value: unknown): void {
  const width = numberFrom(0, 1791)(value);
  sheet.checkUnprotected('allowFormatColumns');
  for (let j = column; j < column + columns; j++) sheet.columnWidths.set(j, width);
}

/** At most 409 points: support page "Excel specifications and limits". */
export function setRowHeight({ sheet, row, rows }: RangeObject, value: unknown): void {
  const height = numberFrom(0, 409.5)(value);
  sheet.checkUnprotected('allowFormatRows');
  for (let i = row; i < row + rows; i++) sheet.rowHeights.set(i, height);
}

function sharedSize(sizes: ReadonlyMap<number, number>, first: number, count: number, standard: number): number | null {
  const seen = new Set(Array.from({ length: Math.min(count, 20_000) }, (_, i) => sizes.get(first + i) ?? standard));
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

/** A rough width from the longest text; rows that were never given a height have none to fit here. */
function autofitColumns({ ranges }: FormatObject): void {
  for (const range of ranges) {
    range.sheet.checkUnprotected('allowFormatColumns');
    const longest = new Map<number, number>();
    eachCell(range, (row, column) => {
      const { length } = range.sheet.text(row, column);
      longest.set(column, Math.max(length, longest.get(column) ?? 0));
    });
    for (const [column, length] of longest)
      if (length > 0) range.sheet.columnWidths.set(column, (length * 7 + 5) * 0.75);
  }
}

function autofitRows({ ranges }: FormatObject): void {
  for (const { sheet, row, rows } of ranges) {
    sheet.checkUnprotected('allowFormatRows');
    for (let i = row; i < row + rows && i <= row + 100_000; i++) sheet.rowHeights.delete(i);
  }
}

define<FormatObject>({
  name: 'RangeFormat',
  properties: {
    WrapText: cellProperty('wrapText'),
    HorizontalAlignment: cellProperty('horizontalAlignment'),
    VerticalAlignment: cellProperty('verticalAlignment'),
    IndentLevel: cellProperty('indentLevel'),
    ShrinkToFit: cellProperty('shrinkToFit'),
    TextOrientation: cellProperty('textOrientation'),
    ColumnWidth: {
      get: ({ ranges: [range] }) =>
        range && sharedSize(range.sheet.columnWidths, range.column, range.columns, STANDARD_WIDTH),
      set: ({ ranges }, value) => ranges.forEach((range) => setColumnWidth(range, value)),
    },
    RowHeight: {
      get: ({ ranges: [range] }) => range && sharedSize(range.sheet.rowHeights, range.row, range.rows, STANDARD_HEIGHT),
      set: ({ ranges }, value) => ranges.forEach((range) => setRowHeight(range, value)),
    },
  },
  navigations: {
    Fill: ({ ranges }): FormatPart => ({ type: 'RangeFill', ranges }),
    Font: ({ ranges }): FormatPart => ({ type: 'RangeFont', ranges }),
    Protection: ({ ranges }): FormatPart => ({ type: 'FormatProtection', ranges }),
    Borders: ({ ranges }) => bordersObject(ranges),
  },
  methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
});

define<FormatPart>({
  name: 'RangeFill',
  properties: {
    Color: {
      // A cell without a fill says white; believed.
      get: ({ ranges }) =>
        sharedValue(ranges, ({ sheet }, row, column) => sheet.format(row, column).fillColor ?? '#FFFFFF'),
      set: ({ ranges }, value) => ranges.forEach((range) => setFormatKey(range, 'fillColor', value)),
    },
  },
  methods: {
    Clear: ({ ranges }) => {
      for (const range of ranges) {
        range.sheet.checkUnprotected('allowFormatCells');
        eachCell(range, (row, column) => range.sheet.setFormat(row, column, { fillColor: null }));
      }
    },
  },
});

define<FormatPart>({
  name: 'RangeFont',
  properties: {
    Name: cellProperty('fontName'),
    Size: cellProperty('fontSize'),
    Color: cellProperty('fontColor'),
    Bold: cellProperty('bold'),
    Italic: cellProperty('italic'),
    Strikethrough: cellProperty('strikethrough'),
    Underline: cellProperty('underline'),
  },
});

define<FormatPart>({
  name: 'FormatProtection',
  properties: { Locked: cellProperty('locked'), FormulaHidden: cellProperty('formulaHidden') },
});
