import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_SANGAT_BERHASIL } from '../../../src/engine/peraturan/skala-sangat-berhasil';

describe('Skala keberhasilan', () => {
  it.each([
    ['SB-1', '100', 'Sangat Berhasil', 'tepat di batas bawah'],
    ['SB-1', '100.02', 'Sangat Berhasil', '87,67 / 87,65 × 100'],
    ['SB-2', '99.99', 'Berhasil', 'tepat di bawah batas'],
    ['SB-2', '75', 'Berhasil', 'tepat di batas bawah'],
    ['SB-3', '74.99', 'Cukup Berhasil', 'tepat di bawah batas'],
    ['SB-3', '55', 'Cukup Berhasil', 'tepat di batas bawah'],
    ['SB-4', '54.99', 'Tidak Berhasil', 'tepat di bawah batas'],
  ])('[%s] nilai %s: %s, %s', (_klausul, nilai, label) => {
    const hasil = findJenjang(SKALA_SANGAT_BERHASIL, desimal(nilai));
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, false]);
  });
});
