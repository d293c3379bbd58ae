import { refusal } from '../model/host-error';
import type { PageLayoutState } from '../model/page-layout';
import type { Sheet } from '../model/sheet';
import { define } from '../wire/host-type';
import type { HostObject, Property } from '../wire/host-type';
import { flag, integer, numberFrom, oneOf, text } from './checks';
import { areasObject } from './objects';
import type { AreasObject } from './objects';
import { findAreas } from './range-areas';
import { findRange, isRange, rangeArgument, rangeObject } from './range-object';
import type { RangeObject } from './range-object';

interface LayoutObject extends HostObject {
  readonly sheet: Sheet;
}

type LayoutKey = keyof PageLayoutState;

function layout<K extends LayoutKey>(key: K, check: (value: unknown) => PageLayoutState[K]): Property<LayoutObject> {
  return {
    get: ({ sheet }) => sheet.pageLayout[key],
    set: ({ sheet }, value) => {
      sheet.pageLayout[key] = check(value);
    },
  };
}

/** Excel.PaperType; there is no F4, its nearest relative is Folio (8.5 x 13 in). */
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
];

const margin = numberFrom(0, 10_000);

/** Either a scale of 10-400 % or a number of pages (docs page of Excel.PageLayoutZoomOptions). */
function zoom(value: unknown): PageLayoutState['zoom'] {
  if (typeof value !== 'object' || value === null) throw refusal('InvalidArgument');
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  if (scale !== undefined && scale !== null) return { scale: numberFrom(10, 400)(scale) };
  const pages = numberFrom(0, 32_767);
  return {
    ...(typeof horizontalFitToPages === 'number' ? { horizontalFitToPages: pages(horizontalFitToPages) } : {}),
    ...(typeof verticalFitToPages === 'number' ? { verticalFitToPages: pages(verticalFitToPages) } : {}),
  };
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins({ sheet }: LayoutObject, unit: unknown, options: unknown): void {
  const points = POINTS[oneOf(Object.keys(POINTS))(unit)] ?? 1;
  const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
  for (const [side, value] of Object.entries((options ?? {}) as Record<string, unknown>)) {
    const known = sides.find((name) => name === side);
    if (!known) throw refusal('InvalidArgument');
    if (value !== undefined && value !== null) sheet.pageLayout[`${known}Margin`] = margin(value) * points;
  }
}

function areasOf(value: unknown, sheet: Sheet): readonly RangeObject[] {
  if (isRange(value)) return [rangeArgument(value, sheet)];
  const areas = typeof value === 'string' ? findAreas(sheet, value) : (value as AreasObject | null);
  if (areas?.type !== 'RangeAreas' || areas.sheet !== sheet) throw refusal('InvalidArgument');
  return areas.areas;
}

function whole(value: unknown, sheet: Sheet, axis: 'rows' | 'columns'): RangeObject {
  const range = isRange(value) ? value : findRange(sheet.workbook, sheet, text(value));
  if (range.sheet !== sheet) throw refusal('InvalidArgument');
  return axis === 'rows'
    ? rangeObject(sheet, { row: range.row, rows: range.rows, column: 0, columns: 16_384 })
    : rangeObject(sheet, { row: 0, rows: 1_048_576, column: range.column, columns: range.columns });
}

const boxOf = ({ row, column, rows, columns }: RangeObject) => ({ row, column, rows, columns });

function printArea({ sheet }: LayoutObject): AreasObject | null {
  const areas = sheet.pageLayout.printArea.map((box) => rangeObject(sheet, box));
  return areas.length > 0 ? areasObject(sheet, areas) : null;
}

function titles({ sheet }: LayoutObject, key: 'titleRows' | 'titleColumns'): RangeObject | null {
  const box = sheet.pageLayout[key];
  return box && rangeObject(sheet, box);
}

function orNotFound<T>(found: T | null): T {
  if (found === null) throw refusal('ItemNotFound');
  return found;
}

define<LayoutObject>({
  name: 'PageLayout',
  properties: {
    Orientation: layout('orientation', oneOf(['Portrait', 'Landscape'])),
    PaperSize: layout('paperSize', oneOf(PAPERS)),
    Zoom: layout('zoom', zoom),
    CenterHorizontally: layout('centerHorizontally', flag),
    CenterVertically: layout('centerVertically', flag),
    PrintGridlines: layout('printGridlines', flag),
    PrintHeadings: layout('printHeadings', flag),
    BlackAndWhite: layout('blackAndWhite', flag),
    DraftMode: layout('draftMode', flag),
    PrintOrder: layout('printOrder', oneOf(['DownThenOver', 'OverThenDown'])),
    FirstPageNumber: layout('firstPageNumber', (value) => (value === '' ? '' : integer(value))),
    LeftMargin: layout('leftMargin', margin),
    RightMargin: layout('rightMargin', margin),
    TopMargin: layout('topMargin', margin),
    BottomMargin: layout('bottomMargin', margin),
    HeaderMargin: layout('headerMargin', margin),
    FooterMargin: layout('footerMargin', margin),
  },
  navigations: {
    HeadersFooters: ({ sheet }): LayoutObject => ({ type: 'HeaderFooterGroup', sheet }),
  },
  methods: {
    SetPrintArea: ({ sheet }, area) => {
      sheet.pageLayout.printArea = areasOf(area, sheet).map(boxOf);
    },
    GetPrintArea: (object) => orNotFound(printArea(object)),
    GetPrintAreaOrNullObject: printArea,
    SetPrintMargins: setMargins,
    SetPrintTitleRows: ({ sheet }, rows) => {
      sheet.pageLayout.titleRows = boxOf(whole(rows, sheet, 'rows'));
    },
    SetPrintTitleColumns: ({ sheet }, columns) => {
      sheet.pageLayout.titleColumns = boxOf(whole(columns, sheet, 'columns'));
    },
    GetPrintTitleRows: (object) => orNotFound(titles(object, 'titleRows')),
    GetPrintTitleRowsOrNullObject: (object) => titles(object, 'titleRows'),
    GetPrintTitleColumns: (object) => orNotFound(titles(object, 'titleColumns')),
    GetPrintTitleColumnsOrNullObject: (object) => titles(object, 'titleColumns'),
  },
});

define<LayoutObject>({
  name: 'HeaderFooterGroup',
  navigations: { DefaultForAllPages: ({ sheet }): LayoutObject => ({ type: 'HeaderFooter', sheet }) },
});

function headerFooter(key: string): Property<LayoutObject> {
  return {
    get: ({ sheet }) => sheet.pageLayout.headerFooter[key] ?? '',
    set: ({ sheet }, value) => {
      sheet.pageLayout.headerFooter[key] = text(value);
    },
  };
}

define<LayoutObject>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: headerFooter('leftHeader'),
    CenterHeader: headerFooter('centerHeader'),
    RightHeader: headerFooter('rightHeader'),
    LeftFooter: headerFooter('leftFooter'),
    CenterFooter: headerFooter('centerFooter'),
    RightFooter: headerFooter('rightFooter'),
  },
});

