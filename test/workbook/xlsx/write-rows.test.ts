import type { RowWrite } from '../../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { problemOf } from '../samples';
import { lintPackage } from './lint';
import { changedParts, featureRichParts, readPart } from './package-builder';
import { hasSdkValidator, validateWithSdk } from './sdk-validator';
import { openFeatureRich, openNew, openWithReplacement } from './workbook-samples';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table2.xml';

const append = (cells: RowWrite['cells'], table = 'Anggaran'): RowWrite => ({ table, row: null, cells });

/** The feature-rich workbook with more room below the table Anggaran. */
const openWithRoom = () => openWithReplacement(SHEET, 'ref="B15:C16"', 'ref="B25:C26"');

/** The feature-rich sheet with rules of input added before `<pageMargins`, in the order that Excel wants. */
function openWithRules(validations: string, extension = '') {
  const sheet = String(featureRichParts()[SHEET])
    .replace(/<dataValidations.*<\/dataValidations>/, `<dataValidations>${validations}</dataValidations>`)
    .replace('</tableParts>', `</tableParts>${extension}`);
  return openFeatureRich({ [SHEET]: sheet });
}

const list = (sqref: string) =>
  `<dataValidation type="list" sqref="${sqref}"><formula1>"a,b"</formula1></dataValidation>`;

describe('Writing cells of a row that is there', () => {
  it('changes only the sheet, and in it only the cells that are named; they keep their format', async () => {
    const { bytes, workbook } = await openFeatureRich();
    await workbook.writeRows([{ table: 'Kinerja', row: 1, cells: { TARGET: 7, 'Capaian\n(%)': null } }]);
    const after = await workbook.toBytes();
    const expected = String(featureRichParts()[SHEET])
      .replace('<c r="C5" s="2"/>', '<c r="C5" s="2"><v>7</v></c>')
      .replace('<c r="D5" s="3"><v>0.1</v></c>', '<c r="D5" s="3"/>');
    expect(await readPart(after, SHEET)).toBe(expected);
    expect(changedParts(bytes, after)).toEqual(['xl/workbook.xml', SHEET]);
    expect(await readPart(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(await lintPackage(after)).toEqual([]);
  });

  it('leaves the file as it is when the cells hold their values, be it by a formula', async () => {
    const { bytes, workbook } = await openFeatureRich();
    await workbook.writeRows([
      { table: 'Kinerja', row: 0, cells: { Indikator: 'Indeks SPM', Target: 80, Hitungan: 181 } },
      { table: 'Kinerja', row: 1, cells: { Indikator: 'Angka harapan', Target: '' } },
      { table: 'Anggaran', row: 1, cells: { Program: null } },
    ]);
    expect(await workbook.toBytes()).toBe(bytes);
  });

  it('puts a value in place of a shared formula, and the other rows keep theirs', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.writeRows([{ table: 'Kinerja', row: 0, cells: { Hitungan: 5 } }]);
    const after = await workbook.toBytes();
    const sheet = await readPart(after, SHEET);
    expect(sheet).toContain('<c r="E4" s="2"><v>5</v></c>');
    expect(sheet).toContain('<c r="E5" s="2"><f>D5*2/$C$4</f><v>0.2</v></c>');
    expect(sheet).toContain('<c r="E6" s="2"><f>D6*2/$C$4</f><v>3</v></c>');
    // The column goes on to be a calculated one: two of its three rows are.
    expect(await readPart(after, 'xl/tables/table1.xml')).toContain('<calculatedColumnFormula>');
    expect(changedParts(after, after)).not.toContain('xl/calcChain.xml');
    expect(await lintPackage(after)).toEqual([]);
  });

  it('writes rows of a column that have others between them', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.writeRows([
      { table: 'Kinerja', row: 2, cells: { Target: 3 } },
      { table: 'Kinerja', row: 0, cells: { Target: 1 } },
      { table: 'Kinerja', row: 0, cells: { target: 2 } },
    ]);
    const [table] = await workbook.readTables(['Kinerja']);
    expect(table?.rows.map((row) => row[1])).toEqual([2, null, 3]);
  });

  it('creates the cells that a sheet leaves out', async () => {
    const { workbook } = await openFeatureRich();
    await workbook.writeRows([{ table: 'Anggaran', row: 1, cells: { Program: 'Program B' } }]);
    const after = await workbook.toBytes();
    expect(await readPart(after, SHEET)).toContain(
      '<row r="13" spans="2:5"><c r="B13" t="s"><v>9</v></c><c r="C13"><v>2.5E-3</v></c></row>',
    );
    expect(await lintPackage(after)).toEqual([]);
  });
});

