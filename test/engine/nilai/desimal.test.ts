import fc from 'fast-check';
import { desimal, NOL, SERATUS, sum, type Desimal, type ModePembulatan } from '../../../src/engine/nilai';

fc.configureGlobal({ seed: 20250101 });

const teksDesimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 6 }))
  .map(([digit, pangkat]) => `${digit}e-${pangkat}`);
const arbDesimal = teksDesimal.map((teks) => desimal(teks));
const arbBukanNol = arbDesimal.filter((nilai) => !nilai.isNol());
/** Decimals and quotients of decimals. */
const arbNilai = fc.oneof(
  arbDesimal,
  fc.tuple(arbDesimal, arbBukanNol).map(([pembilang, penyebut]) => pembilang.divide(penyebut)),
);

function persenDari(bagian: string, keseluruhan: string): Desimal {
  return desimal(bagian).divide(desimal(keseluruhan)).multiply(SERATUS);
}

describe('Desimal: hitungan tepat', () => {
  it('[2.4] 1/3 × 3 adalah tepat 1', () => {
    expect(desimal(1).divide(desimal(3)).multiply(desimal(3)).compare(desimal(1))).toBe(0);
  });

  it('[2.4] 0,1 + 0,2 adalah tepat 0,3', () => {
    expect(desimal(0.1).add(desimal(0.2)).compare(desimal('0.3'))).toBe(0);
  });

  it('[2.4] bobot 1/9 dari sembilan unsur berjumlah tepat 1', () => {
    const bobot = desimal(1).divide(desimal(9));
    expect(sum(Array.from({ length: 9 }, () => bobot)).compare(desimal(1))).toBe(0);
  });

  it.each([
    ['72.50', '72.5'],
    [72.5, '72.5'],
    ['1e21', '1000000000000000000000'],
    [5e-7, '0.0000005'],
    [-0, '0'],
  ])('[2.4] %s masuk menurut teks terpendeknya', (masukan, teks) => {
    expect(desimal(masukan).compare(desimal(teks))).toBe(0);
  });

  it('[2.4] pembagian dengan nol adalah kesalahan program, bukan angka', () => {
    expect(() => desimal(1).divide(NOL)).toThrow(RangeError);
    expect(() => desimal(1).divide(desimal('0.00'))).toThrow(RangeError);
  });

  it.each(['', '-', '.', 'abc', '1,5', '1e', ' 1', '0x10', NaN, Infinity])(
    '[2.4] "%s" bukan angka desimal, dan itu kesalahan program',
    (masukan) => {
      expect(() => desimal(masukan)).toThrow(RangeError);
    },
  );

  it.each([
    ['2', '4', '1', '2', 0, 'pecahan yang belum disederhanakan'],
    ['1', '-3', '-1', '3', 0, 'tanda pada penyebut'],
    ['-1', '-3', '1', '3', 0, 'dua tanda'],
    ['1', '-3', '1', '3', -1, 'di bawah nol'],
    ['2', '29', '6.89', '100', 1, 'lebih dari yang tercetak'],
  ])('[2.4] %s/%s dibanding %s/%s: %s, %s', (a, b, c, d, urutan) => {
    expect(
      desimal(a)
        .divide(desimal(b))
        .compare(desimal(c).divide(desimal(d))),
    ).toBe(urutan);
  });

  it.each([
    ['72.5', 1, true, 'tepat satu desimal'],
    ['72.5', 0, false, 'desimalnya hilang'],
    ['100.00', 0, true, 'nol di belakang tidak dihitung'],
  ])('[2.4] %s dengan %s desimal: tepat = %s, %s', (teks, jumlah, tepat) => {
    expect(desimal(teks).isTepat(jumlah)).toBe(tepat);
  });

  it('[2.4] 2/29 tidak pernah tepat, 29/2 tepat dengan satu desimal', () => {
    expect(desimal(2).divide(desimal(29)).isTepat(50)).toBe(false);
    expect(desimal(29).divide(desimal(2)).isTepat(1)).toBe(true);
  });

  it('[2.4] urutan penjumlahan tidak mengubah jumlah', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(arbNilai, fc.nat()), { maxLength: 8 }),
        (daftar) =>
          sum(daftar.map(([nilai]) => nilai)).compare(
            sum([...daftar].sort((a, b) => a[1] - b[1]).map(([nilai]) => nilai)),
          ) === 0,
      ),
    );
  });

  it('[2.4] pengurangan membatalkan penjumlahan, pembagian membatalkan perkalian', () => {
    fc.assert(
      fc.property(arbNilai, arbBukanNol, (nilai, lain) => {
        expect(nilai.add(lain).subtract(lain).compare(nilai)).toBe(0);
        expect(nilai.multiply(lain).divide(lain).compare(nilai)).toBe(0);
      }),
    );
  });
});

