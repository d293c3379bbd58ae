import type { Penolakan } from './pesan';
import { formatPenolakan } from './pesan';

/** Nothing could be done with the workbook, and why, in one sentence for the user. Nothing was written. */
export class HitungDitolak extends Error {
  constructor(readonly penolakan: Penolakan) {
    super(formatPenolakan(penolakan));
    this.name = 'HitungDitolak';
  }
}