describe('Adding rows at the end of a table', () => {
  it('extends the table and the range in use, and leaves the other parts alone', async () => {
    const { bytes, workbook } = await openWithRoom();
    await workbook.writeRows([append({ Pagu: 5, Program: 'Indeks SPM' }), append({})]);
    const after = await workbook.toBytes();
    const sheet = await readPart(after, SHEET);
    expect(sheet).toContain('<row r="14"><c r="B14" t="s"><v>4</v></c><c r="C14"><v>5</v></c></row></sheetData>');
    expect(await readPart(after, TABLE)).toContain('ref="B11:C15"');
    expect(sheet).toContain('<dimension ref="B1:E15"/>');
    expect((await workbook.readTables(['Anggaran']))[0]?.rows.slice(2)).toEqual([
      ['Indeks SPM', 5],
      [null, null],
    ]);
    expect(changedParts(bytes, after)).toEqual([TABLE, 'xl/workbook.xml', SHEET]);
  });

  it('extends the filter, and gives every new cell the format of the last row', async () => {
    const columns = [
      { header: 'Kode', width: 9, numberFormat: '@' },
      { header: 'Pagu', width: 9, numberFormat: '#,##0', choices: ['1', '2'] },
    ];
    const workbook = await openNew({ columns, rows: [['1', 1]] });
    await workbook.writeRows([append({ kode: '007' }, 'Data'), append({ kode: '008' }, 'Data')]);
    const after = await workbook.toBytes();
    const [table] = await (await XlsxWorkbook.open(after)).readTables(['Data']);
    expect(table?.rows).toEqual([
      ['1', 1],
      ['007', null],
      ['008', null],
    ]);
    expect([1, 2].map((row) => [0, 1].map((column) => table?.numberFormat(row, column)))).toEqual([
      ['@', '#,##0'],
      ['@', '#,##0'],
    ]);
    const part = await readPart(after, 'xl/tables/table1.xml');
    expect(part).toContain('ref="A1:B4"');
    expect(part).toContain('<autoFilter ref="A1:B4"/>');
    expect(await readPart(after, SHEET)).toContain('sqref="B2:B4"');
    expect(await lintPackage(after)).toEqual([]);
    if (hasSdkValidator) expect(validateWithSdk(after)).toEqual([]);
  }, 30_000);

  it('lets rules for whole columns hold for the new rows, and no other rule', async () => {
    const validations = [list('B12:B13 D1'), list('C13'), list('B1:D13')].join('');
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const extension =
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1">` +
      '<x14:dataValidation type="list"><x14:formula1><xm:f>Lain!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C12:C13</xm:sqref>' +
      '</x14:dataValidation></x14:dataValidations></ext></extLst>';
    const { workbook } = await openWithRules(validations, extension);
    await workbook.writeRows([append({ Pagu: 5 })]);
    const sheet = await readPart(await workbook.toBytes(), SHEET);
    for (const sqref of ['B12:B14 D1', 'C13', 'B1:D13', 'D4:D6']) expect(sheet).toContain(`sqref="${sqref}"`);
    expect(sheet).toContain('<xm:sqref>C12:C14</xm:sqref>');
  });

  it('does not give a cell a second validation', async () => {
    const { workbook } = await openWithRules(list('B12:B13') + list('B14:B20'));
    await workbook.writeRows([append({ Pagu: 5 })]);
    const sheet = await readPart(await workbook.toBytes(), SHEET);
    expect(sheet).toContain('sqref="B12:B13"');
    expect(sheet).toContain('sqref="B14:B20"');
  });

  it('extends conditional formats', async () => {
    const { workbook } = await openWithReplacement(SHEET, 'sqref="D4:D6"', 'sqref="C12:C13"');
    await workbook.writeRows([append({ Pagu: 5 })]);
    expect(await readPart(await workbook.toBytes(), SHEET)).toContain('<conditionalFormatting sqref="C12:C14">');
  });

  it('takes over empty cells below that only have a format', async () => {
    const { workbook } = await openWithReplacement(
      SHEET,
      '</sheetData>',
      '<row r="14"><c r="B14" s="1"/><c r="C14" s="1"/></row></sheetData>',
    );
    await workbook.writeRows([append({ Pagu: 5 })]);
    expect(await readPart(await workbook.toBytes(), SHEET)).toContain(
      '<row r="14"><c r="B14"/><c r="C14"><v>5</v></c></row>',
    );
  });

  it('fills the row that stands for none in a table without data', async () => {
    const { workbook } = await openFeatureRich({
      [TABLE]: String(featureRichParts()[TABLE]).replace('ref="B11:C13"', 'ref="B11:C12" insertRow="1"'),
      [SHEET]: String(featureRichParts()[SHEET]).replace(/<row r="12".*(?=<\/sheetData>)/, '<row r="12"/>'),
    });
    await workbook.writeRows([append({ Program: 'Program A' })]);
    const after = await workbook.toBytes();
    expect((await workbook.readTables(['Anggaran']))[0]?.rows).toEqual([['Program A', null]]);
    expect(await readPart(after, TABLE)).not.toContain('insertRow');
    expect(await lintPackage(after)).toEqual([]);
  });

  it.each([
    ['a value', '</sheetData>', '<row r="14"><c r="C14"><v>1</v></c></row></sheetData>', 'C14'],
    ['a formula', '</sheetData>', '<row r="14"><c r="B14"><f>1</f></c></row></sheetData>', 'B14'],
    ['a merged range', 'ref="B15:C16"', 'ref="C15:G18"', 'C15'],
  ])('refuses when %s of the user stands in the way', async (_, search, replacement, cell) => {
    const { bytes, workbook } = await openWithReplacement(SHEET, search, replacement);
    const rows = [append({ Pagu: 1 }), append({ Pagu: 2 }), { table: 'Kinerja', row: 0, cells: { Target: 1 } }];
    expect(await problemOf(workbook.writeRows(rows))).toEqual({
      kode: 'bawah-tabel-terisi',
      table: 'Anggaran',
      sheet: 'Data',
      cell,
    });
    expect(await workbook.toBytes()).toBe(bytes);
  });

  it('refuses in a table with a totals row', async () => {
    const { bytes, workbook } = await openFeatureRich();
    expect(await problemOf(workbook.writeRows([append({ Target: 1 }, 'Kinerja')]))).toEqual({
      kode: 'bawah-tabel-terisi',
      table: 'Kinerja',
      sheet: 'Data',
      cell: 'B7',
    });
    expect(await workbook.toBytes()).toBe(bytes);
  });

  it('writes the same file, however the rows come', async () => {
    const [together, apart] = [(await openWithRoom()).workbook, (await openWithRoom()).workbook];
    await together.writeRows([append({ Pagu: 1 }), append({ Pagu: 2 })]);
    await apart.writeRows([append({ Pagu: 1 })]);
    await apart.writeRows([append({ Pagu: 2 })]);
    expect(await apart.toBytes()).toEqual(await together.toBytes());
  });

  it('works on a sheet with a namespace prefix', async () => {
    const prefixed = String(featureRichParts()[SHEET])
      .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const { workbook } = await openFeatureRich({ [SHEET]: prefixed });
    await workbook.writeRows([append({ Program: 'Program C', Pagu: 5 })]);
    expect((await workbook.readTables(['Anggaran']))[0]?.rows[2]).toEqual(['Program C', 5]);
    expect(await lintPackage(await workbook.toBytes())).toEqual([]);
  });
});

