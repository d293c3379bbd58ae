import fc from 'fast-check';
import { calculatePorsi } from '../../../src/engine/anggaran';
import { desimal, rupiah, SERATUS, sum, sumRupiah, type Rupiah } from '../../../src/engine/nilai';

const uang = (teks: string | null): Rupiah | null => (teks === null ? null : rupiah(desimal(teks)));

describe('Porsi anggaran', () => {
  it.each<[string | null, string | null, string | null, string]>([
    ['101543500', '107913000', '94.0976', '101.543.500 / 107.913.000 × 100'],
    ['39282000', '107913000', '36.4015', '39.282.000 / 107.913.000 × 100'],
    ['0', '107913000', '0.0000', 'bagian nol'],
    ['100', '0', null, 'jumlah nol'],
    [null, '107913000', null, 'bagian kosong'],
    ['100', null, null, 'jumlah kosong'],
  ])('[POR-1] %s dari %s: %s, %s', (bagian, jumlah, hasil) => {
    expect(calculatePorsi(uang(bagian), uang(jumlah))?.toFixed(4, 'setengah-ke-atas') ?? null).toBe(hasil);
  });

  it('[POR-1] porsi semua bagian berjumlah tepat 100', () => {
    const daftar = fc.array(
      fc.integer({ min: 1, max: 2_000_000_000 }).map((n) => rupiah(desimal(n))),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(daftar, (bagian) => {
        const jumlah = sumRupiah(bagian);
        return sum(bagian.map((satu) => calculatePorsi(satu, jumlah)!)).compare(SERATUS) === 0;
      }),
      { seed: 2023 },
    );
  });
});
