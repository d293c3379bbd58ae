import { desimal, formatRupiah, rupiah, sumRupiah, type Persen, type Rupiah } from '../../../src/engine/nilai';

describe('Rupiah', () => {
  it('[3.5] jumlah rupiah tepat sampai sen', () => {
    const jumlah = sumRupiah(['6369500.10', '39282000.20', '4684500.70'].map((teks) => rupiah(desimal(teks))));
    expect(jumlah.compare(rupiah(desimal('50336001')))).toBe(0);
    expect(formatRupiah(jumlah)).toBe('50.336.001');
  });

  it('[3.5] jumlah tanpa baris adalah nol rupiah', () => {
    expect(sumRupiah([]).isNol()).toBe(true);
  });
});

/** Never run: the compiler is the test, and an expected error that does not come is an error. */
export function testRupiahBukanPersen(uang: Rupiah, bagian: Persen): void {
  // @ts-expect-error persen is not rupiah
  const dariPersen: Rupiah = bagian;
  // @ts-expect-error rupiah and persen cannot be added
  uang.add(bagian);
  // @ts-expect-error only rupiah adds up to rupiah
  sumRupiah([uang, bagian]);
  // @ts-expect-error a ratio of amounts is not an amount
  const rasio: Rupiah = uang.divide(uang);
  void [dariPersen, rasio];
}
