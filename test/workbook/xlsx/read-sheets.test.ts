import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { problemOf } from '../samples';
import { buildPackage, featureRichParts } from './package-builder';
import { openFeatureRich, openWithReplacement } from './workbook-samples';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

/** The sheet Data of the feature-rich workbook with these rows and what follows them. */
async function readData(rows: string, rest = '') {
  const { workbook } = await openFeatureRich({
    [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${rest}</worksheet>`,
  });
  return workbook.readSheets();
}

describe('Reading sheets', () => {
  it('gives shared, inline and formula texts, booleans, errors and formats as the tables have them', async () => {
    const { workbook } = await openFeatureRich();
    const [data, own, ...more] = await workbook.readSheets();
    expect([data?.name, own?.name, more.length]).toEqual(['Data', 'Tabel 3.1', 0]);
    expect(data).toMatchObject({ reportId: null, firstRow: 1, firstColumn: 2, merges: [] });
    const empty = [null, null, null, null];
    expect(data?.rows).toEqual([
      ['Catatan saya', null, null, null],
      empty,
      ['Indikator', 'Target', 'Capaian\n(%)', 'Hitungan'],
      ['Indeks SPM', 80, 90.5, 181],
      ['Angka harapan', null, 0.1, 0.2],
      ['ab', true, { error: '#DIV/0!' }, 3],
      ['Jumlah', null, null, 9],
      empty,
      empty,
      empty,
      ['Program', 'Pagu', null, null],
      ['Indeks SPM', 1_000_000, null, null],
      [null, 0.0025, null, null],
    ]);
    const [table] = await workbook.readTables(['Kinerja']);
    for (const row of [0, 1, 2]) {
      expect([0, 1, 2, 3].map((column) => data?.numberFormat(row + 3, column))).toEqual(
        [0, 1, 2, 3].map((column) => table?.numberFormat(row, column)),
      );
    }
    expect([data?.numberFormat(0, 0), data?.numberFormat(1, 0)]).toEqual(['General', 'General']);
    expect(own).toMatchObject({ reportId: null, firstRow: 1, firstColumn: 1, rows: [[7]] });
  });

  it('reads a date that is written as one as the number that Excel has for it', async () => {
    const [data] = await readData('<row r="2"><c r="C2" t="d"><v>2025-01-31</v></c></row>');
    expect(data).toMatchObject({ firstRow: 2, firstColumn: 3, rows: [[45_688]] });
  });

  it('leaves chart sheets out, and does not mistake their place for that of a report', async () => {
    const parts = featureRichParts();
    const chart = await XlsxWorkbook.open(
      await buildPackage({
        ...parts,
        'xl/workbook.xml': String(parts['xl/workbook.xml'])
          .replace('<sheets>', '<sheets><sheet name="Bagan" sheetId="9" r:id="rId9"/>')
          .replace(
            '<definedNames>',
            '<definedNames><definedName name="_takar_id" localSheetId="2" hidden="1">"3.1"</definedName>',
          ),
        'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        ),
        'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
      }),
    );
    const named = (await chart.readSheets()).map(({ name, reportId }) => [name, reportId]);
    expect(named).toEqual([
      ['Data', null],
      ['Tabel 3.1', '3.1'],
    ]);
  });

  it('reads prefixes, rows and cells without addresses, and a row that comes in two parts', async () => {
    const rows =
      "<x:row><x:c t='inlineStr'><x:is><x:t>a&amp;b</x:t></x:is></x:c><x:c s='3'><x:v>12</x:v></x:c></x:row>" +
      "<x:row r='3'><x:c r='A3'><x:v>1</x:v></x:c></x:row><x:row r='2'/><x:row r='3'><x:c r='B3' s='3'><x:v>2</x:v></x:c></x:row>";
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const { workbook } = await openFeatureRich({ [SHEET]: sheet });
    const [data] = await workbook.readSheets();
    expect(data?.rows).toEqual([
      ['a&b', 12],
      [null, null],
      [1, 2],
    ]);
    expect([data?.numberFormat(0, 1), data?.numberFormat(2, 1), data?.numberFormat(2, 0)]).toEqual([
      '0.0" %"',
      '0.0" %"',
      'General',
    ]);
  });

  it('empties cells that a merged range hides before it looks where the used part ends', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="F2"><v>3</v></c></row>' +
      '<row r="3"><c r="B3" s="3"><v>4</v></c><c r="C3"><v>5</v></c></row><row r="9"><c r="B9"><v>6</v></c></row>';
    const merges = '<mergeCells><mergeCell ref="C2:F2"/><mergeCell ref="A1:B2"/><mergeCell ref="A9:B9"/></mergeCells>';
    const [data] = await readData(rows, merges);
    expect(data).toMatchObject({ firstRow: 2, firstColumn: 2 });
    expect(data?.rows).toEqual([
      [null, 2],
      [4, 5],
    ]);
    expect([data?.merges, data?.numberFormat(1, 0)]).toEqual([[], '0.0" %"']);
  });

  it('takes a value in the last cell of a column for what it is', async () => {
    const [data] = await readData(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576" s="3"><v>2</v></c></row>',
    );
    expect(data?.rows).toHaveLength(1_048_576);
    expect([data?.rows[0], data?.rows[7], data?.rows.at(-1)]).toEqual([
      [1, null],
      [null, null],
      [null, 2],
    ]);
    expect([data?.numberFormat(1_048_575, 1), data?.numberFormat(7, 1)]).toEqual(['0.0" %"', 'General']);
  });

  it('refuses a sheet whose few cells lie too far apart', async () => {
    const rows = Array.from({ length: 1_300 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`);
    rows.push('<row r="1301"><c r="XFD1301"><v>1</v></c></row>');
    expect(await problemOf(readData(rows.join('')))).toEqual({ kode: 'terlalu-besar' });
  });

  it.each(['<row r="1048577"><c><v>1</v></c></row>', '<row r="1"><c r="XFE1"><v>1</v></c></row>'])(
    'calls a sheet broken that goes on where Excel ends: %s',
    async (row) => {
      expect(await problemOf(readData(row))).toEqual({ kode: 'berkas-rusak', bagian: SHEET });
    },
  );

  it('calls a sheet broken that points to a text that is not there', async () => {
    const { workbook } = await openWithReplacement(SHEET, '<c r="B1" t="s"><v>8</v>', '<c r="B1" t="s"><v>99</v>');
    expect(await problemOf(workbook.readSheets())).toEqual({ kode: 'berkas-rusak', bagian: 'sharedStrings' });
  });

  it('leaves the file as it is', async () => {
    const { workbook, bytes } = await openFeatureRich();
    await workbook.readSheets();
    expect(await workbook.toBytes()).toBe(bytes);
  });
});
