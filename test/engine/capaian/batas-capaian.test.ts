import { capCapaian } from '../../../src/engine/capaian';
import { desimal, persen } from '../../../src/engine/nilai';

describe('Batas capaian (3.1)', () => {
  it.each<[string, string | null, string, string]>([
    ['119.99', '120', '119.99', 'tepat di bawah batas'],
    ['120', '120', '120.00', 'tepat di batas'],
    ['120.01', '120', '120.00', 'tepat di atas batas'],
    ['203', '100', '100.00', '6,89 / 3,4 dengan batas 100'],
    ['203', null, '203.00', 'tanpa batas'],
  ])('[3.1] capaian %s dengan batas %s menjadi %s: %s', (capaian, batas, hasil) => {
    expect(capCapaian(persen(desimal(capaian)), batas).toFixed(2, 'setengah-ke-atas')).toBe(hasil);
  });
});
