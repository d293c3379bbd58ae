import type { TableInfo } from '../workbook.port';
import { type CellRange, parseRange, toRangeAddress } from './cell-address';
import { findByType, type OoxmlPackage } from './package';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import type { XmlDocument, XmlElement } from './xml';
import { decodeXstring, encodeColumnName } from './xstring';
import { brokenPart } from './zip';

/** An Excel Table: where it is, and the tree of its part. */
export interface TablePart {
  readonly info: TableInfo;
  readonly sheet: SheetEntry;
  /** Header row (if any), data rows and totals row (if any). */
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
  readonly document: XmlDocument;
}

/** All tables, in the order of the tabs and on a tab from top to bottom. */
export async function findTables(files: OoxmlPackage, workbook: WorkbookPart): Promise<TablePart[]> {
  const found: TablePart[] = [];
  for (const sheet of workbook.sheets) {
    if (!sheet.isWorksheet) continue;
    const tables: TablePart[] = [];
    for (const relationship of await files.relationships(sheet.part)) {
      if (!findByType([relationship], 'table')) continue;
      tables.push(readTablePart(relationship.target, sheet, await files.xml(relationship.target)));
    }
    tables.sort((a, b) => a.range.firstRow - b.range.firstRow || a.range.firstColumn - b.range.firstColumn);
    found.push(...tables);
  }
  return found;
}

/** Adds columns at the right end; ids and names of the present ones stay as they are. */
export function addTableColumns(table: TablePart, headers: readonly string[]): void {
  const { root } = table.document;
  const range = { ...table.range, lastColumn: table.range.lastColumn + headers.length };
  root.setAttribute('ref', toRangeAddress(range));
  // Some programs give a table a filter without a range; that one needs no change.
  const filter = root.element('autoFilter');
  if (filter?.attribute('ref') !== undefined) {
    filter.setAttribute('ref', toRangeAddress({ ...range, lastRow: range.lastRow - table.totalsRows }));
  }
  const columns = root.element('tableColumns');
  if (!columns) return;
  let id = Math.max(0, ...columns.elements('tableColumn').map((column) => Number(column.attribute('id'))));
  for (const header of headers) {
    columns.append('tableColumn', { id: ++id, name: encodeColumnName(header) });
  }
  columns.setAttribute('count', columns.elements('tableColumn').length);
}

/** Adds rows below the data of a table that has no totals row. */
export function addTableRows(table: TablePart, count: number): void {
  const { root } = table.document;
  const ref = toRangeAddress({ ...table.range, lastRow: table.range.lastRow + count });
  root.setAttribute('ref', ref);
  const filter = root.element('autoFilter');
  if (filter?.attribute('ref') !== undefined) filter.setAttribute('ref', ref);
}

/** Excel marks a table whose one empty row only stands for none; with a value in it the row is like any other. */
export function removeInsertRow(table: TablePart): void {
  for (const mark of ['insertRow', 'insertRowShift']) table.document.root.removeAttribute(mark);
}

/** The formula that Excel fills into new rows of a column. */
export function findColumnFormula(table: TablePart, column: number): string | undefined {
  const formula = findColumnElement(table, column)?.element('calculatedColumnFormula');
  return formula?.attribute('array') === undefined ? formula?.text() : undefined;
}

/** Takes the formula off a column whose cells now hold values, or Excel would fill it into new rows. */
export function removeColumnFormula(table: TablePart, column: number): void {
  const element = findColumnElement(table, column);
  const formula = element?.element('calculatedColumnFormula');
  if (formula) element?.remove(formula);
}

function findColumnElement({ document, range }: TablePart, column: number): XmlElement | undefined {
  return document.root.element('tableColumns')?.elements('tableColumn')[column - range.firstColumn];
}

function readTablePart(part: string, sheet: SheetEntry, document: XmlDocument): TablePart {
  const { root } = document;
  const range = parseRange(root.attribute('ref') ?? '');
  const hasHeader = root.attribute('headerRowCount') !== '0';
  const totalsRows = Number(root.attribute('totalsRowCount') ?? 0);
  const columns = root.element('tableColumns')?.elements('tableColumn') ?? [];
  const isSound = range && range.lastColumn - range.firstColumn + 1 === columns.length && totalsRows >= 0;
  if (!isSound) throw brokenPart(part);
  const firstDataRow = range.firstRow + (hasHeader ? 1 : 0);
  const info: TableInfo = {
    name: root.attribute('displayName') ?? root.attribute('name') ?? '',
    sheet: sheet.name,
    header: columns.map((column) => decodeXstring(column.attribute('name') ?? '')),
    // Without a header row this is the row above the data, so that data always starts one row further down.
    headerRow: firstDataRow - 1,
    firstColumn: range.firstColumn,
    rowCount: Math.max(0, range.lastRow - totalsRows - firstDataRow + 1),
  };
  return { info, sheet, range, hasHeader, totalsRows, document };
}
