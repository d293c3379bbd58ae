/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.20
 */
// Excels that can put a whole job into one entry of the undo list.
import { report } from '../samples';
import { openSample } from './open-sample';

const table = { name: 'Kinerja', at: 'A1', header: ['Indikator'], rows: [['Nilai SAKIP'], ['IKM']] };
const column = { table: 'Kinerja', header: 'Kategori', values: ['Baik', 'Baik'], numberFormat: 'General' };

it('asks for one undo entry, and needs no more requests for it', async () => {
  const { workbook } = await openSample([{ name: 'Data', tables: [table] }]);
  await workbook.listTables();
  await workbook.readTables(['Kinerja']);
  const run = jest.spyOn(Excel, 'run');
  const before = excelHost.syncCount;
  expect(await workbook.write([column], [report()])).toEqual({ changedCells: 3, changedSheets: ['Tabel 3.1'] });
  expect(run.mock.calls.map(([options]) => options)).toEqual([{ mergeUndoGroup: true }]);
  expect(excelHost.syncCount - before).toBe(1);
  run.mockRestore();
});

it('lets go of every object it used', async () => {
  const { workbook } = await openSample([{ name: 'Data', tables: [table] }]);
  await workbook.write([column], [report()]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excelHost.referenceCount).toBe(0);
});
