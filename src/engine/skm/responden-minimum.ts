import { desimal } from '../nilai/desimal';
import { KREJCIE_MORGAN } from '../peraturan/krejcie-morgan';

/**
 * Respondents a survey needs for a population (people served in the year): χ²NP(1−P) / (d²(N−1) + χ²P(1−P)).
 *
 * @param populasi whole number, 0 or more
 * @returns whole respondents, rounded half up as the printed table; never more than the population
 * @throws RangeError for a population that is negative or not whole: a caller looks first
 * @sumber  [KM-1]
 * @example calculateRespondenMinimum(1000) // 278: 960,25 / (2,4975 + 0,96025) = 277,7
 */
export function calculateRespondenMinimum(populasi: number): number {
  if (!Number.isSafeInteger(populasi) || populasi < 0) throw new RangeError(`Populasi ${populasi}`);
  if (populasi === 0) return 0;
  const [{ chiKuadrat, proporsi, ketelitian }] = KREJCIE_MORGAN;
  const p = desimal(proporsi);
  const d = desimal(ketelitian);
  const ragam = desimal(chiKuadrat).multiply(p).multiply(desimal(1).subtract(p));
  return ragam
    .multiply(desimal(populasi))
    .divide(
      d
        .multiply(d)
        .multiply(desimal(populasi - 1))
        .add(ragam),
    )
    .round(0, 'setengah-ke-atas')
    .toNumber();
}
