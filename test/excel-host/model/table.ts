import type { Box } from './a1';
import { refusal } from './host-error';
import type { Sheet } from './sheet';

export interface TableColumn {
  readonly id: number;
  name: string;
}

/** An Excel Table. The box spans header, data and totals row. */
export class Table implements Box {
  rows: number;
  columns: number;
  row: number;
  column: number;
  list: TableColumn[] = [];
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  isFiltered = false;
  /** Made without data: Excel shows one row to type into, and counts none until something stands in it. */
  hasInsertRow = false;

  constructor(
    readonly sheet: Sheet,
    box: Box,
    public name: string,
    readonly number: number,
  ) {
    ({ row: this.row, column: this.column, rows: this.rows, columns: this.columns } = box);
  }

  get id(): string {
    return `{${String(this.number).padStart(8, '0')}-000C-0000-FFFF-FFFF00000000}`;
  }

  get header(): Box {
    if (!this.showHeaders) throw refusal('InvalidOperation');
    return { row: this.row, column: this.column, rows: 1, columns: this.columns };
  }

  get body(): Box {
    const above = this.showHeaders ? 1 : 0;
    const rows = this.rows - above - (this.showTotals ? 1 : 0);
    return { row: this.row + above, column: this.column, rows, columns: this.columns };
  }

  get totals(): Box {
    if (!this.showTotals) throw refusal('InvalidOperation');
    return { row: this.row + this.rows - 1, column: this.column, rows: 1, columns: this.columns };
  }

  /** VBA page of ListObject.DataBodyRange: Nothing while there is no data; that Office.js then refuses is believed. */
  get isWithoutData(): boolean {
    const { row, column, columns } = this.body;
    if (!this.hasInsertRow) return false;
    return Array.from({ length: columns }, (_, j) => this.sheet.cell(row, column + j)).every(
      ({ kind }) => kind === 'Empty',
    );
  }

  findColumn(key: unknown): TableColumn | undefined {
    const text = String(key).toLowerCase();
    return this.list.find(({ id, name }) => (typeof key === 'number' ? id === key : name.toLowerCase() === text));
  }

  /** Header cells of a table stay unique: a second 'Target' becomes 'Target2'. */
  freeHeader(wanted: string, except?: TableColumn): string {
    const isTaken = (name: string): boolean =>
      this.list.some((column) => column !== except && column.name.toLowerCase() === name.toLowerCase());
    let name = wanted;
    for (let next = 2; isTaken(name); next++) name = wanted + next;
    return name;
  }

  /** Hides data rows (from 0) as a filter does; for tests. */
  filterOut(dataRows: readonly number[]): void {
    this.isFiltered = true;
    for (const row of dataRows) this.sheet.hiddenRows.add(this.body.row + row);
  }

  clearFilter(): void {
    if (!this.isFiltered) return;
    this.isFiltered = false;
    for (let row = this.body.row; row < this.body.row + this.body.rows; row++) this.sheet.hiddenRows.delete(row);
  }
}
