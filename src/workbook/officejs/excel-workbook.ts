import type {
  ColumnWrite,
  ReportCheck,
  ReportSheet,
  RowWrite,
  RowWriter,
  SheetContent,
  SheetReader,
  Table,
  TableChange,
  TableInfo,
  WorkbookPort,
  WriteResult,
} from '../workbook.port';
import { type ChartWay, drawAsAccepted } from './chart-way';
import { checkPlan, explainRefusal, findTable, planColumns } from './column-plan';
import { buildClosingSteps, buildColumnSteps, checkRoom } from './column-writer';
import { insertSheets, openNewWorkbook } from './insert-sheets';
import { runJob, type Step } from './job';
import { type ListedTable, type Listing, readListing } from './listing';
import { buildMemorySteps } from './memory-writer';
import { checkReport, listWithoutCharts, planReports } from './report-plan';
import { buildReportStep } from './report-writer';
import { checkRowPlan, checkUnmoved, explainRowRefusal, planRows } from './row-plan';
import { buildRowSteps, checkRoomBelow } from './row-writer';
import { selectCells } from './select';
import { type ExcelOptions, findPayload, refuseOldExcel } from './session';
import { readSheets } from './sheet-reader';
import { readInPieces, type TableData, toTable } from './table-reader';
import { watchTables } from './watch';

/** Milliseconds after which what was read is read again before anything is written by it. */
const FRESH = 30_000;

/** What was read last. */
interface Snapshot {
  readonly listing: Listing;
  /** By id of the table. */
  readonly data: Map<string, TableData>;
  /** Tables that were handed out; who asks for one again wants to know how it is now. */
  readonly handedOut: Set<string>;
  readonly takenAt: number;
}

/**
 * The workbook that is open in Excel, through Office.js.
 *
 * A recalculation takes three requests whatever the size of its tables: two to list the tables, which bring the cells
 * along, and one to write; a run that changes nothing takes the first two. Report sheets that have to change take one
 * more to look at, and go into the request that writes the columns. More are needed only above the payload that Excel
 * accepts, and where Excel refuses a chart: the reports are then written again in a plainer way.
 */
export class ExcelWorkbook implements WorkbookPort, RowWriter, SheetReader {
  private snapshot: Snapshot | null = null;
  private writing = 0;
  /** What was listed last, by id; it outlives the snapshot. */
  private known: ReadonlyMap<string, ListedTable> = new Map();
  /** How this Excel takes charts, as far as that was seen. */
  private chartWay: ChartWay = 'linked';

  constructor(private readonly options: ExcelOptions = {}) {}

  async listTables(): Promise<readonly TableInfo[]> {
    const { listing } = await this.takeSnapshot();
    return listing.tables.map(({ info }) => info);
  }

  /**
   * @param names  in any case; the answer has the tables in the same order
   * @throws RangeError when there is no such table
   */
  async readTables(names: readonly string[]): Promise<readonly Table[]> {
    let snapshot = this.freshSnapshot() ?? (await this.takeSnapshot());
    const isAgain = names.some((name) => snapshot.handedOut.has(findTable(snapshot.listing, name).id));
    if (isAgain) snapshot = await this.takeSnapshot();
    const wanted = names.map((name) => findTable(snapshot.listing, name));
    await this.readMissing(snapshot, wanted);
    return wanted.flatMap((table) => {
      snapshot.handedOut.add(table.id);
      const data = snapshot.data.get(table.id);
      return data ? [toTable(table, data)] : [];
    });
  }

  /**
   * Two requests whatever the number of sheets, below the payload of Excel. Merged ranges are known from ExcelApi 1.13 on.
   *
   * @throws WorkbookError
   */
  async readSheets(): Promise<readonly SheetContent[]> {
    refuseOldExcel();
    return readSheets(this.options);
  }

  /**
   * Cells of a column that is there and holds a formula are left alone.
   *
   * @throws WorkbookError  the workbook is as it was then, unless the problem says otherwise
   */
  async write(columns: readonly ColumnWrite[], sheets: readonly ReportSheet[]): Promise<WriteResult> {
    refuseOldExcel();
    if (columns.length === 0 && sheets.length === 0) return { changedCells: 0, changedSheets: [] };
    const snapshot = this.freshSnapshot() ?? (await this.takeSnapshot());
    const { listing, data } = snapshot;
    try {
      await this.readMissing(snapshot, [...new Set(columns.map(({ table }) => findTable(listing, table)))]);
      const plan = planColumns(listing, data, columns);
      checkPlan(plan, listing);
      await checkRoom(plan, this.options);
      const reports = sheets.length === 0 ? [] : await planReports(listing, sheets, this.options);
      this.chartWay = await drawAsAccepted(this.chartWay, async (attempt) => {
        const steps = [
          ...buildColumnSteps(plan, findPayload(this.options)),
          ...reports.map((report) => buildReportStep(report, attempt)),
          ...buildMemorySteps(listing, sheets),
          ...buildClosingSteps(plan),
        ];
        await this.runSteps(steps, (error) => explainRefusal(error, plan));
      });
      const withoutCharts = listWithoutCharts(listing, sheets, reports, this.chartWay);
      return {
        changedCells: plan.changedCells,
        changedSheets: reports.map(({ name }) => name),
        ...(withoutCharts.length === 0 ? {} : { withoutCharts }),
      };
    } finally {
      this.snapshot = null;
    }
  }

