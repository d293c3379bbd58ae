import type { CellValue } from '../workbook.port';
import type { SharedStrings } from './shared-strings';
import { decodeEntities, parseXml, type XmlElement, XmlSyntaxError } from './xml';
import { decodeXstring } from './xstring';
import { brokenPart } from './zip';

const LT = 60;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SPACE = 32;
const DIGIT_0 = 48;
const LETTER_A = 65;

const LOWER_F = 102;
const LOWER_I = 105;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

const decoder = new TextDecoder();

/** What the attribute `t` of a cell says. */
export type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

/**
 * Walks over the rows and cells of a worksheet as bytes, without an object per cell: the fields describe the
 * row and the cell it stands on. Positions are offsets into `bytes`.
 *
 * @example  while (cells.nextRow()) while (cells.nextCell()) sum += Number(cells.value(strings));
 */
export class SheetCells {
  row = 0;
  rowStart = 0;
  rowTagEnd = 0;
  rowSelfClosing = false;
  /** Where `</row>` starts, once `nextCell` has answered false. */
  rowClose = 0;

  column = 0;
  cellStart = 0;
  cellEnd = 0;
  type: CellType = 'number';
  /** Index of the cell format; 0 when the cell names none. */
  style = 0;
  hasFormula = false;
  /** Place of the formula element, when there is one. */
  formulaStart = 0;
  formulaEnd = 0;

  private valueStart = -1;
  private valueEnd = -1;
  private position: number;
  private insideRow = false;
  private readonly prefixLength: number;

  /**
   * @param start   first byte after the tag `<sheetData>`
   * @param end     first byte of `</sheetData>`
   * @param prefix  namespace prefix of the part with its colon, mostly ''
   */
  constructor(
    private readonly bytes: Uint8Array,
    start: number,
    private readonly end: number,
    prefix: string,
  ) {
    this.position = start;
    this.prefixLength = prefix.length;
  }

  nextRow(): boolean {
    if (this.insideRow) this.skipCells();
    const start = this.nextElement(this.position);
    if (start < 0) return false;
    const implied = this.row + 1;
    this.row = 0;
    this.rowStart = start;
    this.column = 0;
    const tagEnd = this.readTag(start + 1 + this.prefixLength + 3, true);
    if (this.row === 0) this.row = implied;
    this.rowSelfClosing = this.at(tagEnd - 1) === SLASH;
    this.rowTagEnd = tagEnd + 1;
    this.rowClose = tagEnd + 1;
    this.position = tagEnd + 1;
    this.insideRow = !this.rowSelfClosing;
    return true;
  }

  /** Moves to the next cell of the row; false at the end of the row. */
  nextCell(): boolean {
    if (!this.insideRow) return false;
    const start = this.nextElement(this.position);
    if (start < 0) {
      this.leaveRow();
      return false;
    }
    const implied = this.column + 1;
    this.column = 0;
    this.style = 0;
    this.type = 'number';
    this.hasFormula = false;
    this.valueStart = -1;
    this.cellStart = start;
    const tagEnd = this.readTag(start + 1 + this.prefixLength + 1, false);
    if (this.column === 0) this.column = implied;
    this.cellEnd = this.at(tagEnd - 1) === SLASH ? tagEnd + 1 : this.readContent(tagEnd + 1);
    this.position = this.cellEnd;
    return true;
  }

  /** Whether a value, even an empty text, stands in the cell. */
  hasContent(): boolean {
    return this.valueStart >= 0 || this.hasFormula;
  }

  value(strings: SharedStrings): CellValue {
    if (this.valueStart < 0) return null;
    switch (this.type) {
      case 'number':
        return this.valueStart === this.valueEnd ? null : this.number();
      case 'shared':
        return strings.get(this.number());
      case 'boolean':
        return this.rawText().trim() === '1';
      case 'error':
        return { error: this.rawText() };
      case 'text':
        return this.decodedText();
      case 'inline':
        return this.inlineText();
      case 'date':
        return toSerialDate(this.rawText());
    }
  }

