import { type CellValue, WorkbookError } from '../workbook.port';
import { ByteBuilder } from './byte-builder';
import { toCellAddress } from './cell-address';
import { buildCell, type WrittenFormula, type WrittenValue } from './cell-xml';
import { buildFormulaElement, readSharedFormula, shiftFormula } from './shared-formula';
import type { SharedStrings } from './shared-strings';
import type { SheetCells } from './sheet-cells';
import type { SheetPart } from './sheet-part';
import type { Styles } from './styles';
import { cutToCell } from './xstring';

/** Values for a stretch of one column of a sheet. */
export interface ColumnPatch {
  readonly table: string;
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  /** One per row from `firstRow` on; a cell without one stays as it is. */
  readonly values: readonly (WrittenValue | undefined)[];
  /** For a column that is new: its cells have to be empty, and look like those of the column `like`. */
  readonly added?: {
    readonly like: number;
    /** Rows with this number format; header and totals row keep that of `like`. */
    readonly firstDataRow: number;
    readonly lastDataRow: number;
    readonly numberFormat: string;
  };
  /** For rows that are new, from `firstRow` on: their cells hold nothing yet. */
  readonly appended?: {
    readonly firstRow: number;
    readonly style: number;
    /** For cells without a value of their own, as it reads in `firstRow`. */
    readonly formula?: string | undefined;
  };
}

export interface PatchedRows {
  /** The new rows; null when every cell held its value already. */
  readonly rows: Uint8Array | null;
  readonly changedCells: number;
  /** Columns in which a formula gave way to a value. */
  readonly unformulatedColumns: ReadonlySet<number>;
}

const decoder = new TextDecoder();

/** A replacement of bytes `start` to `end` of the sheet. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Sets cells of a sheet, in one walk over its rows. Cells that hold their value already keep their bytes.
 *
 * @throws WorkbookError 'kanan-tabel-terisi' when a cell of a new column is not empty
 */
export function patchColumns(
  sheet: SheetPart,
  patches: readonly ColumnPatch[],
  strings: SharedStrings,
  styles: Styles,
): PatchedRows {
  return new RowPatcher(sheet, patches, strings, styles).run();
}

class RowPatcher {
  private readonly cells: SheetCells;
  private readonly patches: readonly ColumnPatch[];
  private readonly end: number;
  private readonly prefix: string;
  private readonly unformulatedColumns = new Set<number>();
  /** First cells of shared formulas that were replaced; the cells that share them need a text of their own now. */
  private readonly lostFormulas = new Map<string, { row: number; column: number; text: string }>();
  /** Format of the last cell seen in a column that is there: a cell that the sheet leaves out looks like it. */
  private readonly stylesAbove = new Map<ColumnPatch, number>();
  private output: ByteBuilder | null = null;
  private copiedTo: number;
  private changedCells = 0;

  constructor(
    private readonly sheet: SheetPart,
    patches: readonly ColumnPatch[],
    private readonly strings: SharedStrings,
    private readonly styles: Styles,
  ) {
    this.cells = sheet.cells();
    this.patches = [...patches].sort((a, b) => a.column - b.column);
    this.prefix = sheet.prefix;
    [this.copiedTo, this.end] = sheet.rowsRange;
  }

  run(): PatchedRows {
    const firstRow = Math.min(...this.patches.map((patch) => patch.firstRow));
    const lastRow = Math.max(...this.patches.map(lastRowOf));
    let nextRow = firstRow;
    while (this.cells.nextRow()) {
      const { row } = this.cells;
      while (nextRow < row && nextRow <= lastRow) this.insertRow(nextRow++, this.cells.rowStart);
      nextRow = Math.max(nextRow, row + 1);
      if (row > lastRow && this.lostFormulas.size === 0) break;
      if (row >= firstRow) this.patchRow(row);
    }
    while (nextRow <= lastRow) this.insertRow(nextRow++, this.end);
    const rows = this.output?.addBytes(this.sheet.slice(this.copiedTo, this.end)).toBytes() ?? null;
    return { rows, changedCells: this.changedCells, unformulatedColumns: this.unformulatedColumns };
  }

