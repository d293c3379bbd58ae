import { formatA1, intersect } from './model/a1';
import type { Change, Workbook } from './model/workbook';

/** Numbers of events on the wire: table changed, worksheet changed. */
const TABLE_CHANGED = 101;
const SHEET_CHANGED = 10;
const RICH_API_MESSAGE = 65_536;
/** OfficeExtension.Constants.eventWorkbookId of the library. */
const WORKBOOK = 'Workbook';

export interface ChangeOrigin {
  readonly source: 'Local' | 'Remote';
  /** 'ThisLocalAddin' for our own writes; an Excel before ExcelApi 1.14 does not say. */
  readonly triggerSource?: 'ThisLocalAddin' | 'Unknown';
}

/** The messages Excel pushes for a change; the library drops those nobody listens to. */
export function eventsOf(workbook: Workbook, change: Change, origin: ChangeOrigin): unknown[] {
  const { sheet, changeType } = change;
  const worksheetId = sheet.id;
  const entry = (type: number, target: string, event: object): unknown[] => [
    RICH_API_MESSAGE,
    type,
    target,
    JSON.stringify({ changeType, ...origin, worksheetId, ...event }),
  ];
  const ofTables = workbook.tablesIn(sheet, change).flatMap((table) => {
    const shared = intersect(change, table);
    const event = { tableId: table.id, address: shared ? formatA1(shared) : '' };
    // Whom it concerns: listeners of the table, of all tables of its sheet, of all tables.
    return [table.id, worksheetId, WORKBOOK].map((target) => entry(TABLE_CHANGED, target, event));
  });
  const ofSheets = [worksheetId, WORKBOOK].map((target) =>
    entry(SHEET_CHANGED, target, { address: formatA1(change), shiftDirection: 'None' }),
  );
  return [...ofTables, ...ofSheets];
}
