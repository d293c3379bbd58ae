/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.13
 */
import { readFileSync } from 'node:fs';
import type { ExcelWorkbook } from '../../../src/workbook/officejs';
import { problemOf } from '../samples';
import { openSample } from './open-sample';

const BYTES = readFileSync('assets/contoh/juwana-2023.xlsx');

const nameOfSheets = () => excelHost.workbook.sheets.map(({ name }) => name);

async function openData(name = 'Data'): Promise<ExcelWorkbook> {
  const table = { name: 'tblTarget', at: 'A1', header: ['Indikator'], rows: [['Nilai SAKIP']] };
  const { workbook } = await openSample([{ name, tables: [table] }]);
  return workbook as ExcelWorkbook;
}

it('puts all sheets of a file behind the others, with their tables, in one request', async () => {
  const workbook = await openData();
  excelHost.workbook.table('tblTarget')!.name = 'tblLain';
  const file = await excelHost.snapshotOfXlsx(BYTES);
  const before = excelHost.syncCount;
  const names = await workbook.insertSheets(BYTES);
  expect(excelHost.syncCount - before).toBe(1);
  expect(names).toEqual(Object.keys(file.sheets));
  expect(nameOfSheets()).toEqual(['Data', ...names]);
  const { tables, sheets } = excelHost.toSnapshot();
  expect(tables).toMatchObject(file.tables);
  expect(sheets).toMatchObject(file.sheets);
  expect((await workbook.listTables()).map(({ name }) => name)).toEqual(Object.keys(tables));
});

it('tells the names that Excel gives where a name is taken, and changes nothing of what is there', async () => {
  const workbook = await openData('Target');
  const names = await workbook.insertSheets(BYTES);
  expect(names).not.toContain('Target');
  expect(nameOfSheets()).toEqual(['Target', ...names]);
  const tables = (await workbook.listTables()).map(({ name, sheet }) => ({ name, sheet }));
  expect(tables[0]).toEqual({ name: 'tblTarget', sheet: 'Target' });
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  expect((await workbook.readTables(['tblTarget']))[0]?.rows).toEqual([['Nilai SAKIP']]);
});

it('forgets what it had read', async () => {
  const workbook = await openData();
  await workbook.listTables();
  excelHost.workbook.table('tblTarget')!.name = 'tblLain';
  await workbook.insertSheets(BYTES);
  expect((await workbook.readTables(['tblTarget']))[0]?.sheet).toBe('Target');
});

it('refuses when the structure of the workbook is locked, and knows a read-only workbook from that', async () => {
  const workbook = await openData();
  excelHost.workbook.isStructureProtected = true;
  expect(await problemOf(workbook.insertSheets(BYTES))).toEqual({ kode: 'struktur-terkunci' });
  excelHost.workbook.isStructureProtected = false;
  excelHost.failOn({ code: 'AccessDenied', member: 'InsertWorksheetsFromBase64' });
  expect(await problemOf(workbook.insertSheets(BYTES))).toEqual({ kode: 'hanya-baca' });
  expect(nameOfSheets()).toEqual(['Data']);
});

it('says so when the file is too large for Excel', async () => {
  const workbook = await openData();
  excelHost.limits.requestBytes = 2_000;
  expect(await problemOf(workbook.insertSheets(BYTES))).toEqual({ kode: 'terlalu-besar' });
  expect(await problemOf(workbook.openNewWorkbook(BYTES))).toEqual({ kode: 'terlalu-besar' });
});
