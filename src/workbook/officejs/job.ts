import { WorkbookError } from '../workbook.port';
import { excelCodeOf } from './excel-error';
import { type ExcelOptions, findPayload, isSupported, send } from './session';

/** A part of a job that goes into one request as a whole. */
export interface Step {
  /** Estimate of what it adds to the request. */
  readonly bytes: number;
  /** A single command that gets a request of its own, so that it is done or not done: `undo` is for one that was done. */
  readonly isAlone?: boolean;
  apply(context: Excel.RequestContext): void;
  /** Takes it back; does no harm when it was not, or only half, applied. */
  undo(context: Excel.RequestContext): void;
}

/** Refusals of a request before its first action. */
const REFUSED_AT_THE_DOOR = new Set([
  'InvalidOperationInCellEditMode',
  'InactiveWorkbook',
  'RequestPayloadSizeLimitExceeded',
]);

/**
 * Applies steps in as few requests as the payload allows, without events and, where Excel offers it, as one entry in
 * the undo list. Excel keeps what it did before an error, so that is taken back here.
 *
 * @throws WorkbookError  the workbook is then as it was, but for 'waktu-habis', 'sesi-hilang' and 'tertulis-sebagian'
 */
export async function runJob(steps: readonly Step[], options: ExcelOptions): Promise<void> {
  if (steps.length === 0) return;
  const packs = packSteps(steps, findPayload(options));
  await inOneUndoGroup(async (context) => {
    const applied: Step[] = [];
    let done = 0;
    try {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.runtime.enableEvents = false;
      for (const [index, pack] of packs.entries()) {
        for (const step of pack) step.apply(context);
        if (index === packs.length - 1) context.runtime.enableEvents = true;
        applied.push(...pack.filter(({ isAlone }) => !isAlone));
        await send(context, options);
        applied.push(...pack.filter(({ isAlone }) => isAlone));
        done++;
      }
    } catch (error) {
      if (done > 0 || !REFUSED_AT_THE_DOOR.has(excelCodeOf(error) ?? '')) {
        await takeBack(applied, error, options);
      }
      throw error;
    }
  });
}

function packSteps(steps: readonly Step[], payload: number): Step[][] {
  const packs: Step[][] = [];
  let free = -1;
  for (const step of steps) {
    if (step.isAlone || step.bytes > free) {
      packs.push([]);
      free = payload;
    }
    packs.at(-1)?.push(step);
    free = step.isAlone ? -1 : free - step.bytes;
  }
  return packs;
}

async function takeBack(applied: readonly Step[], reason: unknown, options: ExcelOptions): Promise<void> {
  const isGone =
    reason instanceof WorkbookError && (reason.problem.kode === 'waktu-habis' || reason.problem.kode === 'sesi-hilang');
  if (isGone) return;
  try {
    await runWith({ delayForCellEdit: true }, async (context) => {
      for (const step of [...applied].reverse()) step.undo(context);
      context.runtime.enableEvents = true;
      await send(context, options);
    });
  } catch {
    throw Object.assign(new WorkbookError({ kode: 'tertulis-sebagian' }), { cause: reason });
  }
}

function inOneUndoGroup(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return isSupported('1.20') ? runWith({ mergeUndoGroup: true }, batch) : batch(new Excel.RequestContext());
}

/** `Excel.run` that ends when the batch does: its own cleaning up waits for an Excel that may be gone. */
function runWith(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    Excel.run(options, (context) => batch(context).then(resolve, reject)).catch(reject);
  });
}
