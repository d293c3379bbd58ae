import { read } from 'xlsx';
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import type { Box } from './model/a1';
import type { Cell, Scalar } from './model/entry';
import type { Sheet } from './model/sheet';
import { Workbook } from './model/workbook';

/**
 * An .xlsx as a workbook of the host: values, formulas with their results, number formats, merged areas, tables with
 * totals row and filter, names, hidden sheets and rows, protection, custom XML. Fonts, fills, borders and page set-up are not read.
 * Cells are read by SheetJS, not by our own reader, so that one mistake cannot sit on both sides of a comparison.
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  const file = read(bytes, { type: 'array', bookFiles: true, cellNF: true, cellStyles: true });
  const workbook = new Workbook(file.SheetNames);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const source = file.Sheets[sheet.name];
    if (source) fillSheet(sheet, source);
    addTables(sheet, file, sheetPath(file, index));
    sheet.visibility = ['Visible', 'Hidden', 'VeryHidden'][file.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'Visible';
    if (/<sheetProtection\b[^>]*\bsheet="(1|true)"/.test(part(file, sheetPath(file, index))))
      sheet.protection = { options: {} };
  }
  workbook.isStructureProtected = /<workbookProtection\b[^>]*\blockStructure="(1|true)"/.test(
    part(file, 'xl/workbook.xml'),
  );
  addNames(workbook, file);
  for (const xml of customXmlOf(file)) workbook.addCustomXml(xml);
  return workbook;
}

function part(file: WorkBook, path: string): string {
  const { files = {} } = file as { files?: Record<string, { content: Uint8Array } | undefined> };
  const { content } = files[path] ?? {};
  return content ? Buffer.from(content).toString('utf8') : '';
}

function attribute(element: string, name: string): string {
  const text = new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function relationsOf(file: WorkBook, path: string): string[] {
  const relations = part(file, path.replace(/([^/]+)$/, '_rels/$1.rels'));
  return [...relations.matchAll(/<Relationship\s[^>]*>/g)].map(([element]) => element);
}

/** '../tables/table1.xml' of 'xl/worksheets/sheet1.xml', or '/xl/tables/table1.xml'. */
function targetOf(relation: string, path: string): string {
  return new URL(attribute(relation, 'Target'), `file:///${path}`).pathname.slice(1);
}

function sheetPath(file: WorkBook, index: number): string {
  const sheets = [...part(file, 'xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g)];
  const id = attribute(sheets[index]?.[0] ?? '', 'r:id');
  const relation = relationsOf(file, 'xl/workbook.xml').find((element) => attribute(element, 'Id') === id) ?? '';
  return targetOf(relation, 'xl/workbook.xml');
}

const KINDS: Readonly<Record<string, Cell['kind']>> = { n: 'Double', b: 'Boolean', e: 'Error', s: 'String' };

function toCell({ t, v, w, f }: CellObject): Cell {
  const value: Scalar = t === 'e' ? (w ?? '#VALUE!') : v instanceof Date || v === undefined ? '' : v;
  if (f !== undefined) return { kind: 'Formula', value, formula: `=${f}` };
  return value === '' ? { kind: 'Empty', value: '' } : { kind: KINDS[t] ?? 'String', value };
}

function fillSheet(sheet: Sheet, source: WorkSheet): void {
  for (const [address, content] of Object.entries(source)) {
    if (address.startsWith('!')) continue;
    const cell = content as CellObject;
    const { row, column } = sheet.workbook.boxOf(address);
    sheet.put(row, column, toCell(cell));
    if (typeof cell.z === 'string' && cell.z !== 'General') sheet.setFormat(row, column, { numberFormat: cell.z });
  }
  sheet.merges = (source['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  (source['!rows'] ?? []).forEach((row, index) => {
    if (row?.hidden) sheet.hiddenRows.add(index);
  });
}

function addNames(workbook: Workbook, file: WorkBook): void {
  for (const defined of file.Workbook?.Names ?? []) {
    // Print areas and titles are no names to Office.js but part of the page layout.
    if (defined.Name.startsWith('_xlnm.')) continue;
    const sheet =
      defined.Sheet === undefined || defined.Sheet === null ? null : (workbook.sheets[defined.Sheet] ?? null);
    (sheet?.names ?? workbook.names).set(defined.Name.toLowerCase(), {
      name: defined.Name,
      formula: `=${defined.Ref}`,
      visible: (defined as { Hidden?: boolean }).Hidden !== true,
      comment: defined.Comment ?? '',
      sheet,
    });
  }
}

/** Parts that the workbook is tied to, without their properties. */
function customXmlOf(file: WorkBook): string[] {
  const relations = relationsOf(file, 'xl/workbook.xml').filter((relation) =>
    attribute(relation, 'Type').endsWith('/customXml'),
  );
  return relations.map((relation) => part(file, targetOf(relation, 'xl/workbook.xml')));
}

function addTables(sheet: Sheet, file: WorkBook, path: string): void {
  for (const relation of relationsOf(file, path)) {
    if (!attribute(relation, 'Type').endsWith('/table')) continue;
    const xml = part(file, targetOf(relation, path));
    const element = /<table\s[^>]*>/.exec(xml)?.[0] ?? '';
    const box = sheet.workbook.boxOf(attribute(element, 'ref'));
    addTable(sheet, box, attribute(element, 'displayName'), xml, attribute(element, 'totalsRowCount'));
  }
}

function addTable(sheet: Sheet, box: Box, name: string, xml: string, totals: string): void {
  const merges = sheet.merges;
  // Excel makes no table over merged cells, but a file of another program may hold one.
  sheet.merges = [];
  const table = sheet.workbook.addTable(sheet, box, true, name);
  sheet.merges = merges;
  table.showTotals = Number(totals || 0) > 0;
  table.isFiltered = /<filterColumn\b/.test(xml);
}
