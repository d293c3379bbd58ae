import { calculateEfisiensiSelisih } from '../../../src/engine/efisiensi';
import { desimal, persen } from '../../../src/engine/nilai';

describe('Efisiensi sebagai selisih capaian dan serapan (Jiken 2023, Tabel 3.7)', () => {
  it.each([
    ['104', '99', '5', '104 − 99'],
    ['96', '96', '0', '96 − 96'],
    ['96.66', '95.93', '0.73', '96,66 − 95,93'],
    ['90', '99.5', '-9.5', '90 − 99,5'],
  ])('[SEL-1] capaian %s serapan %s: %s, %s', (capaian, serapan, hasil) => {
    const efisiensi = calculateEfisiensiSelisih(persen(desimal(capaian)), persen(desimal(serapan)));
    expect(efisiensi.compare(desimal(hasil))).toBe(0);
  });
});
