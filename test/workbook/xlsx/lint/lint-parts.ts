import { OoxmlPackage } from '../../../../src/workbook/xlsx/package';
import { parseXml, type XmlElement } from '../../../../src/workbook/xlsx/xml';
import type { Zip } from '../../../../src/workbook/xlsx/zip';
import type { Report } from '.';

/** What the content type of a part has to end with, by the type of the relationship that points to it. */
const EXPECTED_TYPES: Readonly<Record<string, string>> = {
  worksheet: 'worksheet+xml',
  table: 'table+xml',
  chart: 'drawingml.chart+xml',
  drawing: 'drawing+xml',
  styles: 'styles+xml',
  sharedStrings: 'sharedStrings+xml',
  comments: 'comments+xml',
  vbaProject: 'vbaProject',
};

/** Every part is well formed and has a type; every relationship leads to a part of the right type. */
export async function lintParts(zip: Zip, report: Report): Promise<void> {
  const files = new OoxmlPackage(zip);
  const names = zip.names();
  for (const name of names) {
    await zip.read(name);
    if (/\.(xml|rels)$/.test(name)) lintXml(name, new TextDecoder().decode(await files.bytes(name)), report);
    if (name !== '[Content_Types].xml' && !(await files.contentType(name))) report(`${name} has no content type`);
  }
  await lintOverrides(files, report);
  for (const owner of ['', ...names.filter((name) => !name.endsWith('.rels'))]) {
    const relationships = await files.relationships(owner);
    const ids = relationships.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) report(`${owner} has two relationships of one id`);
    for (const { type, target } of relationships) {
      if (/^\w+:/.test(target)) continue;
      if (!files.has(target)) report(`${owner} points to ${target}, which is missing`);
      const expected = EXPECTED_TYPES[type.slice(type.lastIndexOf('/') + 1)];
      if (expected && !(await files.contentType(target)).endsWith(expected)) report(`${target} has a wrong type`);
    }
  }
}

async function lintOverrides(files: OoxmlPackage, report: Report): Promise<void> {
  const seen = new Set<string>();
  for (const override of (await files.xml('[Content_Types].xml')).root.elements('Override')) {
    const part = override.attribute('PartName')?.slice(1) ?? '';
    if (seen.has(part.toLowerCase())) report(`${part} has two content types`);
    seen.add(part.toLowerCase());
    if (!files.has(part)) report(`a content type is given for ${part}, which is missing`);
  }
}

function lintXml(name: string, source: string, report: Report): void {
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(source)) report(`${name} has a control character`);
  if (/&#(x0*([0-8bcef]|1[0-9a-f])|0*([0-8]|1[124-9]|2\d|3[01]));/i.test(source)) {
    report(`${name} refers to a control character`);
  }
  if (/&(?!(lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(source.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''))) {
    report(`${name} has a bare &`);
  }
  if (name.endsWith('.vml')) return;
  try {
    lintPrefixes(name, parseXml(source).root, new Set(['xml', 'xmlns']), report);
  } catch {
    report(`${name} is not well formed`);
  }
}

function lintPrefixes(name: string, element: XmlElement, declared: ReadonlySet<string>, report: Report): void {
  const attributes = [...element.attributes().keys()];
  if (new Set(attributes).size !== attributes.length) report(`${name}: <${element.name}> has an attribute twice`);
  const here = new Set(declared);
  for (const attribute of attributes) if (attribute.startsWith('xmlns:')) here.add(attribute.slice(6));
  for (const used of [element.name, ...attributes]) {
    const [prefix, local] = used.split(':');
    if (local !== undefined && prefix !== undefined && !here.has(prefix))
      report(`${name}: prefix ${prefix} is not declared`);
  }
  for (const child of element.elements()) lintPrefixes(name, child, here, report);
}
