import type { Sheet } from '../model/sheet';
import type { Table, TableColumn } from '../model/table';
import type { Workbook } from '../model/workbook';
import type { HostObject } from '../wire/host-type';
import type { RangeObject } from './range-object';

/** The host objects that several types hand out. */
export interface WorksheetObject extends HostObject {
  readonly type: 'Worksheet';
  readonly sheet: Sheet;
}

export interface TableObject extends HostObject {
  readonly type: 'Table';
  readonly table: Table;
}

export interface TableColumnObject extends HostObject {
  readonly type: 'TableColumn';
  readonly table: Table;
  readonly column: TableColumn;
}

export interface TableListObject extends HostObject {
  readonly type: 'TableScopedCollection';
  readonly tables: readonly Table[];
}

export interface FormatObject extends HostObject {
  readonly type: 'RangeFormat';
  readonly ranges: readonly RangeObject[];
}

export interface AreasObject extends HostObject {
  readonly type: 'RangeAreas';
  readonly sheet: Sheet;
  readonly areas: readonly RangeObject[];
}

/** A part of the workbook, or of one of its sheets: a collection, or an object there is only one of. */
export interface PartObject extends HostObject {
  readonly workbook: Workbook;
  readonly sheet?: Sheet | undefined;
}

export function worksheetObject(sheet: Sheet): WorksheetObject {
  return { type: 'Worksheet', sheet, isStale: () => sheet.isDeleted };
}

const isGone = (table: Table): boolean => !table.sheet.workbook.tables.includes(table);

export function tableObject(table: Table): TableObject {
  return { type: 'Table', table, isStale: () => isGone(table) };
}

export function tableColumnObject(table: Table, column: TableColumn): TableColumnObject {
  return { type: 'TableColumn', table, column, isStale: () => isGone(table) || !table.list.includes(column) };
}

export function tableListObject(tables: readonly Table[]): TableListObject {
  return { type: 'TableScopedCollection', tables };
}

export function formatObject(ranges: readonly RangeObject[]): FormatObject {
  return { type: 'RangeFormat', ranges };
}

export function areasObject(sheet: Sheet, areas: readonly RangeObject[]): AreasObject {
  return { type: 'RangeAreas', sheet, areas, isStale: () => sheet.isDeleted };
}
