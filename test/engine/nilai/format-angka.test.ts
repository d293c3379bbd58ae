import fc from 'fast-check';
import { desimal, formatAngka, formatRupiah, parseAngka, SERATUS } from '../../../src/engine/nilai';

fc.configureGlobal({ seed: 20250101 });

describe('Angka dalam notasi Indonesia', () => {
  it.each([
    ['1234567.5', 2, '1.234.567,50'],
    ['-0.5', 2, '-0,50'],
    ['0', 0, '0'],
    ['-0.001', 2, '0,00'],
    ['999', 0, '999'],
    ['1000', 0, '1.000'],
    ['-1000', 0, '-1.000'],
    ['-100', 0, '-100'],
    ['123456.7', 1, '123.456,7'],
    ['999.995', 2, '1.000,00'],
  ])('[5.3] %s dengan %s desimal ditulis %s', (teks, jumlah, tertulis) => {
    expect(formatAngka(desimal(teks), jumlah, 'setengah-ke-atas')).toBe(tertulis);
  });

  it('[2.4] 68,45/70 × 100 ditulis 97,78 bila dipotong dan 97,79 bila dibulatkan', () => {
    const capaian = desimal('68.45').divide(desimal('70')).multiply(SERATUS);
    expect(formatAngka(capaian, 2, 'potong')).toBe('97,78');
    expect(formatAngka(capaian, 2, 'setengah-ke-atas')).toBe('97,79');
  });

  it.each([
    ['100.00', '100', 'bulat'],
    ['100.001', '100,00', 'tidak bulat, walau desimalnya tampak nol'],
    ['99.5', '99,50', 'tidak bulat'],
    ['0', '0', 'nol'],
  ])('[5.3] ringkas: %s ditulis %s, karena %s', (teks, tertulis) => {
    expect(formatAngka(desimal(teks), 2, 'setengah-ke-atas', { ringkas: true })).toBe(tertulis);
  });

  it.each([
    ['3.235690', 6, '3,23569'],
    ['100', 2, '100'],
    ['1000', 0, '1.000'],
    ['1000', 3, '1.000'],
    ['0.10', 2, '0,1'],
  ])('[5.3] tanpa nol di belakang: %s dengan %s desimal ditulis %s', (teks, jumlah, tertulis) => {
    expect(formatAngka(desimal(teks), jumlah, 'setengah-ke-atas', { buangNol: true })).toBe(tertulis);
  });

  it.each([
    ['6369500', '6.369.500'],
    ['6369499.5', '6.369.500'],
    ['-250', '-250'],
  ])('[5.3] rupiah %s ditulis %s', (teks, tertulis) => {
    expect(formatRupiah(desimal(teks))).toBe(tertulis);
  });

  it('[2.1] angka yang ditulis lalu dibaca kembali tetap sama', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 8 }), (digit, jumlah) => {
        const nilai = desimal(`${digit}e-${jumlah}`);
        const bacaan = parseAngka(formatAngka(nilai, jumlah, 'potong'), 'General');
        expect(bacaan).toMatchObject({ jenis: 'angka', desimal: jumlah });
        expect(bacaan.jenis === 'angka' && bacaan.nilai.compare(nilai)).toBe(0);
      }),
    );
  });
});