describe('Adding rows to a table with a calculated column', () => {
  const openCalculated = (ofColumn: string, lastCell: string) => {
    const parts = featureRichParts();
    const column = `<tableColumn id="2" name="Pagu"><calculatedColumnFormula>${ofColumn}</calculatedColumnFormula></tableColumn>`;
    return openFeatureRich({
      [TABLE]: String(parts[TABLE]).replace('<tableColumn id="2" name="Pagu"/>', column),
      [SHEET]: String(parts[SHEET])
        .replace('<v>2.5E-3</v>', `${lastCell}<v>3</v>`)
        .replace('ref="B15:C16"', 'ref="B25:C26"'),
    });
  };

  it.each([
    ['of the last row, moved down', 'LEN(B12)', '<f>LEN(B13)&amp;$A$1</f>', 'LEN(B14)&amp;$A$1', 'LEN(B15)&amp;$A$1'],
    ['of the column, where the last row has a value', 'LEN([@Program])', '', 'LEN([@Program])', 'LEN([@Program])'],
  ])('fills in the formula %s', async (_, ofColumn, lastCell, first, second) => {
    const { bytes, workbook } = await openCalculated(ofColumn, lastCell);
    await workbook.writeRows([append({ Program: 'Program C' }), append({})]);
    const after = await workbook.toBytes();
    const sheet = await readPart(after, SHEET);
    expect(sheet).toContain(`<c r="C14"><f>${first}</f></c>`);
    expect(sheet).toContain(`<row r="15"><c r="C15"><f>${second}</f></c></row>`);
    expect(changedParts(bytes, after)).toContain('xl/calcChain.xml');
    expect(await lintPackage(after)).toEqual([]);
  });

  it('writes the value of a cell that is named, be it none', async () => {
    const { workbook } = await openCalculated('LEN(B12)', '<f>LEN(B13)</f>');
    await workbook.writeRows([append({ Program: 'Program C', Pagu: 5 }), append({ Program: 'Program D', Pagu: null })]);
    const [table] = await workbook.readTables(['Anggaran']);
    expect(table?.rows.slice(2)).toEqual([
      ['Program C', 5],
      ['Program D', null],
    ]);
    expect([2, 3].map((row) => table?.hasFormula(row, 1))).toEqual([false, false]);
  });

  it.each([
    ['shares its formula with others', 'LEN(B12)', '<f t="shared" ref="C13" si="4">LEN(B13)</f>'],
    ['holds a value, and the formula of the column depends on the row', 'LEN(B12)', ''],
  ])('guesses no formula when the last row %s', async (_, ofColumn, lastCell) => {
    const { workbook } = await openCalculated(ofColumn, lastCell);
    await workbook.writeRows([append({ Program: 'Program C' })]);
    const [table] = await workbook.readTables(['Anggaran']);
    expect([table?.rows[2], table?.hasFormula(2, 1)]).toEqual([['Program C', null], false]);
  });
});
