import { parseBilangan } from '../../../src/engine/nilai/notasi';

function bacaan(bilangan: string, selaluUtuh = false): string {
  return parseBilangan(bilangan, selaluUtuh)
    .map(({ teks, notasi }) => `${teks} ${notasi}`)
    .join(' | ');
}

describe('Notasi sebuah bilangan', () => {
  it.each([
    ['1234567', '1234567 netral'],
    ['1.234.567', '1234567 indonesia'],
    ['3,31', '3.31 indonesia'],
    ['1.234,567', '1234.567 indonesia'],
    ['1234,567', '1234.567 indonesia'],
    ['107,913,000', '107913000 inggris'],
    ['5.90', '5.90 inggris'],
    ['1,234.5', '1234.5 inggris'],
    ['1234.567', '1234.567 inggris'],
    ['0.250', '0.250 inggris'],
    ['0,250', '0.250 indonesia'],
    ['101,543.500', '101543.500 campur'],
    ['4.250', '4250 indonesia | 4.250 inggris'],
    ['3,310', '3.310 indonesia | 3310 inggris'],
    ['7.01.02', ''],
    ['1.2345.678', ''],
    ['1.234.567.89', ''],
    ['1,234.567,890', ''],
    ['012.345.678', ''],
    ['1,,5', ''],
  ])('[2.3] %s dibaca %s', (bilangan, hasil) => {
    expect(bacaan(bilangan)).toBe(hasil);
  });

  it.each([
    ['4.250', '4250 indonesia'],
    ['107,913', '107913 inggris'],
    ['101,543.500', '101543500 campur'],
    ['1.234,567', '1234567 campur'],
    ['6.369.500,50', '6369500.50 indonesia'],
    ['0.250', '0.250 inggris'],
  ])('[2.3] %s dalam kolom rupiah dibaca %s', (bilangan, hasil) => {
    expect(bacaan(bilangan, true)).toBe(hasil);
  });
});
