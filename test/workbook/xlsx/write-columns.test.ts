import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { lintPackage } from './lint';
import { changedParts, featureRichParts, readPart } from './package-builder';
import { problemOf } from '../samples';
import { capaian, openFeatureRich, openWithReplacement } from './workbook-samples';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('Writing into a column that is there', () => {
  it('changes only the cells whose value differs, and they keep their format', async () => {
    const { bytes, workbook } = await openFeatureRich();
    expect(await workbook.write([capaian([90.5, 12, null])], [])).toEqual({ changedCells: 2, changedSheets: [] });
    const after = await workbook.toBytes();
    const sheet = await readPart(after, SHEET);
    expect(sheet).toContain('<c r="D4" s="3"><v>90.5</v></c>');
    expect(sheet).toContain('<c r="D5" s="3"><v>12</v></c>');
    expect(sheet).toContain('<c r="D6" s="3"/>');
    expect(changedParts(bytes, after)).toEqual(['xl/workbook.xml', SHEET]);
    expect(await lintPackage(after)).toEqual([]);
  });

  it('leaves the file as it is when every cell holds its value', async () => {
    const { bytes, workbook } = await openFeatureRich();
    const column = capaian(['', 1_000_000], { table: 'Anggaran', header: 'Pagu', values: [1_000_000, 0.0025] });
    expect(await workbook.write([column, capaian([80, null, 1], { header: 'Target' })], [])).toMatchObject({
      changedCells: 1,
    });
    const again = await XlsxWorkbook.open(bytes);
    await again.write([column], []);
    expect(await again.toBytes()).toBe(bytes);
  });

  it('writes text that looks like a formula as text, and finds a text that is there already', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.write([capaian(['=1+1', 'Indeks SPM', '@a'], { header: 'Target' })], []);
    const after = await workbook.toBytes();
    const [table] = await (await XlsxWorkbook.open(after)).readTables(['Kinerja']);
    expect(table?.rows.map((row) => row[1])).toEqual(['=1+1', 'Indeks SPM', '@a']);
    expect(await readPart(after, 'xl/sharedStrings.xml')).toContain('count="12" uniqueCount="11"');
    expect(await readPart(after, SHEET)).toContain('<c r="C5" s="2" t="s"><v>4</v></c>');
  });

  it('puts a value in place of a formula: no entry of it stays in the calculation chain or the column', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.write([capaian([1, 0.2, 3], { header: 'Hitungan' })], []);
    const after = await workbook.toBytes();
    expect(await readPart(after, SHEET)).toContain('<c r="E4" s="2"><v>1</v></c>');
    expect(await readPart(after, 'xl/tables/table1.xml')).not.toContain('calculatedColumnFormula');
    expect(await readPart(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(changedParts(after, after)).not.toContain('xl/calcChain.xml');
    expect(await lintPackage(after)).toEqual([]);
  });

  it('gives the cells that shared a replaced formula a text of their own', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.write([capaian([1, 0.2, 3], { header: 'Hitungan' })], []);
    const sheet = await readPart(await workbook.toBytes(), SHEET);
    expect(sheet).toContain('<c r="E5" s="2"><f>D5*2/$C$4</f><v>0.2</v></c>');
    expect(sheet).toContain('<c r="E6" s="2"><f>D6*2/$C$4</f><v>3</v></c>');
  });

  it('keeps formulas whose result is the value', async () => {
    const { bytes, workbook } = await openFeatureRich();
    await workbook.write([capaian([181, 0.2, 3], { header: 'Hitungan' })], []);
    expect(await workbook.toBytes()).toBe(bytes);
  });

  it('finds a column whose header differs only in case, as Excel would', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.write([capaian([1, 2, 3], { header: 'TARGET' })], []);
    expect((await workbook.listTables())[0]?.header).toHaveLength(4);
  });

  it('creates the rows and cells that a sheet leaves out', async () => {
    const { workbook } = await openWithReplacement(
      SHEET,
      '<row r="13" spans="2:5"><c r="C13"><v>2.5E-3</v></c></row>',
      '',
    );
    await workbook.write([capaian([1, 2], { table: 'Anggaran', header: 'Pagu' })], []);
    const after = await workbook.toBytes();
    expect(await readPart(after, SHEET)).toContain('<row r="13"><c r="C13"><v>2</v></c></row></sheetData>');
    expect(await lintPackage(after)).toEqual([]);
  });

  it('refuses a protected sheet only when a cell has to change', async () => {
    const protection = '<sheetProtection sheet="1" objects="1"/><mergeCells';
    const { bytes, workbook } = await openWithReplacement(SHEET, '<mergeCells', protection);
    await workbook.write([capaian([80, null, 1], { header: 'Hitungan', values: [181, 0.2, 3] })], []);
    expect(await problemOf(workbook.write([capaian([1, 2, 3])], []))).toEqual({
      kode: 'lembar-terlindungi',
      sheet: 'Data',
    });
    expect(await workbook.toBytes()).toBe(bytes);
  });

  it.each([
    ['a number that is not finite', capaian([NaN, 1, 2])],
    ['too few values', capaian([1])],
    ['a table that is missing', capaian([1, 2, 3], { table: 'Lain' })],
  ])('refuses %s', async (_, column) => {
    const { workbook } = await openFeatureRich();
    await expect(workbook.write([column], [])).rejects.toThrow(RangeError);
  });
});

