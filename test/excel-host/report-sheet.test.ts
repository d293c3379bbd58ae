/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { codeOf } from './code-of';

beforeEach(() => excelHost.reset());

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

it('formats are read as one value, or as null where cells differ', async () => {
  const seen = await Excel.run(async (context) => {
    const [block, cell] = [sheet1(context).getRange('A1:B2'), sheet1(context).getRange('A1')];
    cell.format.fill.color = 'red';
    block.format.font.bold = true;
    cell.format.font.size = 14;
    block.format.rowHeight = 22;
    sheet1(context).getRange('A:A').format.columnWidth = 100;
    block.format.borders.getItem('EdgeTop').style = 'Double';
    block.load('format/rowHeight,format/columnWidth,format/fill/color,format/font/bold,format/font/size');
    const top = block.format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    const { rowHeight, columnWidth, fill, font } = block.format;
    return [rowHeight, columnWidth, fill.color, font.bold, font.size, top.style];
  });
  expect(seen).toEqual([22, null, null, true, null, 'Double']);
});

it('many cells are formatted in one action by setCellProperties', async () => {
  await Excel.run(async (context) => {
    sheet1(context)
      .getRange('A1:B1')
      .setCellProperties([
        [
          { format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } },
          { format: { fill: { color: '#D9E1F2' } } },
        ],
      ]);
    await context.sync();
  });
  const sheet = excelHost.workbook.sheet('Sheet1')!;
  expect(sheet.format(0, 0)).toMatchObject({
    bold: true,
    borders: { Bottom: { style: 'Continuous' } },
    fillColor: null,
  });
  expect(sheet.format(0, 1)).toMatchObject({ bold: false, fillColor: '#D9E1F2' });
});

it('several areas are formatted in one action by getRanges', async () => {
  await Excel.run(async (context) => {
    sheet1(context).getRanges('A1,C3:D4').format.horizontalAlignment = 'Center';
    await context.sync();
  });
  const sheet = excelHost.workbook.sheet('Sheet1')!;
  expect([sheet.format(0, 0), sheet.format(3, 3), sheet.format(1, 1)].map((f) => f.horizontalAlignment)).toEqual([
    'Center',
    'Center',
    'General',
  ]);
});

it('a colour that is none is refused', async () => {
  const code = await codeOf(async (context) => {
    sheet1(context).getRange('A1').format.fill.color = 'kemerahan';
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

it('a page has an orientation, a paper, a zoom, titles, an area and breaks', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const { pageLayout } = sheet;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea('A1:F20');
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    sheet.horizontalPageBreaks.add('A11');
    sheet.freezePanes.freezeRows(4);
    await context.sync();
    pageLayout.load('orientation,paperSize,zoom,leftMargin');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      pageLayout.leftMargin,
      area.address,
      titles.address,
      columns.isNullObject,
      breaks.items.map(({ rowIndex }) => rowIndex),
    ];
  });
  expect(seen).toEqual([
    'Landscape',
    'A4',
    { horizontalFitToPages: 1, verticalFitToPages: 0 },
    72,
    'Sheet1!A1:F20',
    'Sheet1!3:4',
    true,
    [10],
  ]);
  expect(excelHost.workbook.sheet('Sheet1')?.freeze).toEqual({ rows: 4, columns: 0 });
});

describe('Names', () => {
  it('a hidden name of a sheet is found on that sheet only', async () => {
    const seen = await Excel.run(async (context) => {
      const added = sheet1(context).names.add('_id', '="iku"');
      added.visible = false;
      await context.sync();
      const name = sheet1(context).names.getItemOrNullObject('_ID').load('value,type,visible,scope,formula');
      const elsewhere = context.workbook.names.getItemOrNullObject('_id');
      await context.sync();
      return [name.value, name.type, name.visible, name.scope, name.formula, elsewhere.isNullObject];
    });
    expect(seen).toEqual(['iku', 'String', false, 'Worksheet', '="iku"', true]);
  });

  it('a name of a range gives the range back, and can be deleted', async () => {
    const seen = await Excel.run(async (context) => {
      const name = context.workbook.names.add('Daerah', sheet1(context).getRange('B2:C3')).load('formula,type');
      const range = name.getRange().load('address');
      await context.sync();
      name.delete();
      const after = context.workbook.names.getItemOrNullObject('Daerah');
      await context.sync();
      return [name.formula, name.type, range.address, after.isNullObject];
    });
    expect(seen).toEqual(['=Sheet1!$B$2:$C$3', 'Range', 'Sheet1!B2:C3', true]);
  });

  it.each(['A1', 'dua kata', ''])('"%s" is no name', async (name) => {
    const code = await codeOf(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

it('a sheet that is deleted cannot be used any more, and the last visible one stays', async () => {
  expect(
    await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.add('Sementara');
      sheet.delete();
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    }),
  ).toBe('ItemNotFound');
  expect(
    await codeOf(async (context) => {
      sheet1(context).visibility = 'Hidden';
      await context.sync();
    }),
  ).toBe('InvalidOperation');
});
