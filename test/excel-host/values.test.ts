/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { codeOf } from './code-of';

beforeEach(() => excelHost.reset());

async function enter(address: string, values: unknown[][], numberFormat?: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    if (numberFormat) range.numberFormat = values.map((line) => line.map(() => numberFormat));
    range.values = values as string[][];
    range.load('values,text,valueTypes,formulas');
    await context.sync();
    return range.toJSON();
  });
}

it.each([
  ['0042', 42, '42', 'Double'],
  ['12%', 0.12, '12%', 'Double'],
  ['123.456', 123.456, '123.456', 'Double'],
  ['1,234', 1234, '1,234', 'Double'],
  ['true', true, 'TRUE', 'Boolean'],
  ['2024-02-29', 45351, '2/29/2024', 'Double'],
  ['#N/A', '#N/A', '#N/A', 'Error'],
  ["'007", '007', '007', 'String'],
  ['', '', '', 'Empty'],
  ['1.2.3', '1.2.3', '1.2.3', 'String'],
])('the string "%s" is entered as if it were typed', async (typed, value, text, type) => {
  const seen = await enter('A1', [[typed]]);
  expect([seen.values, seen.text, seen.valueTypes]).toEqual([[[value]], [[text]], [[type]]]);
});

it.each(['0042', '1-2', '=1+1', "'x", '12%'])('in a Text cell "%s" stays as it is', async (typed) => {
  expect(await enter('A1', [[typed]], '@')).toMatchObject({ values: [[typed]], text: [[typed]], formulas: [[typed]] });
});

it('NaN, undefined and null leave a cell as it is', async () => {
  await enter('A1:A3', [[1], [2], [3]]);
  expect((await enter('A1:A3', [[NaN], [undefined], [null]])).values).toEqual([[1], [2], [3]]);
});

it('one value fills a whole range', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.values = 7 as unknown as number[][];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

it('whole columns have no values', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A:A').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
});

it('a formula nobody calculated is refused, not guessed', async () => {
  const read = async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.formulas = [['=1+1']];
    range.load('values,formulas');
    await context.sync();
    return [range.values, range.formulas];
  };
  expect(await codeOf(read)).toBe('EmulatorLimit');
  excelHost.workbook.evaluate = () => 2;
  expect(await Excel.run(read)).toEqual([[[2]], [['=1+1']]]);
});

it('the library splits a write of more than 1,500 cells into blocks of rows', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1000');
    range.values = Array.from({ length: 1000 }, (_, i) => [i, i * 2, `x${i}`, '']);
    await context.sync();
  });
  expect(excelHost.workbook.sheet('Sheet1')?.value(999, 2)).toBe('x999');
  expect(excelHost.trace.flatMap(({ actions }) => actions).filter((action) => action === 'Values')).toHaveLength(3);
  expect(excelHost.syncCount).toBe(1);
});

it('only the first cell of a merged area holds a value', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
    range.merge();
    range.values = [['x', 'y', 'z']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['x', '', '']]);
});
