import { ExcelWorkbook } from '../../../src/workbook/officejs';
import type { ExcelOptions } from '../../../src/workbook/officejs';
import { formatA1 } from '../../excel-host/model/a1';
import type { OpenSample, SampleCell, SampleSheet } from '../contract';

/** The sample in the emulated Excel, filled without the wire. */
export async function openSample(sheets: readonly SampleSheet[], options: ExcelOptions = {}): Promise<OpenSample> {
  excelHost.reset(sheets.map(({ name }) => name));
  const { workbook } = excelHost;
  const results = new Map<string, string | number>();
  workbook.evaluate = (formula) => results.get(formula);
  const sheetOf = (name: string) => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  for (const { name, tables, cells = {} } of sheets) {
    const sheet = sheetOf(name);
    const put = (row: number, column: number, cell: SampleCell) => {
      const { value, format, formula } =
        cell !== null && typeof cell === 'object' ? cell : { value: cell, format: undefined, formula: undefined };
      if (format !== undefined) sheet.setFormat(row, column, { numberFormat: format });
      if (formula !== undefined) results.set(formula, value as string | number);
      if (value !== null) workbook.enterCell(sheet, row, column, formula ?? value);
    };
    for (const [address, cell] of Object.entries(cells)) {
      const { row, column } = workbook.boxOf(address);
      put(row, column, cell);
    }
    for (const { name: tableName, at, header, rows } of tables) {
      const start = workbook.boxOf(at);
      [header, ...rows].forEach((line, i) => line.forEach((cell, j) => put(start.row + i, start.column + j, cell)));
      const box = { ...start, rows: rows.length + 1, columns: header.length };
      workbook.addTable(sheet, box, true).name = tableName;
    }
  }
  for (const { name, isProtected, isHidden, merges = [] } of sheets) {
    const sheet = sheetOf(name);
    if (isProtected) sheet.protection = { options: {} };
    if (isHidden) sheet.visibility = 'Hidden';
    sheet.merges = merges.map((address) => workbook.boxOf(address));
  }
  return {
    workbook: new ExcelWorkbook(options),
    sheetNames: async () => workbook.sheets.map(({ name }) => name),
    cell: async (name, address) => {
      const { row, column } = workbook.boxOf(address);
      const value = sheetOf(name).value(row, column);
      return value === '' ? null : value;
    },
    merges: async (name) => sheetOf(name).merges.map(formatA1).sort(),
    rename: async (name, other) => {
      sheetOf(name).name = other;
    },
    type: async (name, cells) => {
      for (const [address, value] of Object.entries(cells)) {
        // A number comes from elsewhere, with its format; typed into a cell for texts it would become one.
        const { row, column } = workbook.boxOf(address);
        if (typeof value === 'number') sheetOf(name).setFormat(row, column, { numberFormat: 'General' });
        excelHost.userEdit(name, address, [[value]]);
      }
    },
    forget: async () => {
      workbook.customXml.clear();
    },
    protect: async (name) => {
      sheetOf(name).protection = { options: {} };
    },
  };
}
