import { isChartRefusal } from './excel-error';

/** How charts are drawn: with labels that follow their cells, with labels that Excel writes itself, or not at all. */
export type ChartWay = 'linked' | 'plain' | 'none';

const PLAINER: Readonly<Record<ChartWay, ChartWay | null>> = { linked: 'plain', plain: 'none', none: null };

/** One attempt to write reports. */
export interface ChartAttempt {
  readonly way: ChartWay;
  /** Another attempt was refused before, and may have left charts that are half renewed. */
  readonly isAgain: boolean;
}

/**
 * Tries plainer ways as long as Excel refuses a command of charts: tables without their charts are better than none.
 *
 * @returns  the way that Excel took
 * @throws  what the last attempt throws
 */
export async function drawAsAccepted(
  first: ChartWay,
  attempt: (attempt: ChartAttempt) => Promise<void>,
): Promise<ChartWay> {
  for (let way = first, isAgain = false; ; isAgain = true) {
    try {
      await attempt({ way, isAgain });
      return way;
    } catch (error) {
      const plainer = isChartRefusal(error) ? PLAINER[way] : null;
      if (plainer === null) throw error;
      way = plainer;
    }
  }
}
