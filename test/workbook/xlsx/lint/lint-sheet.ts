import { type CellRange, intersects, parseRange, toCellAddress } from '../../../../src/workbook/xlsx/cell-address';
import type { OoxmlPackage } from '../../../../src/workbook/xlsx/package';
import { readRichText } from '../../../../src/workbook/xlsx/sheet-cells';
import { WORKSHEET_ORDER } from '../../../../src/workbook/xlsx/sheet-part';
import type { XmlElement } from '../../../../src/workbook/xlsx/xml';
import { decodeXstring } from '../../../../src/workbook/xlsx/xstring';
import type { Report } from '.';
import type { WorkbookFacts } from './lint-workbook';

const NUMBER = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)$/;

/** @returns addresses of the cells with a formula */
export async function lintSheet(
  files: OoxmlPackage,
  part: string,
  root: XmlElement,
  facts: WorkbookFacts,
  report: Report,
): Promise<ReadonlySet<string>> {
  const tell = (problem: string) => report(`${part}: ${problem}`);
  lintOrder(root, tell);
  lintColumns(root, tell);
  const texts = new Map<string, string>();
  const formulas = lintRows(root, facts, texts, tell);
  const merges = lintMerges(root, tell);
  lintFormats(root, facts, tell);
  await lintReferences(files, part, root, tell);
  await lintTables(files, part, root, facts, texts, merges, tell);
  return formulas;
}

function lintOrder(root: XmlElement, report: Report): void {
  let last = -1;
  const seen = new Set<string>();
  for (const { local } of root.elements()) {
    const rank = WORKSHEET_ORDER.indexOf(local);
    if (rank < 0) continue;
    if (rank < last) report(`<${local}> stands too late`);
    if (seen.has(local) && local !== 'conditionalFormatting') report(`<${local}> stands twice`);
    seen.add(local);
    last = Math.max(rank, last);
  }
  for (const local of ['cols', 'mergeCells', 'dataValidations', 'rowBreaks', 'tableParts', 'ignoredErrors']) {
    const list = root.element(local);
    if (list?.elements().length === 0) report(`<${local}> is empty`);
    const count = list?.attribute('count');
    if (count !== undefined && Number(count) !== list?.elements().length) report(`<${local}> has a wrong count`);
  }
}

function lintColumns(root: XmlElement, report: Report): void {
  let last = 0;
  for (const column of root.element('cols')?.elements('col') ?? []) {
    const first = Number(column.attribute('min'));
    if (first <= last) report(`column widths overlap at ${first}`);
    last = Number(column.attribute('max'));
    if (last < first || last > 16_384) report(`column widths from ${first} to ${last}`);
    if (Number(column.attribute('width') ?? 0) > 255) report(`column ${first} is too wide`);
  }
}

function lintRows(root: XmlElement, facts: WorkbookFacts, texts: Map<string, string>, report: Report): Set<string> {
  const formulas = new Set<string>();
  const firstOfShared = new Set<string>();
  let lastRow = 0;
  for (const row of root.element('sheetData')?.elements('row') ?? []) {
    const number = Number(row.attribute('r') ?? lastRow + 1);
    if (number <= lastRow) report(`row ${number} after row ${lastRow}`);
    if (Number(row.attribute('ht') ?? 0) > 409.5) report(`row ${number} is too high`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.elements('c')) {
      const address = cell.attribute('r') ?? toCellAddress(number, lastColumn + 1);
      const place = parseRange(address);
      if (place?.firstRow !== number) report(`cell ${address} in row ${number}`);
      const column = place?.firstColumn ?? 0;
      if (column <= lastColumn) report(`cell ${address} is out of order`);
      lastColumn = column;
      const [, lastOfSpan] = row.attribute('spans')?.split(':') ?? [];
      if (lastOfSpan && column > Number(lastOfSpan)) report(`cell ${address} lies outside the span of its row`);
      if (Number(cell.attribute('s') ?? 0) >= facts.cellFormats) report(`cell ${address} has a format that is missing`);
      lintFormula(cell, address, formulas, firstOfShared, report);
      lintValue(cell, address, facts, texts, report);
    }
  }
  return formulas;
}

function lintFormula(
  cell: XmlElement,
  address: string,
  formulas: Set<string>,
  firstOfShared: Set<string>,
  report: Report,
): void {
  const formula = cell.element('f');
  if (!formula) return;
  formulas.add(address);
  const shared = formula.attribute('t') === 'shared' ? formula.attribute('si') : undefined;
  if (shared !== undefined && formula.text() !== '') firstOfShared.add(shared);
  if (shared !== undefined && !firstOfShared.has(shared)) report(`${address} shares a formula that is missing`);
  if (formula.text().startsWith('=')) report(`formula of ${address} starts with =`);
  if (
    formula
      .text()
      .replace(/"[^"]*"|\{[^}]*\}/g, '')
      .includes(';')
  )
    report(`formula of ${address} has semicolons`);
}

