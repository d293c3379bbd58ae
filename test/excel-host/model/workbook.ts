import { intersect, isInside, isUnbounded, MAX_COLUMNS, MAX_ROWS, parseA1 } from './a1';
import type { Box } from './a1';
import { enter } from './entry';
import type { Cell, Scalar } from './entry';
import { refusal, shapeRefusal } from './host-error';
import { isValidName } from './names';
import type { NameEntry } from './names';
import { Sheet } from './sheet';
import { Table } from './table';
import type { TableColumn } from './table';

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What happened to a block of cells, for the events. */
export interface Change extends Box {
  readonly sheet: Sheet;
  readonly changeType: string;
}

/** The state of the emulated Excel. It knows nothing of the wire. */
export class Workbook {
  name = 'Book1.xlsx';
  /** Without it, the value of a formula that came without one is refused, never guessed. */
  evaluate: ((formula: string, at: Place) => Scalar | undefined) | undefined;
  /** AutoCorrect option 'Fill formulas in tables to create calculated columns'. */
  fillCalculatedColumns = true;
  /** Larger reads come back as `null` and without an error, as Excel on the web may answer; off unless a test sets it. */
  mostCellsAnswered = Infinity;
  calculationMode = 'Automatic';
  enableEvents = true;
  isStructureProtected = false;
  structurePassword: string | undefined;
  sheets: Sheet[] = [];
  tables: Table[] = [];
  readonly names = new Map<string, NameEntry>();
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by id, as text. */
  readonly customXml = new Map<string, string>();
  readonly changes: Change[] = [];
  /** Workbooks the add-in has opened in windows of their own. */
  readonly openedBeside: Workbook[] = [];
  /** Ranges the add-in holds on to; they move with their cells. */
  readonly trackedBoxes = new Set<Box & { readonly sheet: Sheet }>();
  active: Sheet;
  selection: Box & { readonly sheet: Sheet };
  private nextSheet = 1;
  private nextPart = 1;
  private nextTable = 1;
  private nextColumn = 1;
  private nextChart = 1;

  constructor(sheetNames: readonly string[] = ['Sheet1']) {
    for (const name of sheetNames) this.addSheet(name);
    this.active = this.sheets[0] ?? this.addSheet('Sheet1');
    this.selection = { sheet: this.active, row: 0, column: 0, rows: 1, columns: 1 };
  }

  *movable(sheet: Sheet): Iterable<Box> {
    for (const table of this.tables) if (table.sheet === sheet) yield table;
    for (const box of this.trackedBoxes) if (box.sheet === sheet) yield box;
  }