interface BreaksObject extends LayoutObject {
  readonly axis: 'row' | 'column';
}

interface BreakObject extends BreaksObject {
  readonly line: number;
}

const linesOf = ({ sheet, axis }: BreaksObject): number[] =>
  axis === 'row' ? sheet.pageLayout.rowBreaks : sheet.pageLayout.columnBreaks;

const breakObject = ({ sheet, axis }: BreaksObject, line: number): BreakObject => ({
  type: 'PageBreak',
  sheet,
  axis,
  line,
});

/** A break stands before the first cell of the range it is added with (docs page of Excel.PageBreakCollection, add). */
define<BreaksObject>({
  name: 'PageBreakCollection',
  items: (breaks) => linesOf(breaks).map((line) => breakObject(breaks, line)),
  indexer: (breaks, index) => {
    const line = linesOf(breaks)[integer(index)];
    return line === undefined ? null : breakObject(breaks, line);
  },
  methods: {
    Add: (breaks, where) => {
      const range = rangeArgument(where, breaks.sheet);
      const line = breaks.axis === 'row' ? range.row : range.column;
      // There is no page before the first row; the code is believed.
      if (line === 0) throw refusal('InvalidArgument');
      const lines = linesOf(breaks);
      if (!lines.includes(line)) lines.push(line);
      lines.sort((a, b) => a - b);
      return breakObject(breaks, line);
    },
    GetCount: (breaks) => linesOf(breaks).length,
    RemovePageBreaks: (breaks) => {
      linesOf(breaks).length = 0;
    },
  },
});

define<BreakObject>({
  name: 'PageBreak',
  properties: {
    _Id: { get: ({ axis, line }) => `${axis}${line}` },
    RowIndex: { get: ({ axis, line }) => (axis === 'row' ? line : 0) },
    ColumnIndex: { get: ({ axis, line }) => (axis === 'column' ? line : 0) },
  },
  methods: {
    Delete: (pageBreak) => {
      const lines = linesOf(pageBreak);
      lines.splice(lines.indexOf(pageBreak.line), 1);
    },
    GetCellAfterBreak: ({ sheet, axis, line }) =>
      rangeObject(sheet, {
        row: axis === 'row' ? line : 0,
        column: axis === 'column' ? line : 0,
        rows: 1,
        columns: 1,
      }),
  },
});
