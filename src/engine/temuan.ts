import type { Jalur } from './data';

export type Tingkat = 'salah' | 'periksa' | 'info';

/** Something about the user's data that a person should look at. Every one is kept; none stops the work. */
export interface Temuan {
  /** Kind of finding: a kode of `Hal` in galat.ts, or of the package that found it. */
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly jalur: Jalur;
  /** As written in the cell. */
  readonly tertulis: string;
  /** What it should be, when the figures prove it. */
  readonly seharusnya: string | null;
  /** One sentence with the calculation and what to do. */
  readonly pesan: string;
}
