import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_JATEN } from '../../../src/engine/peraturan/skala-jaten';

describe('Skala capaian Kecamatan Jaten', () => {
  it.each([
    ['JAT-1', '100.01', 'Sangat Baik', false, 'tepat di atas batas'],
    ['JAT-1', '110.93', 'Sangat Baik', false, '83,20 / 75 × 100'],
    ['JAT-2', '100', 'Baik', false, 'tepat 100 masih Baik'],
    ['JAT-2', '75', 'Baik', false, 'tepat di batas bawah'],
    ['JAT-5', '74.99', 'Cukup', true, 'di celah 74–75'],
    ['JAT-3', '74', 'Cukup', false, 'tepat di batas atas yang tercetak'],
    ['JAT-3', '55', 'Cukup', false, 'tepat di batas bawah'],
    ['JAT-4', '54.99', 'Kurang', false, 'tepat di bawah batas'],
  ])('[%s] nilai %s: %s (celah: %s), %s', (_klausul, nilai, label, celah) => {
    const hasil = findJenjang(SKALA_JATEN, desimal(nilai));
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, celah]);
  });
});
