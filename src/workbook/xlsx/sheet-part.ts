import { ByteBuilder } from './byte-builder';
import { type CellRange, parseRange, toRangeAddress } from './cell-address';
import { SheetCells } from './sheet-cells';
import { decodePart } from './text-part';
import { isTrue, parseXml, type XmlDocument, type XmlElement, XmlSyntaxError } from './xml';
import { brokenPart } from './zip';

const LT = 60;
const GT = 62;
const SLASH = 47;
const HYPHEN = 45;

/** Stands for the rows in the tree of the rest of the sheet; XML cannot contain it. */
const ROWS_MARK = '\u0000';

/** Order in which Excel wants the children of a worksheet. */
export const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A worksheet: its rows stay bytes, all the rest is a tree. */
export class SheetPart {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly rowsStart: number,
    private readonly rowsEnd: number,
    private readonly document: XmlDocument,
  ) {}

  /** @throws WorkbookError 'berkas-rusak' or 'terlalu-besar' */
  static parse(part: string, bytes: Uint8Array): SheetPart {
    const tag = findSheetData(bytes);
    if (!tag) throw brokenPart(part);
    const opening = decodePart(bytes.subarray(0, tag.end));
    const rowsEnd = tag.selfClosing ? tag.end : findSheetDataClose(bytes, tag.end);
    if (rowsEnd < 0) throw brokenPart(part);
    const rest = decodePart(bytes.subarray(rowsEnd));
    const name = /<([^\s<>/]+)[^<]*$/.exec(opening)?.[1] ?? 'sheetData';
    try {
      const source = tag.selfClosing
        ? `${opening.replace(/\s*\/>$/, '>')}${ROWS_MARK}</${name}>${rest}`
        : opening + ROWS_MARK + rest;
      return new SheetPart(bytes, tag.end, rowsEnd, parseXml(source));
    } catch (problem) {
      if (problem instanceof XmlSyntaxError) throw brokenPart(part);
      throw problem;
    }
  }

  get root(): XmlElement {
    return this.document.root;
  }

  get prefix(): string {
    return this.root.prefix;
  }

  cells(): SheetCells {
    return new SheetCells(this.bytes, this.rowsStart, this.rowsEnd, this.prefix);
  }

  /** The bytes between `<sheetData>` and `</sheetData>`. */
  rows(): Uint8Array {
    return this.bytes.subarray(this.rowsStart, this.rowsEnd);
  }

  slice(start: number, end: number): Uint8Array {
    return this.bytes.subarray(start, end);
  }

  get rowsRange(): readonly [start: number, end: number] {
    return [this.rowsStart, this.rowsEnd];
  }

  hasFormulas(): boolean {
    const cells = this.cells();
    while (cells.nextRow()) while (cells.nextCell()) if (cells.hasFormula) return true;
    return false;
  }

  isProtected(): boolean {
    return isTrue(this.root.element('sheetProtection')?.attribute('sheet'));
  }

  merges(): CellRange[] {
    const merges = this.root.element('mergeCells')?.elements('mergeCell') ?? [];
    return merges.flatMap((merge) => parseRange(merge.attribute('ref') ?? '') ?? []);
  }

  /** Lets the range that the sheet says to be in use, if it says one, cover `range` too. */
  growDimension(range: CellRange): void {
    const dimension = this.root.element('dimension');
    const used = parseRange(dimension?.attribute('ref') ?? '');
    if (!dimension || !used) return;
    const grown = {
      firstRow: Math.min(used.firstRow, range.firstRow),
      firstColumn: Math.min(used.firstColumn, range.firstColumn),
      lastRow: Math.max(used.lastRow, range.lastRow),
      lastColumn: Math.max(used.lastColumn, range.lastColumn),
    };
    dimension.setAttribute('ref', toRangeAddress(grown));
  }

  /** The sheet with these rows and with what was changed in the tree. */
  toBytes(rows: Uint8Array): Uint8Array {
    const [before = '', after = ''] = this.document.toString().split(ROWS_MARK);
    const builder = new ByteBuilder(rows.length + 2 * (before.length + after.length));
    return builder.addText(before).addBytes(rows).addText(after).toBytes();
  }
}

function findSheetData(bytes: Uint8Array): { end: number; selfClosing: boolean } | undefined {
  const decoder = new TextDecoder();
  for (let at = bytes.indexOf(LT); at >= 0; at = bytes.indexOf(LT, at + 1)) {
    // A tag of sheetData is short; of a longer tag the first bytes are enough to see that it is another one.
    const tag = decoder.decode(bytes.subarray(at, at + 64));
    if (tag.startsWith('<!--')) {
      at = findCommentEnd(bytes, at);
    } else if (/^<(?:[^\s<>/:]+:)?sheetData[\s/>]/.test(tag)) {
      const end = bytes.indexOf(GT, at) + 1;
      return { end, selfClosing: bytes[end - 2] === SLASH };
    }
  }
  return undefined;
}

function findCommentEnd(bytes: Uint8Array, start: number): number {
  let end = bytes.indexOf(GT, start);
  while (end >= 0 && !(bytes[end - 1] === HYPHEN && bytes[end - 2] === HYPHEN)) end = bytes.indexOf(GT, end + 1);
  return end < 0 ? bytes.length : end;
}

/** Start of `</sheetData>`, looked for from the end: what follows the rows is much shorter than they are. */
function findSheetDataClose(bytes: Uint8Array, from: number): number {
  for (let at = bytes.lastIndexOf(LT); at >= from; at = bytes.lastIndexOf(LT, at - 1)) {
    if (bytes[at + 1] !== SLASH) continue;
    const tag = new TextDecoder().decode(bytes.subarray(at, at + 64));
    if (/^<\/(?:[^\s<>/:]+:)?sheetData\s*>/.test(tag)) return at;
  }
  return -1;
}
