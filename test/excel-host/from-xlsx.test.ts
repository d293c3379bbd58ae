/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { readFileSync } from 'node:fs';
import { XlsxWorkbook } from '../../src/workbook/xlsx';

const BYTES = readFileSync('assets/contoh/jaten-2023.xlsx');

beforeEach(() => excelHost.reset());

it('opens an .xlsx: every table, its header and its values', async () => {
  await excelHost.fillFromXlsx(BYTES);
  const { tables, sheets } = excelHost.toSnapshot();
  expect(Object.keys(tables)).toContain('tblTarget');
  expect(tables['tblTarget']?.header.slice(0, 2)).toEqual(['Kode', 'Jenis']);
  expect(sheets['Target']?.['A1']).toBe('Target');
});

it('an add-in sees the tables of an .xlsx', async () => {
  await excelHost.fillFromXlsx(BYTES);
  const names = await Excel.run(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    return tables.items.map(({ name }) => name);
  });
  expect(names).toEqual(Object.keys(excelHost.toSnapshot().tables));
});

it('a workbook that was not touched is the same as its file; one that was is not', async () => {
  await excelHost.fillFromXlsx(BYTES);
  expect(excelHost.toSnapshot()).toEqual(await excelHost.snapshotOfXlsx(BYTES));
  excelHost.userEdit('Target', 'A1', [['lain']]);
  expect(excelHost.toSnapshot()).not.toEqual(await excelHost.snapshotOfXlsx(BYTES));
});

it('a column written by the command line is found in the comparison', async () => {
  const file = await XlsxWorkbook.open(BYTES);
  const [table] = await file.listTables();
  const values = Array.from({ length: table?.rowCount ?? 0 }, (_, row) => row + 0.5);
  await file.write([{ table: table?.name ?? '', header: 'Kolom Baru', values, numberFormat: '0.00' }], []);
  const after = await excelHost.snapshotOfXlsx(await file.toBytes());
  expect(after.tables[table?.name ?? '']?.header.at(-1)).toBe('Kolom Baru');
  expect(after.tables[table?.name ?? '']?.rows.map((row) => row.at(-1))).toEqual(values);
});
