import { MAX_COLUMNS, MAX_ROWS } from '../model/a1';
import { refusal } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { define } from '../wire/host-type';
import type { HostObject } from '../wire/host-type';
import { integer, text } from './checks';
import { areasObject, formatObject, worksheetObject } from './objects';
import type { AreasObject } from './objects';
import { findRange, fullAddress } from './range-object';
import type { RangeObject } from './range-object';

interface RangeListObject extends HostObject {
  readonly type: 'RangeCollection';
  readonly ranges: readonly RangeObject[];
}

/** 'A1:B2,D4'. At most 8,192 characters (docs page "Work with multiple ranges"); the list separator is ',' here (office-js #1167, #1985). */
export function findAreas(sheet: Sheet, addresses: unknown): AreasObject {
  if (text(addresses).length > 8192) throw refusal('InvalidArgument');
  const ranges = text(addresses)
    .split(',')
    .map((address) => findRange(sheet.workbook, sheet, address.trim()));
  return areasObject(sheet, ranges);
}

define<AreasObject>({
  name: 'RangeAreas',
  keepsReference: true,
  properties: {
    Address: { get: ({ areas }) => areas.map((range) => fullAddress(range.sheet, range)).join(',') },
    AddressLocal: { get: ({ areas }) => areas.map((range) => fullAddress(range.sheet, range)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ rows }) => rows === MAX_ROWS) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ columns }) => columns === MAX_COLUMNS) },
  },
  navigations: {
    Areas: ({ areas }): RangeListObject => ({ type: 'RangeCollection', ranges: areas }),
    Format: ({ areas }) => formatObject(areas),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
});

define<RangeListObject>({
  name: 'RangeCollection',
  items: ({ ranges }) => ranges,
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, index) => {
      const range = ranges[integer(index)];
      if (!range) throw refusal('InvalidArgument');
      return range;
    },
  },
});
