/** @jest-environment <rootDir>/test/excel-host/environment.ts */

beforeEach(() => excelHost.reset());

it('a setting of the workbook comes back as it was, dates and all', async () => {
  const seen = await Excel.run(async (context) => {
    context.workbook.settings.add('takar', { versi: 1, saat: new Date(0), daftar: [1, 'x'] });
    await context.sync();
    const setting = context.workbook.settings.getItem('takar').load('value');
    const none = context.workbook.settings.getItemOrNullObject('nihil');
    await context.sync();
    return [setting.value, none.isNullObject];
  });
  expect(seen).toEqual([{ versi: 1, saat: new Date(0), daftar: [1, 'x'] }, true]);
});

it('several properties are set by one action, and hidden rows are told', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2:B3');
    range.set({ rowHidden: true, format: { wrapText: true, font: { italic: true } } });
    await context.sync();
  });
  const sheet = excelHost.workbook.sheet('Sheet1')!;
  expect([...sheet.hiddenRows]).toEqual([1, 2]);
  expect(sheet.format(2, 1)).toMatchObject({ wrapText: true, italic: true });
});

it('the workbook knows its active sheet and its selection', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Laporan');
    sheet.activate();
    sheet.getRange('B2:C3').select();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name,position');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return [active.name, active.position, selected.address];
  });
  expect(seen).toEqual(['Laporan', 1, 'Laporan!B2:C3']);
});

it('office.js takes things away from the page: a router over the history cannot work', () => {
  expect([history.pushState, history.replaceState]).toEqual([null, null]);
  expect(() => alert('x')).toThrow();
});
