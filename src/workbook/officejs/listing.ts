import { type TableInfo, WorkbookError } from '../workbook.port';
import { excelCodeOf } from './excel-error';
import type { Box } from './range-box';
import { readMark } from './report-mark';
import { ID_NAME } from './report-plan';
import { finishReports, loadMemoryParts, NO_REPORTS, type ReportData, startReports } from './report-reader';
import { type ExcelOptions, findPayload, send } from './session';
import { finishTable, planFirstLook, startTable, type TableData } from './table-reader';

/** Where a table is, what it is called, and the sheet it stands on. */
export interface ListedTable {
  readonly id: string;
  readonly info: TableInfo;
  readonly sheet: ListedSheet;
  /** Header row (if any), data rows and totals row (if any). */
  readonly box: Box;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
}

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly isProtected: boolean;
  /** Formulas of the names that belong to the sheet, by lower-case name. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Listing {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly isStructureLocked: boolean;
  /** What was read along with the places of the tables: all of them, unless they are too many bytes for one answer. */
  readonly data: ReadonlyMap<string, TableData>;
  /** Came along as well. */
  readonly reports: ReportData;
}

/**
 * Everything about the workbook that a recalculation needs, in two requests: the first tells which tables there are,
 * the second where they stand, and it brings their cells along, and those of the report sheets. Excel is not asked how
 * many rows a table has: the count of a collection may bring the collection along.
 *
 * @param known  tables as they were listed before, by id, which tells how many cells to expect
 */
export async function readListing(known: ReadonlyMap<string, ListedTable>, options: ExcelOptions): Promise<Listing> {
  const context = new Excel.RequestContext();
  const { workbook } = context;
  const sheetItems = workbook.worksheets.load(
    'items/id,items/name,items/position,items/protection/protected,items/names/items/name,items/names/items/formula',
  );
  const tableItems = workbook.tables.load(
    'items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/columns/items/name',
  );
  workbook.protection.load('protected');
  const memoryItems = loadMemoryParts(workbook);
  await send(context, options);

  const sheets = sheetItems.items.map(toSheet).sort((a, b) => a.position - b.position);
  const reportSheets = sheets.filter(({ names }) => names.has(ID_NAME));
  const reportIds = reportSheets.map(({ id }) => id);
  const chartless = reportSheets.filter((sheet) => readMark(sheet).way === 'none').map(({ id }) => id);
  if (tableItems.items.length === 0 && reportIds.length === 0 && memoryItems.items.length === 0) {
    return {
      sheets,
      tables: [],
      isStructureLocked: workbook.protection.protected,
      data: new Map(),
      reports: NO_REPORTS,
    };
  }
  const lastRows = planFirstLook(
    tableItems.items.map(({ id, columns }) => ({ id, columns: columns.items.length, known: known.get(id)?.box })),
    findPayload(options),
  );
  const askTables = (lastRowOf: (table: Excel.Table) => number | undefined) =>
    tableItems.items.map((table) => {
      const lastRow = lastRowOf(table);
      return {
        table,
        range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
        started: lastRow === undefined ? undefined : startTable(table, lastRow),
      };
    });
  const askReports = () => startReports(workbook, reportIds, chartless, memoryItems);
  let reading = askTables(({ id }) => lastRows.get(id));
  let reports: ReturnType<typeof askReports> | null = askReports();
  try {
    await send(context, options);
  } catch (error) {
    if (excelCodeOf(error) === 'InvalidArgument') {
      // A table at the right edge of the sheet has nothing beside it to ask about.
      reading = askTables(() => undefined);
      reports = askReports();
    } else if (isTooMuch(error) && reportIds.length > 0) {
      reading = askTables(({ id }) => lastRows.get(id));
      reports = null;
    } else throw error;
    await send(context, options);
  }
  reports ??= await readAlone(context, askReports, options);

  const data = new Map<string, TableData>();
  const tables = reading.flatMap(({ table, range, started }) => {
    const sheet = sheets.find(({ id }) => id === table.worksheet.id);
    if (!sheet) return [];
    const listed = toTable(table, range, sheet);
    const read = started && finishTable(listed, started);
    if (read) data.set(listed.id, read);
    return [listed];
  });
  tables.sort((a, b) => a.sheet.position - b.sheet.position || a.box.row - b.box.row || a.box.column - b.box.column);
  return {
    sheets,
    tables,
    isStructureLocked: workbook.protection.protected,
    data,
    reports: reports ? finishReports(reports) : NO_REPORTS,
  };
}

/** Report sheets in a request of their own; null when that is too much too. */
async function readAlone<Asked>(
  context: Excel.RequestContext,
  ask: () => Asked,
  options: ExcelOptions,
): Promise<Asked | null> {
  const asked = ask();
  try {
    await send(context, options);
    return asked;
  } catch (error) {
    if (isTooMuch(error)) return null;
    throw error;
  }
}

function isTooMuch(error: unknown): boolean {
  return error instanceof WorkbookError && error.problem.kode === 'terlalu-besar';
}

function toSheet(sheet: Excel.Worksheet): ListedSheet {
  const { id, name, position } = sheet;
  const names = new Map(sheet.names.items.map((item) => [item.name.toLowerCase(), String(item.formula)]));
  return { id, name, position, isProtected: sheet.protection.protected, names };
}

function toTable(table: Excel.Table, range: Excel.Range, sheet: ListedSheet): ListedTable {
  const box = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  const hasHeader = table.showHeaders;
  const totalsRows = table.showTotals ? 1 : 0;
  const info: TableInfo = {
    name: table.name,
    sheet: sheet.name,
    header: table.columns.items.map((column) => column.name),
    // Without a header row this is the row above the data, so that data always starts one row further down.
    headerRow: box.row + (hasHeader ? 1 : 0),
    firstColumn: box.column + 1,
    rowCount: box.rows - totalsRows - (hasHeader ? 1 : 0),
  };
  return { id: table.id, info, sheet, box, hasHeader, totalsRows };
}
