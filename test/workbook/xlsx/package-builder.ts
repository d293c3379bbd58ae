import { Zip } from '../../../src/workbook/xlsx/zip';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export async function buildPackage(parts: Parts): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const entries = Object.entries(parts).map(
    ([name, content]) => [name, typeof content === 'string' ? encoder.encode(content) : content] as const,
  );
  return (await Zip.empty().with(new Map(entries))).toBytes();
}

export async function readPart(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode(await Zip.open(bytes).read(part));
}

/** The compressed bytes of every part: what must not change where nothing was changed. */
export function compressedParts(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const nameEnd = at + 30 + view.getUint16(at + 26, true);
    const start = nameEnd + view.getUint16(at + 28, true);
    const end = start + view.getUint32(at + 18, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 30, nameEnd));
    parts.set(name, Buffer.from(bytes.subarray(start, end)).toString('base64'));
    at = end;
  }
  return parts;
}

/** Names of the parts that are not the same bytes in both files. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [compressedParts(before), compressedParts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export function buildRelationships(...list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([type, target], index) => {
    const uri = type.includes(':') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${uri}" Target="${target}"/>`;
  });
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const texts = [
  'Indikator',
  'Target',
  'Capaian\n(%)',
  'Hitungan',
  'Indeks SPM',
  'Jumlah',
  'Program',
  'Pagu',
  'Catatan saya',
];

/**
 * A workbook with what users and Excel put into workbooks. On the sheet Data stand two tables: Kinerja in B3:E7
 * (data in rows 4 to 6, row 5 hidden by the filter, a totals row, a shared formula in column E) and Anggaran in
 * B11:C13. The sheet 'Tabel 3.1' is the user's own. Change one thing with `{ ...featureRichParts(), … }`.
 */
