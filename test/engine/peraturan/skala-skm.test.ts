import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_SKM } from '../../../src/engine/peraturan/skala-skm';

describe('Mutu pelayanan PermenPANRB 14/2017', () => {
  it.each([
    ['MUTU-1', '100.00', 'A', false, 'nilai tertinggi'],
    ['MUTU-1', '88.31', 'A', false, 'tepat di batas bawah'],
    ['MUTU-5', '88.305', 'B', true, 'belum dibulatkan, di celah 88,30–88,31'],
    ['MUTU-2', '88.30', 'B', false, 'tepat di batas atas yang tercetak'],
    ['MUTU-2', '76.61', 'B', false, 'tepat di batas bawah'],
    ['MUTU-3', '76.60', 'C', false, 'tepat di batas atas yang tercetak'],
    ['MUTU-3', '65.00', 'C', false, 'tepat di batas bawah'],
    ['MUTU-4', '64.99', 'D', false, 'tepat di batas atas yang tercetak'],
    ['MUTU-4', '25.00', 'D', false, 'nilai terendah'],
  ])('[%s] nilai %s: %s (celah: %s), %s', (_klausul, nilai, kode, celah) => {
    const hasil = findJenjang(SKALA_SKM, desimal(nilai));
    expect([hasil.jenjang.kode, hasil.celah]).toEqual([kode, celah]);
  });
});
