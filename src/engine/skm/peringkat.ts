import type { Desimal } from '../nilai/desimal';

/**
 * Rank of each figure, 1 for the highest. Equal figures share a rank and the next rank skips: 1, 2, 2, 4.
 *
 * @param daftarNilai exact figures; 3,2356 and 3,2357 are not a tie although both print as 3,24
 * @example calculatePeringkat([3, 4, 3, 2].map(desimal)) // [2, 1, 2, 4]
 */
export function calculatePeringkat(daftarNilai: readonly Desimal[]): number[] {
  return daftarNilai.map((nilai) => 1 + daftarNilai.filter((lain) => lain.compare(nilai) > 0).length);
}