  private patchesOf(row: number): ColumnPatch[] {
    return this.patches.filter((patch) => row >= patch.firstRow && row <= lastRowOf(patch));
  }

  private patchRow(row: number): void {
    const { cells } = this;
    const patches = this.patchesOf(row);
    const splices: Splice[] = [];
    const stylesBefore = new Map<number, number>();
    let next = 0;
    let lastTouched = 0;
    const insertBefore = (column: number, position: number) => {
      for (; next < patches.length; next++) {
        const patch = patches[next];
        if (!patch || patch.column >= column) return;
        const text = this.buildMissingCell(patch, row, stylesBefore);
        if (text === '') continue;
        splices.push({ start: position, end: position, text });
        lastTouched = patch.column;
      }
    };
    while (next < patches.length || this.lostFormulas.size > 0) {
      if (!cells.nextCell()) break;
      insertBefore(cells.column, cells.cellStart);
      if (patches.some((patch) => patch.added?.like === cells.column)) stylesBefore.set(cells.column, cells.style);
      const patch = patches[next];
      if (patch?.column === cells.column) this.stylesAbove.set(patch, cells.style);
      const splice =
        patch?.column === cells.column ? this.replaceCell(patch, row, stylesBefore) : this.restoreSharedFormula(row);
      if (patch?.column === cells.column) next++;
      if (!splice) continue;
      splices.push(splice);
      lastTouched = cells.column;
    }
    insertBefore(Infinity, cells.rowClose);
    if (splices.length > 0) this.writeRow(splices, lastTouched);
  }

  /** Copies the row with its replacements; its tag is opened up or widened where that is needed. */
  private writeRow(splices: readonly Splice[], lastTouched: number): void {
    const { cells, prefix } = this;
    const tag = decoder.decode(this.sheet.slice(cells.rowStart, cells.rowTagEnd));
    const widened = widenSpans(tag, lastTouched);
    if (cells.rowSelfClosing) {
      const content = splices.map((splice) => splice.text).join('');
      this.splice(cells.rowStart, cells.rowTagEnd, `${widened.replace(/\s*\/>$/, '>')}${content}</${prefix}row>`);
      return;
    }
    if (widened !== tag) this.splice(cells.rowStart, cells.rowTagEnd, widened);
    for (const { start, end, text } of splices) this.splice(start, end, text);
  }

  /** A row that the sheet leaves out is made for values only: a table may go on for a million empty rows. */
  private insertRow(row: number, position: number): void {
    const { prefix } = this;
    const patches = this.patchesOf(row);
    if (!patches.some((patch) => targetOf(patch, row) != null)) return;
    const content = patches.map((patch) => this.buildMissingCell(patch, row, new Map()));
    if (content.some((cell) => cell !== '')) {
      this.splice(position, position, `<${prefix}row r="${row}">${content.join('')}</${prefix}row>`);
    }
  }

  /** XML of a cell that the sheet does not have yet; '' when none is needed. */
  private buildMissingCell(patch: ColumnPatch, row: number, stylesBefore: ReadonlyMap<number, number>): string {
    const value = targetOf(patch, row);
    if (value === undefined) return '';
    const style = patch.added
      ? this.styleOfAdded(patch.added, row, stylesBefore)
      : (styleOfAppended(patch, row) ?? this.stylesAbove.get(patch) ?? 0);
    if (value === null && (style === 0 || (!patch.added && !patch.appended))) return '';
    if (value !== null) this.changedCells++;
    return buildCell(this.prefix, row, patch.column, style, value, this.strings);
  }

