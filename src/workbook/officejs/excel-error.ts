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

/** The code Excel gave, for an error made by `toWorkbookError`. */
export function excelCodeOf(error: unknown): string | undefined {
  const cause = error instanceof WorkbookError ? error.cause : undefined;
  return cause instanceof OfficeExtension.Error ? cause.code : undefined;
}
