/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { codeOf } from './code-of';

beforeEach(() => excelHost.reset());

it('the host is as old as the floor of the add-in', () => {
  const { requirements } = Office.context;
  expect(['1.9', '1.10'].map((level) => requirements.isSetSupported('ExcelApi', level))).toEqual([true, false]);
});

it('a member newer than the floor fails where it is called', async () => {
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').getMergedAreasOrNullObject();
    await context.sync();
  });
  expect(code).toBe('ApiNotFound');
});

it('a member newer than the floor fails when it is only loaded', async () => {
  const code = await codeOf(async (context) => {
    context.workbook.application.load('cultureInfo/name');
    await context.sync();
  });
  expect(code).toBe('ApiNotFound');
});
