/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import type { ExcelWorkbook } from '../../../src/workbook/officejs';
import { formatA1 } from '../../excel-host/model/a1';
import { problemOf } from '../samples';
import { openSample } from './open-sample';

async function openTwo(): Promise<ExcelWorkbook> {
  const { workbook } = await openSample([
    { name: 'Data', tables: [] },
    { name: 'Tabel 3.1', tables: [] },
  ]);
  return workbook as ExcelWorkbook;
}

const shown = () => {
  const { active, selection } = excelHost.workbook;
  return [active.name, selection.sheet.name, formatA1(selection)];
};

it.each([
  ['B4', 'B4'],
  ['B4:C9', 'B4:C9'],
  ['', 'A1'],
])('shows a sheet with %s selected, in one request', async (address, selected) => {
  const workbook = await openTwo();
  const before = excelHost.syncCount;
  await workbook.select('Tabel 3.1', address);
  expect(shown()).toEqual(['Tabel 3.1', 'Tabel 3.1', selected]);
  expect(excelHost.syncCount - before).toBe(1);
});

it('says when the sheet is gone', async () => {
  const workbook = await openTwo();
  expect(await problemOf(workbook.select('Tabel 9', 'A1'))).toEqual({ kode: 'buku-berubah' });
  expect(shown()).toEqual(['Data', 'Data', 'A1']);
});

it('leaves a hidden sheet hidden', async () => {
  const workbook = await openTwo();
  excelHost.workbook.sheet('Tabel 3.1')!.visibility = 'Hidden';
  expect(await problemOf(workbook.select('Tabel 3.1', 'B4'))).toEqual({ kode: 'buku-berubah' });
  expect(shown()).toEqual(['Data', 'Data', 'A1']);
  expect(excelHost.workbook.sheet('Tabel 3.1')?.visibility).toBe('Hidden');
});

it('does not take another refusal for a hidden sheet', async () => {
  const workbook = await openTwo();
  excelHost.failOn({ code: 'GeneralException', member: 'Select' });
  expect(await problemOf(workbook.select('Tabel 3.1', 'B4'))).toEqual({
    kode: 'excel-gagal',
    kodeExcel: 'GeneralException',
  });
  excelHost.isCellEditing = true;
  expect(await problemOf(workbook.select('Tabel 3.1', 'B4'))).toEqual({ kode: 'sel-disunting' });
});