describe('Adding a column', () => {
  const added = capaian([1.25, null, 3], { header: 'Capaian\nBaru', numberFormat: '0.00%' });

  it('puts it at the right end and keeps ids, totals row, filter and hidden rows', async () => {
    const { bytes, workbook } = await openFeatureRich();
    await workbook.write([added], []);
    const after = await workbook.toBytes();
    const [table] = await workbook.readTables(['Kinerja']);
    expect(table?.header.at(-1)).toBe('Capaian\nBaru');
    expect(table?.rows.map((row) => row[4])).toEqual([1.25, null, 3]);
    expect(table?.numberFormat(0, 4)).toBe('0.00%');
    const part = await readPart(after, 'xl/tables/table1.xml');
    expect(part).toContain('ref="B3:F7"');
    expect(part).toContain('<autoFilter ref="B3:F6">');
    expect(part).toContain('<tableColumn id="10" name="Capaian_x000a_Baru"/>');
    const sheet = await readPart(after, SHEET);
    expect(sheet).toContain('<row r="5" spans="2:6" hidden="1">');
    expect(sheet).toContain('<dimension ref="B1:F13"/>');
    expect(sheet).toContain('<col min="6" max="6" width="15" customWidth="1"/>');
    expect(await lintPackage(after)).toEqual([]);
    expect(changedParts(bytes, after)).toEqual(
      ['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/tables/table1.xml', 'xl/workbook.xml', SHEET].sort(),
    );
  });

  it('writes the same file when it is written again, also after opening it anew', async () => {
    const { workbook } = await openFeatureRich();
    const columns = [added, capaian(['a', 'b', 'c'], { header: 'Predikat', numberFormat: '@' })];
    await workbook.write(columns, []);
    const first = await workbook.toBytes();
    expect(await workbook.write(columns, [])).toEqual({ changedCells: 0, changedSheets: [] });
    expect(await workbook.toBytes()).toEqual(first);
    const opened = await XlsxWorkbook.open(first);
    await opened.write(columns, []);
    expect(await opened.toBytes()).toBe(first);
  });

  it('adds to two tables of one sheet at once', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.write([added, capaian([5, 6], { table: 'Anggaran', header: 'Serapan' })], []);
    const [kinerja, anggaran] = await workbook.readTables(['Kinerja', 'Anggaran']);
    expect(kinerja?.rows.map((row) => row[4])).toEqual([1.25, null, 3]);
    expect(anggaran?.rows.map((row) => row[2])).toEqual([5, 6]);
    expect(await lintPackage(await workbook.toBytes())).toEqual([]);
  });

  it.each([
    ['a value', '</c></row><row r="6" spans="2:5">', '</c><c r="F5"><v>1</v></c></row><row r="6" spans="2:5">', 'F5'],
    ['a formula', '</c></row><row r="11"', '</c><c r="F7"><f>1</f></c></row><row r="11"', 'F7'],
    ['a merged range', 'ref="B15:C16"', 'ref="F6:G9"', 'F6'],
  ])('refuses when %s of the user stands in the way', async (_, search, replacement, cell) => {
    const { bytes, workbook } = await openWithReplacement(SHEET, search, replacement);
    expect(await problemOf(workbook.write([capaian([1, 2, 3]), added], []))).toEqual({
      kode: 'kanan-tabel-terisi',
      table: 'Kinerja',
      sheet: 'Data',
      cell,
    });
    expect(await workbook.toBytes()).toBe(bytes);
  });

  it('refuses when another table stands in the way', async () => {
    const moved = String(featureRichParts()['xl/tables/table2.xml']).replace('B11:C13', 'F6:G8');
    const { workbook } = await openFeatureRich({ 'xl/tables/table2.xml': moved });
    expect(await problemOf(workbook.write([added], []))).toMatchObject({ kode: 'kanan-tabel-terisi', cell: 'F6' });
  });

  it('makes no rows for a table that goes on far below its data, and formats its cells once there is a value', async () => {
    const parts = featureRichParts();
    const { workbook } = await openFeatureRich({
      'xl/tables/table2.xml': String(parts['xl/tables/table2.xml']).replace('B11:C13', 'B11:C1048576'),
      [SHEET]: String(parts[SHEET]).replace('B15:C16', 'F15:G16'),
    });
    const write = (values: (number | null)[]) => {
      const all = [...values, ...Array<null>(1_048_565 - values.length).fill(null)];
      return workbook.write([capaian(all, { table: 'Anggaran', header: 'Serapan' })], []);
    };
    await write([90, 75]);
    const sheet = await readPart(await workbook.toBytes(), SHEET);
    const rowsOf = (xml: string) => xml.match(/<row r="\d+"/g);
    expect(rowsOf(sheet)).toEqual(rowsOf(String(featureRichParts()[SHEET])));
    const formatOf = (cell: string, xml: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1];
    expect(formatOf('D13', sheet)).toBeDefined();

    await write([90, 75, 60]);
    const later = await readPart(await workbook.toBytes(), SHEET);
    expect(later).toContain(`<row r="14"><c r="D14" s="${formatOf('D13', sheet)}"><v>60</v></c></row>`);
    expect(await lintPackage(await workbook.toBytes())).toEqual([]);
  });

  it('takes over an empty cell that only has a format', async () => {
    const { workbook } = await openWithReplacement(
      SHEET,
      '</c></row><row r="6" spans="2:5">',
      '</c><c r="F5" s="1"/></row><row r="6" spans="2:5">',
    );
    await workbook.write([added], []);
    expect(await lintPackage(await workbook.toBytes())).toEqual([]);
  });

  it('works on a sheet with a namespace prefix', async () => {
    const parts = featureRichParts();
    const prefixed = String(parts[SHEET])
      .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const { workbook } = await openFeatureRich({ [SHEET]: prefixed });
    await workbook.write([added], []);
    const [table] = await workbook.readTables(['Kinerja']);
    expect(table?.rows.map((row) => row[4])).toEqual([1.25, null, 3]);
    expect(await lintPackage(await workbook.toBytes())).toEqual([]);
  });
});
