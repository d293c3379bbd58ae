/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
// Whole sheets: how often Excel is asked, and what it does not tell at once.
import { readFileSync } from 'node:fs';
import type { SheetContent, SheetReader } from '../../../src/workbook/workbook.port';
import { type ExcelOptions, ExcelWorkbook } from '../../../src/workbook/officejs';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { problemOf } from '../samples';
import { openSample } from './open-sample';

const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => [`Indikator ${i}`, i, i / 8]);

/** Sheets of so many rows of three cells each, from B2 on, with a merged title above the second and third column. */
async function openSheets(sizes: readonly number[], options: ExcelOptions = {}): Promise<SheetReader> {
  const sheets = sizes.map((_, i) => ({ name: `Lembar ${i}`, tables: [], merges: ['C2:D2'] }));
  const { workbook } = await openSample(sheets, options);
  for (const [index, count] of sizes.entries()) {
    const sheet = excelHost.workbook.sheets[index];
    sheet?.fill('B2', [['No', 'Nilai'], ...rowsOf(count)]);
    sheet?.setFormat(count + 1, 3, { numberFormat: '0.00%' });
  }
  excelHost.trace = [];
  return workbook;
}

function expectWhole(sheets: readonly SheetContent[], sizes: readonly number[]): void {
  expect(sheets.map(({ name }) => name)).toEqual(sizes.map((_, i) => `Lembar ${i}`));
  for (const [index, sheet] of sheets.entries()) {
    const count = sizes[index] ?? 0;
    expect(sheet).toMatchObject({ reportId: null, firstRow: 2, firstColumn: 2 });
    expect(sheet.rows).toEqual([['No', 'Nilai', null], ...rowsOf(count)]);
    expect([sheet.numberFormat(count, 2), sheet.numberFormat(count, 1)]).toEqual(['0.00%', 'General']);
    expect(sheet.merges).toEqual([{ row: 0, column: 1, rowSpan: 1, columnSpan: 2 }]);
  }
}

async function countRequests(action: () => Promise<unknown>): Promise<number> {
  const before = excelHost.syncCount;
  await action();
  return excelHost.syncCount - before;
}

it.each([1, 10, 200])('takes two requests for %i sheets', async (count) => {
  const sizes = Array.from({ length: count }, (_, i) => 1 + (i % 40));
  const workbook = await openSheets(sizes);
  expect(await countRequests(async () => expectWhole(await workbook.readSheets(), sizes))).toBe(2);
  expect(await countRequests(async () => expectWhole(await workbook.readSheets(), sizes))).toBe(2);
});

it('sees what a user changed since the last look', async () => {
  const workbook = await openSheets([2]);
  await workbook.readSheets();
  excelHost.userEdit('Lembar 0', 'C3', [[7]]);
  expect((await workbook.readSheets())[0]?.rows[1]).toEqual(['Indikator 0', 7, 0]);
});

it('leaves the workbook as it is', async () => {
  const workbook = await openSheets([3, 5]);
  const before = excelHost.toSnapshot();
  await workbook.readSheets();
  expect(excelHost.toSnapshot()).toEqual(before);
  const actions = excelHost.trace.flatMap((entry) => entry.actions);
  expect(actions.filter((action) => !/^(\?|Get|Worksheets|Names)/.test(action))).toEqual([]);
});

it('reads in pieces what is more than Excel gives in one answer', async () => {
  const sizes = [700, 3, 400, 900];
  const workbook = await openSheets(sizes, { payload: 80_000 });
  excelHost.limits.responseBytes = 80_000;
  const requests = await countRequests(async () => expectWhole(await workbook.readSheets(), sizes));
  const answered = excelHost.trace.filter(({ responseBytes }) => responseBytes <= 80_000);
  // The names, the attempt to read all at once, the sizes, and 6.021 cells at 2.000 cells per answer.
  expect([requests, answered.length]).toEqual([7, 6]);
});

it('reads in pieces what Excel leaves out without saying so', async () => {
  const sizes = [700, 3, 2_000];
  const workbook = await openSheets(sizes);
  excelHost.workbook.mostCellsAnswered = 2_500;
  expectWhole(await workbook.readSheets(), sizes);
});