  private replaceCell(patch: ColumnPatch, row: number, stylesBefore: ReadonlyMap<number, number>): Splice | undefined {
    const { cells } = this;
    const value = targetOf(patch, row);
    if (value === undefined) return this.restoreSharedFormula(row);
    let { style } = cells;
    const appendedStyle = styleOfAppended(patch, row);
    if (appendedStyle !== undefined) {
      style = appendedStyle;
      if (value === null && style === cells.style) return undefined;
    } else if (patch.added) {
      if (cells.hasContent()) throw occupied(patch, row);
      style = this.styleOfAdded(patch.added, row, stylesBefore);
      if (value === null && style === cells.style) return undefined;
    } else if (isSameValue(cells.value(this.strings), value)) {
      return this.restoreSharedFormula(row);
    }
    if (cells.hasFormula) {
      this.unformulatedColumns.add(patch.column);
      const shared = this.readShared();
      if (shared && shared.text !== '') {
        this.lostFormulas.set(shared.index, { row, column: cells.column, text: shared.text });
      }
    }
    if (!patch.added || value !== null) this.changedCells++;
    const text = buildCell(this.prefix, row, patch.column, style, value, this.strings);
    return { start: cells.cellStart, end: cells.cellEnd, text };
  }

  private styleOfAdded(
    added: NonNullable<ColumnPatch['added']>,
    row: number,
    stylesBefore: ReadonlyMap<number, number>,
  ): number {
    const style = stylesBefore.get(added.like) ?? 0;
    const isData = row >= added.firstDataRow && row <= added.lastDataRow;
    return isData ? this.styles.findWithNumberFormat(style, added.numberFormat) : style;
  }

  private readShared() {
    const { formulaStart, formulaEnd } = this.cells;
    return readSharedFormula(decoder.decode(this.sheet.slice(formulaStart, formulaEnd)));
  }

  private restoreSharedFormula(row: number): Splice | undefined {
    const { cells } = this;
    if (this.lostFormulas.size === 0 || !cells.hasFormula) return undefined;
    const shared = this.readShared();
    const first = shared && this.lostFormulas.get(shared.index);
    if (!first) return undefined;
    const formula = shiftFormula(first.text, row - first.row, cells.column - first.column);
    return { start: cells.formulaStart, end: cells.formulaEnd, text: buildFormulaElement(this.prefix, formula) };
  }

  private splice(start: number, end: number, text: string): void {
    this.output ??= new ByteBuilder((this.end - this.copiedTo) * 1.25 + 4096);
    this.output.addBytes(this.sheet.slice(this.copiedTo, start)).addText(text);
    this.copiedTo = end;
  }
}

function lastRowOf(patch: ColumnPatch): number {
  return patch.firstRow + patch.values.length - 1;
}

function targetOf(patch: ColumnPatch, row: number): WrittenValue | WrittenFormula | undefined {
  const { appended } = patch;
  const value = patch.values[row - patch.firstRow];
  if (value !== undefined || !appended || row < appended.firstRow) return value === '' ? null : value;
  if (appended.formula === undefined) return null;
  return { formula: shiftFormula(appended.formula, row - appended.firstRow, 0) };
}

function styleOfAppended({ appended }: ColumnPatch, row: number): number | undefined {
  return appended && row >= appended.firstRow ? appended.style : undefined;
}

function isSameValue(present: CellValue, target: WrittenValue | WrittenFormula): boolean {
  if (target === null) return present === null || present === '';
  return present === (typeof target === 'string' ? cutToCell(target) : target);
}

function widenSpans(tag: string, column: number): string {
  return tag.replace(/(\sspans=["']\d+:)(\d+)/, (whole, start: string, last: string) =>
    Number(last) < column ? start + String(column) : whole,
  );
}

export function occupied(patch: Pick<ColumnPatch, 'table' | 'sheet' | 'column'>, row: number): WorkbookError {
  const { table, sheet, column } = patch;
  return new WorkbookError({ kode: 'kanan-tabel-terisi', table, sheet, cell: toCellAddress(row, column) });
}
