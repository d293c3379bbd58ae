import { readXlsx } from '../from-xlsx';
import { notEmulated, refusal } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { Workbook } from '../model/workbook';
import { define } from '../wire/host-type';
import { text } from './checks';
import type { PartObject } from './objects';

/** The code for what is no .xlsx is believed. */
export function openBase64(base64: unknown): Workbook {
  const bytes = Buffer.from(text(base64), 'base64');
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw refusal('InvalidArgument');
  return readXlsx(Uint8Array.from(bytes));
}

/** Docs page of Excel.Workbook, insertWorksheetsFromBase64: all sheets, at the end, unless the options say otherwise; the answer is their ids. */
export function insertSheets(workbook: Workbook, base64: unknown, options: unknown): string[] {
  workbook.checkStructure();
  const { positionType = 'End', sheetNamesToInsert, relativeTo } = (options ?? {}) as Excel.InsertWorksheetOptions;
  if (positionType !== 'End' || relativeTo) throw notEmulated(`inserting sheets at ${String(positionType)}`);
  const source = openBase64(base64);
  const wanted = source.sheets.filter(({ name }) => !sheetNamesToInsert?.length || sheetNamesToInsert.includes(name));
  return wanted.map((sheet) => insertSheet(workbook, source, sheet).id);
}

/**
 * Names that are taken get a number, as when a sheet is moved or copied between workbooks (support page "Move or copy
 * worksheets or worksheet data"; tables must differ in name, support page "Rename an Excel table"). Which number a table
 * gets is believed. Names of the workbook do not come along here.
 */
function insertSheet(workbook: Workbook, source: Workbook, sheet: Sheet): Sheet {
  const inserted = workbook.addSheet(
    freeName(
      sheet.name,
      (n) => ` (${n})`,
      (name) => Boolean(workbook.sheet(name)),
    ),
  );
  inserted.copyCells(sheet);
  for (const table of source.tables.filter((other) => other.sheet === sheet)) {
    const name = freeName(table.name, String, (other) => Boolean(workbook.table(other) ?? workbook.names.get(other)));
    const { row, column, rows, columns, showTotals, isFiltered, style } = table;
    const copy = workbook.addTable(inserted, { row, column, rows, columns }, true, name);
    Object.assign(copy, { showTotals, isFiltered, style });
  }
  inserted.merges = sheet.merges.map((merge) => ({ ...merge }));
  return inserted;
}

function freeName(wanted: string, suffix: (number: number) => string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = wanted + suffix(number);
  return name;
}

interface CreatedObject extends PartObject {
  readonly file: Workbook;
}

export function createWorkbook(workbook: Workbook, base64: unknown): CreatedObject {
  const file = base64 === undefined || base64 === null ? new Workbook() : openBase64(base64);
  return { type: 'WorkbookCreated', workbook, file };
}

define<CreatedObject>({
  name: 'WorkbookCreated',
  properties: { Id: { get: ({ workbook }) => String(workbook.openedBeside.length + 1) } },
  methods: {
    Open: ({ workbook, file }) => {
      workbook.openedBeside.push(file);
    },
  },
});
