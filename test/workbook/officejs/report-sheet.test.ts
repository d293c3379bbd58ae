/** @jest-environment <rootDir>/test/excel-host/environment.ts */
// How a report sheet looks in Excel (5.3).
import { report } from '../samples';
import { openSample } from './open-sample';

const sheetOf = (name: string) => excelHost.workbook.sheet(name)!;

async function openReport() {
  const { workbook } = await openSample([{ name: 'Data', tables: [], cells: { A1: 'teks' } }]);
  await workbook.write([], [report()]);
  return { workbook, sheet: sheetOf('Tabel 3.1') };
}

it('has the font of the report, wrapped texts at the top, and header rows centred upright', async () => {
  const { sheet } = await openReport();
  const whole = { fontName: 'Times New Roman', fontSize: 11, wrapText: true, numberFormat: '@' };
  expect(sheet.format(0, 0)).toMatchObject({ ...whole, bold: true, horizontalAlignment: 'Center' });
  expect(sheet.format(2, 1)).toMatchObject({ ...whole, verticalAlignment: 'Center', fillColor: '#D9E1F2', bold: true });
  expect(sheet.format(4, 2)).toMatchObject({
    ...whole,
    verticalAlignment: 'Top',
    horizontalAlignment: 'Right',
    fillColor: null,
    bold: false,
  });
});

it('sets cells in from their side, in italics or on one line where the report says so', async () => {
  const { sheet } = await openReport();
  expect(sheet.format(5, 1)).toMatchObject({
    italic: true,
    horizontalAlignment: 'Left',
    indentLevel: 1,
    wrapText: true,
  });
  expect(sheet.format(5, 3)).toMatchObject({ horizontalAlignment: 'Right', indentLevel: 2, wrapText: false });
  expect(sheet.format(4, 3)).toMatchObject({ italic: false, horizontalAlignment: 'Right', indentLevel: 0 });
});

it('has black borders around every bordered cell, also in merged ranges, and none around the others', async () => {
  const { sheet } = await openReport();
  const black = { style: 'Continuous', color: '#000000' };
  for (const [row, column] of [
    [2, 0],
    [3, 0],
    [2, 3],
    [4, 3],
    [5, 0],
  ] as const) {
    const { borders } = sheet.format(row, column);
    expect([borders.Left ?? sheet.format(row, column - 1).borders.Right, borders.Bottom]).toMatchObject([black, black]);
  }
  expect(sheet.format(0, 0).borders.Top?.style ?? 'None').toBe('None');
});

it('has column widths and row heights in points', async () => {
  const { sheet } = await openReport();
  // 40 characters of 7 pixels, 5 pixels of padding, 72 points to 96 pixels.
  expect(sheet.columnWidths.get(1)).toBe((40 * 7 + 5) * 0.75);
  expect(sheet.rowHeights.get(5)).toBe(40);
  expect(sheet.rowHeights.get(4)).toBeGreaterThan(14);
});

it('has no row higher than Excel allows', async () => {
  const { workbook } = await openSample([{ name: 'Data', tables: [] }]);
  await workbook.write(
    [],
    [report({ rows: [{ cells: [{ text: 'kata '.repeat(2_000) }] }], columnWidths: [10], merges: [] })],
  );
  expect(sheetOf('Tabel 3.1').rowHeights.get(0)).toBe(409);
});

it('is set up for the paper: size, orientation, one page wide, print area, repeated rows, breaks', async () => {
  const { workbook, sheet } = await openReport();
  expect(sheet.pageLayout).toMatchObject({
    paperSize: 'Folio',
    orientation: 'Landscape',
    centerHorizontally: true,
    printArea: [{ row: 0, column: 0, rows: 6, columns: 4 }],
    titleRows: { row: 2, rows: 2 },
    rowBreaks: [5],
  });
  expect(sheet.pageLayout.zoom.horizontalFitToPages).toBe(1);
  expect(sheet.showGridlines).toBe(false);
  await workbook.write([], [report({ landscape: false, paper: 'A4', pageBreaks: [] })]);
  expect(sheet.pageLayout).toMatchObject({ paperSize: 'A4', orientation: 'Portrait', rowBreaks: [] });
});

it('is marked by hidden names', async () => {
  const { sheet } = await openReport();
  expect(sheet.names.get('_takar_id')).toMatchObject({ formula: '="3.1"', visible: false });
  expect(sheet.names.get('_takar_bentuk')).toMatchObject({ visible: false });
});

it('loses the formats that the report no longer has, and keeps the margins and lines a user chose', async () => {
  const { workbook, sheet } = await openReport();
  sheet.pageLayout.leftMargin = 10;
  sheet.showGridlines = true;
  await workbook.write([], [report({ rows: report().rows.map(() => ({ cells: [{ text: 'x' }] })), merges: [] })]);
  expect(sheet.format(2, 1)).toMatchObject({ bold: false, fillColor: null });
  expect(sheet.format(5, 3)).toMatchObject({ indentLevel: 0, wrapText: true });
  expect(sheet.format(2, 1).borders.Top?.style ?? 'None').toBe('None');
  expect([sheet.pageLayout.leftMargin, sheet.showGridlines]).toEqual([10, true]);
});

it('is not rewritten when only its name would differ, and is when its layout does', async () => {
  const { workbook } = await openReport();
  expect(await workbook.write([], [report({ name: 'Lain' })])).toMatchObject({ changedSheets: [] });
  expect(await workbook.write([], [report({ fontSize: 12 })])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
  expect(await workbook.write([], [report({ fontSize: 12 })])).toMatchObject({ changedSheets: [] });
});

it('is found again in the tab that was there first when a user copied it', async () => {
  const { workbook, sheet } = await openReport();
  const copy = excelHost.workbook.addSheet('Tabel 3.1 (2)');
  for (const [name, entry] of sheet.names) copy.names.set(name, { ...entry, sheet: copy });
  excelHost.workbook.sheets.reverse();
  expect(await workbook.write([], [report({ fontSize: 12 })])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
});
