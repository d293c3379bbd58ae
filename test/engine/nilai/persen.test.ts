import { calculatePersentase, desimal, persen, rupiah, type Persen, type Rupiah } from '../../../src/engine/nilai';

describe('Persen', () => {
  it.each([
    ['6845', '7000', '97.79', 'serapan yang dibulatkan sekali'],
    ['7000', '7000', '100.00', 'seluruhnya'],
    ['0', '7000', '0.00', 'tidak ada'],
    ['14000', '7000', '200.00', 'di atas pagu'],
  ])('[3.5] Rp%s dari Rp%s adalah %s persen: %s', (bagian, keseluruhan, hasil) => {
    const persentase = calculatePersentase(rupiah(desimal(bagian)), rupiah(desimal(keseluruhan)));
    expect(persentase.toFixed(2, 'setengah-ke-atas')).toBe(hasil);
  });

  it('[3.5] pagu 0 tidak mempunyai persentase', () => {
    expect(() => calculatePersentase(rupiah(desimal(1)), rupiah(desimal(0)))).toThrow(RangeError);
  });

  it('[2.4] persen ditambah persen adalah persen', () => {
    const jumlah: Persen = persen(desimal('97.78'))
      .add(persen(desimal('2.22')))
      .round(0, 'potong');
    expect(jumlah.compare(persen(desimal(100)))).toBe(0);
  });
});

/** Never run: the compiler is the test, and an expected error that does not come is an error. */
export function testPersenBukanRupiah(bagian: Persen, uang: Rupiah): void {
  // @ts-expect-error a plain figure has no unit
  const tanpaSatuan: Persen = desimal(1);
  // @ts-expect-error rupiah is not persen
  const dariRupiah: Persen = uang;
  // @ts-expect-error persen and rupiah cannot be added
  bagian.add(uang);
  // @ts-expect-error persen and rupiah cannot be subtracted
  bagian.subtract(uang);
  // @ts-expect-error persen and rupiah cannot be compared
  bagian.compare(uang);
  // @ts-expect-error a share is taken of rupiah
  calculatePersentase(bagian, uang);
  // @ts-expect-error without a unit the sum is no longer persen
  const kehilanganSatuan: Persen = bagian.add(desimal(1));
  void [tanpaSatuan, dariRupiah, kehilanganSatuan];
}
