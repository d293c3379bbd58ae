import { reportSize } from '../report-layout';
import type { ReportSheet } from '../workbook.port';
import { rangeOf, toAddress } from './range-box';

/** F4 is sold as 215 × 330 mm, which Excel calls Folio. */
const PAPERS = { A4: 'A4', F4: 'Folio' } as const;
const POINTS_PER_INCH = 72;
/** Inches: 2 cm, to the right 1.5 cm. */
const MARGINS = { left: 0.79, right: 0.59, top: 0.79, bottom: 0.79, header: 0.31, footer: 0.31 };

/**
 * How a report is printed.
 *
 * @param isNew  margins and grid lines are only set once: a user may have changed them
 */
export function setPage(sheet: Excel.Worksheet, report: ReportSheet, isNew: boolean): void {
  const { rowCount, columnCount } = reportSize(report);
  const page = sheet.pageLayout;
  if (isNew) {
    sheet.showGridlines = false;
    page.leftMargin = MARGINS.left * POINTS_PER_INCH;
    page.rightMargin = MARGINS.right * POINTS_PER_INCH;
    page.topMargin = MARGINS.top * POINTS_PER_INCH;
    page.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
    page.headerMargin = MARGINS.header * POINTS_PER_INCH;
    page.footerMargin = MARGINS.footer * POINTS_PER_INCH;
    page.centerHorizontally = true;
  }
  page.orientation = report.landscape ? 'Landscape' : 'Portrait';
  page.paperSize = PAPERS[report.paper];
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(rangeOf(sheet, { row: 0, column: 0, rows: rowCount, columns: columnCount }));
  if (report.repeatedRows) {
    const [first, last] = report.repeatedRows;
    page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const breaks = sheet.horizontalPageBreaks;
  if (!isNew) breaks.removePageBreaks();
  const rows = [...new Set(report.pageBreaks)].filter((row) => row > 0).sort((a, b) => a - b);
  for (const row of rows) breaks.add(toAddress(row, 0));
}
