import fc from 'fast-check';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { lintPackage } from './lint';
import { changedParts, featureRichParts, readPart } from './package-builder';
import { report } from '../samples';
import { capaian, openFeatureRich, openNew } from './workbook-samples';

const SEED = { seed: 20250101, numRuns: 60 };
const SPECIAL = [
  '',
  ' ',
  ' a ',
  'a\nb',
  'a\tb',
  '\r\n',
  '_x000D_',
  '_x005F_x0041_',
  '\u0000',
  '\u0001x',
  '\ufffe',
  '\ud800',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(...SPECIAL, '😀', '<&>"\'', '=1', ']]>'),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1, 1e21, -0, 5e-324, 1.7976931348623157e308, 123456789012345.6, 0.1 + 0.2, 100.005),
);
const value = fc.oneof(text, number, fc.constant(null));

describe('What is written', () => {
  it('is read back the same, whatever characters and numbers it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
        const made = await openNew({
          columns: [{ header: 'A', width: 9, numberFormat: 'General' }],
          rows: values.map((v) => [v]),
        });
        await made.write([{ table: 'Data', header: 'B', values, numberFormat: '@' }], []);
        const bytes = await made.toBytes();
        const opened = await XlsxWorkbook.open(bytes);
        const [table] = await opened.readTables(['Data']);
        const expected = values.map((v) => (v === '' ? null : Object.is(v, -0) ? 0 : v));
        expect(table?.rows).toEqual(expected.map((v) => [v, v]));
        expect(await lintPackage(bytes)).toEqual([]);
        expect(await opened.write([{ table: 'Data', header: 'B', values, numberFormat: '@' }], [])).toMatchObject({
          changedCells: 0,
        });
      }),
      SEED,
    );
  });

  it('is found again by any header', async () => {
    const header = text.filter((name) => name.trim() !== '' && name.toLowerCase() !== 'a');
    await fc.assert(
      fc.asyncProperty(header, async (name) => {
        const made = await openNew({ columns: [{ header: 'A', width: 9, numberFormat: '0' }], rows: [[1]] });
        await made.write([{ table: 'Data', header: name, values: [2], numberFormat: '0' }], []);
        const opened = await XlsxWorkbook.open(await made.toBytes());
        expect((await opened.listTables())[0]?.header).toEqual(['A', name]);
        expect(await lintPackage(await made.toBytes())).toEqual([]);
      }),
      SEED,
    );
  });
});

describe('A workbook full of features', () => {
  it('keeps the bytes of every part that has nothing to do with what is written', async () => {
    const { bytes, workbook } = await openFeatureRich();
    await workbook.write([capaian([1, 2, 3]), capaian([1, 2, 3], { header: 'Baru' })], [report()]);
    const changed = changedParts(bytes, await workbook.toBytes());
    for (const part of [
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/media/image1.png',
      'xl/extra/unknown1.bin',
      'xl/tables/table2.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'customXml/item1.xml',
    ]) {
      expect(changed).not.toContain(part);
    }
  });

  it('keeps validations, conditional formats, drawings and names in the parts that are changed', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.write([capaian([1, 2, 3], { header: 'Baru' })], [report()]);
    const sheet = await readPart(await workbook.toBytes(), 'xl/worksheets/sheet1.xml');
    const before = String(featureRichParts()['xl/worksheets/sheet1.xml']);
    const rest = before.slice(before.indexOf('</sheetData>'));
    expect(sheet.endsWith(rest)).toBe(true);
    expect(await readPart(await workbook.toBytes(), 'xl/workbook.xml')).toContain('Data!$C$13');
  });

  it('keeps the macros of an .xlsm', async () => {
    const parts = featureRichParts();
    const types = String(parts['[Content_Types].xml'])
      .replace('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main', 'vnd.ms-excel.sheet.macroEnabled.main')
      .replace('application/octet-stream', 'application/vnd.ms-office.vbaProject');
    const { bytes, workbook } = await openFeatureRich({ '[Content_Types].xml': types, 'xl/vbaProject.bin': 'makro' });
    await workbook.write([capaian([1, 2, 3])], [report()]);
    const after = await workbook.toBytes();
    expect(changedParts(bytes, after)).not.toContain('xl/vbaProject.bin');
    expect(await readPart(after, '[Content_Types].xml')).toContain('macroEnabled');
  });

  it('comes back with its own bytes when nothing is written', async () => {
    const { bytes, workbook } = await openFeatureRich();
    await workbook.readTables(['Kinerja']);
    expect(await workbook.write([], [])).toEqual({ changedCells: 0, changedSheets: [] });
    expect(await workbook.toBytes()).toBe(bytes);
  });
});
