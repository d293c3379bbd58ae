import type { Box } from '../model/a1';
import { refusal } from '../model/host-error';
import type { Table } from '../model/table';
import { define } from '../wire/host-type';
import type { HostObject } from '../wire/host-type';
import { integer, text } from './checks';
import { tableColumnObject } from './objects';
import type { TableColumnObject } from './objects';
import { enterGrid, rangeObject, readGrid } from './range-object';
import type { RangeObject } from './range-object';

interface TablePart extends HostObject {
  readonly table: Table;
}

function columnRange({ table, column }: TableColumnObject, rows: Box): RangeObject {
  const at = table.column + table.list.indexOf(column);
  return rangeObject(table.sheet, { row: rows.row, rows: rows.rows, column: at, columns: 1 });
}

const findColumn = ({ table }: TablePart, key: unknown): TableColumnObject | null => {
  const column = table.findColumn(key);
  return column ? tableColumnObject(table, column) : null;
};

define<TablePart>({
  name: 'TableColumnCollection',
  properties: { Count: { get: ({ table }) => table.columns } },
  items: ({ table }) => table.list.map((column) => tableColumnObject(table, column)),
  indexer: findColumn,
  methods: {
    Add: ({ table }, index, values, name) =>
      tableColumnObject(table, table.sheet.workbook.insertTableColumn(table, index, values, name)),
    GetCount: ({ table }) => table.columns,
    GetItemAt: ({ table }, index) => {
      const column = table.list[integer(index)];
      if (!column) throw refusal('InvalidArgument');
      return tableColumnObject(table, column);
    },
    GetItemOrNullObject: findColumn,
  },
});

define<TableColumnObject>({
  name: 'TableColumn',
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => table.list.indexOf(column) },
    Name: {
      get: ({ column }) => column.name,
      set: (object, value) => enterGrid(columnRange(object, object.table.header), [[text(value)]]),
    },
    Values: {
      get: (object) => readGrid(columnRange(object, object.table), (r, c) => object.table.sheet.value(r, c)),
      set: (object, value) => enterGrid(columnRange(object, object.table), value),
    },
  },
  methods: {
    Delete: ({ table, column }) => table.sheet.workbook.deleteTableColumn(table, column),
    GetRange: (object) => columnRange(object, object.table),
    GetHeaderRowRange: (object) => columnRange(object, object.table.header),
    GetDataBodyRange: (object) => columnRange(object, object.table.body),
    GetTotalRowRange: (object) => columnRange(object, object.table.totals),
  },
});

interface TableRowObject extends TablePart {
  readonly index: number;
}

const tableRow = (table: Table, index: number): TableRowObject => ({ type: 'TableRow', table, index });

function rowRange({ table, index }: TableRowObject): RangeObject {
  return rangeObject(table.sheet, { ...table.body, row: table.body.row + index, rows: 1 });
}

const rowCount = (table: Table): number => (table.isWithoutData ? 0 : table.body.rows);

define<TablePart>({
  name: 'TableRowCollection',
  properties: { Count: { get: ({ table }) => rowCount(table) } },
  items: ({ table }) => Array.from({ length: rowCount(table) }, (_, index) => tableRow(table, index)),
  methods: {
    Add: ({ table }, index, values) => tableRow(table, table.sheet.workbook.insertTableRows(table, index, values)),
    GetCount: ({ table }) => rowCount(table),
    GetItemAt: ({ table }, index) => {
      if (integer(index) < 0 || integer(index) >= table.body.rows) throw refusal('InvalidArgument');
      return tableRow(table, integer(index));
    },
  },
});

define<TableRowObject>({
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => readGrid(rowRange(row), (r, c) => row.table.sheet.value(r, c)),
      set: (row, value) => enterGrid(rowRange(row), value),
    },
  },
  methods: { GetRange: rowRange },
});