  /** Index of the shared string in a cell of type 'shared'. */
  sharedIndex(): number {
    return this.number();
  }

  private at(position: number): number {
    return this.bytes[position] ?? 0;
  }

  /** Start of the next element before the next close tag; -1 when the close tag comes first. */
  private nextElement(from: number): number {
    let start = this.find(LT, from);
    while (start < this.end && this.at(start + 1) === BANG) start = this.find(LT, this.find(GT, start));
    this.position = start;
    return start >= this.end || this.at(start + 1) === SLASH ? -1 : start;
  }

  private leaveRow(): void {
    this.rowClose = this.position;
    this.position = this.find(GT, this.position) + 1;
    this.insideRow = false;
  }

  private skipCells(): void {
    for (let at = this.position; ; at++) {
      at = this.bytes.indexOf(LT, at);
      if (at < 0 || at >= this.end) {
        this.position = this.end;
        this.insideRow = false;
        return;
      }
      const name = at + 2 + this.prefixLength;
      // Of the elements inside sheetData only </row> starts with an r after the slash.
      if (this.at(at + 1) === SLASH && this.at(name) === LOWER_R && this.at(name + 1) === 111) {
        this.position = at;
        this.leaveRow();
        return;
      }
    }
  }

  /** Reads the attributes r, s and t of a tag from behind its name on; returns the place of its `>`. */
  private readTag(from: number, isRow: boolean): number {
    let at = from;
    for (;;) {
      while (this.at(at) <= SPACE && at < this.end) at++;
      const char = this.at(at);
      if (char === GT || at >= this.end) return at;
      if (char === SLASH) {
        at++;
        continue;
      }
      const nameStart = at;
      while (this.at(at) !== EQUALS && at < this.end) at++;
      const oneLetter = at === nameStart + 1 || this.at(nameStart + 1) <= SPACE;
      while (this.at(at) !== QUOTE && this.at(at) !== APOSTROPHE && at < this.end) at++;
      const valueStart = at + 1;
      const valueEnd = this.find(this.at(at), valueStart);
      if (oneLetter) this.takeAttribute(char, valueStart, valueEnd, isRow);
      at = valueEnd + 1;
    }
  }

  private takeAttribute(name: number, start: number, end: number, isRow: boolean): void {
    if (isRow) {
      if (name === LOWER_R) this.row = this.integer(start, end);
    } else if (name === LOWER_R) {
      for (let at = start; at < end && this.at(at) >= LETTER_A; at++) {
        this.column = this.column * 26 + (this.at(at) & 31);
      }
    } else if (name === LOWER_S) {
      this.style = this.integer(start, end);
    } else if (name === LOWER_T) {
      this.type = this.readType(start, end);
    }
  }

  private readType(start: number, end: number): CellType {
    switch (this.at(start)) {
      case LOWER_S:
        return end - start === 1 ? 'shared' : 'text';
      case LOWER_I:
        return 'inline';
      case 98:
        return 'boolean';
      case 101:
        return 'error';
      case 100:
        return 'date';
      default:
        return 'number';
    }
  }

  /** Finds value and formula of the cell whose tag ends before `from`; returns the end of the cell. */
  private readContent(from: number): number {
    let at = from;
    for (;;) {
      at = this.find(LT, at);
      if (at >= this.end) return this.end;
      if (this.at(at + 1) === SLASH) return this.find(GT, at) + 1;
      const name = this.at(at + 1 + this.prefixLength);
      const start = at;
      const tagEnd = this.findTagEnd(at);
      at = tagEnd + 1;
      if (this.at(tagEnd - 1) !== SLASH) {
        const close = name === LOWER_V || name === LOWER_F ? this.find(LT, at) : this.findClose(at);
        if (name === LOWER_V || name === LOWER_I) {
          this.valueStart = at;
          this.valueEnd = close;
        }
        at = this.find(GT, close) + 1;
      }
      if (name === LOWER_F) {
        this.hasFormula = true;
        this.formulaStart = start;
        this.formulaEnd = at;
      }
    }
  }

