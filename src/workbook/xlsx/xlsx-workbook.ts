import {
  type ColumnWrite,
  type ReportCheck,
  type ReportSheet,
  type RowWrite,
  type RowWriter,
  type SheetContent,
  type SheetReader,
  type Table,
  type TableInfo,
  WorkbookError,
  type WorkbookPort,
  type WriteResult,
} from '../workbook.port';
import { buildReadValue } from './calendar';
import { writeColumns } from './column-writer';
import { MemoryPart } from './memory-part';
import { OoxmlPackage } from './package';
import { checkReport, readReportId, writeReports } from './report-writer';
import { writeRows } from './row-writer';
import { SharedStrings } from './shared-strings';
import { SheetPart } from './sheet-part';
import { readSheet } from './sheet-reader';
import { MINIMAL_STYLES, Styles } from './styles';
import { readTablesOfSheet } from './table-reader';
import { findTables } from './tables';
import { WorkbookPart } from './workbook-part';
import { parseXml, type XmlDocument } from './xml';
import { Zip } from './zip';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/**
 * An .xlsx or .xlsm file in memory. Only what a write changes is changed in the file: every other part keeps
 * its bytes, so charts, pivot tables, macros and whatever else a user has in it stay as they are.
 */
export class XlsxWorkbook implements WorkbookPort, RowWriter, SheetReader {
  /** Asked for time and again; the file keeps its tables until something is written. */
  private tables: Promise<readonly TableInfo[]> | null = null;

  private constructor(private zip: Zip) {}

  /**
   * @param bytes  the file; kept and read from, so it must not be changed afterwards
   * @throws WorkbookError 'bukan-xlsx', 'terkunci-sandi', 'berkas-rusak', 'format-strict' or 'xlsb'
   */
  static async open(bytes: Uint8Array): Promise<XlsxWorkbook> {
    refuseOtherFormats(bytes);
    const zip = Zip.open(bytes);
    await WorkbookPart.open(new OoxmlPackage(zip));
    return new XlsxWorkbook(zip);
  }

  listTables(): Promise<readonly TableInfo[]> {
    return (this.tables ??= listTables(new OoxmlPackage(this.zip)));
  }

  /**
   * @param names  in any case; the answer has the tables in the same order
   * @throws RangeError when there is no such table; WorkbookError 'berkas-rusak' or 'terlalu-besar'
   */
  async readTables(names: readonly string[]): Promise<readonly Table[]> {
    const files = new OoxmlPackage(this.zip);
    const workbook = await WorkbookPart.open(files);
    const all = await findTables(files, workbook);
    const wanted = names.map((name) => {
      const table = all.find(({ info }) => info.name.toLowerCase() === name.toLowerCase());
      if (!table) throw new RangeError(`No table ${name}`);
      return table;
    });
    const strings = await openStrings(files, workbook);
    const styles = new Styles(await openStyles(files, workbook));
    const readValue = buildReadValue(strings, styles, workbook.countsFrom1904());
    const read = new Map<string, Table>();
    for (const sheet of new Set(wanted.map((table) => table.sheet))) {
      const part = SheetPart.parse(sheet.part, await files.bytes(sheet.part));
      const tables = wanted.filter((table) => table.sheet === sheet);
      for (const table of readTablesOfSheet(part, tables, readValue, styles)) read.set(table.name, table);
    }
    return wanted.flatMap(({ info }) => read.get(info.name) ?? []);
  }

  /** @throws WorkbookError 'berkas-rusak' or 'terlalu-besar', see `readSheet` */
  async readSheets(): Promise<readonly SheetContent[]> {
    const files = new OoxmlPackage(this.zip);
    const workbook = await WorkbookPart.open(files);
    const strings = await openStrings(files, workbook);
    const styles = new Styles(await openStyles(files, workbook));
    const readValue = buildReadValue(strings, styles, workbook.countsFrom1904());
    const sheets: SheetContent[] = [];
    for (const sheet of workbook.sheets) {
      if (!sheet.isWorksheet) continue;
      const { name, part } = sheet;
      const place = { name, part, reportId: readReportId(workbook, sheet) };
      const content = readSheet(SheetPart.parse(part, await files.bytes(part)), place, readValue, styles);
      if (content) sheets.push(content);
    }
    return sheets;
  }

