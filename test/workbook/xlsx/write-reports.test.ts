import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { lintPackage } from './lint';
import { changedParts, featureRichParts, readPart } from './package-builder';
import { problemOf, report } from '../samples';
import { capaian, openFeatureRich, openNew, openWithReplacement } from './workbook-samples';

const NEW_SHEET = 'xl/worksheets/sheet3.xml';
const WORKBOOK = 'xl/workbook.xml';
/** The workbook has a part of custom XML of the user's own. */
const MEMORY = ['customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps2.xml'];

async function writeReport(change = {}) {
  const { bytes, workbook } = await openFeatureRich();
  const result = await workbook.write([], [report(change)]);
  return { before: bytes, workbook, result, after: await workbook.toBytes() };
}

describe('Making a report sheet', () => {
  it('puts it last under a free name and leaves the sheet of the user with that name alone', async () => {
    const { before, result, after } = await writeReport();
    expect(result).toEqual({ changedCells: 0, changedSheets: ['Tabel 3.1 (2)'] });
    expect(await readPart(after, WORKBOOK)).toContain(
      '<sheet name="Tabel 3.1" sheetId="5" r:id="rId2"/><sheet name="Tabel 3.1 (2)" sheetId="6" r:id="rId7"/></sheets>',
    );
    expect(changedParts(before, after)).toEqual(
      [
        '[Content_Types].xml',
        ...MEMORY,
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        'xl/styles.xml',
        WORKBOOK,
        NEW_SHEET,
      ].sort(),
    );
    expect(await lintPackage(after)).toEqual([]);
  });

  it('marks it with a hidden name and sets what is printed and repeated', async () => {
    const { after } = await writeReport();
    const workbook = await readPart(after, WORKBOOK);
    expect(workbook).toContain('<definedName name="_takar_id" localSheetId="2" hidden="1">"3.1"</definedName>');
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">\'Tabel 3.1 (2)\'!$A$1:$D$6</definedName>',
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Tabel 3.1 (2)\'!$3:$4</definedName>',
    );
  });

  it('sets the page: paper, one page wide, breaks, no grid, no warnings about numbers as text', async () => {
    const sheet = await readPart((await writeReport()).after, NEW_SHEET);
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain('showGridLines="0"');
    expect(sheet).toContain('<pageSetup paperSize="14" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
    expect(sheet).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>');
    expect(sheet).toContain('<ignoredError sqref="A1:D6" numberStoredAsText="1"/>');
    expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
  });

  it('gives every cell of a merged range with borders its borders', async () => {
    const sheet = await readPart((await writeReport()).after, NEW_SHEET);
    const styleOf = (address: string) => new RegExp(`<c r="${address}"( s="\\d+")`).exec(sheet)?.[1];
    expect(styleOf('A4')).toBe(styleOf('A3'));
    expect(styleOf('D3')).toBe(styleOf('C3'));
    expect(styleOf('A3')).not.toBe(styleOf('A5'));
  });

  it('sets cells in from their side, in italics or on one line where the report says so', async () => {
    const { after } = await writeReport();
    const sheet = await readPart(after, NEW_SHEET);
    const styles = await readPart(after, 'xl/styles.xml');
    const formats = styles.slice(styles.indexOf('<cellXfs')).match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g) ?? [];
    const formatOf = (address: string) => formats[Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1])];
    const fonts = styles.slice(styles.indexOf('<fonts')).match(/<font>.*?<\/font>/g) ?? [];
    expect(formatOf('B6')).toContain('<alignment horizontal="left" vertical="top" wrapText="1" indent="1"/>');
    expect(fonts[Number(/fontId="(\d+)"/.exec(formatOf('B6') ?? '')?.[1])]).toContain('<i/>');
    expect(formatOf('D6')).toContain('<alignment horizontal="right" vertical="top" indent="2"/>');
    expect(formatOf('D5')).toContain('<alignment horizontal="right" vertical="top" wrapText="1"/>');
  });

  it('keeps a given height and finds the others from the text', async () => {
    const long = 'Persentase pelayanan administrasi yang selesai tepat waktu sesuai standar '.repeat(4);
    const rows = [{ cells: [null, { text: long }] }, { cells: [null, { text: 'pendek' }] }, { cells: [], height: 33 }];
    const sheet = await readPart((await writeReport({ rows, merges: [], repeatedRows: undefined })).after, NEW_SHEET);
    const heights = [...sheet.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights[0]).toBeGreaterThan(5 * 14);
    expect(heights.slice(1)).toEqual([16.25, 33]);
  });

  it('makes names that Excel accepts', async () => {
    for (const [wanted, name] of [
      ['Tabel 3.1/3.2: [a]*?', 'Tabel 3.1-3.2- -a---'],
      ["'kutip'", 'kutip'],
      ['x'.repeat(40), 'x'.repeat(31)],
      ['History', 'History_'],
      ['Rp & <b>', 'Rp & <b>'],
    ] as const) {
      const { result, after } = await writeReport({ name: wanted });
      expect(result.changedSheets).toEqual([name]);
      expect(await lintPackage(after)).toEqual([]);
    }
  });

  it('refuses when the structure of the workbook is locked, and changes nothing', async () => {
    const lock = '<workbookProtection lockStructure="1"/><bookViews>';
    const { bytes, workbook } = await openWithReplacement(WORKBOOK, '<bookViews>', lock);
    expect(await problemOf(workbook.write([capaian([1, 2, 3])], [report()]))).toEqual({ kode: 'struktur-terkunci' });
    expect(await workbook.toBytes()).toBe(bytes);
    expect(await workbook.write([capaian([1, 2, 3])], [])).toMatchObject({ changedCells: 3 });
  });

  it('works in a workbook made by createWorkbook', async () => {
    const workbook = await openNew({ columns: [{ header: 'A', width: 9, numberFormat: '0' }], rows: [] });
    await workbook.write([], [report(), report({ id: '3.2', name: 'Tabel 3.2', repeatedRows: [0, 0], paper: 'A4' })]);
    expect(await lintPackage(await workbook.toBytes())).toEqual([]);
  });
});

