import { ByteBuilder } from './byte-builder';
import { brokenPart } from './zip';
import { escapeText } from './xml';
import { cutToCell, encodeXstring } from './xstring';
import { parseFragment, readRichText } from './sheet-cells';

const LT = 60;
const GT = 62;
const SLASH = 47;
const LOWER_S = 115;
const LOWER_I = 105;

const EMPTY_PART =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

const decoder = new TextDecoder();

/** The table of texts that cells point into by index. Texts are decoded when asked for; new ones go to the end. */
export class SharedStrings {
  private readonly decoded: string[] = [];
  private readonly contentStarts: number[] = [];
  private readonly contentEnds: number[] = [];
  private readonly appended: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly prefix: string;
  private readonly rootStart: number;
  private readonly rootTagEnd: number;

  private constructor(private readonly bytes: Uint8Array) {
    this.rootStart = findRoot(bytes);
    this.rootTagEnd = bytes.indexOf(GT, this.rootStart) + 1;
    const [, prefix = ''] =
      /^<([^\s>/:]+:)?/.exec(decoder.decode(bytes.subarray(this.rootStart, this.rootTagEnd))) ?? [];
    this.prefix = prefix;
    this.findItems();
  }

  static empty(): SharedStrings {
    return new SharedStrings(new TextEncoder().encode(EMPTY_PART));
  }

  static parse(bytes: Uint8Array): SharedStrings {
    return new SharedStrings(bytes);
  }

  /** @throws WorkbookError 'berkas-rusak' when there is no such string */
  get(index: number): string {
    const before = this.decoded[index] ?? this.appended[index - this.contentStarts.length];
    if (before !== undefined) return before;
    if (this.contentStarts[index] === undefined) throw brokenPart('sharedStrings');
    return (this.decoded[index] = this.decode(index));
  }

  /** Looks these texts up in one walk over the table, so that `use` gives an old index for those that are there. */
  findAll(texts: Iterable<string>): void {
    const wanted = new Set<string>();
    for (const text of texts) if (!this.known.has(cutToCell(text))) wanted.add(cutToCell(text));
    for (let index = 0; index < this.contentStarts.length && wanted.size > 0; index++) {
      const text = this.decoded[index] ?? this.decode(index);
      if (wanted.has(text) && !this.isRich(index)) {
        wanted.delete(text);
        this.known.set(text, index);
      }
    }
  }

  /** Index of a text that went through `findAll`; appended when it is new. */
  use(text: string): number {
    const cut = cutToCell(text);
    let index = this.known.get(cut);
    if (index === undefined) {
      index = this.contentStarts.length + this.appended.length;
      this.appended.push(cut);
      this.known.set(cut, index);
    }
    return index;
  }

  /** The changed part, or null when nothing was appended. */
  toBytes(): Uint8Array | null {
    if (this.appended.length === 0) return null;
    const close = this.bytes.lastIndexOf(LT);
    const selfClosing = this.bytes[this.rootTagEnd - 2] === SLASH;
    const builder = new ByteBuilder(this.bytes.length + this.appended.length * 40);
    builder.addBytes(this.bytes.subarray(0, this.rootStart)).addText(this.rootTag());
    if (!selfClosing) builder.addBytes(this.bytes.subarray(this.rootTagEnd, close));
    const { prefix } = this;
    for (const text of this.appended) {
      const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      builder.addText(`<${prefix}si><${prefix}t${space}>${escapeText(encodeXstring(text))}</${prefix}t></${prefix}si>`);
    }
    if (selfClosing) builder.addText(`</${prefix}sst>`);
    else builder.addBytes(this.bytes.subarray(close));
    return builder.toBytes();
  }

  /** The root's open tag with its counts raised by the number of appended texts. */
  private rootTag(): string {
    const tag = decoder.decode(this.bytes.subarray(this.rootStart, this.rootTagEnd)).replace(/\/?>$/, '');
    const [root] = parseFragment(`${tag}/>`).elements();
    if (!root) throw brokenPart('sharedStrings');
    for (const name of ['count', 'uniqueCount']) {
      const count = root.attribute(name);
      if (count !== undefined) root.setAttribute(name, Number(count) + this.appended.length);
    }
    return root.toString().replace(/\/>$/, '>');
  }

  private decode(index: number): string {
    const content = decoder.decode(this.bytes.subarray(this.contentStarts[index], this.contentEnds[index]));
    const [, plain] = /^<(?:\w+:)?t>([^<&_\r]*)<\/[^>]*>$/.exec(content) ?? [];
    return plain ?? readRichText(content);
  }

  /** A text with formatted runs looks different in a cell, so it is not used for a plain one. */
  private isRich(index: number): boolean {
    const content = decoder.decode(this.bytes.subarray(this.contentStarts[index], this.contentEnds[index]));
    return !/^<(?:\w+:)?t[\s>]/.test(content);
  }

  private findItems(): void {
    const { bytes } = this;
    const nameAt = this.prefix.length;
    const isItem = (name: number) => {
      const after = bytes[name + 2] ?? 0;
      return bytes[name] === LOWER_S && bytes[name + 1] === LOWER_I && (after === GT || after === SLASH || after <= 32);
    };
    let at = bytes.indexOf(LT, this.rootTagEnd);
    while (at >= 0) {
      const closing = bytes[at + 1] === SLASH;
      if (isItem(at + (closing ? 2 : 1) + nameAt)) {
        const tagEnd = bytes.indexOf(GT, at);
        const selfClosing = bytes[tagEnd - 1] === SLASH;
        if (!closing) this.contentStarts.push(tagEnd + 1);
        if (closing || selfClosing) this.contentEnds.push(selfClosing ? tagEnd + 1 : at);
      }
      at = bytes.indexOf(LT, at + 1);
    }
  }
}

/** Start of the root element, behind declaration and comments. */
function findRoot(bytes: Uint8Array): number {
  let at = bytes.indexOf(LT);
  while (at >= 0 && (bytes[at + 1] === 63 || bytes[at + 1] === 33)) at = bytes.indexOf(LT, at + 1);
  if (at < 0) throw brokenPart('sharedStrings');
  return at;
}
