import { calculateKemiripan, listKataUnik, normalizeNama } from '../../src/engine/nama';

describe('Nama untuk dibandingkan', () => {
  it.each([
    ['1. Program Penunjang Urusan Pemerintahan', 'penunjang urusan pemerintahan'],
    ['PROGRAM KOORDINASI KETENTRAMAN', 'koordinasi ketentraman'],
    ['a. Fasilitasi. Rekomendasi', 'fasilitasi rekomendasi'],
  ])('%s menjadi %s', (teks, nama) => {
    expect(normalizeNama(teks)).toBe(nama);
  });

  it.each([
    ['penunjang urusan daerah', 'penunjang urusan daerah', 1],
    ['penunjang urusan daerah', 'penunjang urusan desa', 0.5],
    ['desa desa', 'desa', 1],
    ['pelayanan publik', 'trantib', 0],
  ])('"%s" dan "%s": bagian kata yang sama %d', (kiri, kanan, bagian) => {
    expect(calculateKemiripan(listKataUnik(kiri), listKataUnik(kanan))).toBe(bagian);
  });
});
