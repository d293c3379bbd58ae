/** Text (raw: entities, comments and CDATA as they stand in the file) or an element. */
export type XmlNode = string | XmlElement;

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element that is written back exactly as it was read, except for what was changed.
 * Meant for small parts; rows and cells of a sheet are never turned into elements.
 */
export class XmlElement {
  readonly children: XmlNode[] = [];

  constructor(
    /** With the prefix of the file, if it uses one. */
    readonly name: string,
    /** Everything between the name and `>` or `/>`, raw. */
    private attributeText = '',
    private readonly selfClosing = true,
  ) {}

  get local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [, name = '', double, single] of this.attributeText.matchAll(ATTRIBUTE)) {
      found.set(name, decodeEntities(double ?? single ?? ''));
    }
    return found;
  }

  attribute(name: string): string | undefined {
    return this.attributes().get(name);
  }

  /** The attribute r:id, whatever prefix the file has for relationships. */
  relationshipId(): string | undefined {
    for (const [name, value] of this.attributes()) if (name.endsWith(':id')) return value;
    return undefined;
  }

  setAttribute(name: string, value: string | number): void {
    const text = escapeAttribute(String(value));
    if (this.attribute(name) === String(value)) return;
    if (!this.attributes().has(name)) {
      this.attributeText = `${this.attributeText.trimEnd()} ${name}="${text}"`;
      return;
    }
    this.attributeText = this.attributeText.replace(ATTRIBUTE, (whole, found: string) =>
      found === name ? `${name}="${text}"` : whole,
    );
  }

  removeAttribute(name: string): void {
    this.attributeText = this.attributeText.replace(ATTRIBUTE, (whole, found: string) => (found === name ? '' : whole));
  }

  elements(local?: string): XmlElement[] {
    return this.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && (local === undefined || child.local === local),
    );
  }

  element(local: string): XmlElement | undefined {
    return this.elements(local)[0];
  }

  /** Decoded text of this element, without that of its child elements. */
  text(): string {
    return this.children.map((child) => (typeof child === 'string' ? decodeText(child) : '')).join('');
  }

  setText(text: string): void {
    if (this.elements().length === 0 && this.text() === text) return;
    this.children.splice(0, this.children.length, escapeText(text));
  }

  /** A new element that has this one's prefix; it still has to be put somewhere. */
  create(local: string, attributes: XmlAttributes = {}, children: readonly XmlNode[] = []): XmlElement {
    const element = new XmlElement(this.prefix + local);
    for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
    element.children.push(...children);
    return element;
  }

  append(local: string, attributes: XmlAttributes = {}, children: readonly XmlNode[] = []): XmlElement {
    const element = this.create(local, attributes, children);
    this.children.push(element);
    return element;
  }

  /** The child with this name; a missing one is made, before the first child that comes later in `order`. */
  ensure(local: string, order: readonly string[]): XmlElement {
    const present = this.element(local);
    if (present) return present;
    const element = this.create(local);
    const rank = order.indexOf(local);
    const later = this.children.findIndex((child) => typeof child !== 'string' && order.indexOf(child.local) > rank);
    this.children.splice(later < 0 ? this.children.length : later, 0, element);
    return element;
  }

  remove(child: XmlElement): void {
    const index = this.children.indexOf(child);
    if (index >= 0) this.children.splice(index, 1);
  }

  clone(): XmlElement {
    return parseXml(this.toString()).root;
  }

  /** The same for elements that mean the same: prefix, order of attributes and white space do not count. */
  canonical(): string {
    const attributes = [...this.attributes()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, v]) => `${name}=${v}`);
    return `${this.local}[${attributes.join('|')}](${this.elements().map((child) => child.canonical())})`;
  }

  toString(): string {
    if (this.selfClosing && this.children.length === 0) return `<${this.name}${this.attributeText}/>`;
    return `<${this.name}${this.attributeText}>${this.children.join('')}</${this.name}>`;
  }
}

export class XmlDocument {
  constructor(
    private readonly prolog: string,
    readonly root: XmlElement,
    private readonly epilog: string,
  ) {}

  toString(): string {
    return `${this.prolog}${this.root}${this.epilog}`;
  }
}

export class XmlSyntaxError extends Error {}

/** No part of a workbook comes near to this; a tree much deeper could not be written back. */
const DEEPEST = 1000;

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TAG = /^([^\s/<>]+)((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?)$/;

/** @throws XmlSyntaxError */
export function parseXml(source: string): XmlDocument {
  const top = new XmlElement('');
  const open = [top];
  const openNames: string[] = [];
  let at = 0;
  for (;;) {
    const parent = open.at(-1) ?? top;
    const tagStart = source.indexOf('<', at);
    if (tagStart > at || tagStart < 0) parent.children.push(source.slice(at, tagStart < 0 ? undefined : tagStart));
    if (tagStart < 0) break;
    const special = findSpecialEnd(source, tagStart);
    if (special > 0) {
      parent.children.push(source.slice(tagStart, special));
      at = special;
      continue;
    }
    if (source[tagStart + 1] === '/') {
      at = source.indexOf('>', tagStart) + 1;
      if (openNames.pop() !== source.slice(tagStart + 2, at - 1).trimEnd()) throw new XmlSyntaxError('Wrong close tag');
      open.pop();
      continue;
    }
    const tag = matchTag(source, tagStart);
    const element = new XmlElement(tag.name, tag.attributeText, tag.selfClosing);
    parent.children.push(element);
    at = tag.end;
    if (tag.selfClosing) continue;
    open.push(element);
    if (openNames.push(tag.name) > DEEPEST) throw new XmlSyntaxError('Nested too deeply');
  }
  const root = top.elements()[0];
  if (openNames.length > 0 || !root) throw new XmlSyntaxError('Document ends too early');
  const position = top.children.indexOf(root);
  return new XmlDocument(top.children.slice(0, position).join(''), root, top.children.slice(position + 1).join(''));
}

/** Where a comment, CDATA section, declaration or instruction that starts here ends; 0 when it is none of these. */
function findSpecialEnd(source: string, start: number): number {
  const endsWith = (mark: string) => {
    const end = source.indexOf(mark, start);
    if (end < 0) throw new XmlSyntaxError(`No ${mark}`);
    return end + mark.length;
  };
  if (source[start + 1] === '?') return endsWith('?>');
  if (source[start + 1] !== '!') return 0;
  if (source.startsWith('<!--', start)) return endsWith('-->');
  return source.startsWith('<![CDATA[', start) ? endsWith(']]>') : endsWith('>');
}

function matchTag(source: string, start: number) {
  for (let end = source.indexOf('>', start); end >= 0; end = source.indexOf('>', end + 1)) {
    const [, name, attributeText = '', slash] = TAG.exec(source.slice(start + 1, end)) ?? [];
    // No match means that the quotes are not balanced: this '>' stands inside an attribute.
    if (name) return { name, attributeText, selfClosing: slash === '/', end: end + 1 };
  }
  throw new XmlSyntaxError('Tag without end');
}

/** Reads an attribute that is a yes or no. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on';
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return NAMED_ENTITIES[name] ?? whole;
  });
}

/** Text of a raw node: line ends as one `\n`, comments left out, CDATA as it is, entities decoded. */
function decodeText(raw: string): string {
  if (raw.startsWith('<![CDATA[')) return raw.slice(9, -3);
  if (raw.startsWith('<')) return '';
  return decodeEntities(raw.replace(/\r\n?/g, '\n'));
}

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (char) => TEXT_ESCAPES[char] ?? char);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (char) => TEXT_ESCAPES[char] ?? char);
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
