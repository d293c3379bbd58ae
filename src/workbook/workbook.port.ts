/** What a cell holds, as Excel keeps it: an error cell is `{ error: '#DIV/0!' }`, an empty one `null`. */
export type CellValue = string | number | boolean | null | { readonly error: string };

/** Where an Excel Table is and what its header says. Rows and columns count from 1, as on the sheet. */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
}

/** One Excel Table with the values of its data rows (header and totals row left out). */
export interface Table extends TableInfo {
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format in en-US syntax ('General', '0.00%'); `row` and `column` count from 0 inside the data. */
  numberFormat(row: number, column: number): string;
  hasFormula(row: number, column: number): boolean;
  /** Addresses ('B4:B6') of merged ranges that touch the table. Excel shows only their first cell. */
  readonly merged: readonly string[];
}

/** Values for one computed column of a table, one per data row. */
export interface ColumnWrite {
  readonly table: string;
  /** Header text of the column; a column that is not there is added at the right end. */
  readonly header: string;
  readonly values: readonly (string | number | null)[];
  /** Number format (en-US syntax) of a column that has to be added; an existing column keeps its own. */
  readonly numberFormat: string;
}

export type Alignment = 'left' | 'center' | 'right';

/** A cell of a report sheet. The text is what the reader sees, and is written as text whatever it begins with. */
export interface ReportCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: Alignment;
  /** Steps that the text is set in from the left or, when aligned to the right, from there. */
  readonly indent?: number;
  /** Not broken over several lines. */
  readonly oneLine?: boolean;
  readonly border?: boolean;
  /** Background as RRGGBB. */
  readonly fill?: string;
  /** Written as a number instead of the text, for a chart to draw; `text` is then how it looks. */
  readonly number?: number;
  /** What Takar itself would write, in a cell that keeps what the user wrote over it. */
  readonly own?: string | number;
}

export interface ReportRow {
  /** One entry per column of the sheet; `null` is an untouched cell. */
  readonly cells: readonly (ReportCell | null)[];
  /** Height in points; left out, Excel fits it to the text. */
  readonly height?: number;
}

