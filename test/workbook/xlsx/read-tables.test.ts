import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { buildPackage, featureRichParts } from './package-builder';
import { problemOf } from '../samples';
import { openFeatureRich, openNew, openWithReplacement } from './workbook-samples';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('Reading tables', () => {
  it('lists the tables of a sheet from top to bottom', async () => {
    const { workbook } = await openFeatureRich();
    expect(await workbook.listTables()).toEqual([
      {
        name: 'Kinerja',
        sheet: 'Data',
        header: ['Indikator', 'Target', 'Capaian\n(%)', 'Hitungan'],
        headerRow: 3,
        firstColumn: 2,
        rowCount: 3,
      },
      { name: 'Anggaran', sheet: 'Data', header: ['Program', 'Pagu'], headerRow: 11, firstColumn: 2, rowCount: 2 },
    ]);
  });

  it('gives every kind of value as it is, hidden rows too', async () => {
    const { workbook } = await openFeatureRich();
    const [table] = await workbook.readTables(['Kinerja']);
    expect(table?.rows).toEqual([
      ['Indeks SPM', 80, 90.5, 181],
      ['Angka harapan', null, 0.1, 0.2],
      ['ab', true, { error: '#DIV/0!' }, 3],
    ]);
  });

  it('gives tables in the order asked for, whatever the case of the names', async () => {
    const { workbook } = await openFeatureRich();
    const tables = await workbook.readTables(['ANGGARAN', 'kinerja']);
    expect(tables.map(({ name }) => name)).toEqual(['Anggaran', 'Kinerja']);
    expect(tables[0]?.rows).toEqual([
      ['Indeks SPM', 1_000_000],
      [null, 0.0025],
    ]);
  });

  it('knows number formats, also of a built-in id that the file redefines, and formulas', async () => {
    const { workbook } = await openFeatureRich();
    const [table] = await workbook.readTables(['Kinerja']);
    expect(table?.numberFormat(0, 0)).toBe('General');
    expect(table?.numberFormat(0, 1)).toBe('_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-');
    expect(table?.numberFormat(0, 2)).toBe('0.0" %"');
    expect([table?.hasFormula(0, 3), table?.hasFormula(2, 0), table?.hasFormula(0, 2)]).toEqual([true, true, false]);
  });

  it('gives the dates of a workbook that counts its days from 1904 as every other workbook has them', async () => {
    const parts = featureRichParts();
    const from1904 = String(parts['xl/workbook.xml']).replace('<workbookPr ', '<workbookPr date1904="1" ');
    const styles = String(parts['xl/styles.xml'])
      .replace('<cellXfs count="4">', '<cellXfs count="6">')
      .replace('</cellXfs>', '<xf numFmtId="14"/><xf numFmtId="200"/></cellXfs>')
      .replace('<numFmts count="2">', '<numFmts count="3"><numFmt numFmtId="200" formatCode="[$-421]dd mmmm yyyy"/>');
    const sheet = (date: string, long: string) =>
      String(parts[SHEET])
        .replace('<c r="C4" s="2"><v>80</v></c>', `<c r="C4" s="4"><v>${date}</v></c>`)
        .replace('<c r="D4" s="3"><v>90.5</v></c>', `<c r="D4" s="5"><v>${long}</v></c>`)
        .replace('<c r="C5" s="2"/>', '<c r="C5" s="4" t="d"><v>2023-12-31</v></c>');
    const usual = await openFeatureRich({ 'xl/styles.xml': styles, [SHEET]: sheet('45291', '45291.5') });
    const other = await openFeatureRich({
      'xl/workbook.xml': from1904,
      'xl/styles.xml': styles,
      [SHEET]: sheet('43829', '43829.5'),
    });
    const [table] = await other.workbook.readTables(['Kinerja']);
    // Figures are no dates: 181, 0.1 and 3 stay what they are.
    expect(table?.rows).toEqual([
      ['Indeks SPM', 45_291, 45_291.5, 181],
      ['Angka harapan', 45_291, 0.1, 0.2],
      ['ab', true, { error: '#DIV/0!' }, 3],
    ]);
    expect(table?.rows).toEqual((await usual.workbook.readTables(['Kinerja']))[0]?.rows);
    const contents = await Promise.all(
      [usual, other].map(async ({ workbook }) => (await workbook.readSheets())[0]?.rows),
    );
    expect(contents[1]).toEqual(contents[0]);
  });

  it('names the merged ranges that touch a table', async () => {
    const { workbook } = await openWithReplacement(SHEET, 'ref="B15:C16"', 'ref="B13:B16"');
    const [kinerja, anggaran] = await workbook.readTables(['Kinerja', 'Anggaran']);
    expect([kinerja?.merged, anggaran?.merged]).toEqual([[], ['B13:B16']]);
  });

  it('reads a table without a header row', async () => {
    const { workbook } = await openWithReplacement(
      'xl/tables/table2.xml',
      'ref="B11:C13"',
      'ref="B12:C13" headerRowCount="0"',
    );
    const [table] = await workbook.readTables(['Anggaran']);
    expect(table).toMatchObject({ headerRow: 11, rowCount: 2, header: ['Program', 'Pagu'] });
  });

  it('reads sheets with namespace prefixes, single quotes, and rows and cells without addresses', async () => {
    const rows =
      "<x:row r='11'><x:c r='B11' t='s'><x:v>6</x:v></x:c><x:c t='s'><x:v>7</x:v></x:c></x:row>" +
      "<x:row><x:c r='B12' t='inlineStr'><x:is><x:t xml:space='preserve'> a&amp;b </x:t></x:is></x:c><x:c s='3'><x:v>12</x:v></x:c></x:row>";
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${main}"><!-- <sheetData> --><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const { workbook } = await openFeatureRich({ [SHEET]: sheet });
    const [table] = await workbook.readTables(['Anggaran']);
    expect(table?.rows).toEqual([
      [' a&b ', 12],
      [null, null],
    ]);
    expect(table?.numberFormat(0, 1)).toBe('0.0" %"');
  });

  it('reads a workbook whose shared strings have prefixes and rich text', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const items = Array.from(
      { length: 9 },
      (_, i) => `<y:si><y:r><y:t>t</y:t></y:r><y:r><y:rPr/><y:t>${i}</y:t></y:r></y:si>`,
    );
    const { workbook } = await openFeatureRich({
      'xl/sharedStrings.xml': `<y:sst xmlns:y="${main}">${items.join('')}</y:sst>`,
    });
    const [table] = await workbook.readTables(['Kinerja']);
    expect(table?.rows[0]?.[0]).toBe('t4');
  });

  it('reads parts in UTF-16 and entries named with backslashes', async () => {
    const parts = featureRichParts();
    const table = String(parts['xl/tables/table2.xml']).replace('UTF-8', 'UTF-16');
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(table, 'utf16le')]);
    const renamed = Object.fromEntries(
      Object.entries({ ...parts, 'xl/tables/table2.xml': utf16 }).map(([name, part]) => [
        name.replaceAll('/', '\\'),
        part,
      ]),
    );
    const workbook = await XlsxWorkbook.open(await buildPackage(renamed));
    expect((await workbook.listTables()).map(({ name }) => name)).toEqual(['Kinerja', 'Anggaran']);
  });

  it('reads a workbook without shared strings and styles', async () => {
    const workbook = await openNew({ columns: [{ header: 'A', width: 9, numberFormat: '0' }], rows: [[1], [2]] });
    const [table] = await workbook.readTables(['Data']);
    expect(table?.rows).toEqual([[1], [2]]);
  });

  it.each(['B11:C9999999', 'B11:D13', 'B11', 'x'])('calls a table broken that is said to be at %s', async (ref) => {
    const { workbook } = await openWithReplacement('xl/tables/table2.xml', 'B11:C13', ref);
    expect(await problemOf(workbook.listTables())).toEqual({ kode: 'berkas-rusak', bagian: 'xl/tables/table2.xml' });
  });

  it('refuses a table over a whole sheet, and reads one over whole columns', async () => {
    const openWide = async (last: string, width: number) => {
      const names = Array.from({ length: width }, (_, i) => `<tableColumn id="${i + 1}" name="K${i + 1}"/>`).join('');
      const { workbook } = await openFeatureRich({
        'xl/tables/table2.xml': String(featureRichParts()['xl/tables/table2.xml'])
          .replace('B11:C13', `B11:${last}`)
          .replace(/<tableColumns.*<\/tableColumns>/, `<tableColumns count="${width}">${names}</tableColumns>`),
      });
      return workbook;
    };
    const whole = await openWide('XFD1048576', 16_383);
    expect(await problemOf(whole.readTables(['Anggaran']))).toEqual({ kode: 'terlalu-besar' });
    const columns = await openWide('U1048576', 20);
    const [table] = await columns.readTables(['Anggaran']);
    expect(table?.rows).toHaveLength(1_048_565);
    expect(table?.rows[1]?.slice(0, 3)).toEqual([null, 0.0025, null]);
    expect(table?.rows.at(-1)).toEqual(Array(20).fill(null));
  });

  it('refuses a name that no table has', async () => {
    const { workbook } = await openFeatureRich();
    await expect(workbook.readTables(['Lain'])).rejects.toThrow(RangeError);
  });
});
