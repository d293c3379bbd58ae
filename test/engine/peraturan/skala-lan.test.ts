import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_LAN } from '../../../src/engine/peraturan/skala-lan';

describe('Skala pengukuran ordinal LAN', () => {
  it.each([
    ['LAN-1', '85', 'Sangat Berhasil', 'tepat di batas bawah'],
    ['LAN-2', '84.99', 'Berhasil', 'tepat di bawah batas'],
    ['LAN-2', '70', 'Berhasil', 'tepat di batas bawah'],
    ['LAN-3', '69.99', 'Cukup Berhasil', 'tepat di bawah batas'],
    ['LAN-3', '55', 'Cukup Berhasil', 'tepat di batas bawah'],
    ['LAN-4', '54.99', 'Kurang Berhasil', 'tepat di bawah batas'],
  ])('[%s] nilai %s: %s, %s', (_klausul, nilai, label) => {
    const hasil = findJenjang(SKALA_LAN, desimal(nilai));
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, false]);
  });
});