export function featureRichParts(): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml':
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      '<Default Extension="bin" ContentType="application/octet-stream"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET}.worksheet+xml"/>` +
      `<Override PartName="/xl/tables/table1.xml" ContentType="${SHEET}.table+xml"/>` +
      `<Override PartName="/xl/tables/table2.xml" ContentType="${SHEET}.table+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET}.sharedStrings+xml"/>` +
      `<Override PartName="/xl/calcChain.xml" ContentType="${SHEET}.calcChain+xml"/>` +
      `<Override PartName="/xl/comments1.xml" ContentType="${SHEET}.comments+xml"/>` +
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>' +
      '</Types>',
    '_rels/.rels': buildRelationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/>` +
      '<bookViews><workbookView activeTab="0"/></bookViews>' +
      '<sheets><sheet name="Data" sheetId="3" r:id="rId1"/><sheet name="Tabel 3.1" sheetId="5" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Tabel 3.1\'!$A$1:$B$2</definedName>' +
      '<definedName name="Pagu_Total">Data!$C$13</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': buildRelationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
      ['customXml', '../customXml/item1.xml'],
    ),
    'xl/worksheets/sheet1.xml':
      `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Lembar1"/><dimension ref="B1:E13"/>` +
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      '<cols><col min="2" max="2" width="30" customWidth="1"/></cols><sheetData>' +
      '<row r="1" spans="2:5"><c r="B1" t="s"><v>8</v></c></row>' +
      '<row r="3" spans="2:5"><c r="B3" s="1" t="s"><v>0</v></c><c r="C3" s="1" t="s"><v>1</v></c><c r="D3" s="1" t="s"><v>2</v></c><c r="E3" s="1" t="s"><v>3</v></c></row>' +
      '<row r="4" spans="2:5"><c r="B4" t="s"><v>4</v></c><c r="C4" s="2"><v>80</v></c><c r="D4" s="3"><v>90.5</v></c><c r="E4" s="2"><f t="shared" ref="E4:E6" si="0">D4*2/$C$4</f><v>181</v></c></row>' +
      '<row r="5" spans="2:5" hidden="1"><c r="B5" t="inlineStr"><is><r><t>Angka </t></r><r><rPr><b/></rPr><t>harapan</t></r></is></c><c r="C5" s="2"/><c r="D5" s="3"><v>0.1</v></c><c r="E5" s="2"><f t="shared" si="0"/><v>0.2</v></c></row>' +
      '<row r="6" spans="2:5"><c r="B6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C6" t="b"><v>1</v></c><c r="D6" s="3" t="e"><v>#DIV/0!</v></c><c r="E6" s="2"><f t="shared" si="0"/><v>3</v></c></row>' +
      '<row r="7" spans="2:5"><c r="B7" s="1" t="s"><v>5</v></c><c r="E7" s="2"><f>SUBTOTAL(109,Kinerja[Hitungan])</f><v>9</v></c></row>' +
      '<row r="11" spans="2:5"><c r="B11" t="s"><v>6</v></c><c r="C11" t="s"><v>7</v></c></row>' +
      '<row r="12" spans="2:5"><c r="B12" t="s"><v>4</v></c><c r="C12"><v>1000000</v></c></row>' +
      '<row r="13" spans="2:5"><c r="C13"><v>2.5E-3</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="B15:C16"/></mergeCells>' +
      '<conditionalFormatting sqref="D4:D6"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>50</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B4:B6"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
      '<tableParts count="2"><tablePart r:id="rId4"/><tablePart r:id="rId5"/></tableParts></worksheet>',
    'xl/worksheets/_rels/sheet1.xml.rels': buildRelationships(
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      ['table', '../tables/table1.xml'],
      ['table', '/xl/tables/table2.xml'],
    ),
    'xl/worksheets/sheet2.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
    'xl/tables/table1.xml':
      `${XML}<table xmlns="${MAIN}" id="4" name="Kinerja" displayName="Kinerja" ref="B3:E7" totalsRowCount="1">` +
      '<autoFilter ref="B3:E6"><filterColumn colId="0"><filters><filter val="Indeks SPM"/></filters></filterColumn></autoFilter>' +
      '<tableColumns count="4"><tableColumn id="1" name="Indikator" totalsRowLabel="Jumlah"/><tableColumn id="7" name="Target"/>' +
      '<tableColumn id="3" name="Capaian_x000a_(%)"/><tableColumn id="9" name="Hitungan" totalsRowFunction="sum">' +
      '<calculatedColumnFormula>D4*2/$C$4</calculatedColumnFormula></tableColumn></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
    'xl/tables/table2.xml':
      `${XML}<table xmlns="${MAIN}" id="5" name="Anggaran" displayName="Anggaran" ref="B11:C13" totalsRowShown="0">` +
      '<tableColumns count="2"><tableColumn id="1" name="Program"/><tableColumn id="2" name="Pagu"/></tableColumns></table>',
    'xl/styles.xml':
      `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="41" formatCode="_-* #,##0_-;-* #,##0_-;_-* &quot;-&quot;_-;_-@_-"/><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>` +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
      '<xf numFmtId="41" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>',
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="10" uniqueCount="9">${texts
      .map((text) => `<si><t>${text}</t>${text === 'Program' ? '<rPh sb="0" eb="1"><t>fonetik</t></rPh>' : ''}</si>`)
      .join('')}</sst>`,
    'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}"><c r="E4" i="3"/><c r="E5"/><c r="E6"/><c r="E7"/><c r="B6"/></calcChain>`,
    'xl/comments1.xml': `${XML}<comments xmlns="${MAIN}"><authors><author>Ani</author></authors><commentList><comment ref="D4" authorId="0"><text><t>cek</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"></v:shape></xml>',
    'xl/drawings/drawing1.xml': `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': buildRelationships(
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ),
    'xl/charts/chart1.xml': `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>`,
    'xl/media/image1.png': Uint8Array.from({ length: 300 }, (_, index) => (index * 73) % 256),
    'xl/extra/unknown1.bin': Uint8Array.from([1, 2, 3]),
    'customXml/item1.xml': '<catatan>apa saja</catatan>',
  };
}
