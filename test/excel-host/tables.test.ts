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

const rows = (): unknown => excelHost.toSnapshot().tables['Tbl']?.rows;

it('all tables are listed in one sync: name, sheet, header and places', async () => {
  excelHost.workbook.addTable(excelHost.workbook.addSheet('Lain').fill('C5', [['x'], [1]]), 'C5:C6', true, 'Dua');
  const seen = await Excel.run(async (context) => {
    const tables = context.workbook.tables.load('items/name,items/worksheet/name,items/columns/items/name');
    await context.sync();
    const ranges = tables.items.map((table) => table.getDataBodyRange().load('address,rowCount,values,numberFormat'));
    await context.sync();
    return tables.items.map((table, i) => [
      table.name,
      table.worksheet.name,
      table.columns.items.map(({ name }) => name),
      ranges[i]?.address,
    ]);
  });
  expect(seen).toEqual([
    ['Tbl', 'Data', ['a', 'b'], 'Data!A2:B3'],
    ['Dua', 'Lain', ['x'], 'Lain!C6'],
  ]);
  expect(excelHost.syncCount).toBe(2);
});

it('the data of a table end above its totals row', async () => {
  const table = excelHost.workbook.table('Tbl')!;
  table.showTotals = true;
  const seen = await Excel.run(async (context) => {
    const of = context.workbook.tables.getItem('Tbl').load('showTotals');
    const [body, totals] = [of.getDataBodyRange().load('address'), of.getTotalRowRange().load('values')];
    await context.sync();
    return [of.showTotals, body.address, totals.values];
  });
  expect(seen).toEqual([true, 'Data!A2:B2', [[3, 4]]]);
});

it('header cells stay unique text', async () => {
  const header = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Tbl').getHeaderRowRange();
    range.values = [['Sama', 'sama']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(header).toEqual([['Sama', 'sama2']]);
});

it('a new column pushes the cells to its right, and a range the add-in holds goes with them', async () => {
  const seen = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Tbl');
    const right = table.worksheet.getRange('D2');
    right.values = [['tetap']];
    await context.sync();
    table.columns.add(1, [['m'], [7], [8]]);
    right.load('address');
    await context.sync();
    return right.address;
  });
  expect(seen).toBe('Data!E2');
  expect(rows()).toEqual([
    [1, 7, 2],
    [3, 8, 4],
  ]);
});

it('a new column is refused when it would cut another table', async () => {
  const sheet = excelHost.workbook.sheet('Data')!.fill('D2', [['x'], [1], [2], [3]]);
  excelHost.workbook.addTable(sheet, 'D2:D5', true, 'Kanan');
  const code = await codeOf(async (context) => {
    context.workbook.tables.getItem('Tbl').columns.add(undefined, [['m'], [7], [8]]);
    await context.sync();
  });
  expect([code, rows()]).toEqual([
    'InsertDeleteConflict',
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});

it('a deleted column pulls the cells to its right back, and a table of one column keeps it', async () => {
  excelHost.workbook.sheet('Data')!.fill('D2', [['tetap']]);
  const remove = (name: string) => async (context: Excel.RequestContext) => {
    context.workbook.tables.getItem('Tbl').columns.getItem(name).delete();
    await context.sync();
  };
  const [first, second] = excelHost.workbook.table('Tbl')!.list.map(({ name }) => name);
  expect(await codeOf(remove(first!))).toBe('none');
  expect(rows()).toEqual([[2], [4]]);
  expect(excelHost.toSnapshot().sheets['Data']?.['C2']).toBe('tetap');
  expect(await codeOf(remove(second!))).toBe('InvalidOperation');
});

it('whole rows of a table can be deleted as cells, parts of a row cannot', async () => {
  excelHost.workbook.sheet('Data')!.fill('B5', [['bawah']]);
  const remove = (address: string) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Data').getRange(address).delete('Up');
    await context.sync();
  };
  expect(await codeOf(remove('A3:B3'))).toBe('none');
  expect(rows()).toEqual([[1, 2]]);
  expect(excelHost.toSnapshot().sheets['Data']?.['B4']).toBe('bawah');
  expect(await codeOf(remove('A2'))).toBe('InsertDeleteConflict');
});

it('different formulas written down an empty column all become the last one (office-js #5909)', async () => {
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Tbl').columns.add(undefined, undefined, 'f').getDataBodyRange();
    range.formulas = [['=1+1'], ['=2+2']];
    await context.sync();
    return [2, 3].map((row) => excelHost.workbook.sheet('Data')?.cell(row - 1, 2).formula);
  });
  expect(formulas).toEqual(['=2+2', '=2+2']);
});

it.each([
  ['A1', 'a cell address'],
  ['TBL2', 'the name of another table in other letters'],
])('a table cannot be called %s: %s', async (name) => {
  excelHost.workbook.addTable(excelHost.workbook.sheet('Sheet1')!, 'A1:A2', true, 'Tbl2');
  const code = await codeOf(async (context) => {
    context.workbook.tables.getItem('Tbl').name = name;
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

it('cells of a table are never merged, and merged cells never become a table', async () => {
  excelHost.workbook.sheet('Sheet1')!.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  expect(
    await codeOf(async (context) => {
      context.workbook.tables.getItem('Tbl').getDataBodyRange().merge();
      await context.sync();
    }),
  ).toBe('InvalidOperation');
  expect(
    await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
      await context.sync();
    }),
  ).toBe('MergedRangeConflict');
});

describe('A filtered table', () => {
  beforeEach(() => excelHost.workbook.table('Tbl')?.filterOut([0]));

  it('says so', async () => {
    const isFiltered = await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem('Tbl').load('autoFilter/isDataFiltered');
      await context.sync();
      return autoFilter.isDataFiltered;
    });
    expect(isFiltered).toBe(true);
  });

  it('takes a block of values to the wrong rows (office-js #224)', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Tbl').getDataBodyRange().values = [
        [10, 20],
        [30, 40],
      ];
      await context.sync();
    });
    expect(rows()).toEqual([
      [1, 2],
      [10, 20],
    ]);
  });

  it('is whole again when the filter is cleared', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Tbl');
      table.clearFilters();
      table.getDataBodyRange().values = [
        [10, 20],
        [30, 40],
      ];
      await context.sync();
    });
    expect(rows()).toEqual([
      [10, 20],
      [30, 40],
    ]);
  });
});
