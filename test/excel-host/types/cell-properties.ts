import { notEmulated, refusal, shapeRefusal } from '../model/host-error';
import { setBorder } from './borders';
import { setColumnWidth, setFormatKey, setRowHeight } from './range-format';
import type { FormatKey } from './range-format';
import { rangeObject } from './range-object';
import type { RangeObject } from './range-object';

/** Paths in Excel.SettableCellProperties (docs page of that interface) and the cell format they set. */
const KEYS: Readonly<Record<string, FormatKey>> = {
  'format.wrapText': 'wrapText',
  'format.horizontalAlignment': 'horizontalAlignment',
  'format.verticalAlignment': 'verticalAlignment',
  'format.indentLevel': 'indentLevel',
  'format.shrinkToFit': 'shrinkToFit',
  'format.textOrientation': 'textOrientation',
  'format.fill.color': 'fillColor',
  'format.font.name': 'fontName',
  'format.font.size': 'fontSize',
  'format.font.color': 'fontColor',
  'format.font.bold': 'bold',
  'format.font.italic': 'italic',
  'format.font.underline': 'underline',
  'format.font.strikethrough': 'strikethrough',
  'format.protection.locked': 'locked',
  'format.protection.formulaHidden': 'formulaHidden',
};

const BORDERS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function apply(range: RangeObject, value: unknown, path = ''): void {
  if (value === null || value === undefined) return;
  const key = KEYS[path];
  const [, side = '', part] = /^format\.borders\.(\w+)\.(style|weight|color)$/.exec(path) ?? [];
  const border = BORDERS[side];
  if (key) setFormatKey(range, key, value);
  else if (border && part) setBorder(range, border, part as 'style' | 'weight' | 'color', value);
  else if (path === 'format.columnWidth') setColumnWidth(range, value);
  else if (path === 'format.rowHeight') setRowHeight(range, value);
  else if (path === 'columnHidden' || path === 'rowHidden') hide(range, path, value);
  else if (typeof value !== 'object') throw notEmulated(`the cell property ${path}`);
  else for (const [name, inner] of Object.entries(value)) apply(range, inner, path ? `${path}.${name}` : name);
}

function hide({ sheet, row, column, rows, columns }: RangeObject, path: string, value: unknown): void {
  if (typeof value !== 'boolean') throw refusal('InvalidArgument');
  const [lines, first, count] =
    path === 'rowHidden' ? [sheet.hiddenRows, row, rows] : [sheet.hiddenColumns, column, columns];
  for (let line = first; line < first + count; line++) {
    if (value) lines.add(line);
    else lines.delete(line);
  }
}

function list(value: unknown, length: number): unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw shapeRefusal();
  return value;
}

/** One object per cell; `{}` leaves a cell as it is (docs page "Set different properties on each cell"). */
export function setCellProperties(range: RangeObject, data: unknown): void {
  list(data, range.rows).forEach((line, i) =>
    list(line, range.columns).forEach((properties, j) => {
      const cell = { row: range.row + i, column: range.column + j, rows: 1, columns: 1 };
      apply(rangeObject(range.sheet, cell), properties);
    }),
  );
}

export function setRowProperties(range: RangeObject, data: unknown): void {
  list(data, range.rows).forEach((properties, i) =>
    apply(rangeObject(range.sheet, { ...range, row: range.row + i, rows: 1 }), properties),
  );
}

export function setColumnProperties(range: RangeObject, data: unknown): void {
  list(data, range.columns).forEach((properties, j) =>
    apply(rangeObject(range.sheet, { ...range, column: range.column + j, columns: 1 }), properties),
  );
}
