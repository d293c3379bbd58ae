import { WorkbookError } from '../workbook.port';
import { excelCodeOf } from './excel-error';
import { type ExcelOptions, send } from './session';

/**
 * Shows a sheet and selects cells on it.
 *
 * @param sheet    name of its tab
 * @param address  'B4' or 'B4:C9'; '' selects nothing else than the sheet has selected
 * @throws WorkbookError 'buku-berubah' when the sheet is gone, or hidden: what a user has hidden stays so
 */
export async function selectCells(sheet: string, address: string, options: ExcelOptions): Promise<void> {
  const context = new Excel.RequestContext();
  const target = context.workbook.worksheets.getItem(sheet);
  target.activate();
  if (address !== '') target.getRange(address).select();
  try {
    await send(context, options);
  } catch (error) {
    throw (await isHidden(sheet, error, options)) ? new WorkbookError({ kode: 'buku-berubah' }) : error;
  }
}

/** Looked at only after a refusal, as Excel does not tell why it does not show a sheet. */
async function isHidden(name: string, refusal: unknown, options: ExcelOptions): Promise<boolean> {
  const code = excelCodeOf(refusal);
  if (code !== 'InvalidOperation' && code !== 'GeneralException') return false;
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await send(context, options);
  return !sheet.isNullObject && sheet.visibility !== 'Visible';
}