  /** Like indexOf, which costs more than the few steps to the next tag; `end` when there is none. */
  private find(byte: number, from: number): number {
    const { bytes, end } = this;
    let at = from;
    while (at < end && bytes[at] !== byte) at++;
    return at;
  }

  private findTagEnd(start: number): number {
    let quote = 0;
    for (let at = start; at < this.end; at++) {
      const char = this.at(at);
      if (quote) {
        if (char === quote) quote = 0;
      } else if (char === QUOTE || char === APOSTROPHE) quote = char;
      else if (char === GT) return at;
    }
    return this.end;
  }

  /** Start of the close tag of the element whose open tag ends before `from`. */
  private findClose(from: number): number {
    let depth = 0;
    for (let at = this.find(LT, from); at < this.end; at = this.find(LT, at + 1)) {
      if (this.at(at + 1) === SLASH) {
        if (depth-- === 0) return at;
      } else if (this.at(this.findTagEnd(at) - 1) !== SLASH) depth++;
    }
    return this.end;
  }

  private integer(start: number, end: number): number {
    let value = 0;
    for (let at = start; at < end; at++) value = value * 10 + this.at(at) - DIGIT_0;
    return value;
  }

  /**
   * The number that Number(text) gives. Up to 15 digits and 22 decimals are computed right here: both parts of
   * the division are exact doubles then, so that its result is the nearest one.
   */
  private number(): number {
    let at = this.valueStart;
    const negative = this.at(at) === 45;
    if (negative) at++;
    let digits = 0;
    let decimals = -1;
    let mantissa = 0;
    for (; at < this.valueEnd; at++) {
      const char = this.at(at);
      if (char === 46 && decimals < 0) decimals = 0;
      else if (char >= DIGIT_0 && char < COLON) {
        mantissa = mantissa * 10 + char - DIGIT_0;
        digits++;
        if (decimals >= 0) decimals++;
      } else return Number(this.rawText());
    }
    if (digits === 0 || digits > 15) return Number(this.rawText());
    const value = decimals > 0 ? mantissa / (POWERS_OF_10[decimals] ?? 1) : mantissa;
    return negative ? -value : value;
  }

  private rawText(): string {
    return decoder.decode(this.bytes.subarray(this.valueStart, this.valueEnd));
  }

  private decodedText(): string {
    return decodeXstring(decodeEntities(this.rawText().replace(/\r\n?/g, '\n')));
  }

  private inlineText(): string {
    return readRichText(this.rawText());
  }
}

const POWERS_OF_10 = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Plain text of the content of an `<si>` or `<is>` element: all runs, without the phonetic ones.
 *
 * @param content  raw XML between the tags
 * @throws WorkbookError 'berkas-rusak'
 */
export function readRichText(content: string): string {
  const root = parseFragment(content);
  const pieces = root.elements().flatMap((child) => {
    if (child.local === 't') return [child.text()];
    return child.local === 'r' ? child.elements('t').map((text) => text.text()) : [];
  });
  return decodeXstring(pieces.join(''));
}

/**
 * A piece of a cell as children of one element.
 *
 * @throws WorkbookError 'berkas-rusak'
 */
export function parseFragment(content: string): XmlElement {
  try {
    return parseXml(`<si>${content}</si>`).root;
  } catch (problem) {
    if (problem instanceof XmlSyntaxError) throw brokenPart('teks sel');
    throw problem;
  }
}

/** '2025-01-31' or '2025-01-31T12:00:00' -> 45688 or 45688.5, as Excel numbers its days. */
function toSerialDate(iso: string): number {
  return (
    (Date.parse(/Z|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso.includes('T') ? iso : `${iso}T00:00`}Z`) - EPOCH) /
    MS_PER_DAY
  );
}
