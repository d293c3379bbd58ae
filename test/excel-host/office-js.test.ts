/** @jest-environment <rootDir>/test/excel-host/environment.ts */

beforeEach(() => excelHost.reset());

it('creates a table, adds a column and reads it back', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Laporan');
    sheet.getRange('A1:B4').values = [
      ['Item', 'Qty'],
      ['baut', 3],
      ['mur', 5],
      ['ring', 8],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Stok';
    table.columns.add(undefined, [['Harga'], [1.5], [0.25], ['0.1']]);
    const column = table.columns.getItem('Harga').getDataBodyRange();
    column.numberFormat = [['0.00'], ['0.00'], ['0.00']];
    const head = table.getHeaderRowRange();
    head.format.fill.color = '#ddebf7';
    head.format.borders.getItem('EdgeBottom').style = 'Continuous';
    await context.sync();
    column.load('values,text,address,numberFormat');
    head.load('values,format/fill/color');
    const tables = context.workbook.tables.load('items/name,items/worksheet/name');
    await context.sync();
    return [
      column.values,
      column.text,
      column.address,
      head.values,
      head.format.fill.color,
      tables.items.map((t) => [t.name, t.worksheet.name]),
    ];
  });
  expect(seen).toEqual([
    [[1.5], [0.25], [0.1]],
    [['1.50'], ['0.25'], ['0.10']],
    'Laporan!C2:C4',
    [['Item', 'Qty', 'Harga']],
    '#DDEBF7',
    [['Stok', 'Laporan']],
  ]);
  expect(excelHost.syncCount).toBe(2);
});
