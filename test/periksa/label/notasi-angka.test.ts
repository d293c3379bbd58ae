import { findNotasi, toNotasiIndonesia } from '../../../src/periksa/label/notasi-angka';

describe('Tanda pemisah angka', () => {
  it.each([
    ['107.913.000', 'indonesia'],
    ['Rp. 6.369.500,00', 'indonesia'],
    ['6.369.500,-', 'indonesia'],
    ['5,90', 'indonesia'],
    ['97,78 %', 'indonesia'],
    ['107,913,000', 'inggris'],
    ['5.90', 'inggris'],
    ['1,234.50', 'inggris'],
    ['9,600.000', 'campur'],
    ['1.234', null],
    ['1,234', null],
    ['100', null],
    ['12 bulan', null],
  ])('%s: %s', (teks, notasi) => {
    expect(findNotasi(teks)).toBe(notasi);
  });

  it.each([
    ['107,913,000', '107.913.000'],
    ['5.90', '5,90'],
    ['1,234.50', '1.234,50'],
    ['9,600.000', '9.600.000'],
    ['5,90', '5,90'],
  ])('%s menjadi %s', (teks, baru) => {
    const notasi = findNotasi(teks);
    expect(notasi === null ? null : toNotasiIndonesia(teks, notasi)).toBe(baru);
  });
});
