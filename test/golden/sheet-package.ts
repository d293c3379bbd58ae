import { toCellAddress } from '../../src/workbook/xlsx/cell-address';
import { escapeAttribute, escapeText } from '../../src/workbook/xlsx/xml';
import { encodeXstring } from '../../src/workbook/xlsx/xstring';
import { buildPackage, buildRelationships } from '../workbook/xlsx/package-builder';

/** Text, or a number as decimal digits ('0.9666') with its number format. */
export type PlainCell = string | { readonly number: string; readonly format: string };

export interface PlainSheet {
  readonly name: string;
  /** From cell A1; '' is a cell that is not there. */
  readonly rows: readonly (readonly PlainCell[])[];
  /** Ranges as 'B4:C4'. */
  readonly merges: readonly string[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const FIRST_FORMAT_ID = 164;

function indexOf(list: string[], item: string): number {
  const index = list.indexOf(item);
  return index < 0 ? list.push(item) - 1 : index;
}

function buildSheet({ rows, merges }: PlainSheet, strings: string[], formats: string[]): string {
  const buildCell = (cell: PlainCell, row: number, column: number): string => {
    if (cell === '') return '';
    const address = toCellAddress(row + 1, column + 1);
    if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${indexOf(strings, cell)}</v></c>`;
    return `<c r="${address}" s="${indexOf(formats, cell.format) + 1}"><v>${cell.number}</v></c>`;
  };
  const data = rows.map((cells, row) => {
    const built = cells.map((cell, column) => buildCell(cell, row, column)).join('');
    return built === '' ? '' : `<row r="${row + 1}">${built}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>` +
    (merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`) +
    '</worksheet>'
  );
}

function buildStyles(formats: readonly string[]): string {
  const numFmts = formats.map(
    (format, i) => `<numFmt numFmtId="${FIRST_FORMAT_ID + i}" formatCode="${escapeAttribute(format)}"/>`,
  );
  const xfs = formats.map(
    (_, i) =>
      `<xf numFmtId="${FIRST_FORMAT_ID + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${XML}<styleSheet xmlns="${MAIN}">` +
    (formats.length === 0 ? '' : `<numFmts count="${formats.length}">${numFmts.join('')}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A workbook of plain sheets: no Excel Tables, as somebody types it. */
export function buildSheetPackage(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const [strings, formats]: [string[], string[]] = [[], []];
  const parts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, buildSheet(sheet, strings, formats)]);
  const overrides = sheets.map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  const tabs = sheets.map(
    ({ name }, i) => `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeText(encodeXstring(text))}</t></si>`);
  return buildPackage({
    '[Content_Types].xml':
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>${overrides.join('')}` +
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': buildRelationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': buildRelationships(
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    ...Object.fromEntries(parts),
    'xl/styles.xml': buildStyles(formats),
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" uniqueCount="${strings.length}">${items.join('')}</sst>`,
  });
}
