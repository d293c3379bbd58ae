import { intersect, isInside, MAX_COLUMNS, MAX_ROWS } from '../model/a1';
import type { Box } from '../model/a1';
import { refusal, shapeRefusal } from '../model/host-error';
import { define } from '../wire/host-type';
import { setCellProperties, setColumnProperties, setRowProperties } from './cell-properties';
import { flag, integer, oneOf, text } from './checks';
import { areasObject, formatObject, tableListObject, worksheetObject } from './objects';
import { copyFrom, deleteCells } from './range-copy';
import {
  eachCell,
  enterGrid,
  fullAddress,
  noteEdit,
  rangeArgument,
  rangeObject,
  readGrid,
  usedRange,
  writeGrid,
} from './range-object';
import type { RangeObject } from './range-object';

function part(range: RangeObject, change: Partial<Box>): RangeObject {
  return rangeObject(range.sheet, { ...range, ...change });
}

/** Lines beside a range: positive counts away from it, negative towards it. */
function beside(range: RangeObject, axis: 'row' | 'column', isAfter: boolean, count: unknown): RangeObject {
  const size = axis === 'row' ? 'rows' : 'columns';
  const lines = integer(count ?? 1);
  const start = isAfter ? range[axis] + range[size] + Math.min(lines, 0) : range[axis] - Math.max(lines, 0);
  return part(range, { [axis]: start, [size]: Math.abs(lines) });
}

function hiddenLines(range: RangeObject, axis: 'row' | 'column'): boolean | null {
  const hidden = axis === 'row' ? range.sheet.hiddenRows : range.sheet.hiddenColumns;
  const [first, count] = axis === 'row' ? [range.row, range.rows] : [range.column, range.columns];
  const states = new Set(Array.from({ length: Math.min(count, 10_000) }, (_, i) => hidden.has(first + i)));
  return states.size === 1 ? [...states].includes(true) : null;
}

