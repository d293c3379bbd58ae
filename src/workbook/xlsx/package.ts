import { decodePart, toUtf8 } from './text-part';
import { parseXml, type XmlDocument, XmlSyntaxError } from './xml';
import { brokenPart, type Zip } from './zip';

export const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPES_NS = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE_RELATIONSHIPS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Relationship {
  readonly id: string;
  /** The full URI. */
  readonly type: string;
  /** Name of the part it points to, or the address of an external one. */
  readonly target: string;
}

interface OpenDocument {
  readonly document: XmlDocument;
  /** How it was written when it was opened; '' for a new one. */
  readonly before: string;
}

/**
 * The parts of a workbook, how they are related and of what type they are. Changes gather here and reach the
 * zip by `commit`, so that dropping this object drops them all.
 */
export class OoxmlPackage {
  private readonly documents = new Map<string, OpenDocument>();
  private readonly replaced = new Map<string, Uint8Array | null>();

  constructor(private readonly zip: Zip) {}

  has(part: string): boolean {
    if (this.replaced.has(part)) return this.replaced.get(part) !== null;
    return this.documents.has(part) || this.zip.has(part);
  }

  /**
   * A part as UTF-8.
   *
   * @throws WorkbookError 'berkas-rusak'
   */
  async bytes(part: string): Promise<Uint8Array> {
    return toUtf8(this.replaced.get(part) ?? (await this.zip.read(part)));
  }

  /**
   * A part as a tree; what is changed in the tree is saved by `commit`.
   *
   * @throws WorkbookError 'berkas-rusak' or 'terlalu-besar'
   */
  async xml(part: string): Promise<XmlDocument> {
    const open = this.documents.get(part);
    if (open) return open.document;
    const document = parsePart(part, decodePart(await this.bytes(part)));
    this.documents.set(part, { document, before: document.toString() });
    return document;
  }

  /** Replaces or adds a part that is not read as a tree. */
  setBytes(part: string, bytes: Uint8Array): void {
    this.replaced.set(part, bytes);
  }

  /** Adds a part, and its type to the list of types. */
  async addPart(part: string, contentType: string, content: string): Promise<void> {
    this.replaced.set(part, new TextEncoder().encode(content));
    const { root } = await this.xml(CONTENT_TYPES);
    root.append('Override', { PartName: `/${part}`, ContentType: contentType });
  }

  /** Removes a part together with its type, its own relationships and the relationship from `owner`. */
  async removePart(part: string, owner: string): Promise<void> {
    for (const gone of [part, relationshipsPart(part)]) {
      this.documents.delete(gone);
      if (this.has(gone)) this.replaced.set(gone, null);
    }
    const types = (await this.xml(CONTENT_TYPES)).root;
    for (const override of types.elements('Override')) {
      if (override.attribute('PartName')?.toLowerCase() === `/${part.toLowerCase()}`) types.remove(override);
    }
    const relationships = (await this.xml(relationshipsPart(owner))).root;
    for (const relationship of relationships.elements('Relationship')) {
      if (resolveTarget(owner, relationship.attribute('Target') ?? '') === part) relationships.remove(relationship);
    }
  }

  async contentType(part: string): Promise<string> {
    const { root } = await this.xml(CONTENT_TYPES);
    const name = `/${part.toLowerCase()}`;
    const override = root.elements('Override').find((type) => type.attribute('PartName')?.toLowerCase() === name);
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const byExtension = root
      .elements('Default')
      .find((type) => type.attribute('Extension')?.toLowerCase() === extension);
    return (override ?? byExtension)?.attribute('ContentType') ?? '';
  }

  /** Relationships of a part, or of the package itself for ''. */
  async relationships(owner: string): Promise<Relationship[]> {
    const part = relationshipsPart(owner);
    if (!this.has(part)) return [];
    const { root } = await this.xml(part);
    return root.elements('Relationship').map((relationship) => {
      const target = relationship.attribute('Target') ?? '';
      return {
        id: relationship.attribute('Id') ?? '',
        type: relationship.attribute('Type') ?? '',
        target: relationship.attribute('TargetMode') === 'External' ? target : resolveTarget(owner, target),
      };
    });
  }

  /** Adds a relationship of an Office type ('worksheet'), or of a type given as URI, and returns its id. */
  async addRelationship(owner: string, type: string, part: string): Promise<string> {
    const taken = new Set((await this.relationships(owner)).map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const list = relationshipsPart(owner);
    if (!this.has(list)) {
      const document = parseXml(`${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NS}"></Relationships>`);
      this.documents.set(list, { document, before: '' });
    }
    const uri = type.includes(':') ? type : `${OFFICE_RELATIONSHIPS_NS}/${type}`;
    const attributes = { Id: `rId${number}`, Type: uri, Target: `/${part}` };
    (await this.xml(list)).root.append('Relationship', attributes);
    return `rId${number}`;
  }

  /** The zip with all changes; a part that was opened but reads the same as before keeps its bytes. */
  async commit(): Promise<Zip> {
    const changes = new Map(this.replaced);
    for (const [part, { document, before }] of this.documents) {
      const after = document.toString();
      if (after !== before) changes.set(part, new TextEncoder().encode(after));
    }
    return this.zip.with(changes);
  }

  /** Makes this package one without parts into one that can hold a workbook. */
  startContentTypes(): void {
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>';
    const document = parseXml(`${DECLARATION}<Types xmlns="${CONTENT_TYPES_NS}">${defaults}</Types>`);
    this.documents.set(CONTENT_TYPES, { document, before: '' });
  }
}

export function findByType(relationships: readonly Relationship[], type: string): Relationship | undefined {
  return relationships.find((relationship) => relationship.type.endsWith(`/${type}`));
}

function parsePart(part: string, source: string): XmlDocument {
  try {
    return parseXml(source);
  } catch (problem) {
    if (problem instanceof XmlSyntaxError) throw brokenPart(part);
    throw problem;
  }
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function relationshipsPart(owner: string): string {
  const folder = folderOf(owner);
  return `${folder}_rels/${owner.slice(folder.length)}.rels`;
}

/** Target of a relationship as the name of a part: 'xl/workbook.xml' + '../a.xml' -> 'a.xml'. */
function resolveTarget(owner: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folderOf(owner) + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return decodeTarget(steps.join('/'));
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
