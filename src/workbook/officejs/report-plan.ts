import { reportSize } from '../report-layout';
import { findFreeSheetName } from '../sheet-name';
import { type ReportSheet, type ReportState, WorkbookError } from '../workbook.port';
import type { ListedSheet, Listing } from './listing';
import type { Box } from './range-box';
import { type ExcelOptions, send } from './session';

/** A hidden name of a sheet that says which report the sheet is, whatever its tab is called. */
export const ID_NAME = '_takar_id';
/** A hidden name that says what layout the sheet was given, so that only its texts have to be read again. */
export const LAYOUT_NAME = '_takar_bentuk';

/** A report that is not on its sheet yet, or no longer. */
export interface PlannedReport {
  readonly report: ReportSheet;
  /** Name of the tab. */
  readonly name: string;
  readonly layout: string;
  /** The sheet that is there already, and what stands on it. */
  readonly present?: {
    readonly sheet: ListedSheet;
    readonly used: Box | null;
    readonly values: unknown[][];
    readonly formulas: unknown[][];
  };
}

/**
 * Which reports have to be written, after one look at their sheets.
 *
 * @throws WorkbookError 'struktur-terkunci', 'lembar-terlindungi', or 'lembar-bukan-takar' when a user has made a
 *   table on a report sheet
 */
export async function planReports(
  listing: Listing,
  reports: readonly ReportSheet[],
  options: ExcelOptions,
): Promise<PlannedReport[]> {
  const context = new Excel.RequestContext();
  const looked = reports.map((report) => {
    const sheet = findReport(listing, report);
    const used = sheet && context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject();
    return { report, sheet, used: used?.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas') };
  });
  if (looked.some(({ sheet }) => sheet)) await send(context, options);

  const taken = listing.sheets.map(({ name }) => name);
  const planned: PlannedReport[] = [];
  for (const { report, sheet, used } of looked) {
    const layout = fingerprint(report);
    if (!sheet || !used) {
      if (listing.isStructureLocked) throw new WorkbookError({ kode: 'struktur-terkunci' });
      const name = findFreeSheetName(report.name, taken);
      taken.push(name);
      planned.push({ report, name, layout });
      continue;
    }
    const box = used.isNullObject ? null : toBox(used);
    if (sheet.names.get(LAYOUT_NAME) === toConstant(layout) && hasTexts(report, box, box ? used.values : [])) continue;
    if (sheet.isProtected) throw new WorkbookError({ kode: 'lembar-terlindungi', sheet: sheet.name });
    if (listing.tables.some((table) => table.sheet === sheet)) {
      throw new WorkbookError({ kode: 'lembar-bukan-takar', sheet: sheet.name });
    }
    planned.push({
      report,
      name: sheet.name,
      layout,
      present: { sheet, used: box, values: box ? used.values : [], formulas: box ? used.formulas : [] },
    });
  }
  return planned;
}

/** Whether the sheet of a report has the mark of just this content. */
export function checkReport(listing: Listing, report: ReportSheet): ReportState {
  const sheet = findReport(listing, report);
  if (!sheet) return 'missing';
  return sheet.names.get(LAYOUT_NAME) === toConstant(fingerprint(report)) ? 'current' : 'outdated';
}

/** Text of every cell of a report, row by row; '' where there is none or a merged range covers it. */
export function textsOf(report: ReportSheet): string[][] {
  const { rowCount, columnCount } = reportSize(report);
  const texts = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => report.rows[row]?.cells[column]?.text ?? ''),
  );
  for (const merge of report.merges) {
    for (let row = merge.row; row < merge.row + merge.rowSpan; row++) {
      for (let column = merge.column; column < merge.column + merge.columnSpan; column++) {
        const cells = texts[row];
        if (cells && (row !== merge.row || column !== merge.column)) cells[column] = '';
      }
    }
  }
  return texts;
}

/** A text as a formula: 3.2 -> ="3.2" */
export function toConstant(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** The sheet of a report. A user who copies its tab copies the hidden name too, and the copy is named 'Tabel 3.1 (2)'. */
function findReport(listing: Listing, { id, name }: ReportSheet): ListedSheet | undefined {
  const value = toConstant(id);
  const found = listing.sheets.filter((sheet) => sheet.names.get(ID_NAME) === value);
  return found.find((sheet) => sheet.name === name) ?? found.find((sheet) => !/ \(\d+\)$/.test(sheet.name)) ?? found[0];
}

function hasTexts(report: ReportSheet, used: Box | null, values: readonly (readonly unknown[])[]): boolean {
  const wanted = textsOf(report);
  const present = (row: number, column: number) => values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? '';
  if (wanted.some((cells, row) => cells.some((text, column) => present(row, column) !== text))) return false;
  return values.every((cells, row) =>
    cells.every((value, column) => {
      const text = wanted[row + (used?.row ?? 0)]?.[column + (used?.column ?? 0)];
      return value === '' || text !== undefined;
    }),
  );
}

/** A number for everything of a report but its name: FNV-1a, twice with different beginnings. */
function fingerprint(report: ReportSheet): string {
  const content = JSON.stringify({ ...report, name: '' });
  const hash = (seed: number) => {
    let value = seed;
    for (let index = 0; index < content.length; index++) value = Math.imul(value ^ content.charCodeAt(index), 16777619);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x01234567);
}

function toBox(range: Excel.Range): Box {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