  /**
   * A formula in a cell that is named makes way for the value. What was read last is read again before: rows that are
   * no longer what they were are not written to.
   *
   * @throws RangeError when there is no such table, row or header
   * @throws WorkbookError  the workbook is as it was then, unless the problem says otherwise
   */
  async writeRows(rows: readonly RowWrite[]): Promise<void> {
    refuseOldExcel();
    if (rows.length === 0) return;
    const earlier = this.snapshot?.data ?? new Map<string, TableData>();
    const snapshot = await this.takeSnapshot();
    const { listing, data } = snapshot;
    try {
      await this.readMissing(snapshot, [...new Set(rows.map(({ table }) => findTable(listing, table)))]);
      checkUnmoved(rows, listing, earlier, data);
      const plan = planRows(listing, data, rows);
      checkRowPlan(plan, listing);
      await checkRoomBelow(plan, this.options);
      await this.runSteps(buildRowSteps(plan, findPayload(this.options)), (error) => explainRowRefusal(error, plan));
    } finally {
      this.snapshot = null;
    }
  }

  /** Answered from what was read last, without a request. */
  async checkReports(sheets: readonly ReportSheet[]): Promise<readonly ReportCheck[]> {
    const { listing } = this.freshSnapshot() ?? (await this.takeSnapshot());
    return sheets.map((report) => checkReport(listing, report));
  }

  /**
   * Tells of every edit in a table that was not made by Takar, also by others in the same workbook; a recalculation of
   * formulas is none. Tables and headers are those that were listed last.
   *
   * @returns what ends it
   * @throws WorkbookError
   */
  async watch(listener: (change: TableChange) => void): Promise<() => Promise<void>> {
    refuseOldExcel();
    return watchTables(
      {
        known: () => this.known,
        isOwnWrite: (event) => this.isOwnWrite(event),
        listener,
      },
      this.options,
    );
  }

  /**
   * Shows cells to the user.
   *
   * @param address  'B4' or 'B4:C9'; '' only shows the sheet
   * @throws WorkbookError 'buku-berubah' when the sheet is gone, or hidden
   */
  async select(sheet: string, address: string): Promise<void> {
    refuseOldExcel();
    await selectCells(sheet, address, this.options);
  }

  /**
   * Puts the sheets of an .xlsx, with their tables, behind those of the workbook.
   *
   * @returns  names of the new tabs
   * @throws WorkbookError 'excel-lama' below ExcelApi 1.13, 'struktur-terkunci'; nothing has changed then
   */
  async insertSheets(bytes: Uint8Array): Promise<readonly string[]> {
    refuseOldExcel();
    this.writing++;
    try {
      return await insertSheets(bytes, this.options);
    } finally {
      this.writing--;
      this.snapshot = null;
    }
  }

  /**
   * Opens an .xlsx as a new workbook in its own window; the present one stays as it is.
   *
   * @throws WorkbookError
   */
  async openNewWorkbook(bytes: Uint8Array): Promise<void> {
    refuseOldExcel();
    await openNewWorkbook(bytes, this.options);
  }

  /** Whether a change that Excel reports was made by `write` and not by a user; newer Excels say so themselves. */
  isOwnWrite(event: object): boolean {
    return this.writing > 0 || ('triggerSource' in event && event.triggerSource === 'ThisLocalAddin');
  }

  private async runSteps(steps: readonly Step[], explain: (error: unknown) => unknown): Promise<void> {
    this.writing++;
    try {
      await runJob(steps, this.options);
    } catch (error) {
      throw explain(error);
    } finally {
      this.writing--;
    }
  }

  private async takeSnapshot(): Promise<Snapshot> {
    refuseOldExcel();
    this.snapshot = null;
    const listing = await readListing(this.known, this.options);
    this.known = new Map(listing.tables.map((table) => [table.id, table]));
    const data = new Map(listing.data);
    this.snapshot = { listing, data, handedOut: new Set(), takenAt: performance.now() };
    return this.snapshot;
  }

  private freshSnapshot(): Snapshot | null {
    const { snapshot } = this;
    return snapshot && performance.now() - snapshot.takenAt < FRESH ? snapshot : null;
  }

  private async readMissing({ data }: Snapshot, tables: readonly ListedTable[]): Promise<void> {
    const missing = tables.filter(({ id }) => !data.has(id));
    if (missing.length === 0) return;
    for (const [id, read] of await readInPieces(missing, this.options)) data.set(id, read);
  }
}
