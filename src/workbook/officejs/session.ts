import { WorkbookError } from '../workbook.port';
import { toWorkbookError } from './excel-error';

/** Everything the adapter does without asking is in this requirement set. */
export const LOWEST_API = '1.9';

const DEFAULT_TIMEOUT = 120_000;
/** Excel on the web answers and accepts 5 MB; estimates need some room. */
const WEB_PAYLOAD = 4_000_000;
const DESKTOP_PAYLOAD = 64_000_000;

export interface Timer {
  start(milliseconds: number, callback: () => void): unknown;
  stop(handle: unknown): void;
}

export interface ExcelOptions {
  /** How long Excel may take for one request. */
  readonly timeout?: number;
  readonly timer?: Timer;
  /** Bytes that may go into, or come out of, one request. */
  readonly payload?: number;
}

const browserTimer: Timer = {
  start: (milliseconds, callback) => setTimeout(callback, milliseconds),
  stop: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

export function isSupported(api: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', api);
}

/** The program, as far as it decides what is carried out: 'PC 16.0.17328'. */
export function nameExcel(): string {
  const { platform, version } = Office.context.diagnostics;
  return `${platform} ${version.split('.').slice(0, 3).join('.')}`;
}

/** @throws WorkbookError 'excel-lama' */
export function refuseOldExcel(): void {
  if (!isSupported(LOWEST_API)) throw new WorkbookError({ kode: 'excel-lama', butuh: `ExcelApi ${LOWEST_API}` });
}

export function findPayload({ payload }: ExcelOptions): number {
  if (payload !== undefined) return payload;
  return Office.context.platform === Office.PlatformType.OfficeOnline ? WEB_PAYLOAD : DESKTOP_PAYLOAD;
}

/**
 * Sends what is waiting in the context. This is the only `sync` of the adapter.
 *
 * @throws WorkbookError  whatever Excel refuses; 'waktu-habis' when it does not answer at all
 */
export async function send(context: Excel.RequestContext, options: ExcelOptions): Promise<void> {
  await withinTime(context.sync(), options);
}

/** @throws WorkbookError  as `send` does */
export async function withinTime(answer: Promise<unknown>, options: ExcelOptions): Promise<void> {
  const { timeout = DEFAULT_TIMEOUT, timer = browserTimer } = options;
  let handle: unknown;
  const silence = new Promise<never>((_, reject) => {
    handle = timer.start(timeout, () => reject(new WorkbookError({ kode: 'waktu-habis' })));
  });
  try {
    await Promise.race([answer, silence]);
  } catch (error) {
    throw toWorkbookError(error);
  } finally {
    timer.stop(handle);
  }
}
