import { read, utils } from 'xlsx';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { toCellAddress, parseRange, toRangeAddress } from '../../../src/workbook/xlsx/cell-address';
import { escapeAttribute, escapeText } from '../../../src/workbook/xlsx/xml';
import { Zip } from '../../../src/workbook/xlsx/zip';
import type { RowWriter, SheetReader, WorkbookPort } from '../../../src/workbook/workbook.port';
import {
  describeMergedRanges,
  describeWorkbookPort,
  type OpenSample,
  type SampleCell,
  type SampleSheet,
  type SampleTable,
} from '../contract';
import { buildPackage, buildRelationships, type Parts, readPart } from './package-builder';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FORMATS = ['General', '#,##0', '0.00%'];

/** The sample as a file of the plainest kind. */
function buildParts(sheets: readonly SampleSheet[]): Parts {
  const parts: Record<string, string> = {};
  const overrides = [`<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`];
  let tableCount = 0;
  for (const [index, sheet] of sheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    overrides.push(`<Override PartName="/${part}" ContentType="${TYPE}.worksheet+xml"/>`);
    const tables = sheet.tables.map((table) => {
      const id = ++tableCount;
      overrides.push(`<Override PartName="/xl/tables/table${id}.xml" ContentType="${TYPE}.table+xml"/>`);
      parts[`xl/tables/table${id}.xml`] = buildTable(table, id);
      return `../tables/table${id}.xml`;
    });
    parts[part] = buildSheet(sheet);
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = buildRelationships(
      ...tables.map((target) => ['table', target] as const),
    );
  }
  const list = sheets.map(
    ({ name, isHidden }, i) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return {
    ...parts,
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': buildRelationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': buildRelationships(
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">' +
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  };
}

function rangeOf({ at, header, rows }: SampleTable) {
  const start = parseRange(at)!;
  return { ...start, lastRow: start.firstRow + rows.length, lastColumn: start.firstColumn + header.length - 1 };
}

function buildTable(table: SampleTable, id: number): string {
  const ref = toRangeAddress(rangeOf(table));
  const columns = table.header.map((name, i) => `<tableColumn id="${i + 1}" name="${escapeAttribute(name)}"/>`);
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${ref}">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`
  );
}

function buildSheet({ tables, cells = {}, isProtected, merges = [] }: SampleSheet): string {
  const rows = new Map<number, Map<number, SampleCell>>();
  const put = (row: number, column: number, cell: SampleCell) => {
    rows.set(row, (rows.get(row) ?? new Map<number, SampleCell>()).set(column, cell));
  };
  for (const [address, cell] of Object.entries(cells)) {
    const { firstRow, firstColumn } = parseRange(address)!;
    put(firstRow, firstColumn, cell);
  }
  for (const table of tables) {
    const { firstRow, firstColumn } = rangeOf(table);
    [table.header, ...table.rows].forEach((line, r) =>
      line.forEach((cell, c) => put(firstRow + r, firstColumn + c, cell)),
    );
  }
  const byNumber = <Value>(map: Map<number, Value>) => [...map].sort(([a], [b]) => a - b);
  const data = byNumber(rows).map(([row, line]) => {
    const list = byNumber(line).map(([column, cell]) => buildCell(toCellAddress(row, column), cell));
    return `<row r="${row}">${list.join('')}</row>`;
  });
  const parts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`);
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data.join('')}</sheetData>` +
    (isProtected ? '<sheetProtection sheet="1"/>' : '') +
    (merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '') +
    (parts.length > 0 ? `<tableParts count="${parts.length}">${parts.join('')}</tableParts>` : '') +
    '</worksheet>'
  );
}

function buildCell(address: string, cell: SampleCell): string {
  if (cell === null) return '';
  const { value, format = 'General', formula } = typeof cell === 'object' ? cell : { value: cell };
  const start = `<c r="${address}" s="${FORMATS.indexOf(format)}"`;
  const content = formula === undefined ? '' : `<f>${escapeText(formula.slice(1))}</f>`;
  if (typeof value === 'number') return `${start}>${content}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  if (value.startsWith('#')) return `${start} t="e"><v>${value}</v></c>`;
  return `${start} t="str">${content}<v>${escapeText(value)}</v></c>`;
}

/** Puts a cell into the rows of a sheet that Takar wrote, as Excel would write it. */
function typeInto(xml: string, address: string, value: string | number): string {
  const row = address.replace(/\D/g, '');
  const content =
    typeof value === 'number'
      ? `<c r="${address}"><v>${value}</v></c>`
      : value === ''
        ? ''
        : `<c r="${address}" t="inlineStr"><is><t>${escapeText(value)}</t></is></c>`;
  const present = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`);
  if (present.test(xml)) return xml.replace(present, content);
  const line = new RegExp(`(<row r="${row}".*?)</row>`);
  if (line.test(xml)) return xml.replace(line, `$1${content}</row>`);
  return xml.replace('</sheetData>', `<row r="${row}">${content}</row></sheetData>`);
}

async function open(sheets: readonly SampleSheet[]): Promise<OpenSample> {
  let file = await XlsxWorkbook.open(await buildPackage(buildParts(sheets)));
  const workbook: WorkbookPort & RowWriter & SheetReader = {
    listTables: () => file.listTables(),
    readTables: (names) => file.readTables(names),
    write: (columns, reports) => file.write(columns, reports),
    checkReports: (reports) => file.checkReports(reports),
    writeRows: (rows) => file.writeRows(rows),
    readSheets: () => file.readSheets(),
  };
  const inspect = async () => read(await file.toBytes(), { type: 'array', cellText: false });
  const edit = async (part: string, change: (content: string) => string) => {
    const bytes = await file.toBytes();
    const content = new TextEncoder().encode(change(await readPart(bytes, part)));
    file = await XlsxWorkbook.open((await Zip.open(bytes).with(new Map([[part, content]]))).toBytes());
  };
  return {
    workbook,
    sheetNames: async () => (await inspect()).SheetNames,
    cell: async (sheet, address) => (await inspect()).Sheets[sheet]?.[address]?.v ?? null,
    merges: async (sheet) =>
      ((await inspect()).Sheets[sheet]?.['!merges'] ?? []).map((merge) => utils.encode_range(merge)),
    rename: (sheet, name) => edit('xl/workbook.xml', (xml) => xml.replace(`name="${sheet}"`, `name="${name}"`)),
    type: async (sheet, cells) => {
      const number = (await inspect()).SheetNames.indexOf(sheet) + 1;
      await edit(`xl/worksheets/sheet${number}.xml`, (xml) =>
        Object.entries(cells).reduce((content, [address, value]) => typeInto(content, address, value), xml),
      );
    },
    forget: async () => {
      const zip = Zip.open(await file.toBytes());
      for (let number = 1; zip.has(`customXml/item${number}.xml`); number++) {
        await edit(`customXml/item${number}.xml`, () => '<lain xmlns="urn:lain"/>');
      }
    },
    protect: async (sheet) => {
      const number = (await inspect()).SheetNames.indexOf(sheet) + 1;
      await edit(`xl/worksheets/sheet${number}.xml`, (xml) =>
        xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      );
    },
  };
}

describe('An .xlsx file as a workbook', () => {
  describeWorkbookPort(open);
  describeMergedRanges(open);
});
