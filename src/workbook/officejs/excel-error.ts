import { WorkbookError, type WorkbookProblem } from '../workbook.port';

/** What the codes of Excel mean to a user. The sentences for them are not ours to make here. */
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: { kode: 'sel-disunting' },
  AccessDenied: { kode: 'hanya-baca' },
  ItemNotFound: { kode: 'buku-berubah' },
  InvalidReference: { kode: 'buku-berubah' },
  MergedRangeConflict: { kode: 'sel-digabung' },
  OperationCellsExceedLimit: { kode: 'terlalu-besar' },
  RangeExceedsLimit: { kode: 'terlalu-besar' },
  RequestPayloadSizeLimitExceeded: { kode: 'terlalu-besar' },
  ResponsePayloadSizeLimitExceeded: { kode: 'terlalu-besar' },
  InactiveWorkbook: { kode: 'buku-tidak-aktif' },
  InvalidOrTimedOutSession: { kode: 'sesi-hilang' },
  InvalidOrTimedOutSessionMessage: { kode: 'sesi-hilang' },
  ConnectionFailure: { kode: 'sesi-hilang' },
  ApiNotFound: { kode: 'excel-lama', butuh: 'perintah yang diperlukan' },
  ApiNotAvailable: { kode: 'excel-lama', butuh: 'perintah yang diperlukan' },
  NotImplemented: { kode: 'excel-lama', butuh: 'perintah yang diperlukan' },
};

/**
 * What was thrown while talking to Excel, as a problem. A code without a meaning of its own (GeneralException,
 * RequestAborted, UndoNotSupported, …) keeps its name. What does not come from Excel is a bug and stays as it is.
 */
export function toWorkbookError(error: unknown): unknown {
  if (error instanceof WorkbookError || !(error instanceof OfficeExtension.Error)) return error;
  const problem = PROBLEMS[error.code] ?? { kode: 'excel-gagal', kodeExcel: error.code };
  return Object.assign(new WorkbookError(problem), { cause: error });
}

/** Refusals that have to do with the moment, and not with the command they were met at. */
const NOT_OF_THE_COMMAND: ReadonlySet<string> = new Set([
  'sel-disunting',
  'buku-tidak-aktif',
  'sesi-hilang',
  'terlalu-besar',
]);

/** Whether Excel refused what was asked of a chart ('ChartDataLabel.formula'), for an error made by `toWorkbookError`. */
export function isChartRefusal(error: unknown): boolean {
  const cause = error instanceof WorkbookError ? error.cause : undefined;
  if (!(error instanceof WorkbookError) || !(cause instanceof OfficeExtension.Error)) return false;
  if (NOT_OF_THE_COMMAND.has(error.problem.kode) || cause.code === 'RequestAborted') return false;
  const location = cause.debugInfo.errorLocation ?? '';
  // A chart that somebody has deleted meanwhile.
  const isGone = cause.code === 'ItemNotFound' && location === 'ChartCollection.getItem';
  return /^Chart[A-Za-z]*\./.test(location) && !isGone;
}

/** The code Excel gave, for an error made by `toWorkbookError`. */
export function excelCodeOf(error: unknown): string | undefined {
  const cause = error instanceof WorkbookError ? error.cause : undefined;
  return cause instanceof OfficeExtension.Error ? cause.code : undefined;
}
