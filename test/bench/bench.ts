import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One line of the bench: how much slower we are than the plainest code that does the same reading. */
export interface BenchResult {
  readonly nama: string;
  readonly ukuran: string;
  /** Our time / time of the plain code. */
  readonly rasio: number;
  /** Largest ratio allowed. */
  readonly batas: number;
  readonly rincian: string;
}

/**
 * Median time of each function in milliseconds. They take turns within one run, so that a busy moment of the machine,
 * or a garbage collection, weighs on all of them alike.
 */
export function measure(daftarFungsi: readonly (() => unknown)[], times: number): number[] {
  const waktu = daftarFungsi.map((): number[] => []);
  for (let i = 0; i < times; i += 1) {
    daftarFungsi.forEach((fungsi, j) => {
      const mulai = performance.now();
      fungsi();
      waktu[j]?.push(performance.now() - mulai);
    });
  }
  return waktu.map((daftar) => daftar.sort((a, b) => a - b)[Math.floor(daftar.length / 2)] ?? NaN);
}

export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
