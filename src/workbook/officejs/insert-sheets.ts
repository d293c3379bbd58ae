import { WorkbookError } from '../workbook.port';
import { excelCodeOf } from './excel-error';
import { type ExcelOptions, isSupported, send, withinTime } from './session';

/**
 * Puts all sheets of a file behind those of the open workbook. Excel gives another name to a sheet or a table whose
 * name is taken.
 *
 * @param bytes  an .xlsx
 * @returns  names of the new tabs, in their order
 * @throws WorkbookError 'excel-lama' or 'struktur-terkunci'
 */
export async function insertSheets(bytes: Uint8Array, options: ExcelOptions): Promise<readonly string[]> {
  if (!isSupported('1.13')) {
    throw new WorkbookError({ kode: 'excel-lama', butuh: 'penambahan lembar (Excel 2021 atau Microsoft 365)' });
  }
  const context = new Excel.RequestContext();
  const { workbook } = context;
  const inserted = workbook.insertWorksheetsFromBase64(toBase64(bytes), {
    positionType: Excel.WorksheetPositionType.end,
  });
  const sheets = workbook.worksheets.load('items/id,items/name');
  try {
    await send(context, options);
  } catch (error) {
    throw (await isLocked(error, options)) ? new WorkbookError({ kode: 'struktur-terkunci' }) : error;
  }
  const ids = new Set(inserted.value);
  return sheets.items.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

/**
 * Opens a file as a new workbook, in a window of its own and not saved yet.
 *
 * @param bytes  an .xlsx
 * @throws WorkbookError
 */
export async function openNewWorkbook(bytes: Uint8Array, options: ExcelOptions): Promise<void> {
  await withinTime(Excel.createWorkbook(toBase64(bytes)), options);
}

/** Looked at only after a refusal: Excel answers a locked structure and a read-only workbook alike. */
async function isLocked(refusal: unknown, options: ExcelOptions): Promise<boolean> {
  const code = excelCodeOf(refusal);
  if (code !== 'AccessDenied' && code !== 'InvalidOperation' && code !== 'GeneralException') return false;
  const context = new Excel.RequestContext();
  const protection = context.workbook.protection.load('protected');
  await send(context, options);
  return protection.protected;
}

function toBase64(bytes: Uint8Array): string {
  /** As many arguments as every browser takes. */
  const PART = 32_768;
  let binary = '';
  for (let start = 0; start < bytes.length; start += PART) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PART));
  }
  return btoa(binary);
}
