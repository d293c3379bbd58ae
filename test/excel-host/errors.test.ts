/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { codeOf } from './code-of';

beforeEach(() => {
  excelHost.reset();
  const sheet = excelHost.workbook.addSheet('Data').fill('A1', [
    ['a', 'b'],
    [1, 2],
    [3, 4],
  ]);
  excelHost.workbook.addTable(sheet, 'A1:B3', true, 'Tbl');
});

const values = (): unknown => excelHost.toSnapshot().tables['Tbl']?.rows;

describe('What the library itself refuses', () => {
  it.each<[string, string, (context: Excel.RequestContext) => Promise<unknown>]>([
    [
      'a property that was not loaded',
      'PropertyNotLoaded',
      async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1');
        await context.sync();
        return range.values;
      },
    ],
    [
      'a property that was loaded but not synced',
      'PropertyNotLoaded',
      async (context) => context.workbook.worksheets.getItem('Data').getRange('A1').load('values').values,
    ],
    [
      'isNullObject before a sync',
      'PropertyNotLoaded',
      async (context) => context.workbook.tables.getItemOrNullObject('x').isNullObject,
    ],
  ])('%s: %s', async (_, code, batch) => {
    expect(await codeOf(batch)).toBe(code);
  });
});

describe('What Excel refuses', () => {
  it('what is not there is ItemNotFound, with the place of it', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.tables.getItem('Nihil').load('name');
      await context.sync();
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'TableCollection.getItem' } });
  });

  it.each([
    ['too many rows', [[9], [9], [9]]],
    ['a flat list', [9, 9]],
  ])('%s for a column is InvalidArgument, and nothing is written', async (_, wrong) => {
    const code = await codeOf(async (context) => {
      context.workbook.tables.getItem('Tbl').columns.getItem('a').getDataBodyRange().values = wrong as number[][];
      await context.sync();
    });
    expect([code, values()]).toEqual([
      'InvalidArgument',
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it('a batch that fails half way keeps what it has done', async () => {
    const code = await codeOf(async (context) => {
      const body = context.workbook.tables.getItem('Tbl').getDataBodyRange();
      body.getCell(0, 0).values = [[77]];
      context.workbook.tables.getItem('Nihil').delete();
      body.getCell(0, 1).values = [[88]];
      await context.sync();
    });
    expect([code, values()]).toEqual([
      'ItemNotFound',
      [
        [77, 2],
        [3, 4],
      ],
    ]);
  });

  it.each([
    ['a/b', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['data', 'ItemAlreadyExists'],
  ])('a sheet cannot be called "%s": %s', async (name, code) => {
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).toBe(code);
  });

  it('a member the host lacks is named, so that nobody takes it for an answer of Excel', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').pivotTables.load('items/name');
      await context.sync();
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'EmulatorNotImplemented',
      message: expect.stringContaining('Worksheet.pivotTables'),
    });
  });
});

describe('Null objects', () => {
  it('say so after a sync, and what is done to them is swallowed', async () => {
    const seen = await Excel.run(async (context) => {
      const there = context.workbook.tables.getItemOrNullObject('tbl').load('name');
      const missing = context.workbook.tables.getItemOrNullObject('Nihil');
      const range = missing.getDataBodyRange();
      range.values = [[1]];
      missing.delete();
      await context.sync();
      return [there.isNullObject, there.name, missing.isNullObject, range.isNullObject];
    });
    expect(seen).toEqual([false, 'Tbl', true, true]);
  });
});
