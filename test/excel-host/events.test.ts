/** @jest-environment <rootDir>/test/excel-host/environment.ts */

beforeEach(() => {
  excelHost.reset();
  excelHost.workbook.addTable(
    excelHost.workbook.sheet('Sheet1')!.fill('A1', [
      ['a', 'b'],
      [1, 2],
    ]),
    'A1:B2',
    true,
    'Tbl',
  );
});

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const write = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[5]];
    await context.sync();
  });

it('a table tells of edits by the user, by others and by the add-in, until it is left', async () => {
  const seen: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.tables.getItem('Tbl').onChanged.add(async ({ changeType, address, source }) => {
      seen.push([changeType, address, source]);
    });
    await context.sync();
    return added;
  });
  excelHost.userEdit('Sheet1', 'A2', [['ketik']]);
  await pause();
  excelHost.userEdit('Sheet1', 'A2', [['orang lain']], 'Remote');
  await pause();
  await write();
  await pause();
  expect(seen).toEqual([
    ['RangeEdited', 'A2', 'Local'],
    ['RangeEdited', 'A2', 'Remote'],
    ['RangeEdited', 'B2', 'Local'],
  ]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excelHost.userEdit('Sheet1', 'A2', [['lagi']]);
  await pause();
  expect(seen).toHaveLength(3);
});

it('who made a change is not told before ExcelApi 1.14', async () => {
  const seen: object[] = [];
  await Excel.run(async (context) => {
    context.workbook.tables.onChanged.add(async (event) => {
      seen.push(event);
    });
    await context.sync();
  });
  excelHost.actAsUser((workbook) => workbook.insertTableRows(workbook.table('Tbl')!, null, null));
  await pause();
  expect(seen).toMatchObject([{ changeType: 'RowInserted' }]);
  expect((seen[0] as { triggerSource?: string }).triggerSource).toBeUndefined();
});

it('all sheets tell of changes, also outside tables', async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, worksheetId }) => {
      seen.push([address, worksheetId]);
    });
    await context.sync();
  });
  excelHost.userEdit('Sheet1', 'F9', [['x']]);
  await pause();
  expect(seen).toEqual([['F9', excelHost.workbook.sheet('Sheet1')?.id]]);
});

it.each<[string, (workbook: Excel.Workbook) => Excel.TableCollection]>([
  ['the workbook', (workbook) => workbook.tables],
  ['a sheet', (workbook) => workbook.worksheets.getItem('Sheet1').load('id').tables],
])('all tables of %s tell of changes', async (_, tablesOf) => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const tables = tablesOf(context.workbook);
    await context.sync();
    tables.onChanged.add(async ({ address }) => {
      seen.push(address);
    });
    await context.sync();
  });
  excelHost.userEdit('Sheet1', 'B2', [[9]]);
  await pause();
  expect(seen).toEqual(['B2']);
});

it('nothing is told while events are switched off', async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.tables.onChanged.add(async (event) => {
      seen.push(event);
    });
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[5]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await pause();
  expect(seen).toEqual([]);
});
