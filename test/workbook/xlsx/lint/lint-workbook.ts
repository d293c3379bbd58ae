import { findByType, type OoxmlPackage } from '../../../../src/workbook/xlsx/package';
import { readRichText } from '../../../../src/workbook/xlsx/sheet-cells';
import { isTrue, type XmlElement } from '../../../../src/workbook/xlsx/xml';
import type { Report } from '.';
import { lintSheet } from './lint-sheet';

/** What the sheets of a workbook have in common. */
export interface WorkbookFacts {
  readonly strings: readonly string[];
  readonly cellFormats: number;
  readonly differentialFormats: number;
  readonly tableNames: Set<string>;
  readonly tableIds: Set<string>;
  readonly definedNames: ReadonlySet<string>;
}

export async function lintWorkbook(files: OoxmlPackage, report: Report): Promise<void> {
  const workbookPart = findByType(await files.relationships(''), 'officeDocument')?.target ?? '';
  const { root } = await files.xml(workbookPart);
  const relationships = await files.relationships(workbookPart);
  const sheets = root.element('sheets')?.elements('sheet') ?? [];
  lintSheetList(sheets, report);
  const definedNames = lintNames(root, sheets, report);
  const partOf = (type: string) => findByType(relationships, type)?.target;
  const facts: WorkbookFacts = {
    strings: await readStrings(files, partOf('sharedStrings')),
    ...(await lintStyles(files, partOf('styles'), report)),
    tableNames: new Set(),
    tableIds: new Set(),
    definedNames,
  };
  let selected = 0;
  const formulas = new Map<string, ReadonlySet<string>>();
  for (const sheet of sheets) {
    const target = relationships.find(({ id }) => id === sheet.relationshipId());
    if (!target) report(`sheet ${sheet.attribute('name')} has no relationship`);
    if (!target?.type.endsWith('/worksheet')) continue;
    const tree = (await files.xml(target.target)).root;
    const views = tree.element('sheetViews')?.elements('sheetView') ?? [];
    if (views.some((view) => isTrue(view.attribute('tabSelected')))) selected++;
    formulas.set(sheet.attribute('sheetId') ?? '', await lintSheet(files, target.target, tree, facts, report));
  }
  if (selected > 1) report('more than one tab is selected: edits hit all of them');
  await lintCalcChain(files, partOf('calcChain'), formulas, report);
}

function lintSheetList(sheets: readonly XmlElement[], report: Report): void {
  const names = sheets.map((sheet) => (sheet.attribute('name') ?? '').toLowerCase());
  const ids = sheets.map((sheet) => sheet.attribute('sheetId'));
  if (new Set(names).size !== names.length) report('two sheets have one name');
  if (new Set(ids).size !== ids.length) report('two sheets have one id');
  for (const name of names) {
    if (name.length > 31 || name === '' || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || name === 'history') {
      report(`'${name}' is no name for a sheet`);
    }
  }
  if (sheets.every((sheet) => (sheet.attribute('state') ?? 'visible') !== 'visible')) report('no sheet is visible');
}

/** @returns names of the whole workbook, in lower case */
function lintNames(root: XmlElement, sheets: readonly XmlElement[], report: Report): Set<string> {
  const tabs = new Set(sheets.map((sheet) => (sheet.attribute('name') ?? '').toLowerCase()));
  const seen = new Set<string>();
  const global = new Set<string>();
  for (const defined of root.element('definedNames')?.elements('definedName') ?? []) {
    const name = defined.attribute('name') ?? '';
    const scope = defined.attribute('localSheetId');
    const key = `${name.toLowerCase()}@${scope ?? ''}`;
    if (seen.has(key)) report(`name ${name} is defined twice`);
    seen.add(key);
    if (scope === undefined) global.add(name.toLowerCase());
    else if (Number(scope) >= sheets.length) report(`name ${name} belongs to a sheet that is not there`);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^([A-Z]{1,3}\d+|[rc])$/i.test(name))
      report(`bad name ${name}`);
    const formula = defined.text().replace(/"(?:[^"]|"")*"/g, '');
    for (const [, quoted, plain] of formula.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)) {
      const tab = (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase();
      if (!tabs.has(tab) && !tab.startsWith('[')) report(`name ${name} refers to sheet ${tab}, which is missing`);
    }
  }
  return global;
}

async function readStrings(files: OoxmlPackage, part: string | undefined): Promise<string[]> {
  if (part === undefined) return [];
  const { root } = await files.xml(part);
  return root.elements('si').map((item) => readRichText(item.children.join('')));
}

async function lintStyles(files: OoxmlPackage, part: string | undefined, report: Report) {
  if (part === undefined) return { cellFormats: 1, differentialFormats: 0 };
  const { root } = await files.xml(part);
  const itemsOf = (local: string) => root.element(local)?.elements() ?? [];
  const custom = new Set(itemsOf('numFmts').map((format) => format.attribute('numFmtId')));
  if (custom.size !== itemsOf('numFmts').length) report('two number formats have one id');
  for (const list of root.elements()) {
    const count = list.attribute('count');
    if (count !== undefined && Number(count) !== list.elements().length) report(`${list.local} has a wrong count`);
  }
  for (const format of [...itemsOf('cellStyleXfs'), ...itemsOf('cellXfs')]) {
    for (const [attribute, local] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ] as const) {
      if (Number(format.attribute(attribute) ?? 0) >= itemsOf(local).length) report(`${attribute} leads nowhere`);
    }
    const id = format.attribute('numFmtId') ?? '0';
    if (Number(id) >= 164 && !custom.has(id)) report(`number format ${id} is missing`);
  }
  return { cellFormats: itemsOf('cellXfs').length, differentialFormats: itemsOf('dxfs').length };
}

async function lintCalcChain(
  files: OoxmlPackage,
  part: string | undefined,
  formulas: ReadonlyMap<string, ReadonlySet<string>>,
  report: Report,
): Promise<void> {
  if (part === undefined) return;
  let sheetId = '';
  for (const cell of (await files.xml(part)).root.elements('c')) {
    sheetId = cell.attribute('i') ?? sheetId;
    const address = cell.attribute('r') ?? '';
    if (!formulas.get(sheetId)?.has(address)) report(`calcChain names ${address}, which has no formula`);
  }
}
