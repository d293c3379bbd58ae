/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
// What Excel refuses, and that the workbook is then as it was (7.5).
import type { ColumnWrite } from '../../../src/workbook/workbook.port';
import type { ExcelWorkbook } from '../../../src/workbook/officejs';
import type { SampleSheet } from '../contract';
import { problemOf, report } from '../samples';
import { openSample } from './open-sample';

const DATA: SampleSheet = {
  name: 'Data',
  tables: [
    {
      name: 'Kinerja',
      at: 'A1',
      header: ['Indikator', 'Capaian (%)'],
      // As typed: the apostrophe keeps a text a text, and is not part of it.
      rows: [
        ["'=bukan rumus", 1],
        ['Nilai SAKIP', "'2"],
      ],
    },
  ],
};

const column = (header: string, values: ColumnWrite['values']): ColumnWrite => ({
  table: 'Kinerja',
  header,
  values,
  numberFormat: '0.00',
});

const EVERYTHING = [
  column('Capaian (%)', [5, 6]),
  column('Indikator', ['a', 'b']),
  column('Kategori', ['Baik', 'Baik']),
];

describe.each([
  ['InvalidOperationInCellEditMode', { kode: 'sel-disunting' }],
  ['AccessDenied', { kode: 'hanya-baca' }],
  ['ItemNotFound', { kode: 'buku-berubah' }],
  ['FilteredRangeConflict', { kode: 'tabel-tersaring', table: 'Kinerja' }],
  ['MergedRangeConflict', { kode: 'sel-digabung' }],
  ['NonBlankCellOffSheet', { kode: 'kanan-tabel-terisi', table: 'Kinerja', sheet: 'Data', cell: 'C1' }],
  ['InsertDeleteConflict', { kode: 'kanan-tabel-terisi', table: 'Kinerja', sheet: 'Data', cell: 'C1' }],
  ['OperationCellsExceedLimit', { kode: 'terlalu-besar' }],
  ['RequestPayloadSizeLimitExceeded', { kode: 'terlalu-besar' }],
  ['ResponsePayloadSizeLimitExceeded', { kode: 'terlalu-besar' }],
  ['InactiveWorkbook', { kode: 'buku-tidak-aktif' }],
  ['InvalidOrTimedOutSession', { kode: 'sesi-hilang' }],
  ['RequestAborted', { kode: 'excel-gagal', kodeExcel: 'RequestAborted' }],
  ['GeneralException', { kode: 'excel-gagal', kodeExcel: 'GeneralException' }],
])('When Excel answers %s', (code, problem) => {
  it('says what it means, and nothing is written', async () => {
    const { workbook } = await openSample([DATA]);
    await workbook.readTables(['Kinerja']);
    const before = excelHost.toSnapshot();
    excelHost.failOn({ code });
    expect(await problemOf(workbook.write(EVERYTHING, []))).toEqual(problem);
    expect(excelHost.toSnapshot()).toEqual(before);
  });
});