  sheet(key: unknown): Sheet | undefined {
    const text = String(key).toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text);
  }

  table(key: unknown): Table | undefined {
    const text = String(key).toLowerCase();
    return this.tables.find(({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text);
  }

  tablesIn(sheet: Sheet, box: Box): Table[] {
    return this.tables.filter((table) => table.sheet === sheet && intersect(table, box));
  }

  boxOf(address: string): Box {
    const box = parseA1(address);
    if (!box) throw refusal('InvalidArgument');
    return box;
  }

  /** Support page "Rename a worksheet": at most 31 characters, none of \ / ? * : [ ], no apostrophe at an end, not History. */
  checkSheetName(name: unknown, except?: Sheet): asserts name is string {
    if (
      typeof name !== 'string' ||
      !name ||
      name.length > 31 ||
      /[\\/?*:[\]]|^'|'$/.test(name) ||
      /^history$/i.test(name)
    ) {
      throw refusal('InvalidArgument');
    }
    if (this.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase())) {
      throw refusal('ItemAlreadyExists');
    }
  }

  addSheet(wanted?: unknown): Sheet {
    let name = wanted;
    for (let next = this.sheets.length + 1; name === undefined || name === null; next++) {
      if (!this.sheet(`Sheet${next}`)) name = `Sheet${next}`;
    }
    this.checkSheetName(name);
    const id = `{00000000-0001-0000-${String(this.nextSheet++).padStart(4, '0')}-000000000000}`;
    const sheet = new Sheet(this, name, id);
    this.sheets.push(sheet);
    return sheet;
  }

  addCustomXml(xml: string): string {
    const id = `{00000000-0000-0000-0000-${String(this.nextPart++).padStart(12, '0')}}`;
    this.customXml.set(id, xml);
    return id;
  }

  nextChartNumber(): number {
    return this.nextChart++;
  }

  deleteSheet(sheet: Sheet): void {
    const visible = this.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
    if (!visible) throw refusal('InvalidOperation');
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    if (this.active === sheet) this.active = visible;
    sheet.isDeleted = true;
  }

  /** The structure of the workbook is protected: no sheet comes, goes, moves or is renamed. Docs page of Excel.WorkbookProtection. */
  checkStructure(): void {
    if (this.isStructureProtected) throw refusal('AccessDenied');
  }

  /** A name that is taken is refused like a bad one, with the same code (office-js #551). */
  checkTableName(name: unknown, except?: Table): asserts name is string {
    const other = isValidName(name) ? this.table(name) : undefined;
    if (!isValidName(name) || (other && other !== except) || this.names.has(name.toLowerCase())) {
      throw refusal('InvalidArgument');
    }
  }

  /** Makes the cells of `box` a table; its first row is the header. `name` is for tests. */
  addTable(sheet: Sheet, where: Box | string, hasHeaders = true, name?: string): Table {
    let box = typeof where === 'string' ? this.boxOf(where) : where;
    if (isUnbounded(box)) throw refusal('InvalidArgument');
    // Windows and web: InvalidArgument; Mac: GeneralException (office-js #1199, office-js-docs #417).
    if (this.tablesIn(sheet, box).length > 0) throw refusal('InvalidArgument');
    if (sheet.mergesIn(box).length > 0) throw refusal('MergedRangeConflict');
    if (!hasHeaders || box.rows === 1) {
      const top = hasHeaders ? box.row + 1 : box.row;
      sheet.shift({ row: top, column: box.column, rows: MAX_ROWS - top - 1, columns: box.columns }, 1, 0);
      box = { ...box, rows: box.rows + 1 };
    }
    const number = this.nextTable++;
    const table = new Table(sheet, box, name ?? this.freeTableName(number), number);
    for (let offset = 0; offset < box.columns; offset++) {
      const text = hasHeaders ? sheet.text(box.row, box.column + offset) : '';
      const header = table.freeHeader(text || `Column${offset + 1}`);
      table.list.push({ id: this.nextColumn++, name: header });
      sheet.put(box.row, box.column + offset, { kind: 'String', value: header });
    }
    this.tables.push(table);
    return table;
  }

  private freeTableName(number: number): string {
    let next = number;
    while (this.table(`Table${next}`)) next++;
    return `Table${next}`;
  }

  /** A new table column pushes the cells to its right, on the rows of the table, one column on (docs page "Work with tables"). */
  insertTableColumn(table: Table, at: unknown, values: unknown, name: unknown): TableColumn {
    const { sheet } = table;
    const index = at === null || at === undefined || at === -1 ? table.columns : at;
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index > table.columns) {
      throw refusal('InvalidArgument');
    }
    const lines = values === null || values === undefined ? undefined : toLines(values, table.rows, 1);
    const column = table.column + index;
    const strip = { row: table.row, column, rows: table.rows, columns: MAX_COLUMNS - column - 1 };
    const right = {
      ...strip,
      column: table.column + table.columns,
      columns: MAX_COLUMNS - table.column - table.columns,
    };
    sheet.checkUnprotected();
    if (this.tablesIn(sheet, right).some((other) => !isInside(other, right))) throw refusal('InsertDeleteConflict');
    sheet.shift(strip, 0, 1, table);
    table.columns++;
    const wanted = name ?? lines?.[0]?.[0] ?? '';
    const added = { id: this.nextColumn++, name: table.freeHeader(String(wanted) || `Column${index + 1}`) };
    table.list.splice(index, 0, added);
    sheet.put(table.row, column, { kind: 'String', value: added.name });
    lines?.forEach(([value], offset) => {
      if (offset > 0 && value !== null) this.enterCell(sheet, table.row + offset, column, value);
    });
    this.note({ sheet, row: table.row, column, rows: table.rows, columns: 1, changeType: 'ColumnInserted' });
    return added;
  }

  /** The mirror of inserting; that the only column of a table cannot go, and with which code, is believed. */
  deleteTableColumn(table: Table, removed: TableColumn): void {
    const { sheet } = table;
    const index = table.list.indexOf(removed);
    if (table.columns === 1 || index < 0) throw refusal('InvalidOperation');
    const column = table.column + index;
    const end = table.column + table.columns;
    const rows = { row: table.row, rows: table.rows };
    const right = { ...rows, column: end, columns: MAX_COLUMNS - end };
    sheet.checkUnprotected();
    if (this.tablesIn(sheet, right).some((other) => !isInside(other, right))) throw refusal('InsertDeleteConflict');
    for (let row = table.row; row < table.row + table.rows; row++) {
      sheet.put(row, column, { kind: 'Empty', value: '' });
      sheet.clearFormat(row, column);
    }
    sheet.shift({ ...rows, column: column + 1, columns: MAX_COLUMNS - column - 1 }, 0, -1, table);
    table.columns--;
    table.list.splice(index, 1);
    this.note({ sheet, ...rows, column, columns: 1, changeType: 'ColumnDeleted' });
  }

  insertTableRows(table: Table, at: unknown, values: unknown): number {
    const { sheet, body } = table;
    const count = Array.isArray(values) ? values.length : 1;
    const lines = values === null || values === undefined ? undefined : toLines(values, count, table.columns);
    const index = at === null || at === undefined || at === -1 ? body.rows : at;
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index > body.rows) {
      throw refusal('InvalidArgument');
    }
    const row = body.row + index;
    const strip = { row, column: table.column, rows: MAX_ROWS - row - count, columns: table.columns };
    const below = { ...strip, row: table.row + table.rows, rows: MAX_ROWS - table.row - table.rows };
    sheet.checkUnprotected();
    if (this.tablesIn(sheet, below).some((other) => !isInside(other, below))) throw refusal('InsertDeleteConflict');
    sheet.shift(strip, count, 0, table);
    table.rows += count;
    lines?.forEach((line, i) =>
      line.forEach((value, j) => {
        if (value !== null) this.enterCell(sheet, row + i, table.column + j, value);
      }),
    );
    this.note({ sheet, row, column: table.column, rows: count, columns: table.columns, changeType: 'RowInserted' });
    return index;
  }

  enterCell(sheet: Sheet, row: number, column: number, input: unknown): void {
    // Only the top-left cell of a merged area holds a value (office-js #1590, #3611).
    if (sheet.isHiddenCellOfMerge(row, column)) return;
    const { numberFormat } = sheet.format(row, column);
    const cell = enter(input, numberFormat);
    const table = this.tables.find(
      (other) =>
        other.sheet === sheet && other.row === row && column >= other.column && column < other.column + other.columns,
    );
    if (table?.showHeaders) {
      this.enterHeader(table, column - table.column, cell, input);
      return;
    }
    sheet.put(row, column, cell);
    if (cell.autoFormat && numberFormat === 'General') sheet.setFormat(row, column, { numberFormat: cell.autoFormat });
  }

  /** Header cells are always text, unique and never blank. */
  private enterHeader(table: Table, offset: number, cell: Cell, input: unknown): void {
    const column = table.list[offset];
    if (!column || cell.kind === 'Formula') throw refusal('InvalidArgument');
    column.name = table.freeHeader(cell.kind === 'Empty' ? `Column${offset + 1}` : String(input), column);
    table.sheet.put(table.row, table.column + offset, { kind: 'String', value: column.name });
  }

  /**
   * Excel fills a whole table column when formulas are written into an empty one, also when the API wrote them:
   * different formulas all become the last one (office-js #2093 by design, #5909, #6745).
   */
  fillCalculatedColumn(sheet: Sheet, written: Box): void {
    if (!this.fillCalculatedColumns) return;
    for (const table of this.tablesIn(sheet, written)) {
      const part = intersect(written, table.body);
      for (let column = part?.column ?? 0; part && column < part.column + part.columns; column++) {
        this.spreadLastFormula(table, column, part);
      }
    }
  }

  private spreadLastFormula(table: Table, column: number, written: Box): void {
    const { body, sheet } = table;
    let last: Cell | undefined;
    for (let row = body.row; row < body.row + body.rows; row++) {
      const cell = sheet.cell(row, column);
      const isWritten = row >= written.row && row < written.row + written.rows;
      if (isWritten && cell.kind === 'Formula') last = cell;
      else if (cell.kind !== 'Empty') return;
    }
    for (let row = body.row; last && row < body.row + body.rows; row++) sheet.put(row, column, last);
  }

  /** While events are off nothing is remembered for later either (docs page of Excel.Runtime, enableEvents). */
  note(change: Change): void {
    if (this.enableEvents) this.changes.push(change);
  }
}

function toLines(values: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(values));
  if (values.length !== rows || values.some((line) => !Array.isArray(line) || line.length !== columns)) {
    throw shapeRefusal();
  }
  return values as unknown[][];
}