function setHiddenLines(range: RangeObject, axis: 'row' | 'column', value: unknown): void {
  const isHidden = flag(value);
  range.sheet.checkUnprotected(axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const hidden = axis === 'row' ? range.sheet.hiddenRows : range.sheet.hiddenColumns;
  const [first, count] = axis === 'row' ? [range.row, range.rows] : [range.column, range.columns];
  for (let line = first; line < first + count; line++) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
}

function clear(range: RangeObject, what: unknown): void {
  const applyTo = oneOf(['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'])(what ?? 'All');
  const { sheet } = range;
  sheet.checkUnlocked(range);
  eachCell(range, (row, column) => {
    const table = sheet.workbook.tablesIn(sheet, { row, column, rows: 1, columns: 1 })[0];
    if (applyTo === 'All' || applyTo === 'Contents') {
      if (table?.showHeaders && row === table.row) sheet.workbook.enterCell(sheet, row, column, '');
      else sheet.put(row, column, { kind: 'Empty', value: '' });
    }
    if (applyTo === 'All' || applyTo === 'Formats') sheet.clearFormat(row, column);
  });
  // Clearing all or the formats of cells also takes their merged areas apart.
  if (applyTo === 'All' || applyTo === 'Formats') {
    sheet.merges = sheet.merges.filter((merge) => !isInside(merge, range));
  }
  noteEdit(range);
}

/** Cells of a table cannot be merged (support page "Merge and unmerge cells"); the code is believed. Values but the first are lost. */
function merge(range: RangeObject, across: unknown): void {
  const { sheet } = range;
  sheet.checkUnprotected();
  if (sheet.workbook.tablesIn(sheet, range).length > 0) throw refusal('InvalidOperation');
  const { row, column, rows, columns } = range;
  const lines = across === true ? Array.from({ length: rows }, (_, i) => ({ row: row + i, rows: 1 })) : [{ row, rows }];
  for (const line of lines) {
    const box = { ...line, column, columns };
    sheet.merges = sheet.merges.filter((other) => !intersect(other, box));
    if (box.rows * box.columns > 1) sheet.merges.push(box);
    eachCell(rangeObject(sheet, box), (r, c, i, j) => {
      if (i > 0 || j > 0) sheet.put(r, c, { kind: 'Empty', value: '' });
    });
  }
}

/** A table that would be cut by the shift is refused. */
function checkShift(range: RangeObject, isVertical: boolean): void {
  const { sheet } = range;
  sheet.checkUnprotected(isVertical ? 'allowInsertRows' : 'allowInsertColumns');
  const area = isVertical
    ? { ...range, rows: MAX_ROWS - range.row }
    : { ...range, columns: MAX_COLUMNS - range.column };
  if (sheet.workbook.tablesIn(sheet, area).some((table) => !isInside(table, area)))
    throw refusal('InsertDeleteConflict');
}

function insert(range: RangeObject, shift: unknown): RangeObject {
  const isDown = oneOf(['Down', 'Right'])(shift) === 'Down';
  checkShift(range, isDown);
  const area = isDown
    ? { ...range, rows: MAX_ROWS - range.row - range.rows }
    : { ...range, columns: MAX_COLUMNS - range.column - range.columns };
  range.sheet.shift(area, isDown ? range.rows : 0, isDown ? 0 : range.columns, range);
  noteEdit(range, 'CellInserted');
  return part(range, {});
}

export const rangeType = define<RangeObject>({
  name: 'Range',
  keepsReference: true,
  properties: {
    Address: { get: (range) => fullAddress(range.sheet, range) },
    AddressLocal: { get: (range) => fullAddress(range.sheet, range) },
    RowIndex: { get: ({ row }) => row },
    ColumnIndex: { get: ({ column }) => column },
    RowCount: { get: ({ rows }) => rows },
    ColumnCount: { get: ({ columns }) => columns },
    // -1 above 2^31-1 cells: docs page of Excel.Range, cellCount.
    CellCount: { get: ({ rows, columns }) => (rows * columns > 2_147_483_647 ? -1 : rows * columns) },
    IsEntireColumn: { get: ({ rows }) => rows === MAX_ROWS },
    IsEntireRow: { get: ({ columns }) => columns === MAX_COLUMNS },
    Values: { get: (range) => readGrid(range, (row, column) => range.sheet.value(row, column)), set: enterGrid },
    Formulas: {
      get: (range) =>
        readGrid(range, (row, column) => range.sheet.cell(row, column).formula ?? range.sheet.value(row, column)),
      set: enterGrid,
    },
    Text: { get: (range) => readGrid(range, (row, column) => range.sheet.text(row, column)) },
    ValueTypes: { get: (range) => readGrid(range, (row, column) => range.sheet.valueType(row, column)) },
    NumberFormat: {
      get: (range) => readGrid(range, (row, column) => range.sheet.format(row, column).numberFormat),
      set: (range, value) => {
        range.sheet.checkUnprotected('allowFormatCells');
        writeGrid(range, value, (row, column, format) =>
          range.sheet.setFormat(row, column, { numberFormat: text(format) || 'General' }),
        );
      },
    },
    Hidden: {
      get: (range) => {
        const [row, column] = [hiddenLines(range, 'row'), hiddenLines(range, 'column')];
        return row === true || column === true ? true : row === false && column === false ? false : null;
      },
    },
    RowHidden: {
      get: (range) => hiddenLines(range, 'row'),
      set: (range, value) => setHiddenLines(range, 'row', value),
    },
    ColumnHidden: {
      get: (range) => hiddenLines(range, 'column'),
      set: (range, value) => setHiddenLines(range, 'column', value),
    },
  },
  navigations: {
    Format: (range) => formatObject([range]),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    ConditionalFormats: () => ({ type: 'ConditionalFormatCollection' }),
  },
  methods: {
    // May lie outside the range, as in Excel (docs page of Excel.Range, getCell).
    GetCell: (range, i, j) =>
      part(range, { row: range.row + integer(i), column: range.column + integer(j), rows: 1, columns: 1 }),
    GetRow: (range, i) => part(range, { row: range.row + integer(i), rows: 1 }),
    GetColumn: (range, j) => part(range, { column: range.column + integer(j), columns: 1 }),
    GetLastCell: (range) =>
      part(range, {
        row: range.row + range.rows - 1,
        column: range.column + range.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetLastRow: (range) => part(range, { row: range.row + range.rows - 1, rows: 1 }),
    GetLastColumn: (range) => part(range, { column: range.column + range.columns - 1, columns: 1 }),
    GetEntireRow: (range) => part(range, { column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (range) => part(range, { row: 0, rows: MAX_ROWS }),
    GetOffsetRange: (range, i, j) => part(range, { row: range.row + integer(i), column: range.column + integer(j) }),
    GetResizedRange: (range, i, j) =>
      part(range, { rows: range.rows + integer(i), columns: range.columns + integer(j) }),
    GetAbsoluteResizedRange: (range, rows, columns) => part(range, { rows: integer(rows), columns: integer(columns) }),
    GetColumnsAfter: (range, count) => beside(range, 'column', true, count),
    GetColumnsBefore: (range, count) => beside(range, 'column', false, count),
    GetRowsBelow: (range, count) => beside(range, 'row', true, count),
    GetRowsAbove: (range, count) => beside(range, 'row', false, count),
    GetBoundingRect: (range, other) => {
      const to = rangeArgument(other, range.sheet);
      const [row, column] = [Math.min(range.row, to.row), Math.min(range.column, to.column)];
      return rangeObject(range.sheet, {
        row,
        column,
        rows: Math.max(range.row + range.rows, to.row + to.rows) - row,
        columns: Math.max(range.column + range.columns, to.column + to.columns) - column,
      });
    },
    GetIntersection: (range, other) => {
      const shared = intersect(range, rangeArgument(other, range.sheet));
      if (!shared) throw refusal('ItemNotFound');
      return rangeObject(range.sheet, shared);
    },
    GetIntersectionOrNullObject: (range, other) => {
      const shared = intersect(range, rangeArgument(other, range.sheet));
      return shared ? rangeObject(range.sheet, shared) : null;
    },
    GetUsedRange: (range, valuesOnly) =>
      usedRange(range.sheet, range, valuesOnly) ?? part(range, { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (range, valuesOnly) => usedRange(range.sheet, range, valuesOnly),
    GetTables: (range, fullyContained) =>
      tableListObject(
        range.sheet.workbook
          .tablesIn(range.sheet, range)
          .filter((table) => fullyContained !== true || isInside(table, range)),
      ),
    GetMergedAreasOrNullObject: (range) => {
      const merges = range.sheet.mergesIn(range).map((box) => rangeObject(range.sheet, box));
      return merges.length > 0 ? areasObject(range.sheet, merges) : null;
    },
    // The library sends it before it splits a write of more than 1,500 cells.
    _ValidateArraySize: (range, rows, columns) => {
      if (rows !== range.rows || columns !== range.columns) throw shapeRefusal();
    },
    SetCellProperties: setCellProperties,
    SetRowProperties: setRowProperties,
    SetColumnProperties: setColumnProperties,
    CopyFrom: copyFrom,
    Delete: deleteCells,
    Clear: clear,
    Insert: insert,
    Merge: merge,
    Unmerge: (range) => {
      range.sheet.checkUnprotected();
      range.sheet.merges = range.sheet.merges.filter((box) => !intersect(box, range));
    },
    Select: (range) => {
      const { sheet, row, column, rows, columns } = range;
      sheet.workbook.active = sheet;
      sheet.workbook.selection = { sheet, row, column, rows, columns };
    },
    Calculate: () => undefined,
  },
});