describe('Renewing a report sheet', () => {
  it('writes the same file when nothing changed, also after opening it anew', async () => {
    const { workbook, after } = await writeReport();
    expect(await workbook.write([], [report()])).toEqual({ changedCells: 0, changedSheets: [] });
    expect(await workbook.toBytes()).toEqual(after);
    const opened = await XlsxWorkbook.open(after);
    await opened.write([], [report()]);
    expect(await opened.toBytes()).toBe(after);
  });

  it('finds the sheet by its hidden name when its tab was renamed', async () => {
    const { after } = await writeReport();
    const renamed = (await readPart(after, WORKBOOK))
      .replaceAll('Tabel 3.1 (2)', "Bab III'nya")
      .replaceAll("'Bab III'nya'!", "'Bab III''nya'!");
    const parts = { ...featureRichParts(), ...(await allParts(after)), [WORKBOOK]: renamed };
    const { workbook } = await openFeatureRich(parts);
    const rows = [{ cells: [{ text: 'Baru' }] }];
    expect(await workbook.write([], [report({ rows, merges: [], pageBreaks: [] })])).toMatchObject({
      changedSheets: ["Bab III'nya"],
    });
    const now = await workbook.toBytes();
    expect(await lintPackage(now)).toEqual([]);
    expect(await readPart(now, WORKBOOK)).toContain("'Bab III''nya'!$A$1:$D$1");
  });

  it('keeps what the user added to it', async () => {
    const { after } = await writeReport();
    const sheet = (await readPart(after, NEW_SHEET))
      .replace(
        '<printOptions',
        '<conditionalFormatting sqref="A1"><cfRule type="blanks" priority="1" dxfId="0"/></conditionalFormatting><printOptions',
      )
      .replace(/left="[\d.]+"/, 'left="1.5"')
      .replace('<rowBreaks', '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks')
      .replace('showGridLines="0"', 'showGridLines="0" zoomScale="80"')
      .replace('</worksheet>', '<legacyDrawing r:id="rId1"/></worksheet>');
    const rels = String(featureRichParts()['xl/worksheets/_rels/sheet1.xml.rels'])
      .replace(/<Relationship Id="rId[1345]".*?\/>/g, '')
      .replace('rId2', 'rId1');
    const { workbook } = await openFeatureRich({
      ...(await allParts(after)),
      [NEW_SHEET]: sheet,
      'xl/worksheets/_rels/sheet3.xml.rels': rels,
    });
    await workbook.write(
      [],
      [report({ landscape: false, rows: [{ cells: [{ text: 'Baru' }] }], merges: [], pageBreaks: [] })],
    );
    const now = await workbook.toBytes();
    const kept = await readPart(now, NEW_SHEET);
    for (const piece of [
      'cfRule',
      'left="1.5"',
      '&amp;P',
      'zoomScale="80"',
      '<legacyDrawing',
      'orientation="portrait"',
    ]) {
      expect(kept).toContain(piece);
    }
    for (const piece of ['rowBreaks', 'mergeCells']) expect(kept).not.toContain(piece);
    expect(await lintPackage(now)).toEqual([]);
  });

  it('keeps what stands beside and below it as it is: formulas, formats, merged ranges, widths; further down when it grows', async () => {
    const { after } = await writeReport();
    const below =
      '<row r="9" ht="33" customHeight="1"><c r="A9" s="1" t="inlineStr"><is><t>Catatan</t></is></c><c r="C9"><v>0.5</v></c></row>' +
      '<row r="10"><c r="C10"><f t="shared" ref="C10:C11" si="0">C9*2</f><v>1</v></c></row><row r="11"><c r="C11"><f t="shared" si="0"/><v>2</v></c></row>';
    const sheet = (await readPart(after, NEW_SHEET))
      .replace('</row><row r="3"', '<c r="F2" t="b"><v>1</v></c></row><row r="3"')
      .replace('</sheetData>', `${below}</sheetData>`)
      .replace('</cols>', '<col min="5" max="7" width="22.5" customWidth="1"/></cols>')
      .replace('<mergeCell ref="A1:D1"/>', '<mergeCell ref="A1:D1"/><mergeCell ref="A9:B9"/>')
      .replace(/<mergeCells count="(\d+)"/, (_, count: string) => `<mergeCells count="${Number(count) + 1}"`);
    expect(sheet).toContain('r="F2"');
    const { workbook } = await openFeatureRich({ ...(await allParts(after)), [NEW_SHEET]: sheet });
    const line = { cells: ['3', 'Nilai SAKIP', '70', '72'].map((text) => ({ text })) };
    await workbook.write([], [report({ rows: [...report().rows, line, line] })]);
    const now = await workbook.toBytes();
    const xml = await readPart(now, NEW_SHEET);
    for (const piece of [
      '<row r="11" ht="33" customHeight="1"><c r="A11" s="1" t="inlineStr"><is><t>Catatan</t></is></c><c r="C11"><v>0.5</v></c></row>',
      '<c r="C12"><f>C9*2</f><v>1</v></c>',
      '<c r="C13"><f>C10*2</f><v>2</v></c>',
      '<c r="F2" t="b"><v>1</v></c>',
      '<mergeCell ref="A11:B11"/>',
      '<col min="5" max="7" width="22.5" customWidth="1"/>',
    ]) {
      expect(xml).toContain(piece);
    }
    expect(await lintPackage(now)).toEqual([]);
  });

  it('keeps a formula in a cell that the user keeps', async () => {
    const { after } = await writeReport();
    const sheet = (await readPart(after, NEW_SHEET)).replace(
      /<c r="C5"( s="\d+")[^>]*>.*?<\/c>/,
      '<c r="C5"$1><f>Data!B2*2</f><v>160</v></c>',
    );
    const { workbook } = await openFeatureRich({ ...(await allParts(after)), [NEW_SHEET]: sheet });
    expect((await workbook.checkReports([report()]))[0]?.edits).toMatchObject([{ written: '80,00', present: 160 }]);
    const rows = report().rows.map(({ cells, ...row }, r) => ({
      ...row,
      cells: cells.map((cell, c) => (r === 4 && c === 2 && cell ? { ...cell, text: '160', own: '85,00' } : cell)),
    }));
    await workbook.write([], [report({ rows, fontSize: 12 })]);
    const now = await workbook.toBytes();
    expect(await readPart(now, NEW_SHEET)).toMatch(/<c r="C5" s="\d+"><f>Data!B2\*2<\/f><v>160<\/v><\/c>/);
    expect(await lintPackage(now)).toEqual([]);
  });

  it('refuses a report sheet that is protected or on which the user made a table', async () => {
    const { after } = await writeReport();
    const parts = await allParts(after);
    const changed = report({ rows: [{ cells: [{ text: 'Baru' }] }], merges: [] });
    const withTag = (before: string, tag: string) =>
      openFeatureRich({ ...parts, [NEW_SHEET]: parts[NEW_SHEET]!.replace(before, tag + before) });
    const locked = await withTag('<mergeCells', '<sheetProtection sheet="true"/>');
    expect(await problemOf(locked.workbook.write([], [changed]))).toMatchObject({ kode: 'lembar-terlindungi' });
    const withTable = await withTag('</worksheet>', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
    expect(await problemOf(withTable.workbook.write([], [changed]))).toMatchObject({ kode: 'lembar-bukan-takar' });
  });

  it('takes the older of two sheets when the user copied the tab', async () => {
    const { after } = await writeReport();
    const parts = await allParts(after);
    const { workbook } = await openFeatureRich({
      ...parts,
      [WORKBOOK]: parts[WORKBOOK]!.replace(
        '<sheet name="Data"',
        '<sheet name="Salinan" sheetId="9" r:id="rId2"/><sheet name="Data"',
      )
        .replaceAll('localSheetId="2"', 'localSheetId="3"')
        .replace(
          '</definedNames>',
          '<definedName name="_takar_id" localSheetId="0" hidden="1">"3.1"</definedName></definedNames>',
        ),
    });
    const result = await workbook.write([], [report({ rows: [{ cells: [{ text: 'Baru' }] }], merges: [] })]);
    expect(result.changedSheets).toEqual(['Tabel 3.1 (2)']);
  });
});

async function allParts(bytes: Uint8Array): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  for (const part of [
    '[Content_Types].xml',
    ...MEMORY,
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    WORKBOOK,
    NEW_SHEET,
  ]) {
    parts[part] = await readPart(bytes, part);
  }
  return parts;
}