describe('A write that breaks in the middle', () => {
  it.each([
    ['the second column', { code: 'GeneralException', member: 'Values', action: 2 }],
    ['the width of a new column', { code: 'GeneralException', member: 'ColumnWidth' }],
    ['the values of a new column', { code: 'GeneralException', member: 'Values', action: 3 }],
    ['the report sheet', { code: 'GeneralException', member: 'Merge' }],
    ['the page of the report', { code: 'AccessDenied', member: 'SetPrintArea' }],
  ])('is taken back: at %s', async (_, failure) => {
    const { workbook } = await openSample([DATA]);
    await workbook.readTables(['Kinerja']);
    const before = excelHost.toSnapshot();
    excelHost.failOn(failure);
    expect(await problemOf(workbook.write(EVERYTHING, [report()]))).toBeDefined();
    expect(excelHost.toSnapshot()).toEqual(before);
    expect(excelHost.workbook.enableEvents).toBe(true);
    expect(await workbook.write(EVERYTHING, [report()])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
  });

  it('gives a report sheet its texts back, and writes it again the next time', async () => {
    const { workbook, cell } = await openSample([DATA]);
    await workbook.write([], [report()]);
    const before = excelHost.toSnapshot().sheets;
    const changed = report({ rows: [{ cells: [{ text: 'Baru' }] }], merges: [] });
    excelHost.failOn({ code: 'GeneralException', member: 'SetPrintArea', request: 3 });
    expect(await problemOf(workbook.write(EVERYTHING, [changed]))).toBeDefined();
    expect(excelHost.toSnapshot().sheets).toEqual(before);
    expect(await workbook.write([], [changed])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
    expect(await cell('Tabel 3.1', 'A1')).toBe('Baru');
  });

  it('says so when it cannot be taken back', async () => {
    const { workbook } = await openSample([DATA]);
    await workbook.readTables(['Kinerja']);
    excelHost.failOn({ code: 'GeneralException', member: 'Values', action: 2 });
    excelHost.failOn({ code: 'GeneralException', request: 2 });
    expect(await problemOf(workbook.write(EVERYTHING, []))).toEqual({ kode: 'tertulis-sebagian' });
  });
});

it('refuses a filtered table only when a cell has to change', async () => {
  const { workbook } = await openSample([DATA]);
  excelHost.workbook.table('Kinerja')?.filterOut([0]);
  expect(await workbook.write([column('Capaian (%)', [1, '2'])], [])).toMatchObject({ changedCells: 0 });
  expect(await problemOf(workbook.write([column('Capaian (%)', [1, 3])], []))).toEqual({
    kode: 'tabel-tersaring',
    table: 'Kinerja',
  });
});

it('gives up waiting for an Excel that does not answer', async () => {
  const { workbook } = await openSample([DATA], { timeout: 5 });
  excelHost.neverAnswers = true;
  expect(await problemOf(workbook.listTables())).toEqual({ kode: 'waktu-habis' });
});

it('refuses to add a sheet to a workbook whose structure is locked, and a table on a report sheet', async () => {
  const { workbook } = await openSample([DATA]);
  excelHost.workbook.isStructureProtected = true;
  expect(await problemOf(workbook.write(EVERYTHING, [report()]))).toEqual({ kode: 'struktur-terkunci' });
  excelHost.workbook.isStructureProtected = false;
  await workbook.write([], [report()]);
  const sheet = excelHost.workbook.sheet('Tabel 3.1')!;
  excelHost.workbook.addTable(sheet, { row: 10, column: 0, rows: 2, columns: 2 }, true);
  expect(await problemOf(workbook.write([], [report({ landscape: false })]))).toEqual({
    kode: 'lembar-bukan-takar',
    sheet: 'Tabel 3.1',
  });
});

it('never writes over a formula of a user', async () => {
  const table = { name: 'Kinerja', at: 'A1', header: ['A'], rows: [[{ value: 3, formula: '=1+2' }], [4]] };
  const { workbook } = await openSample([{ name: 'Data', tables: [table] }]);
  expect(await workbook.write([column('A', [9, 9])], [])).toMatchObject({ changedCells: 1 });
  const [read] = await workbook.readTables(['Kinerja']);
  expect(read?.rows).toEqual([[3], [9]]);
});

it('tells its own changes from those of a user', async () => {
  const { workbook } = await openSample([DATA]);
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Kinerja').onChanged.add(async (event) => {
      seen.push((workbook as ExcelWorkbook).isOwnWrite(event) ? 'own' : event.address);
    });
    await context.sync();
  });
  await workbook.write(EVERYTHING, []);
  excelHost.userEdit('Data', 'B2', [[7]]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(['B2']);
  expect((workbook as ExcelWorkbook).isOwnWrite({ triggerSource: 'ThisLocalAddin' })).toBe(true);
});
