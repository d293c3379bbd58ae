/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
import { codeOf } from './code-of';

beforeEach(() => excelHost.reset());

it('a newer Excel has the members of its requirement set, and no newer ones', () => {
  const { requirements } = Office.context;
  expect(['1.14', '1.15'].map((level) => requirements.isSetSupported('ExcelApi', level))).toEqual([true, false]);
});

it('merged areas of a range are found', async () => {
  excelHost.workbook.sheet('Sheet1')!.merges.push({ row: 1, column: 0, rows: 2, columns: 1 });
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address,areas/items/address');
    const none = sheet.getRange('F1:G9').getMergedAreasOrNullObject();
    await context.sync();
    return [merged.address, merged.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(seen).toEqual(['Sheet1!A2:A3', ['Sheet1!A2:A3'], true]);
});

it('a table takes in the columns beside it, with their cells as headers', async () => {
  const sheet = excelHost.workbook.sheet('Sheet1')!.fill('A1', [
    ['a', 'b'],
    [1, 2],
  ]);
  excelHost.workbook.addTable(sheet, 'A1:A2', true, 'Tbl');
  const resize = (address: string) =>
    codeOf(async (context) => {
      context.workbook.tables.getItem('Tbl').resize(address);
      await context.sync();
    });
  expect([await resize('A1:B2'), await resize('A2:B3')]).toEqual(['none', 'InvalidArgument']);
  expect(excelHost.toSnapshot().tables['Tbl']).toMatchObject({ header: ['a', 'b'], rows: [[1, 2]] });
});
