import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_JIKEN } from '../../../src/engine/peraturan/skala-jiken';

describe('Skala capaian Kecamatan Jiken', () => {
  it.each([
    ['JIK-1', '100.01', 'Sangat Baik', false, 'tepat di atas batas'],
    ['JIK-2', '100', 'Baik', false, 'tepat 100 belum Sangat Baik'],
    ['JIK-2', '96.66', 'Baik', false, '72,50 / 75 × 100 dipotong'],
    ['JIK-2', '85.01', 'Baik', false, 'tepat di atas batas'],
    ['JIK-3', '85', 'Cukup', false, 'tepat 85 belum Baik'],
    ['JIK-3', '65.01', 'Cukup', false, 'tepat di atas batas'],
    ['JIK-4', '65', 'Kurang', false, 'tepat 65 belum Cukup'],
    ['JIK-4', '50.01', 'Kurang', false, 'tepat di atas batas'],
    ['JIK-6', '50', 'Sangat Kurang', true, 'tepat 50 tidak tercetak di jenjang mana pun'],
    ['JIK-5', '49.99', 'Sangat Kurang', false, 'tepat di bawah 50'],
  ])('[%s] nilai %s: %s (celah: %s), %s', (_klausul, nilai, label, celah) => {
    const hasil = findJenjang(SKALA_JIKEN, desimal(nilai));
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, celah]);
  });
});
