import { calculateEfisiensiSisa } from '../../../src/engine/efisiensi';
import { desimal, persen } from '../../../src/engine/nilai';

describe('Efisiensi sebagai sisa anggaran (Jaten 2023, Tabel 3.5.1)', () => {
  it.each([
    ['91.68', '8.32', '100 − 91,68'],
    ['100', '0', 'terserap seluruhnya'],
    ['0', '100', 'tidak terserap'],
    ['101', '-1', 'melampaui pagu'],
  ])('[SIE-1] serapan %s: %s, %s', (serapan, hasil) => {
    expect(calculateEfisiensiSisa(persen(desimal(serapan))).compare(desimal(hasil))).toBe(0);
  });
});
