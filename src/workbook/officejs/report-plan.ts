import { findEdits, findRemembered, hasCells } from '../report-edits';
import type { RememberedReport } from '../report-memory';
import { findFreeSheetName } from '../sheet-name';
import { type ReportCheck, type ReportSheet, WorkbookError } from '../workbook.port';
import type { ChartWay } from './chart-way';
import type { ListedSheet, Listing } from './listing';
import type { Box } from './range-box';
import { isLatest, mayDrawBetter, readMark, toConstant } from './report-mark';
import { isSamePresent, toPresent } from './report-reader';
import { type ExcelOptions, send } from './session';

/** A hidden name of a sheet that says which report the sheet is, whatever its tab is called. */
export const ID_NAME = '_takar_id';

/** A report that is not on its sheet yet, or no longer. */
export interface PlannedReport {
  readonly report: ReportSheet;
  /** Name of the tab. */
  readonly name: string;
  /** The sheet that is there already, and what stands on it. */
  readonly present?: PresentSheet;
}

export interface PresentSheet {
  readonly sheet: ListedSheet;
  /** What Takar wrote on it; null when that is no longer known. */
  readonly remembered: RememberedReport | null;
  readonly used: Box | null;
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormats: unknown[][];
  /** Names of all its charts. */
  readonly charts: readonly string[];
  /** How those of Takar were drawn. */
  readonly way: ChartWay;
}

/**
 * Which reports have to be written. Sheets that have to change are looked at once more.
 *
 * @throws WorkbookError 'struktur-terkunci', 'lembar-terlindungi', 'lembar-bukan-takar' when a user has made a
 *   table on a report sheet, or 'buku-berubah' when somebody has typed on one since it was listed
 */
export async function planReports(
  listing: Listing,
  reports: readonly ReportSheet[],
  options: ExcelOptions,
): Promise<PlannedReport[]> {
  const context = new Excel.RequestContext();
  const taken = listing.sheets.map(({ name }) => name);
  const looked = reports.flatMap((report): Looked[] => {
    const sheet = findReport(listing, report);
    if (!sheet) {
      if (listing.isStructureLocked) throw new WorkbookError({ kode: 'struktur-terkunci' });
      const name = findFreeSheetName(report.name, taken);
      taken.push(name);
      return [{ report, name }];
    }
    if (isCurrent(listing, sheet, report)) return [];
    checkWritable(listing, sheet);
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject();
    used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
    const charts = worksheet.charts.load('items/name');
    return [{ report, name: sheet.name, found: { sheet, used, charts } }];
  });
  if (looked.some(({ found }) => found)) await send(context, options);
  return looked.map(({ found, ...planned }) =>
    found ? { ...planned, present: toPresentSheet(listing, planned.report, found) } : planned,
  );
}

interface Looked extends Omit<PlannedReport, 'present'> {
  readonly found?: FoundSheet;
}

interface FoundSheet {
  readonly sheet: ListedSheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

function checkWritable(listing: Listing, sheet: ListedSheet): void {
  if (sheet.isProtected) throw new WorkbookError({ kode: 'lembar-terlindungi', sheet: sheet.name });
  if (listing.tables.some((table) => table.sheet === sheet)) {
    throw new WorkbookError({ kode: 'lembar-bukan-takar', sheet: sheet.name });
  }
}

function toPresentSheet(listing: Listing, report: ReportSheet, found: FoundSheet): PresentSheet {
  const { sheet, used } = found;
  const seen = listing.reports.present.get(sheet.id);
  const now = used.isNullObject ? NOTHING : toPresent(used);
  if (!seen || !now) throw new WorkbookError({ kode: 'terlalu-besar' });
  // Nobody has been asked about what was typed in the meantime.
  if (!isSamePresent(seen, now)) throw new WorkbookError({ kode: 'buku-berubah' });
  const remembered = findRemembered(report, listing.reports.memory.get(report.id), isLatest(sheet, report));
  const rest = { sheet, remembered, charts: found.charts.items.map(({ name }) => name), way: readMark(sheet).way };
  if (used.isNullObject) return { ...rest, used: null, values: [], formulas: [], numberFormats: [] };
  const { values, formulas, numberFormat } = used;
  return { ...rest, used: toBox(used), values, formulas, numberFormats: numberFormat };
}

const NOTHING = { rowCount: 0, columnCount: 0, at: () => null };

/** The sheet of a report as it was listed. */
export function checkReport(listing: Listing, report: ReportSheet): ReportCheck {
  const sheet = findReport(listing, report);
  if (!sheet) return { state: 'missing', tab: null, edits: [], written: null };
  const remembered = findRemembered(report, listing.reports.memory.get(report.id), isLatest(sheet, report));
  const present = listing.reports.present.get(sheet.id);
  return {
    state: isCurrent(listing, sheet, report) ? 'current' : 'outdated',
    tab: sheet.name,
    edits: present ? findEdits(report, remembered, present) : [],
    written: remembered?.rows ?? null,
  };
}

/**
 * Tabs of reports that have charts, but not on their sheets, because Excel has refused them now or before.
 *
 * @param planned  those that were written, in this way
 */
export function listWithoutCharts(
  listing: Listing,
  reports: readonly ReportSheet[],
  planned: readonly PlannedReport[],
  way: ChartWay,
): string[] {
  return reports.flatMap((report) => {
    const { charts = [] } = report;
    if (charts.length === 0) return [];
    const written = planned.find((one) => one.report === report);
    if (written) return way === 'none' ? [written.name] : [];
    const sheet = findReport(listing, report);
    if (!sheet || readMark(sheet).way !== 'none') return [];
    // They may have been drawn into the file in the meantime.
    const present = listing.reports.charts.get(sheet.id) ?? [];
    return charts.every(({ name }) => present.includes(name)) ? [] : [sheet.name];
  });
}

/** Ids of the reports that have a sheet. */
export function readReportIds({ sheets }: Listing): string[] {
  return sheets.flatMap(({ names }) => {
    const [, id] = /^="(.*)"$/s.exec(names.get(ID_NAME) ?? '') ?? [];
    return id === undefined ? [] : [id.replaceAll('""', '"')];
  });
}

function isCurrent({ reports }: Listing, sheet: ListedSheet, report: ReportSheet): boolean {
  const present = reports.present.get(sheet.id);
  return isLatest(sheet, report) && !mayDrawBetter(sheet) && (!present || hasCells(report, present));
}

/** The sheet of a report. A user who copies its tab copies the hidden name too, and the copy is named 'Tabel 3.1 (2)'. */
function findReport(listing: Listing, { id, name }: ReportSheet): ListedSheet | undefined {
  const value = toConstant(id);
  const found = listing.sheets.filter((sheet) => sheet.names.get(ID_NAME) === value);
  return found.find((sheet) => sheet.name === name) ?? found.find((sheet) => !/ \(\d+\)$/.test(sheet.name)) ?? found[0];
}

function toBox(range: Excel.Range): Box {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
