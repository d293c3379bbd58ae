/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
// How often Excel is asked: the same whatever the size, below the payload that it accepts (7.4).
import type { ColumnWrite, WorkbookPort } from '../../../src/workbook/workbook.port';
import type { ExcelOptions } from '../../../src/workbook/officejs';
import { problemOf, report } from '../samples';
import { openSample } from './open-sample';

const MEGABYTE = 1024 * 1024;

/** A workbook with one table of so many rows, on a desktop without a limit of payload. */
async function openRows(count: number, options: ExcelOptions = {}): Promise<WorkbookPort> {
  const rows = Array.from({ length: count }, (_, i) => [`Indikator ${i}`, 80 + (i % 20), 90.5, 0]);
  const header = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
  const { workbook } = await openSample(
    [{ name: 'Data', tables: [{ name: 'Kinerja', at: 'A1', header, rows }] }],
    options,
  );
  excelHost.limits.responseBytes = Infinity;
  excelHost.limits.requestBytes = Infinity;
  excelHost.trace = [];
  return workbook;
}

/** What a recalculation does: a column that is there, and two that may be missing. */
async function recalculate(workbook: WorkbookPort, isReported = false) {
  const before = excelHost.syncCount;
  await workbook.listTables();
  const [table] = await workbook.readTables(['Kinerja']);
  const column = (header: string, of: (row: number) => string | number | null): ColumnWrite => ({
    table: 'Kinerja',
    header,
    values: (table?.rows ?? []).map((_, row) => of(row)),
    numberFormat: 'General',
  });
  const columns = [
    column('Capaian (%)', (row) => 100 + (row % 7)),
    column('Kategori', (row) => (row % 2 === 0 ? 'Baik' : 'Sangat Baik')),
    column('Serapan (%)', (row) => (row % 3 === 0 ? null : 12.5)),
  ];
  const written = await workbook.write(columns, isReported ? [report(), report({ id: '3.2', name: 'Tabel 3.2' })] : []);
  return { requests: excelHost.syncCount - before, written };
}

describe.each([10, 1_000, 50_000])('A table of %i rows', (count) => {
  it('takes three requests to recalculate, and two when nothing changes', async () => {
    const workbook = await openRows(count);
    expect(await recalculate(workbook)).toMatchObject({ requests: 3 });
    expect(await recalculate(workbook)).toEqual({ requests: 2, written: { changedCells: 0, changedSheets: [] } });
  });

  it('takes at most two more with report sheets', async () => {
    const workbook = await openRows(count);
    const made = await recalculate(workbook, true);
    expect(made).toMatchObject({ requests: 3, written: { changedSheets: ['Tabel 3.1', 'Tabel 3.2'] } });
    expect(await recalculate(workbook, true)).toMatchObject({ requests: 2, written: { changedSheets: [] } });
    excelHost.userEdit('Tabel 3.1', 'A5', [['lain']]);
    expect(await recalculate(workbook, true)).toMatchObject({ requests: 4, written: { changedSheets: ['Tabel 3.1'] } });
  });
});

it('asks which tables there are with an answer of the same size, however many rows they have', async () => {
  const sizes: (number | undefined)[] = [];
  for (const count of [10, 1_000]) {
    await (await openRows(count)).listTables();
    sizes.push(excelHost.trace.find(({ isHousekeeping }) => !isHousekeeping)?.responseBytes);
  }
  expect(sizes[1]).toBe(sizes[0]);
});

it('reads a table that has become much longer since the last look whole, in one request more', async () => {
  const workbook = await openRows(10);
  await recalculate(workbook);
  excelHost.actAsUser((book) => {
    const lines = Array.from({ length: 500 }, (_, i) => [`Baru ${i}`, 1, 2, 3, 'Baik', 4]);
    book.insertTableRows(book.table('Kinerja')!, null, lines);
  });
  const before = excelHost.syncCount;
  const { rowCount, rows } = (await workbook.readTables(['Kinerja']))[0]!;
  expect([rowCount, rows.length, rows.at(-1)?.[0]]).toEqual([510, 510, 'Baru 499']);
  expect(excelHost.syncCount - before).toBe(3);
  await recalculate(workbook);
  expect(await recalculate(workbook)).toMatchObject({ requests: 2 });
});

it('reads and writes a table at the right edge of the sheet, which has nothing beside it', async () => {
  const table = { name: 'Tepi', at: 'XFC2', header: ['Indikator', 'Target'], rows: [['Indeks SPM', 1]] };
  const { workbook, cell } = await openSample([{ name: 'Data', tables: [table] }]);
  expect((await workbook.readTables(['Tepi']))[0]?.rows).toEqual([['Indeks SPM', 1]]);
  await workbook.writeRows([
    { table: 'Tepi', row: 0, cells: { Target: 2 } },
    { table: 'Tepi', row: null, cells: { Target: 3 } },
  ]);
  expect([await cell('Data', 'XFD3'), await cell('Data', 'XFD4')]).toEqual([2, 3]);
  const beyond = { table: 'Tepi', header: 'Kategori', values: ['a', 'b'], numberFormat: 'General' };
  expect(await problemOf(workbook.write([beyond], []))).toMatchObject({ kode: 'kanan-tabel-terisi', cell: 'XFD2' });
});

it('writes a column as one block', async () => {
  const workbook = await openRows(10);
  await recalculate(workbook);
  const [, , write] = excelHost.trace.filter(({ isHousekeeping }) => !isHousekeeping);
  expect(write?.actions.filter((action) => action === 'Values')).toHaveLength(2);
});

it('stays below the payload of Excel on the web, in more requests', async () => {
  const workbook = await openRows(50_000, { payload: 4_000_000 });
  excelHost.limits.responseBytes = 5 * MEGABYTE;
  excelHost.limits.requestBytes = 5 * MEGABYTE;
  expect(await recalculate(workbook)).toMatchObject({ written: { changedCells: 50_000 + 50_001 + 33_334 } });
  expect(await recalculate(workbook)).toMatchObject({ written: { changedCells: 0 } });
  const sizes = excelHost.trace.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  expect(Math.max(...sizes)).toBeLessThan(4.5 * MEGABYTE);
});

it('writes in several requests when one would be too large', async () => {
  const workbook = await openRows(1_000, { payload: 30_000 });
  excelHost.limits.requestBytes = 60_000;
  const { written } = await recalculate(workbook);
  expect(written.changedCells).toBe(1_000 + 1_001 + 667);
  expect(await recalculate(workbook)).toMatchObject({ written: { changedCells: 0 } });
});
