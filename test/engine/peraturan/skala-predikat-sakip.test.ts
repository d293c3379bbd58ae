import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_PREDIKAT_SAKIP } from '../../../src/engine/peraturan/skala-predikat-sakip';

describe('Predikat AKIP PermenPANRB 88/2021', () => {
  it.each([
    ['AKIP-1', '90.01', 'AA', 'tepat di atas batas'],
    ['AKIP-2', '90', 'A', 'tepat 90 belum AA'],
    ['AKIP-2', '80.01', 'A', 'tepat di atas batas'],
    ['AKIP-3', '80', 'BB', 'tepat 80 belum A'],
    ['AKIP-3', '72.50', 'BB', 'nilai SAKIP Jiken 2023'],
    ['AKIP-4', '70', 'B', 'tepat 70 belum BB'],
    ['AKIP-5', '60', 'CC', 'tepat 60 belum B'],
    ['AKIP-6', '50', 'C', 'tepat 50 belum CC'],
    ['AKIP-6', '30.01', 'C', 'tepat di atas batas'],
    ['AKIP-7', '30', 'D', 'tepat 30 belum C'],
  ])('[%s] nilai %s: %s, %s', (_klausul, nilai, kode) => {
    const hasil = findJenjang(SKALA_PREDIKAT_SAKIP, desimal(nilai));
    expect([hasil.jenjang.kode, hasil.celah]).toEqual([kode, false]);
  });
});
