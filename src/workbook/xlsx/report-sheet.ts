import { reportSize } from '../report-layout';
import type { ReportSheet } from '../workbook.port';
import { type CellRange, toRangeAddress } from './cell-address';
import { toFileWidth } from './column-width';
import type { ReportRest } from './report-rest';
import { WORKSHEET_ORDER } from './sheet-part';
import type { XmlElement } from './xml';

/** Codes of paper in a file. F4 is sold as 215 × 330 mm, which Excel calls Folio. */
const PAPER_SIZES = { A4: 9, F4: 14 };
/** Inches: 2 cm, to the right 1.5 cm. */
const MARGINS = { left: 0.79, right: 0.59, top: 0.79, bottom: 0.79, header: 0.31, footer: 0.31 };
const LAST_COLUMN_INDEX = 16_383;

/** A report sheet before anything is on it. */
export const EMPTY_REPORT_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
  '<sheetData></sheetData></worksheet>';

/** The cells a report covers. */
export function reportRange(report: ReportSheet): CellRange {
  const { rowCount, columnCount } = reportSize(report);
  return { firstRow: 1, firstColumn: 1, lastRow: rowCount, lastColumn: columnCount };
}

/**
 * Sets everything of a report sheet but its rows. What a user may have added (pictures, comments, conditional
 * formats, headers and footers, the view) stays, as do margins that were changed.
 */
export function setReportFrame(root: XmlElement, report: ReportSheet, rest: ReportRest): void {
  const range = toRangeAddress(reportRange(report));
  const ensure = (local: string) => root.ensure(local, WORKSHEET_ORDER);
  const sheetPr = ensure('sheetPr');
  sheetPr.ensure('pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']).setAttribute('fitToPage', 1);
  ensure('dimension').setAttribute('ref', range);
  if (!root.element('sheetFormatPr')) ensure('sheetFormatPr').setAttribute('defaultRowHeight', 15);
  setChildren(root, 'cols', [
    ...report.columnWidths.map((width, index) =>
      root.create('col', { min: index + 1, max: index + 1, width: toFileWidth(width), customWidth: 1 }),
    ),
    ...rest.columns,
  ]);
  const merges = [
    ...report.merges.filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1).map(toAddress),
    ...rest.merges.map(toRangeAddress),
  ];
  setChildren(
    root,
    'mergeCells',
    merges.map((ref) => root.create('mergeCell', { ref })),
  );
  if (merges.length > 0) ensure('mergeCells').setAttribute('count', merges.length);
  if (!root.element('pageMargins')) {
    ensure('printOptions').setAttribute('horizontalCentered', 1);
    setAttributes(ensure('pageMargins'), MARGINS);
  }
  setAttributes(ensure('pageSetup'), {
    paperSize: PAPER_SIZES[report.paper],
    fitToWidth: 1,
    fitToHeight: 0,
    orientation: report.landscape ? 'landscape' : 'portrait',
  });
  setPageBreaks(root, report);
  setChildren(root, 'ignoredErrors', [root.create('ignoredError', { sqref: range, numberStoredAsText: 1 })]);
}

function toAddress(merge: ReportSheet['merges'][number]): string {
  return toRangeAddress({
    firstRow: merge.row + 1,
    firstColumn: merge.column + 1,
    lastRow: merge.row + merge.rowSpan,
    lastColumn: merge.column + merge.columnSpan,
  });
}

function setPageBreaks(root: XmlElement, report: ReportSheet): void {
  const rows = [...new Set(report.pageBreaks)].filter((row) => row > 0).sort((a, b) => a - b);
  setChildren(
    root,
    'rowBreaks',
    rows.map((id) => root.create('brk', { id, max: LAST_COLUMN_INDEX, man: 1 })),
  );
  if (rows.length > 0) {
    setAttributes(root.ensure('rowBreaks', WORKSHEET_ORDER), { count: rows.length, manualBreakCount: rows.length });
  }
}

/** Replaces what is in an element; an element that would be empty is taken away. */
function setChildren(root: XmlElement, local: string, children: readonly XmlElement[]): void {
  const present = root.element(local);
  if (children.length === 0) {
    if (present) root.remove(present);
    return;
  }
  const element = root.ensure(local, WORKSHEET_ORDER);
  element.children.splice(0, element.children.length, ...children);
}

function setAttributes(element: XmlElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
