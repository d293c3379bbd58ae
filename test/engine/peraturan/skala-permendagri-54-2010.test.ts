import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_PERMENDAGRI_54_2010 } from '../../../src/engine/peraturan/skala-permendagri-54-2010';

describe('Peringkat kinerja Permendagri 54/2010', () => {
  it.each([
    ['P54-1', '91', 'Sangat Tinggi', false, 'tepat di batas bawah'],
    ['P54-6', '203', 'Sangat Tinggi', false, '6,89 / 3,4 × 100 dibulatkan; di atas 100 tetap jenjang tertinggi'],
    ['P54-2', '90', 'Tinggi', false, 'tepat di batas atas yang tercetak'],
    ['P54-7', '90.5', 'Tinggi', true, 'di celah 90–91'],
    ['P54-2', '76', 'Tinggi', false, 'tepat di batas bawah'],
    ['P54-7', '75.99', 'Sedang', true, 'di celah 75–76'],
    ['P54-3', '75', 'Sedang', false, 'tepat di batas atas yang tercetak'],
    ['P54-3', '66', 'Sedang', false, 'tepat di batas bawah'],
    ['P54-7', '65.01', 'Rendah', true, 'di celah 65–66'],
    ['P54-4', '51', 'Rendah', false, 'tepat di batas bawah'],
    ['P54-7', '50.5', 'Sangat Rendah', true, 'di celah 50–51'],
    ['P54-5', '50', 'Sangat Rendah', false, 'tepat di batas atas yang tercetak'],
    ['P54-5', '0', 'Sangat Rendah', false, 'nilai terendah'],
  ])('[%s] nilai %s: %s (celah: %s), %s', (_klausul, nilai, label, celah) => {
    const hasil = findJenjang(SKALA_PERMENDAGRI_54_2010, desimal(nilai));
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, celah]);
  });
});
