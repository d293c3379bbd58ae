import type { EjaanMiliar } from '../../engine';

/** How a report writes its paragraphs, where that differs between reports. */
export interface GayaNarasi {
  /** Whether the budget paragraph repeats its amounts in words. */
  readonly terbilang: boolean;
  readonly ejaanMiliar: EjaanMiliar;
  /** What the report calls the last year's target of the Renstra. */
  readonly sebutanTargetAkhir: 'target akhir Renstra' | 'target jangka menengah';
}

/** What holds unless a profile says otherwise. */
export const GAYA_NARASI_BAKU: GayaNarasi = {
  terbilang: false,
  ejaanMiliar: 'miliar',
  sebutanTargetAkhir: 'target akhir Renstra',
};
