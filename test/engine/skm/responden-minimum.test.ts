import fc from 'fast-check';
import { calculateRespondenMinimum } from '../../../src/engine/skm';

describe('Jumlah responden menurut Krejcie dan Morgan', () => {
  it.each([
    [0, 0, 'tidak ada yang dilayani'],
    [1, 1, '0,96025 / 0,96025'],
    [10, 10, '9,6025 / 0,98275 = 9,77'],
    [15, 14, '14,40375 / 0,99525 = 14,47'],
    [50, 44, '48,0125 / 1,08275 = 44,34'],
    [100, 80, '96,025 / 1,20775 = 79,51'],
    [110, 86, '105,6275 / 1,23275 = 85,68'],
    [220, 140, '211,255 / 1,50775 = 140,11'],
    [500, 217, '480,125 / 2,20775 = 217,47'],
    [1000, 278, '960,25 / 3,45775 = 277,71'],
    [1500, 306, '1.440,375 / 4,70775 = 305,96'],
    [2800, 338, '2.688,7 / 7,95775 = 337,87'],
    [10000, 370, '9.602,5 / 25,95775 = 369,93'],
    [1000000, 384, '960.250 / 2.500,95775 = 383,95'],
  ])('[3.7] [KM-1] populasi %i memerlukan %i responden: %s', (populasi, responden) => {
    expect(calculateRespondenMinimum(populasi)).toBe(responden);
  });

  it('[3.7] [KM-1] tidak pernah melebihi populasi, tidak pernah turun, paling banyak 384', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (populasi) => {
        const responden = calculateRespondenMinimum(populasi);
        expect(responden).toBeLessThanOrEqual(Math.min(populasi, 384));
        expect(calculateRespondenMinimum(populasi + 1)).toBeGreaterThanOrEqual(responden);
      }),
      { seed: 37, numRuns: 300 },
    );
  });

  it.each([-1, 2.5, NaN, Infinity])('[3.7] populasi %p bukan jumlah orang', (populasi) => {
    expect(() => calculateRespondenMinimum(populasi)).toThrow(RangeError);
  });
});
