/** How edits of a user reach Takar; the same whether Excel tells who made a change or not. */
import type { ExcelWorkbook } from '../../../src/workbook/officejs';
import type { TableChange } from '../../../src/workbook/workbook.port';
import type { SampleSheet } from '../contract';
import { problemOf, report } from '../samples';
import { openSample } from './open-sample';

const DATA: SampleSheet = {
  name: 'Data',
  tables: [
    {
      name: 'Kinerja',
      at: 'B2',
      header: ['Indikator', 'Target', 'Realisasi'],
      rows: [
        ['Indeks SPM', 1, 2],
        ['Nilai SAKIP', 3, 4],
      ],
    },
  ],
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function openWatched() {
  const sample = await openSample([DATA]);
  const workbook = sample.workbook as ExcelWorkbook;
  await workbook.listTables();
  const before = excelHost.syncCount;
  const seen: TableChange[] = [];
  const stop = await workbook.watch((change) => seen.push(change));
  return { workbook, seen, stop, requests: excelHost.syncCount - before };
}

export function describeWatch(): void {
  it('is asked for in one request', async () => {
    const { requests, stop } = await openWatched();
    expect(requests).toBe(1);
    await stop();
  });

  it.each<[string, string, unknown[][], readonly string[] | null]>([
    ['one cell', 'C3', [[9]], ['Target']],
    ['cells of two columns', 'C3', [[8, 9]], ['Target', 'Realisasi']],
    ['cells that reach beyond the table', 'D4', [[8, 9]], ['Realisasi']],
    ['a whole row', 'B4', [['x', 8, 9]], ['Indikator', 'Target', 'Realisasi']],
    ['a header', 'C2', [['Sasaran']], null],
  ])('names the columns of %s', async (_, address, values, columns) => {
    const { seen, stop } = await openWatched();
    excelHost.userEdit('Data', address, values);
    await pause();
    expect(seen).toEqual([{ table: 'Kinerja', columns }]);
    await stop();
  });

  it('tells of others in the same workbook too, and not of cells outside tables', async () => {
    const { seen, stop } = await openWatched();
    excelHost.userEdit('Data', 'C3', [[9]], 'Remote');
    excelHost.userEdit('Data', 'F9', [[9]]);
    await pause();
    expect(seen).toEqual([{ table: 'Kinerja', columns: ['Target'] }]);
    await stop();
  });

  it('names no column when rows or columns come or go', async () => {
    const { seen, stop } = await openWatched();
    excelHost.actAsUser((book) => book.insertTableRows(book.table('Kinerja')!, 0, null));
    excelHost.actAsUser((book) => book.insertTableColumn(book.table('Kinerja')!, 0, null, 'Baru'));
    await pause();
    expect(seen).toEqual([
      { table: 'Kinerja', columns: null },
      { table: 'Kinerja', columns: null },
    ]);
    await stop();
  });

  it('names no column where the table was not when it was listed', async () => {
    const { workbook, seen, stop } = await openWatched();
    excelHost.actAsUser((book) => {
      book.insertTableColumn(book.table('Kinerja')!, null, null, 'Baru');
      book.changes.length = 0;
    });
    excelHost.userEdit('Data', 'E3', [[1]]);
    await pause();
    await workbook.listTables();
    excelHost.userEdit('Data', 'E3', [[2]]);
    await pause();
    expect(seen).toEqual([
      { table: 'Kinerja', columns: null },
      { table: 'Kinerja', columns: ['Baru'] },
    ]);
    await stop();
  });

  it('knows a table that came later as soon as it was listed', async () => {
    const { workbook, seen, stop } = await openWatched();
    const sheet = excelHost.workbook.addSheet('Lain').fill('A1', [['Pagu'], [1]]);
    excelHost.workbook.addTable(sheet, 'A1:A2', true, 'Anggaran');
    excelHost.userEdit('Lain', 'A2', [[2]]);
    await pause();
    await workbook.listTables();
    excelHost.userEdit('Lain', 'A2', [[3]]);
    await pause();
    expect(seen).toEqual([
      { table: '', columns: null },
      { table: 'Anggaran', columns: ['Pagu'] },
    ]);
    await stop();
  });

  it('does not hear Takar itself: columns, rows, report sheets, and what it takes back', async () => {
    const { workbook, seen, stop } = await openWatched();
    const columns = ['Realisasi', 'Kategori'].map((header) => ({
      table: 'Kinerja',
      header,
      values: [7, 8],
      numberFormat: 'General',
    }));
    await workbook.write(columns, [report()]);
    const rows = [
      { table: 'Kinerja', row: 0, cells: { Target: 5 } },
      { table: 'Kinerja', row: null, cells: { Target: 6 } },
    ];
    await workbook.writeRows(rows);
    excelHost.failOn({ code: 'GeneralException', member: 'Values', action: 2, request: 4 });
    expect(await problemOf(workbook.writeRows([{ table: 'Kinerja', row: 1, cells: { Target: 9 } }, ...rows]))).toEqual({
      kode: 'excel-gagal',
      kodeExcel: 'GeneralException',
    });
    await pause();
    expect(seen).toEqual([]);
    excelHost.userEdit('Data', 'C4', [[9]]);
    await pause();
    expect(seen).toEqual([{ table: 'Kinerja', columns: ['Target'] }]);
    await stop();
  });

  it('hears nothing after the end', async () => {
    const { seen, stop } = await openWatched();
    const before = excelHost.syncCount;
    await stop();
    expect(excelHost.syncCount - before).toBe(1);
    excelHost.userEdit('Data', 'C3', [[9]]);
    await pause();
    expect(seen).toEqual([]);
  });

  it('says why Excel does not let it watch', async () => {
    const { workbook } = await openSample([DATA]);
    excelHost.failOn({ code: 'InvalidOperationInCellEditMode' });
    expect(await problemOf((workbook as ExcelWorkbook).watch(() => undefined))).toEqual({ kode: 'sel-disunting' });
  });
}
