import { parseXml, type XmlDocument, type XmlElement } from './xml';

const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** What a workbook without this part is taken to have; also the start of a new workbook. */
export const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

const FIRST_CUSTOM_FORMAT = 164;

/** Number formats that a file names by id only, in en-US. A file may redefine them: Indonesian Excel does so with 41–44. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The built-in ids that mean the same in every language; the others are written out when a format is added. */
const SAME_EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB */
  readonly color?: string;
}

export interface CellFormat {
  readonly font?: FontFormat;
  /** RRGGBB */
  readonly fill?: string;
  /** Thin black lines on all sides. */
  readonly border?: boolean;
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Steps from the side of `horizontal`. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
}

/** The styles part. Formats are found again before they are added, and added at the end only. */
export class Styles {
  private readonly root: XmlElement;
  private readonly positions = new Map<string, Map<string, number>>();
  private readonly custom = new Map<number, string>();
  private readonly cellFormats: XmlElement[];
  private readonly withNumberFormats = new Map<string, number>();
  private readonly numberFormats: (string | undefined)[] = [];

  constructor(document: XmlDocument) {
    this.root = document.root;
    for (const format of this.root.element('numFmts')?.elements('numFmt') ?? []) {
      this.custom.set(Number(format.attribute('numFmtId')), format.attribute('formatCode') ?? 'General');
    }
    this.cellFormats = this.root.element('cellXfs')?.elements('xf') ?? [];
  }

  /** Number format of a cell format, in en-US syntax. */
  numberFormat(style: number): string {
    return (this.numberFormats[style] ??= this.readNumberFormat(style));
  }

  /** Index of the cell format that is `style` with another number format. */
  findWithNumberFormat(style: number, numberFormat: string): number {
    const key = `${style} ${numberFormat}`;
    const known = this.withNumberFormats.get(key);
    if (known !== undefined) return known;
    this.ensureDefaults();
    const base = this.cellFormats[style] ?? this.cellFormats[0];
    let found = style;
    if (base && this.numberFormat(style) !== numberFormat) {
      const format = base.clone();
      format.setAttribute('numFmtId', this.findNumberFormatId(numberFormat));
      format.setAttribute('applyNumberFormat', 1);
      found = this.findOrAppend('cellXfs', format);
    }
    this.withNumberFormats.set(key, found);
    return found;
  }

  /** Index of the cell format described. */
  findCellFormat(format: CellFormat): number {
    this.ensureDefaults();
    const cellXfs = this.root.ensure('cellXfs', STYLES_ORDER);
    const { numberFormat = 'General', horizontal, indent, vertical, wrap } = format;
    const numFmtId = this.findNumberFormatId(numberFormat);
    const hasAlignment = horizontal !== undefined || vertical !== undefined || wrap === true;
    const alignment = cellXfs.create('alignment', { horizontal, vertical, wrapText: wrap ? 1 : undefined, indent });
    const xf = cellXfs.create(
      'xf',
      {
        numFmtId,
        fontId: format.font ? this.findFont(format.font) : 0,
        fillId: format.fill ? this.findFill(format.fill) : 0,
        borderId: format.border ? this.findThinBorder() : 0,
        xfId: 0,
        applyNumberFormat: numFmtId === 0 ? undefined : 1,
        applyFont: format.font ? 1 : undefined,
        applyFill: format.fill ? 1 : undefined,
        applyBorder: format.border ? 1 : undefined,
        applyAlignment: hasAlignment ? 1 : undefined,
      },
      hasAlignment ? [alignment] : [],
    );
    return this.findOrAppend('cellXfs', xf);
  }

  private readNumberFormat(style: number): string {
    const id = Number(this.cellFormats[style]?.attribute('numFmtId') ?? 0);
    return this.custom.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
  }

  private findNumberFormatId(numberFormat: string): number {
    const isBuiltIn = (id: number) => BUILT_IN_FORMATS[id] === numberFormat && !this.custom.has(id);
    const builtIn = SAME_EVERYWHERE.find(isBuiltIn);
    if (builtIn !== undefined) return builtIn;
    for (const [id, code] of this.custom) if (code === numberFormat) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.custom.keys()) + 1;
    const list = this.root.ensure('numFmts', STYLES_ORDER);
    list.append('numFmt', { numFmtId: id, formatCode: numberFormat });
    list.setAttribute('count', list.elements().length);
    this.custom.set(id, numberFormat);
    return id;
  }

  private findFont(format: FontFormat): number {
    const { root } = this;
    const value = (local: string, val: string | number) => root.create(local, { val });
    const font = root.create('font', {}, [
      ...(format.bold ? [root.create('b')] : []),
      ...(format.italic ? [root.create('i')] : []),
      value('sz', format.size),
      ...(format.color ? [root.create('color', { rgb: `FF${format.color}` })] : []),
      value('name', format.name),
    ]);
    return this.findOrAppend('fonts', font);
  }

  private findFill(color: string): number {
    const { root } = this;
    const foreground = root.create('fgColor', { rgb: `FF${color}` });
    const background = root.create('bgColor', { indexed: 64 });
    const pattern = root.create('patternFill', { patternType: 'solid' }, [foreground, background]);
    return this.findOrAppend('fills', root.create('fill', {}, [pattern]));
  }

  private findThinBorder(): number {
    const { root } = this;
    const side = (local: string) => root.create(local, { style: 'thin' }, [root.create('color', { rgb: 'FF000000' })]);
    const sides = ['left', 'right', 'top', 'bottom'].map(side);
    return this.findOrAppend('borders', root.create('border', {}, [...sides, root.create('diagonal')]));
  }

  private findOrAppend(collection: string, element: XmlElement): number {
    const list = this.root.ensure(collection, STYLES_ORDER);
    let positions = this.positions.get(collection);
    if (!positions) {
      positions = new Map();
      for (const [index, present] of list.elements().entries()) {
        const key = present.canonical();
        if (!positions.has(key)) positions.set(key, index);
      }
      this.positions.set(collection, positions);
    }
    const key = element.canonical();
    const found = positions.get(key);
    if (found !== undefined) return found;
    const index = list.elements().length;
    list.children.push(element);
    list.setAttribute('count', index + 1);
    positions.set(key, index);
    if (collection === 'cellXfs') this.cellFormats.push(element);
    return index;
  }

  /** Other formats point at the first font, fills and border, so these must be there before any is added. */
  private ensureDefaults(): void {
    const minimal = parseXml(MINIMAL_STYLES).root;
    for (const local of ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']) {
      if (this.root.element(local)?.elements().length) continue;
      const list = this.root.ensure(local, STYLES_ORDER);
      const defaults = minimal.element(local)?.elements() ?? [];
      list.children.push(...defaults.map((element) => copyWithPrefix(element, this.root)));
      list.setAttribute('count', defaults.length);
      if (local === 'cellXfs') this.cellFormats.push(...list.elements());
    }
  }
}

function copyWithPrefix(element: XmlElement, model: XmlElement): XmlElement {
  const children = element.elements().map((child) => copyWithPrefix(child, model));
  return model.create(element.local, Object.fromEntries(element.attributes()), children);
}
