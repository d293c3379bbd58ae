import { formatA1 } from '../model/a1';
import { refusal } from '../model/host-error';
import { isValidName } from '../model/names';
import type { NameEntry } from '../model/names';
import { define } from '../wire/host-type';
import type { HostObject } from '../wire/host-type';
import { flag, text } from './checks';
import { worksheetObject } from './objects';
import type { PartObject } from './objects';
import { findRange, fullAddress, isRange } from './range-object';
import type { RangeObject } from './range-object';

interface NameObject extends PartObject {
  readonly entry: NameEntry;
}

const entriesOf = ({ workbook, sheet }: PartObject): Map<string, NameEntry> => sheet?.names ?? workbook.names;

function nameObject(owner: PartObject, entry: NameEntry): NameObject {
  const { workbook, sheet } = owner;
  const isStale = (): boolean => entriesOf(owner).get(entry.name.toLowerCase()) !== entry;
  return { type: 'NamedItem', workbook, sheet, entry, isStale };
}

/** Only the workbook's own names are in workbook.names, only a sheet's in worksheet.names (docs page of Excel.NamedItemCollection). */
const find = (names: PartObject, name: unknown): NameObject | null => {
  const entry = entriesOf(names).get(String(name).toLowerCase());
  return entry ? nameObject(names, entry) : null;
};

function absolute(range: RangeObject): string {
  const [sheetName = ''] = fullAddress(range.sheet, range).split(/!(?=[^!]*$)/);
  return `=${sheetName}!${formatA1(range).replace(/([A-Z]+)?(\d+)?/g, (_, column?: string, row?: string) => (column ? `$${column}` : '') + (row ? `$${row}` : ''))}`;
}

/** A reference is a Range, or a formula that begins with '=' (docs page of Excel.NamedItemCollection, add). */
function add(names: PartObject, name: unknown, reference: unknown, comment: unknown): NameObject {
  const { workbook, sheet = null } = names;
  if (!isValidName(name) || entriesOf(names).has(name.toLowerCase()) || workbook.table(name)) {
    throw refusal('InvalidArgument');
  }
  const formula = isRange(reference) ? absolute(reference) : text(reference);
  if (!formula.startsWith('=')) throw refusal('InvalidArgument');
  const entry: NameEntry = { name, formula, visible: true, comment: typeof comment === 'string' ? comment : '', sheet };
  entriesOf(names).set(name.toLowerCase(), entry);
  return nameObject(names, entry);
}

define<PartObject>({
  name: 'NamedItemCollection',
  items: (names) => [...entriesOf(names).values()].map((entry) => nameObject(names, entry)),
  indexer: find,
  methods: {
    Add: add,
    GetCount: (names) => entriesOf(names).size,
    GetItemOrNullObject: find,
  },
});

/** The constant a name stands for: ="text", =1, =TRUE. */
function constantOf(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  if (quoted !== undefined) return quoted.replace(/""/g, '"');
  if (/^(true|false)$/i.test(body)) return /^true$/i.test(body);
  return body.trim() !== '' && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function rangeOf({ workbook, sheet, entry }: NameObject): RangeObject | null {
  if (constantOf(entry.formula) !== undefined) return null;
  try {
    return findRange(workbook, sheet ?? workbook.active, entry.formula.slice(1));
  } catch {
    return null;
  }
}

function typeOfName(name: NameObject): string {
  const constant = constantOf(name.entry.formula);
  if (constant === undefined) return rangeOf(name) ? 'Range' : 'Error';
  return typeof constant === 'string' ? 'String' : typeof constant === 'boolean' ? 'Boolean' : 'Double';
}

define<NameObject>({
  name: 'NamedItem',
  properties: {
    _Id: { get: ({ entry }) => entry.name },
    Name: { get: ({ entry }) => entry.name },
    Type: { get: typeOfName },
    /** For a range its address, for a constant its value (docs page of Excel.NamedItem, value). */
    Value: {
      get: (name) => {
        const range = rangeOf(name);
        return range ? fullAddress(range.sheet, range) : (constantOf(name.entry.formula) ?? '#REF!');
      },
    },
    Formula: {
      get: ({ entry }) => entry.formula,
      set: ({ entry }, value) => {
        if (!text(value).startsWith('=')) throw refusal('InvalidArgument');
        entry.formula = text(value);
      },
    },
    Visible: {
      get: ({ entry }) => entry.visible,
      set: ({ entry }, value) => {
        entry.visible = flag(value);
      },
    },
    Comment: {
      get: ({ entry }) => entry.comment,
      set: ({ entry }, value) => {
        entry.comment = text(value);
      },
    },
    Scope: { get: ({ entry }) => (entry.sheet ? 'Worksheet' : 'Workbook') },
  },
  navigations: {
    Worksheet: ({ entry }): HostObject => {
      if (!entry.sheet) throw refusal('ItemNotFound');
      return worksheetObject(entry.sheet);
    },
    WorksheetOrNullObject: ({ entry }) => entry.sheet && worksheetObject(entry.sheet),
  },
  methods: {
    GetRange: (name) => {
      const range = rangeOf(name);
      if (!range) throw refusal('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (name) => {
      entriesOf(name).delete(name.entry.name.toLowerCase());
    },
  },
});