it('says that a sheet is too large when Excel goes on leaving its cells out', async () => {
  const workbook = await openSheets([2_000]);
  excelHost.workbook.mostCellsAnswered = 20;
  expect(await problemOf(workbook.readSheets())).toEqual({ kode: 'terlalu-besar' });
});

it('refuses a sheet whose few cells lie too far apart, and no other', async () => {
  const far = (address: string) => [{ name: 'Data', tables: [], cells: { A1: 'kiri atas', [address]: 7 } }];
  const { workbook } = await openSample(far('XFD2000'));
  expect(await problemOf(workbook.readSheets())).toEqual({ kode: 'terlalu-besar' });
  const { workbook: tall } = await openSample(far('B200000'));
  expect((await tall.readSheets())[0]?.rows.at(-1)).toEqual([null, 7]);
});

it('asks again in halves when Excel does not tell the merged ranges', async () => {
  const sizes = [40, 3];
  const workbook = await openSheets(sizes);
  // Counted from here; the first one asks for the names of the sheets.
  for (const request of [2, 3, 5]) excelHost.failOn({ code: 'GeneralException', request, action: 1 });
  // Names, all at once (refused), sizes (refused), sizes alone, sheet 1 (refused) and its halves, sheet 2, the cells.
  expect(await countRequests(async () => expectWhole(await workbook.readSheets(), sizes))).toBe(9);
});

it('empties cells that a merged range hides, also where it is a whole column', async () => {
  const { workbook } = await openSample([
    { name: 'Data', tables: [], cells: { A1: 'No', B1: 'Nilai' }, merges: [] },
    { name: "Punya 'saya', 2", tables: [], cells: { B3: 'Judul', D5: 1 } },
  ]);
  const [data, own] = excelHost.workbook.sheets;
  const hidden = { kind: 'String', value: 'tersembunyi' } as const;
  data!.put(2, 0, hidden);
  data!.put(2, 1, hidden);
  data!.merges = [{ row: 0, column: 0, rows: 1_048_576, columns: 1 }];
  own!.put(2, 3, hidden);
  own!.put(2, 4, hidden);
  own!.merges = [{ row: 2, column: 1, rows: 1, columns: 4 }];
  const sheets = await workbook.readSheets();
  expect(sheets.map(({ rows }) => rows)).toEqual([
    [
      ['No', 'Nilai'],
      [null, null],
      [null, 'tersembunyi'],
    ],
    [
      ['Judul', null, null],
      [null, null, null],
      [null, null, 1],
    ],
  ]);
  expect(sheets.map(({ merges }) => merges)).toEqual([
    [{ row: 0, column: 0, rowSpan: 3, columnSpan: 1 }],
    [{ row: 0, column: 0, rowSpan: 1, columnSpan: 3 }],
  ]);
});

it('passes on why Excel does not answer', async () => {
  const workbook = await openSheets([3]);
  excelHost.isCellEditing = true;
  expect(await problemOf(workbook.readSheets())).toEqual({ kode: 'sel-disunting' });
  excelHost.isCellEditing = false;
  excelHost.failOn({ code: 'InvalidOrTimedOutSession', request: 2 });
  expect(await problemOf(workbook.readSheets())).toEqual({ kode: 'sesi-hilang' });
  excelHost.failOn({ code: 'ItemNotFound', request: 2, action: 1 });
  expect(await problemOf(workbook.readSheets())).toEqual({ kode: 'buku-berubah' });
  expectWhole(await workbook.readSheets(), [3]);
});

it.each(['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'])('gives the same for %s as its file', async (name) => {
  const bytes = readFileSync(`assets/contoh/${name}.xlsx`);
  await excelHost.fillFromXlsx(bytes);
  const toPlain = (sheet: SheetContent) => ({
    ...sheet,
    numberFormat: sheet.rows.map((cells, row) => cells.map((_, column) => sheet.numberFormat(row, column))),
  });
  const inExcel = (await new ExcelWorkbook().readSheets()).map(toPlain);
  const inFile = (await (await XlsxWorkbook.open(bytes)).readSheets()).map(toPlain);
  expect(inFile.length).toBeGreaterThan(3);
  expect(inExcel).toEqual(inFile);
});
