import fc from 'fast-check';
import { desimal, formatAngka, parseAngka } from '../../../src/engine/nilai';
import { findBagianFormat } from '../../../src/engine/nilai/format-sel';

fc.configureGlobal({ seed: 20250101 });

describe('Format angka Excel', () => {
  it.each([
    ['General', 75, '75'],
    ['General', 1234567, '1234567'],
    ['General', -72.5, '-72,5'],
    ['', 75, '75'],
    ['@', 75, '75'],
    ['0', 75.5, '76'],
    ['0.00', 72.5, '72,50'],
    ['0.00', 1.005, '1,01'],
    ['#,##0', 6369500, '6.369.500'],
    ['#,##0.00', 6369500, '6.369.500,00'],
    ['#,##0.00', -1.005, '-1,01'],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 6369500, '6.369.500'],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 0, '0'],
    ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', -6369500, '-6.369.500,00'],
    ['#,##0;[Red]-#,##0', -5000, '-5.000'],
    ['[Red]0.0;[Blue]0.00', 1, '1,0'],
    ['[Red]0.0;[Blue]0.00', -1, '-1,00'],
    ['0.00;-0.00;0', 0, '0'],
    ['"Rp"#,##0', 6369500, '6.369.500'],
    ['[$Rp-421]#,##0.00', 6369500, '6.369.500,00'],
    ['"Rp"#,##0",-"', 6369500, '6.369.500'],
    ['\\R\\p* #,##0', 6369500, '6.369.500'],
    ['0%', 1, '100%'],
    ['0.00%', 0.97786, '97,79%'],
    ['0.0%;[Red]-0.0%', -0.5, '-50,0%'],
    ['0.00"%"', 97.78, '97,78%'],
    ['0.00\\ "%"', 97.78, '97,78%'],
    ['0" LKD"', 70, '70 LKD'],
    ['0" LKD;kelompok"', 70, '70 LKD;kelompok'],
    ['0 "Orang  Per Bulan"', 22, '22 Orang Per Bulan'],
    ['General" bulan"', 12, '12 bulan'],
    ['0.##', 3.2, '3,2'],
    ['0.0#', 3, '3,0'],
    ['#,##0.0,," juta"', 6369500, '6.369.500'],
    ['# ?/?', 1.5, '1,5'],
    ['0.00E+00', 12345, '12345'],
    ['[>=1000]#,##0;0.00', 5000, '5.000'],
    ['[>=1000]#,##0;0.00', 5, '5,00'],
    ['[<1]0.00;[<=10]0.0;0', 0.5, '0,50'],
    ['[<1]0.00;[<=10]0.0;0', 10, '10,0'],
    ['[<1]0.00;[<=10]0.0;0', 11, '11'],
    ['[>100]0;[<>0]0.0;0.00', 101, '101'],
    ['[>100]0;[<>0]0.0;0.00', 100, '100,0'],
    ['[>100]0;[<>0]0.0;0.00', 0, '0,00'],
    ['[=1]0.0;0', 1, '1,0'],
    [';;;', 5, '5'],
  ])('[2.2] format %s menampilkan %s sebagai %s', (format, angka, teks) => {
    expect(parseAngka(angka, format)).toMatchObject({ jenis: 'angka', teks });
  });

  it.each([
    [96.66666666666667, 8, '96,66666667'],
    [2 / 29, 9, '0,068965517'],
    [3.3000000000000003, 1, '3,3'],
    [1e-12, 12, '0,000000000001'],
    [1e21, 0, '1000000000000000000000'],
    [123456789012.5, 0, '123456789013'],
  ])('[2.2] General menampilkan %s dengan %s desimal, seperti Excel', (angka, jumlah, teks) => {
    const bacaan = parseAngka(angka, 'General');
    expect(bacaan).toMatchObject({ jenis: 'angka', desimal: jumlah, teks });
    expect(bacaan.jenis === 'angka' && bacaan.nilai.compare(desimal(angka))).toBe(0);
  });

  it.each([
    'dd/mm/yyyy',
    '[$-421]dd mmmm yyyy',
    'd-mmm',
    'm/d/yy h:mm',
    '[h]:mm:ss',
    'h:mm AM/PM',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  ])('[2.2] format %s adalah tanggal atau jam, bukan angka', (format) => {
    expect(parseAngka(45291, format)).toEqual({ jenis: 'bukan-angka', teks: '31/12/2023' });
  });

  it.each(['0" hari"', '[Red]0', '\\d0', '"dmy"0', 'General'])('[2.2] format %s bukan tanggal', (format) => {
    expect(findBagianFormat(format, 1).jenis).not.toBe('tanggal');
  });

  it('[2.2] desimal dan ribuan setiap format sama dengan yang ditulis formatAngka; nilainya tidak dibulatkan', () => {
    const format = fc
      .tuple(
        fc.constantFrom('', '[Red]', '_-* ', '"Rp"', '[$Rp-421]'),
        fc.boolean(),
        fc.nat({ max: 6 }),
        fc.constantFrom('', '_-', '" LKD"'),
      )
      .map(([awal, ribuan, jumlah, akhir]) => ({
        kode: `${awal}${ribuan ? '#,##0' : '0'}${jumlah > 0 ? `.${'0'.repeat(jumlah)}` : ''}${akhir}`,
        ribuan,
        jumlah,
        akhir: akhir.includes('LKD') ? ' LKD' : '',
      }));
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        format,
        (angka, { kode, ribuan, jumlah, akhir }) => {
          const bacaan = parseAngka(angka, kode);
          const tertulis = formatAngka(desimal(angka), jumlah, 'setengah-ke-atas');
          expect(bacaan).toMatchObject({
            desimal: jumlah,
            teks: (ribuan ? tertulis : tertulis.replaceAll('.', '')) + akhir,
          });
          expect(bacaan.jenis === 'angka' && bacaan.nilai.compare(desimal(angka))).toBe(0);
        },
      ),
    );
  });
});
