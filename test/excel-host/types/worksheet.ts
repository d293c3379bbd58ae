import { refusal } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { define } from '../wire/host-type';
import type { HostObject } from '../wire/host-type';
import { color, flag, integer, numberFrom, oneOf, text } from './checks';
import { worksheetObject } from './objects';
import type { PartObject, WorksheetObject } from './objects';
import { findAreas } from './range-areas';
import { findRange, rangeArgument, rangeObject, usedRange } from './range-object';

const CORNER = { row: 0, column: 0, rows: 1, columns: 1 };

const find = ({ workbook }: PartObject, key: unknown): WorksheetObject | null => {
  const sheet = workbook.sheet(key);
  return sheet ? worksheetObject(sheet) : null;
};

function edge({ workbook }: PartObject, index: 0 | -1, visibleOnly: unknown): WorksheetObject {
  const sheet = workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').at(index);
  if (!sheet) throw refusal('ItemNotFound');
  return worksheetObject(sheet);
}

define<PartObject>({
  name: 'WorksheetCollection',
  items: ({ workbook }) => workbook.sheets.map(worksheetObject),
  indexer: find,
  methods: {
    Add: ({ workbook }, name) => {
      workbook.checkStructure();
      return worksheetObject(workbook.addSheet(name));
    },
    GetItemOrNullObject: find,
    GetActiveWorksheet: ({ workbook }) => worksheetObject(workbook.active),
    GetFirst: (sheets, visibleOnly) => edge(sheets, 0, visibleOnly),
    GetLast: (sheets, visibleOnly) => edge(sheets, -1, visibleOnly),
    GetCount: ({ workbook }, visibleOnly) =>
      workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

const sheetPart = (type: string, sheet: Sheet): PartObject => ({ type, workbook: sheet.workbook, sheet });

function move({ sheet }: WorksheetObject, position: unknown): void {
  const { workbook } = sheet;
  workbook.checkStructure();
  const index = numberFrom(0, workbook.sheets.length - 1)(position);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(index, 0, sheet);
}

/** The last visible sheet cannot be hidden, as it cannot be deleted; the code is believed. */
function setVisibility({ sheet }: WorksheetObject, value: unknown): void {
  const { workbook } = sheet;
  workbook.checkStructure();
  const visibility = oneOf(['Visible', 'Hidden', 'VeryHidden'])(value);
  const hasOther = workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && !hasOther) throw refusal('InvalidOperation');
  sheet.visibility = visibility;
}

define<WorksheetObject>({
  name: 'Worksheet',
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, value) => {
        const workbook: Workbook = sheet.workbook;
        workbook.checkStructure();
        workbook.checkSheetName(value, sheet);
        sheet.name = value;
      },
    },
    Position: { get: ({ sheet }) => sheet.workbook.sheets.indexOf(sheet), set: move },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        sheet.tabColor = value === '' ? '' : color(value);
      },
    },
    ShowGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => {
        sheet.showGridlines = flag(value);
      },
    },
    ShowHeadings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: ({ sheet }, value) => {
        sheet.showHeadings = flag(value);
      },
    },
  },
  navigations: {
    Tables: ({ sheet }) => sheetPart('TableCollection', sheet),
    Charts: ({ sheet }) => sheetPart('ChartCollection', sheet),
    Names: ({ sheet }) => sheetPart('NamedItemCollection', sheet),
    FreezePanes: ({ sheet }) => sheetPart('WorksheetFreezePanes', sheet),
    PageLayout: ({ sheet }) => sheetPart('PageLayout', sheet),
    Protection: ({ sheet }) => sheetPart('WorksheetProtection', sheet),
    HorizontalPageBreaks: ({ sheet }): HostObject =>
      ({ ...sheetPart('PageBreakCollection', sheet), axis: 'row' }) as HostObject,
    VerticalPageBreaks: ({ sheet }): HostObject =>
      ({ ...sheetPart('PageBreakCollection', sheet), axis: 'column' }) as HostObject,
    AutoFilter: ({ sheet }) => sheetPart('AutoFilter', sheet),
  },
  methods: {
    Activate: ({ sheet }) => {
      if (sheet.visibility !== 'Visible') throw refusal('InvalidOperation');
      sheet.workbook.active = sheet;
      sheet.workbook.selection = { sheet, ...CORNER };
    },
    Delete: ({ sheet }) => {
      sheet.workbook.checkStructure();
      sheet.workbook.deleteSheet(sheet);
    },
    GetRange: ({ sheet }, address) => findRange(sheet.workbook, sheet, address),
    GetRanges: ({ sheet }, addresses) => findAreas(sheet, addresses),
    GetCell: ({ sheet }, row, column) =>
      rangeObject(sheet, { row: integer(row), column: integer(column), rows: 1, columns: 1 }),
    GetRangeByIndexes: ({ sheet }, row, column, rows, columns) =>
      rangeObject(sheet, {
        row: integer(row),
        column: integer(column),
        rows: integer(rows),
        columns: integer(columns),
      }),
    GetUsedRange: ({ sheet }, valuesOnly) => usedRange(sheet, undefined, valuesOnly) ?? rangeObject(sheet, CORNER),
    GetUsedRangeOrNullObject: ({ sheet }, valuesOnly) => usedRange(sheet, undefined, valuesOnly),
    Calculate: () => undefined,
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

interface SheetPart extends PartObject {
  readonly sheet: Sheet;
}

define<SheetPart>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: ({ sheet }, count) => {
      sheet.freeze = { rows: integer(count ?? 1), columns: 0 };
    },
    FreezeColumns: ({ sheet }, count) => {
      sheet.freeze = { rows: 0, columns: integer(count ?? 1) };
    },
    FreezeAt: ({ sheet }, frozen) => {
      const { row, column, rows, columns } = rangeArgument(frozen, sheet);
      sheet.freeze = { rows: row + rows, columns: column + columns };
    },
    Unfreeze: ({ sheet }) => {
      sheet.freeze = null;
    },
    GetLocationOrNullObject: ({ sheet }) => {
      if (!sheet.freeze) return null;
      const { rows, columns } = sheet.freeze;
      const [height, width] = [rows || 1_048_576, columns || 16_384];
      return rangeObject(sheet, { row: 0, column: 0, rows: height, columns: width });
    },
  },
});

/** Protecting twice, or unprotecting what is not protected, is AccessDenied (office-js #6784); so is a wrong password. */
define<SheetPart>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: ({ sheet }, options, password) => {
      sheet.checkUnprotected();
      sheet.protection = {
        options: { ...(typeof options === 'object' ? options : {}) },
        password: typeof password === 'string' && password ? password : undefined,
      };
    },
    Unprotect: ({ sheet }, password) => {
      if (!sheet.protection) throw refusal('AccessDenied');
      if (sheet.protection.password !== undefined && sheet.protection.password !== password)
        throw refusal('AccessDenied');
      sheet.protection = null;
    },
  },
});

define<PartObject>({
  name: 'WorkbookProtection',
  properties: { Protected: { get: ({ workbook }) => workbook.isStructureProtected } },
  methods: {
    Protect: ({ workbook }, password) => {
      workbook.checkStructure();
      workbook.isStructureProtected = true;
      workbook.structurePassword = password === undefined || password === null ? undefined : text(password);
    },
    Unprotect: ({ workbook }, password) => {
      if (workbook.structurePassword !== undefined && workbook.structurePassword !== password)
        throw refusal('AccessDenied');
      workbook.isStructureProtected = false;
    },
  },
});
