/** @jest-environment <rootDir>/test/excel-host/environment.ts */
// An Excel that cannot resize tables inserts columns, and puts back what stood further right.
import { problemOf } from '../samples';
import { openSample } from './open-sample';

const table = (name: string, at: string) => ({ name, at, header: ['Indikator'], rows: [['Nilai SAKIP'], ['IKM']] });

const column = (name: string) => ({ table: name, header: 'Kategori', values: ['Baik', 'Baik'], numberFormat: '0.00' });

const COLUMNS = [column('Kiri'), column('Kanan')];

const open = () =>
  openSample([
    { name: 'Data', tables: [table('Kiri', 'A1'), table('Kanan', 'E1')], cells: { C1: 'catatan', H2: 'jauh' } },
  ]);

it('adds columns to tables that stand side by side, and moves nothing else', async () => {
  const { workbook, cell } = await open();
  await workbook.write(COLUMNS, []);
  const addresses = ['A2', 'B1', 'B2', 'C1', 'E2', 'F1', 'F3', 'H2'];
  expect(await Promise.all(addresses.map((address) => cell('Data', address)))).toEqual([
    'Nilai SAKIP',
    'Kategori',
    'Baik',
    'catatan',
    'Nilai SAKIP',
    'Kategori',
    'Baik',
    'jauh',
  ]);
  const sheet = excelHost.workbook.sheet('Data')!;
  expect([1, 4, 5].map((at) => sheet.format(1, at).numberFormat)).toEqual(['0.00', 'General', '0.00']);
});

it.each([1, 2, 3])(
  'leaves the workbook as it was when Excel breaks off in request %i of the write',
  async (request) => {
    const { workbook } = await open();
    await workbook.readTables(['Kiri']);
    const before = excelHost.toSnapshot();
    excelHost.failOn({ code: 'GeneralException', request });
    expect(await problemOf(workbook.write(COLUMNS, []))).toEqual({
      kode: 'excel-gagal',
      kodeExcel: 'GeneralException',
    });
    expect(excelHost.toSnapshot()).toEqual(before);
  },
);

it('leaves it so wherever it breaks off while columns are inserted', async () => {
  const { workbook } = await open();
  const before = excelHost.toSnapshot();
  let action = 0;
  for (let isOver = false; !isOver;) {
    await workbook.listTables();
    excelHost.failOn({ code: 'GeneralException', action: ++action });
    const sent = excelHost.trace.length;
    const problem = await problemOf(workbook.write(COLUMNS, []));
    isOver = excelHost.trace.slice(sent).filter(({ isHousekeeping }) => !isHousekeeping)[0]?.error === undefined;
    if (isOver) break;
    expect({ action, problem, ...excelHost.toSnapshot() }).toEqual({
      action,
      problem: { kode: 'excel-gagal', kodeExcel: 'GeneralException' },
      ...before,
    });
  }
  expect(action).toBeGreaterThan(15);
});
