import { findEdits } from '../report-edits';
import { type ReportMemory, rememberReport } from '../report-memory';
import { type ReportCheck, type ReportSheet, WorkbookError } from '../workbook.port';
import { toCellAddress } from './cell-address';
import type { OoxmlPackage } from './package';
import type { MemoryPart } from './memory-part';
import { writeReportCharts } from './report-charts';
import { readPresent } from './report-present';
import { findRest } from './report-rest';
import { buildReportRows } from './report-rows';
import { EMPTY_REPORT_SHEET, reportRange, setReportFrame } from './report-sheet';
import type { SharedStrings } from './shared-strings';
import { findFreeSheetName, quoteSheetName } from '../sheet-name';
import { SheetPart } from './sheet-part';
import type { Styles } from './styles';
import type { SheetEntry, WorkbookPart } from './workbook-part';

/** A hidden name of a sheet that says which report the sheet is, whatever its tab is called. */
const ID_NAME = '_takar_id';
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

export interface WrittenReports {
  readonly changedSheets: readonly string[];
  readonly lostFormulas: boolean;
}

/**
 * Makes or renews the sheets of reports. A sheet that is the same already is left as it is.
 *
 * @throws WorkbookError 'struktur-terkunci', 'lembar-terlindungi', or 'lembar-bukan-takar' when a user has made
 *   a table on a report sheet
 */
export async function writeReports(
  files: OoxmlPackage,
  workbook: WorkbookPart,
  memory: MemoryPart,
  reports: readonly ReportSheet[],
  strings: SharedStrings,
  styles: Styles,
): Promise<WrittenReports> {
  const changedSheets: string[] = [];
  let lostFormulas = false;
  strings.findAll(reports.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''))));
  for (const report of reports) {
    const present = findReport(workbook, report.id);
    const sheet = present ?? (await addReport(workbook, report));
    const before = await files.bytes(sheet.part);
    const part = SheetPart.parse(sheet.part, before);
    const hasNewCharts = await writeReportCharts(files, sheet, part.root, report);
    const after = renderReport(part, report, memory.reports, strings, styles);
    setNames(workbook, sheet, report);
    if (isSame(before, after) && !hasNewCharts) continue;
    if (part.isProtected()) throw new WorkbookError({ kode: 'lembar-terlindungi', sheet: sheet.name });
    if (part.root.element('tableParts')) throw new WorkbookError({ kode: 'lembar-bukan-takar', sheet: sheet.name });
    lostFormulas ||= part.hasFormulas();
    files.setBytes(sheet.part, after);
    changedSheets.push(sheet.name);
  }
  if (reports.length > 0) await memory.save(findMemory(workbook, memory.reports, reports));
  return { changedSheets, lostFormulas };
}

/** Reports whose sheets are gone are forgotten. */
function findMemory(workbook: WorkbookPart, before: ReportMemory, reports: readonly ReportSheet[]): ReportMemory {
  const written = new Map(reports.map((report) => [report.id, rememberReport(report)]));
  const present = new Set(workbook.sheets.map((sheet) => readReportId(workbook, sheet)));
  const kept = [...before].filter(([id]) => present.has(id) && !written.has(id));
  return new Map([...kept, ...written].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The sheet of a report, and whether writing it would change it. `files` must not be committed. */
export async function checkReport(
  files: OoxmlPackage,
  workbook: WorkbookPart,
  memory: MemoryPart,
  report: ReportSheet,
  strings: SharedStrings,
  styles: Styles,
): Promise<ReportCheck> {
  const sheet = findReport(workbook, report.id);
  if (!sheet) return { state: 'missing', tab: null, edits: [], written: null };
  strings.findAll(report.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? '')));
  const before = await files.bytes(sheet.part);
  const part = SheetPart.parse(sheet.part, before);
  const remembered = memory.reports.get(report.id) ?? null;
  const edits = findEdits(report, remembered, readPresent(part, strings));
  const hasNewCharts = await writeReportCharts(files, sheet, part.root, report);
  const isCurrent = isSame(before, renderReport(part, report, memory.reports, strings, styles)) && !hasNewCharts;
  return { state: isCurrent ? 'current' : 'outdated', tab: sheet.name, edits, written: remembered?.rows ?? null };
}

function renderReport(
  part: SheetPart,
  report: ReportSheet,
  memory: ReportMemory,
  strings: SharedStrings,
  styles: Styles,
): Uint8Array {
  const present = readPresent(part, strings);
  const rest = findRest(report, memory.get(report.id) ?? null, part, present);
  const rows = buildReportRows(report, { present, rest }, part.prefix, strings, styles);
  setReportFrame(part.root, report, rest);
  return part.toBytes(rows);
}

/** Id of the report that a sheet holds, also when it is a copy that a user made; null when it is none. */
export function readReportId(workbook: WorkbookPart, sheet: SheetEntry): string | null {
  const [, id] = /^"(.*)"$/s.exec(workbook.sheetName(ID_NAME, sheet.position) ?? '') ?? [];
  return id?.replaceAll('""', '"') ?? null;
}

/** The sheet of a report. A user who copies its tab copies the hidden name too; the older sheet is the report. */
function findReport(workbook: WorkbookPart, id: string): SheetEntry | undefined {
  const value = toConstant(id);
  return workbook.sheets
    .filter((sheet) => sheet.isWorksheet && workbook.sheetName(ID_NAME, sheet.position) === value)
    .sort((a, b) => a.sheetId - b.sheetId)[0];
}

async function addReport(workbook: WorkbookPart, report: ReportSheet): Promise<SheetEntry> {
  const taken = workbook.sheets.map((sheet) => sheet.name);
  const sheet = await workbook.addSheet(findFreeSheetName(report.name, taken), EMPTY_REPORT_SHEET);
  workbook.setSheetName(ID_NAME, sheet.position, toConstant(report.id), true);
  return sheet;
}

function setNames(workbook: WorkbookPart, sheet: SheetEntry, report: ReportSheet): void {
  const reference = quoteSheetName(sheet.name);
  const { lastRow, lastColumn } = reportRange(report);
  const lastCell = toCellAddress(lastRow, lastColumn).replace(/^([A-Z]+)/, '$$$1$$');
  workbook.setSheetName(PRINT_AREA, sheet.position, `${reference}!$A$1:${lastCell}`);
  if (report.repeatedRows) {
    const [first, last] = report.repeatedRows;
    workbook.setSheetName(PRINT_TITLES, sheet.position, `${reference}!$${first + 1}:$${last + 1}`);
  } else {
    workbook.removeSheetName(PRINT_TITLES, sheet.position);
  }
}

/** A text as a formula: 3.2 -> "3.2" */
function toConstant(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
