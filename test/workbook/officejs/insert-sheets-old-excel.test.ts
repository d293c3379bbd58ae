/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { readFileSync } from 'node:fs';
import type { ExcelWorkbook } from '../../../src/workbook/officejs';
import { takeSnapshot } from '../../excel-host/snapshot';
import { problemOf } from '../samples';
import { openSample } from './open-sample';

const BYTES = readFileSync('assets/contoh/juwana-2023.xlsx');

it('says that an old Excel takes no sheets, without asking it', async () => {
  const { workbook } = await openSample([{ name: 'Data', tables: [] }]);
  const before = excelHost.syncCount;
  expect(await problemOf((workbook as ExcelWorkbook).insertSheets(BYTES))).toEqual({
    kode: 'excel-lama',
    butuh: 'penambahan lembar (Excel 2021 atau Microsoft 365)',
  });
  expect(excelHost.syncCount).toBe(before);
});

it('opens a file as a new workbook, in one request, and leaves the present one as it is', async () => {
  const { workbook } = await openSample([{ name: 'Data', tables: [], cells: { A1: 'catatan' } }]);
  const present = excelHost.toSnapshot();
  const before = excelHost.syncCount;
  await (workbook as ExcelWorkbook).openNewWorkbook(BYTES);
  expect(excelHost.syncCount - before).toBe(1);
  expect(excelHost.openedWorkbooks.map(takeSnapshot)).toEqual([await excelHost.snapshotOfXlsx(BYTES)]);
  expect(excelHost.toSnapshot()).toEqual(present);
});

it('says why Excel does not open it, also when it does not answer', async () => {
  const { workbook } = await openSample([{ name: 'Data', tables: [] }], { timeout: 5 });
  excelHost.failOn({ code: 'AccessDenied', member: 'Open' });
  expect(await problemOf((workbook as ExcelWorkbook).openNewWorkbook(BYTES))).toEqual({ kode: 'hanya-baca' });
  excelHost.neverAnswers = true;
  expect(await problemOf((workbook as ExcelWorkbook).openNewWorkbook(BYTES))).toEqual({ kode: 'waktu-habis' });
  expect(excelHost.openedWorkbooks).toEqual([]);
});