describe('Desimal: pembulatan satu kali', () => {
  it.each<[string, string, number, string, string, string]>([
    ['68.45', '70', 2, '97.79', '97.78', '68,45/70 × 100 = 97,7857…'],
    ['72.5', '80', 2, '90.63', '90.62', '72,5/80 × 100 = 90,625: tepat di tengah'],
    ['72.5', '75', 2, '96.67', '96.66', '72,50/75 × 100 = 96,666…'],
    ['2', '29', 2, '6.90', '6.89', '2/29 × 100 = 6,8965…'],
    ['-72.5', '80', 2, '-90.63', '-90.62', 'tengah di bawah nol menjauhi nol; potong mendekati nol'],
    ['1', '3', 0, '33', '33', 'di bawah tengah'],
    ['1', '8', 0, '13', '12', '12,5: tepat di tengah tanpa desimal'],
    ['7', '7', 2, '100.00', '100.00', 'bulat'],
    ['-1', '1000000', 2, '0.00', '0.00', 'nol tidak bertanda'],
  ])('[2.4] %s/%s × 100 dengan %s desimal: setengah ke atas %s, potong %s (%s)', (a, b, jumlah, atas, potong) => {
    expect(persenDari(a, b).toFixed(jumlah, 'setengah-ke-atas')).toBe(atas);
    expect(persenDari(a, b).toFixed(jumlah, 'potong')).toBe(potong);
  });

  it.each<[string, number, string, string]>([
    ['0.5', 0, '1', '0'],
    ['-0.5', 0, '-1', '0'],
    ['1.5', 0, '2', '1'],
    ['2.5', 0, '3', '2'],
    ['2.4999', 0, '2', '2'],
    ['1.005', 2, '1.01', '1.00'],
    ['-1.005', 2, '-1.01', '-1.00'],
    ['99.995', 2, '100.00', '99.99'],
  ])('[2.4] %s dengan %s desimal: setengah ke atas %s, potong %s', (teks, jumlah, atas, potong) => {
    expect(desimal(teks).toFixed(jumlah, 'setengah-ke-atas')).toBe(atas);
    expect(desimal(teks).toFixed(jumlah, 'potong')).toBe(potong);
  });

  it('[2.4] hasil bagi tidak dibulatkan sebelum dibulatkan: 2,4999…9 (40 angka) tidak menjadi 3', () => {
    const hampir = desimal(`24${'9'.repeat(40)}`).divide(desimal(`1${'0'.repeat(41)}`));
    expect(hampir.toFixed(0, 'setengah-ke-atas')).toBe('2');
  });

  it('[2.4] hasil bulat berjarak paling jauh setengah satuan, hasil potong kurang dari satu satuan', () => {
    fc.assert(
      fc.property(arbNilai, fc.nat({ max: 6 }), (nilai, jumlah) => {
        const satuan = desimal(`1e-${jumlah}`);
        const jarak = (mode: ModePembulatan): Desimal => {
          const selisih = nilai.subtract(nilai.round(jumlah, mode));
          return selisih.compare(NOL) < 0 ? NOL.subtract(selisih) : selisih;
        };
        expect(jarak('setengah-ke-atas').multiply(desimal(2)).compare(satuan)).toBeLessThanOrEqual(0);
        expect(jarak('potong').compare(satuan)).toBeLessThan(0);
      }),
    );
  });

  it('[2.4] teks dari toFixed adalah nilai dari round', () => {
    fc.assert(
      fc.property(arbNilai, fc.nat({ max: 6 }), (nilai, jumlah) => {
        const teks = nilai.toFixed(jumlah, 'potong');
        expect(desimal(teks).compare(nilai.round(jumlah, 'potong'))).toBe(0);
        expect(teks).not.toMatch(/^-[0.]*$/);
      }),
    );
  });
});

describe('Desimal: angka untuk sel Excel', () => {
  it.each([
    [1, 3],
    [1, 30_000_000_000],
    [-2, 29],
    [10 ** 15, 7],
    [0, 7],
  ])('[2.2] %s/%s menjadi bilangan pecahan ganda yang terdekat', (a, b) => {
    expect(desimal(a).divide(desimal(b)).toNumber()).toBe(a / b);
  });

  it('[2.2] angka Excel kembali sebagai angka yang sama', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (angka) => {
        expect(desimal(angka).toNumber() === angka).toBe(true);
      }),
    );
  });
});