  /**
   * @throws WorkbookError  see `writeColumns` and `writeReports`; nothing has changed then
   */
  async write(columns: readonly ColumnWrite[], sheets: readonly ReportSheet[]): Promise<WriteResult> {
    const files = new OoxmlPackage(this.zip);
    const workbook = await WorkbookPart.open(files);
    if (columns.length === 0 && sheets.length === 0) return { changedCells: 0, changedSheets: [] };
    const tables = await findTables(files, workbook);
    const strings = await openStrings(files, workbook);
    const stylesDocument = await openStyles(files, workbook);
    const styles = new Styles(stylesDocument);
    const written = await writeColumns(files, tables, columns, strings, styles);
    const memory = await MemoryPart.open(files, workbook.part);
    const reports = await writeReports(files, workbook, memory, sheets, strings, styles);
    await saveStrings(files, workbook, strings);
    await saveStyles(workbook, stylesDocument);
    if (written.lostFormulas || reports.lostFormulas) await workbook.dropCalcChain();
    const { changedCells } = written;
    const { changedSheets } = reports;
    if ((changedCells > 0 || changedSheets.length > 0) && (await hasFormulas(files, workbook))) {
      workbook.setFullCalcOnLoad();
    }
    await this.commit(files);
    return { changedCells, changedSheets };
  }

  /**
   * @throws WorkbookError, RangeError  see `writeRows`; nothing has changed then
   */
  async writeRows(rows: readonly RowWrite[]): Promise<void> {
    const files = new OoxmlPackage(this.zip);
    const workbook = await WorkbookPart.open(files);
    const tables = await findTables(files, workbook);
    const strings = await openStrings(files, workbook);
    const written = await writeRows(files, tables, rows, strings, new Styles(await openStyles(files, workbook)));
    await saveStrings(files, workbook, strings);
    if (written.movedFormulas) await workbook.dropCalcChain();
    if (written.isChanged && (await hasFormulas(files, workbook))) workbook.setFullCalcOnLoad();
    await this.commit(files);
  }

  async checkReports(sheets: readonly ReportSheet[]): Promise<readonly ReportCheck[]> {
    const files = new OoxmlPackage(this.zip);
    const workbook = await WorkbookPart.open(files);
    const strings = await openStrings(files, workbook);
    const styles = new Styles(await openStyles(files, workbook));
    const memory = await MemoryPart.open(files, workbook.part);
    const checks: ReportCheck[] = [];
    for (const report of sheets) checks.push(await checkReport(files, workbook, memory, report, strings, styles));
    return checks;
  }

  /** The file as it is now; one that was not changed comes back with its own bytes. */
  async toBytes(): Promise<Uint8Array> {
    return this.zip.toBytes();
  }

  private async commit(files: OoxmlPackage): Promise<void> {
    this.zip = await files.commit();
    this.tables = null;
  }
}

async function listTables(files: OoxmlPackage): Promise<readonly TableInfo[]> {
  return (await findTables(files, await WorkbookPart.open(files))).map(({ info }) => info);
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];

/** Old .xls files and files locked with a password are both OLE containers. */
function refuseOtherFormats(bytes: Uint8Array): void {
  const startsWith = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(OLE_SIGNATURE)) {
    const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
    throw new WorkbookError({ kode: isEncrypted ? 'terkunci-sandi' : 'bukan-xlsx' });
  }
  if (!startsWith(ZIP_SIGNATURE)) throw new WorkbookError({ kode: 'bukan-xlsx' });
}

async function openStrings(files: OoxmlPackage, workbook: WorkbookPart): Promise<SharedStrings> {
  const part = workbook.findPart('sharedStrings');
  return part === undefined ? SharedStrings.empty() : SharedStrings.parse(await files.bytes(part));
}

async function saveStrings(files: OoxmlPackage, workbook: WorkbookPart, strings: SharedStrings): Promise<void> {
  const bytes = strings.toBytes();
  if (!bytes) return;
  const part = workbook.findPart('sharedStrings');
  files.setBytes(part ?? (await workbook.addPart('sharedStrings', 'sharedStrings.xml', STRINGS_TYPE, '')), bytes);
}

async function openStyles(files: OoxmlPackage, workbook: WorkbookPart): Promise<XmlDocument> {
  const part = workbook.findPart('styles');
  return part === undefined ? parseXml(MINIMAL_STYLES) : files.xml(part);
}

/** Styles that the workbook has a part for are saved with it; the others get a part once there is more than nothing. */
async function saveStyles(workbook: WorkbookPart, document: XmlDocument): Promise<void> {
  const content = document.toString();
  if (workbook.findPart('styles') !== undefined || content === MINIMAL_STYLES) return;
  await workbook.addPart('styles', 'styles.xml', STYLES_TYPE, content);
}

/** Looks into the sheets only when nothing else tells: not every program writes a list of formula cells. */
async function hasFormulas(files: OoxmlPackage, workbook: WorkbookPart): Promise<boolean> {
  if (workbook.hasFullCalcOnLoad()) return false;
  if (workbook.findPart('calcChain') !== undefined) return true;
  for (const sheet of workbook.sheets) {
    if (!sheet.isWorksheet) continue;
    if (SheetPart.parse(sheet.part, await files.bytes(sheet.part)).hasFormulas()) return true;
  }
  return false;
}