/** A range of a report sheet; rows and columns count from 0. */
export interface MergedRange {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * A chart on a report sheet. It refers to cells of that sheet, which it covers: numbers to draw, and texts to write
 * beside what is drawn.
 */
export interface ReportChart {
  /** Finds the chart again when the sheet is renewed; one of a kind on its sheet. Begins with `CHART_NAME_START`. */
  readonly name: string;
  readonly kind: 'column' | 'bar' | 'line' | 'pie';
  readonly title: string;
  /** Rows and columns that the chart covers. */
  readonly place: MergedRange;
  /** The first column holds the categories, the first row the names of the series, the rest numbers. */
  readonly data: MergedRange;
  /** A text for each number, in the same order. */
  readonly labels: MergedRange;
  /** Number format of its numbers in en-US syntax. */
  readonly numberFormat: string;
  /** Categories (from 0) that the last series draws in the colour of warning. */
  readonly highlight: readonly number[];
}

/** Charts of a user's on a report sheet are called otherwise. */
export const CHART_NAME_START = 'Takar: grafik ';

/** A sheet made by Takar, found again by `id` even when the user renames its tab. */
export interface ReportSheet {
  readonly id: string;
  readonly name: string;
  /** Column widths in characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly ReportRow[];
  readonly merges: readonly MergedRange[];
  /** First and last row (from 0) repeated at the top of every printed page. */
  readonly repeatedRows?: readonly [number, number];
  /** Rows (from 0) that start a new printed page. */
  readonly pageBreaks?: readonly number[];
  readonly charts?: readonly ReportChart[];
  /** Leaves what stands beside and below the report even when nobody knows any more whose it is. */
  readonly keepsRest?: boolean;
  readonly landscape: boolean;
  readonly paper: 'A4' | 'F4';
  readonly fontName: string;
  readonly fontSize: number;
}

/** How the sheet of a report is, compared with what it should hold. */
export type ReportState = 'missing' | 'current' | 'outdated';

/** A cell of a report sheet that does not hold what Takar last wrote there. Rows and columns count from 0. */
export interface ReportEdit {
  readonly row: number;
  readonly column: number;
  /** Null when it is no longer known. */
  readonly written: string | number | null;
  readonly present: string | number;
  /** This text was kept by the last write: its cell had `own`. */
  readonly isKept: boolean;
}

export interface ReportCheck {
  readonly state: ReportState;
  /** What its tab is called; null when it is missing. */
  readonly tab: string | null;
  /** From top to bottom. What users wrote beside and below a report is none of it: it stays where it is. */
  readonly edits: readonly ReportEdit[];
  /** What Takar last wrote, row by row; null when it is no longer known. */
  readonly written: readonly (readonly (string | number)[])[] | null;
}

/** Cells of one data row of a table, by header text (in any case); its other cells stay as they are. */
export interface RowWrite {
  readonly table: string;
  /** From 0 among the data rows; `null` is a new row at the end of the table. */
  readonly row: number | null;
  readonly cells: Readonly<Record<string, string | number | null>>;
}

/** Writes input cells that the user changed in Takar instead of on the sheet. */
export interface RowWriter {
  /** Writes everything or, when it throws a `WorkbookError`, nothing. */
  writeRows(rows: readonly RowWrite[]): Promise<void>;
}

/** Everything on one sheet, for looking through tables that are no Excel Tables. */
export interface SheetContent {
  readonly name: string;
  /** Id of the report that Takar wrote on it; `null` on a sheet of the user's. */
  readonly reportId: string | null;
  /** Sheet row and column (from 1) of the first cell of `rows`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The used part of the sheet; every row has the same number of cells. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format in en-US syntax; `row` and `column` count from 0 inside `rows`. */
  numberFormat(row: number, column: number): string;
  /** Merged ranges, counted from 0 inside `rows`. Only their first cell has a value. */
  readonly merges: readonly MergedRange[];
}

/** Reads whole sheets. */
export interface SheetReader {
  /** Every sheet with something on it, in the order of the tabs; hidden ones too, charts not. */
  readSheets(): Promise<readonly SheetContent[]>;
}

/** An edit that somebody else than Takar made in a table. */
export interface TableChange {
  /** Name of the table; '' for one that was not there when Takar last looked. */
  readonly table: string;
  /** Headers of the columns it touched; `null` when it could be any of them. */
  readonly columns: readonly string[] | null;
}

/** Why the host refused; a use-case turns it into an Indonesian sentence. */
export type WorkbookProblem =
  | { readonly kode: 'bukan-xlsx' }
  | { readonly kode: 'terkunci-sandi' }
  | { readonly kode: 'berkas-rusak'; readonly bagian: string }
  | { readonly kode: 'format-strict' }
  | { readonly kode: 'xlsb' }
  | { readonly kode: 'struktur-terkunci' }
  | { readonly kode: 'lembar-terlindungi'; readonly sheet: string }
  | { readonly kode: 'kanan-tabel-terisi'; readonly table: string; readonly sheet: string; readonly cell: string }
  | { readonly kode: 'bawah-tabel-terisi'; readonly table: string; readonly sheet: string; readonly cell: string }
  | { readonly kode: 'lembar-bukan-takar'; readonly sheet: string }
  | { readonly kode: 'tabel-tersaring'; readonly table: string }
  | { readonly kode: 'sel-digabung' }
  | { readonly kode: 'sel-disunting' }
  | { readonly kode: 'hanya-baca' }
  | { readonly kode: 'buku-berubah' }
  | { readonly kode: 'buku-tidak-aktif' }
  | { readonly kode: 'sesi-hilang' }
  | { readonly kode: 'terlalu-besar' }
  | { readonly kode: 'excel-lama'; readonly butuh: string }
  | { readonly kode: 'waktu-habis' }
  | { readonly kode: 'tertulis-sebagian' }
  | { readonly kode: 'excel-gagal'; readonly kodeExcel: string };

/**
 * Thrown by an adapter when the host cannot do what was asked; nothing has been written then. Only after
 * 'waktu-habis' and 'sesi-hilang' nobody can know, as the host no longer answers, and 'tertulis-sebagian' says so itself.
 */
export class WorkbookError extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.kode);
    this.name = 'WorkbookError';
  }
}

/** A workbook, wherever it lives. Every call moves whole tables, never single cells. */
export interface WorkbookPort {
  listTables(): Promise<readonly TableInfo[]>;
  readTables(names: readonly string[]): Promise<readonly Table[]>;
  /**
   * Writes everything or, when it throws a `WorkbookError`, nothing. Cells that already hold the value stay untouched.
   * Edits of a report sheet are overwritten, unless its cell says by `own` that it holds the user's.
   */
  write(columns: readonly ColumnWrite[], sheets: readonly ReportSheet[]): Promise<WriteResult>;
  /** One answer per report, in the same order. */
  checkReports(sheets: readonly ReportSheet[]): Promise<readonly ReportCheck[]>;
}

export interface WriteResult {
  /** Cells of user tables whose value changed. */
  readonly changedCells: number;
  /** Names of the tabs that were made or changed. */
  readonly changedSheets: readonly string[];
  /** Names of the tabs that lack their charts because the host refuses them; left out when there is none. */
  readonly withoutCharts?: readonly string[];
}

/** A new workbook with empty or filled tables, as made by `buat` and for the examples. */
export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
}

export interface NewSheet {
  readonly name: string;
  /** Lines above the table or, without a table, the whole text of the sheet. The first line is the heading. */
  readonly text: readonly string[];
  readonly textWidth?: number;
  readonly tables: readonly NewTable[];
}

export interface NewTable {
  readonly name: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly NewCell[])[];
}

export interface NewColumn {
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly numberFormat: string;
  /** Values offered by a drop-down list. */
  readonly choices?: readonly string[];
  /** Shown when the header cell is selected. */
  readonly hint?: string;
  /** Columns that Takar fills are tinted. */
  readonly computed?: boolean;
}

/** A value, or a value with its own number format. */
export type NewCell =
  string | number | null | { readonly value: string | number | null; readonly numberFormat: string };
