import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_PERMENDAGRI_86_2017 } from '../../../src/engine/peraturan/skala-permendagri-86-2017';

describe('Peringkat kinerja Permendagri 86/2017', () => {
  it.each([
    ['P86-1', '91', 'Sangat Tinggi', false, 'tepat di batas bawah'],
    ['P86-1', '120', 'Sangat Tinggi', false, 'terbuka ke atas'],
    ['P86-6', '90.99', 'Tinggi', true, 'tepat di bawah batas, di celah 90–91'],
    ['P86-2', '76', 'Tinggi', false, 'tepat di batas bawah'],
    ['P86-3', '75', 'Sedang', false, 'tepat di batas atas yang tercetak'],
    ['P86-3', '66', 'Sedang', false, 'tepat di batas bawah'],
    ['P86-4', '65', 'Rendah', false, 'tepat di batas atas yang tercetak'],
    ['P86-4', '51', 'Rendah', false, 'tepat di batas bawah'],
    ['P86-5', '50', 'Sangat Rendah', false, 'tepat di batas atas yang tercetak'],
  ])('[%s] nilai %s: %s (celah: %s), %s', (_klausul, nilai, label, celah) => {
    const hasil = findJenjang(SKALA_PERMENDAGRI_86_2017, desimal(nilai));
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, celah]);
  });
});
