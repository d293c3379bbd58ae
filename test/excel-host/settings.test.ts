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

it('custom XML is found by its namespace, changed and taken away; what is no XML is refused', async () => {
  const seen = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const none = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
    customXmlParts.add('<lain/>');
    const part = customXmlParts.add('<x:a xmlns:x="urn:a">satu &amp; dua</x:a>').load('id,namespaceUri');
    await context.sync();
    customXmlParts.getItem(part.id).setXml('<a xmlns="urn:a">tiga</a>');
    const found = customXmlParts.getByNamespace('urn:a').load('items/id');
    const xml = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject().getXml();
    await context.sync();
    found.items[0]?.delete();
    const count = customXmlParts.getCount();
    await context.sync();
    return [none.isNullObject, part.namespaceUri, found.items.length, xml.value, count.value];
  });
  expect(seen).toEqual([true, 'urn:a', 1, '<a xmlns="urn:a">tiga</a>', 1]);
  const broken = Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<a>');
    await context.sync();
  });
  await expect(broken).rejects.toMatchObject({ code: 'InvalidArgument' });
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