function lintValue(
  cell: XmlElement,
  address: string,
  facts: WorkbookFacts,
  texts: Map<string, string>,
  report: Report,
): void {
  const inline = cell.element('is');
  if (inline) texts.set(address, readRichText(inline.children.join('')));
  const value = cell.element('v')?.text();
  if (value === undefined) return;
  const type = cell.attribute('t') ?? 'n';
  if (type === 'n' && value !== '' && !NUMBER.test(value.trim())) report(`${address} holds '${value}' as a number`);
  if (type === 'b' && !/^[01]$/.test(value)) report(`${address} holds '${value}' as a yes or no`);
  if (type === 'e' && !ERROR.test(value)) report(`${address} holds '${value}' as an error`);
  if (type === 'str') texts.set(address, decodeXstring(value));
  if (type !== 's') return;
  const text = facts.strings[Number(value)];
  if (text === undefined) report(`${address} points to string ${value}, which is missing`);
  else texts.set(address, text);
}

function lintMerges(root: XmlElement, report: Report): CellRange[] {
  const seen: CellRange[] = [];
  for (const merge of root.element('mergeCells')?.elements('mergeCell') ?? []) {
    const range = parseRange(merge.attribute('ref') ?? '');
    if (!range || seen.some((other) => intersects(other, range))) report(`merged range ${merge.attribute('ref')}`);
    else seen.push(range);
  }
  return seen;
}

function lintFormats(root: XmlElement, facts: WorkbookFacts, report: Report): void {
  for (const formatting of root.elements('conditionalFormatting')) {
    for (const rule of formatting.elements('cfRule')) {
      if (Number(rule.attribute('dxfId') ?? -1) >= facts.differentialFormats) report('a conditional format is missing');
    }
  }
  for (const validation of root.element('dataValidations')?.elements('dataValidation') ?? []) {
    const formula = validation.element('formula1')?.text() ?? '';
    if (formula.startsWith('"') && formula.length > 257) report(`list of ${formula.length} characters`);
    if ((validation.attribute('promptTitle') ?? '').length > 32) report('title of a prompt is too long');
    if ((validation.attribute('prompt') ?? '').length > 255) report('prompt is too long');
  }
}

async function lintReferences(files: OoxmlPackage, part: string, root: XmlElement, report: Report): Promise<void> {
  const ids = new Set((await files.relationships(part)).map(({ id }) => id));
  for (const element of root.elements()) {
    if (element.local === 'sheetData') continue;
    for (const candidate of [element, ...element.elements()]) {
      const id = candidate.relationshipId();
      if (id !== undefined && !ids.has(id)) report(`<${candidate.local}> has the relationship ${id}, which is missing`);
    }
  }
}

async function lintTables(
  files: OoxmlPackage,
  part: string,
  root: XmlElement,
  facts: WorkbookFacts,
  texts: ReadonlyMap<string, string>,
  merges: readonly CellRange[],
  report: Report,
): Promise<void> {
  const relationships = await files.relationships(part);
  const taken = [...merges];
  for (const tablePart of root.element('tableParts')?.elements('tablePart') ?? []) {
    const target = relationships.find(({ id }) => id === tablePart.relationshipId())?.target;
    if (target === undefined) continue;
    const table = (await files.xml(target)).root;
    const range = parseRange(table.attribute('ref') ?? '');
    if (!range) {
      report(`${target} has no range`);
      continue;
    }
    if (taken.some((other) => intersects(other, range))) report(`${target} overlaps a table or a merged range`);
    taken.push(range);
    lintTable(table, range, facts, texts, report);
  }
}

function lintTable(
  table: XmlElement,
  range: CellRange,
  facts: WorkbookFacts,
  texts: ReadonlyMap<string, string>,
  report: Report,
): void {
  const name = table.attribute('displayName') ?? '';
  const id = table.attribute('id') ?? '';
  if (facts.tableNames.has(name.toLowerCase()) || facts.definedNames.has(name.toLowerCase()))
    report(`name ${name} twice`);
  if (facts.tableIds.has(id)) report(`table id ${id} twice`);
  facts.tableNames.add(name.toLowerCase());
  facts.tableIds.add(id);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) report(`bad table name ${name}`);
  const columns = table.element('tableColumns')?.elements('tableColumn') ?? [];
  const width = range.lastColumn - range.firstColumn + 1;
  const count = Number(table.element('tableColumns')?.attribute('count'));
  if (columns.length !== width || count !== width) report(`${name} has ${columns.length} columns in ${width}`);
  const headers = columns.map((column) => decodeXstring(column.attribute('name') ?? ''));
  if (new Set(headers.map((header) => header.toLowerCase())).size !== width) report(`${name} has a column name twice`);
  if (new Set(columns.map((column) => column.attribute('id'))).size !== width) report(`${name} has a column id twice`);
  const headerRows = table.attribute('headerRowCount') === '0' ? 0 : 1;
  const totalsRows = Number(table.attribute('totalsRowCount') ?? 0);
  if (range.lastRow - range.firstRow + 1 - headerRows - totalsRows < 1) report(`${name} has no data row`);
  for (const [index, header] of headerRows ? headers.entries() : []) {
    const address = toCellAddress(range.firstRow, range.firstColumn + index);
    if (texts.get(address) !== header)
      report(`${address} says '${texts.get(address)}', the column of ${name} '${header}'`);
  }
  const filter = parseRange(table.element('autoFilter')?.attribute('ref') ?? '');
  const isWhole = filter?.lastColumn === range.lastColumn && filter.lastRow === range.lastRow - totalsRows;
  if (filter && !isWhole) report(`the filter of ${name} does not cover it`);
}
