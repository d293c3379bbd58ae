import { WorkbookError } from '../workbook/workbook.port';
import type { Penolakan } from './pesan';
import { formatPenolakan } from './pesan';

/** Nothing could be done with the workbook, and why, in one sentence for the user. Nothing was written. */
export class HitungDitolak extends Error {
  constructor(readonly penolakan: Penolakan) {
    super(formatPenolakan(penolakan));
    this.name = 'HitungDitolak';
  }
}

/** What an adapter refuses, as a refusal with its sentence; any other error as it is. */
export function toHitungDitolak(error: unknown): unknown {
  return error instanceof WorkbookError ? new HitungDitolak(error.problem) : error;
}
