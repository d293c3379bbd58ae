import type { Box } from '../model/a1';
import { refusal } from '../model/host-error';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import { define } from '../wire/host-type';
import type { HostObject } from '../wire/host-type';
import { flag, integer, text } from './checks';
import { tableObject, worksheetObject } from './objects';
import type { PartObject, TableListObject, TableObject } from './objects';
import { eachCell, findRange, isRange, rangeArgument, rangeObject } from './range-object';
import type { RangeObject } from './range-object';
import { resizeTable } from './table-resize';

const inTable = (table: Table, box: Box): RangeObject => rangeObject(table.sheet, box);

function remove({ table }: TableObject, keepsCells: boolean): RangeObject {
  const { sheet } = table;
  sheet.checkUnprotected();
  const range = inTable(table, table);
  sheet.workbook.tables = sheet.workbook.tables.filter((other) => other !== table);
  if (!keepsCells) {
    eachCell(range, (row, column) => {
      sheet.put(row, column, { kind: 'Empty', value: '' });
      sheet.clearFormat(row, column);
    });
  }
  return range;
}

function toggle(
  key: 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn',
) {
  return {
    get: ({ table }: TableObject) => table[key],
    set: ({ table }: TableObject, value: unknown) => {
      table[key] = flag(value);
    },
  };
}

const STYLES = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

define<TableObject>({
  name: 'Table',
  properties: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => String(table.number) },
    Name: {
      get: ({ table }) => table.name,
      set: ({ table }, value) => {
        const workbook: Workbook = table.sheet.workbook;
        workbook.checkTableName(value, table);
        table.name = value;
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        if (!STYLES.test(text(value))) throw refusal('InvalidArgument');
        table.style = text(value);
      },
    },
    ShowBandedRows: toggle('showBandedRows'),
    ShowBandedColumns: toggle('showBandedColumns'),
    ShowFilterButton: toggle('showFilterButton'),
    HighlightFirstColumn: toggle('highlightFirstColumn'),
    HighlightLastColumn: toggle('highlightLastColumn'),
  },
  navigations: {
    Columns: ({ table }): HostObject & { table: Table } => ({ type: 'TableColumnCollection', table }),
    Rows: ({ table }): HostObject & { table: Table } => ({ type: 'TableRowCollection', table }),
    Worksheet: ({ table }) => worksheetObject(table.sheet),
    AutoFilter: ({ table }): HostObject & { table: Table } => ({ type: 'AutoFilter', table }),
  },
  methods: {
    GetHeaderRowRange: ({ table }) => inTable(table, table.header),
    GetDataBodyRange: ({ table }) => {
      if (table.isWithoutData) throw refusal('ItemNotFound');
      return inTable(table, table.body);
    },
    GetTotalRowRange: ({ table }) => inTable(table, table.totals),
    GetRange: ({ table }) => inTable(table, table),
    Delete: (object) => {
      remove(object, false);
    },
    ConvertToRange: (object) => remove(object, true),
    ClearFilters: ({ table }) => table.clearFilter(),
    Resize: ({ table }, range) => resizeTable(table, rangeArgument(range, table.sheet)),
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

const tablesOf = ({ workbook, sheet }: PartObject): Table[] =>
  workbook.tables.filter((table) => !sheet || table.sheet === sheet);

// A sheet's collection also finds tables of other sheets by name (office-js #2235).
const find = ({ workbook }: PartObject, key: unknown): TableObject | null => {
  const table = workbook.table(key);
  return table ? tableObject(table) : null;
};

define<PartObject>({
  name: 'TableCollection',
  properties: { Count: { get: (tables) => tablesOf(tables).length } },
  items: (tables) => tablesOf(tables).map(tableObject),
  indexer: find,
  methods: {
    Add: ({ workbook, sheet }, where, hasHeaders) => {
      const range = isRange(where) ? where : findRange(workbook, sheet ?? workbook.active, text(where));
      if (sheet && range.sheet !== sheet) throw refusal('InvalidArgument');
      range.sheet.checkUnprotected();
      const { row, column, rows, columns } = range;
      return tableObject(workbook.addTable(range.sheet, { row, column, rows, columns }, flag(hasHeaders)));
    },
    GetCount: (tables) => tablesOf(tables).length,
    GetItemAt: (tables, index) => {
      const table = tablesOf(tables)[integer(index)];
      if (!table) throw refusal('InvalidArgument');
      return tableObject(table);
    },
    GetItemOrNullObject: find,
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

define<TableListObject>({
  name: 'TableScopedCollection',
  items: ({ tables }) => tables.map(tableObject),
  indexer: ({ tables }, key) => {
    const table = tables.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return table ? tableObject(table) : null;
  },
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ tables: [table] }) => {
      if (!table) throw refusal('ItemNotFound');
      return tableObject(table);
    },
  },
});

interface AutoFilterObject extends HostObject {
  readonly table?: Table;
}

/** The filter of a table, or of a sheet; a sheet has none here. */
define<AutoFilterObject>({
  name: 'AutoFilter',
  properties: {
    Enabled: { get: ({ table }) => table?.showFilterButton ?? false },
    IsDataFiltered: { get: ({ table }) => table?.isFiltered ?? false },
  },
  methods: {
    ClearCriteria: ({ table }) => table?.clearFilter(),
    GetRangeOrNullObject: ({ table }) => (table ? inTable(table, table) : null),
  },
});
