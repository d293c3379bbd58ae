import { calculateSisa } from '../../../src/engine/anggaran';
import { desimal, rupiah, type Rupiah } from '../../../src/engine/nilai';

const uang = (teks: string | null): Rupiah | null => (teks === null ? null : rupiah(desimal(teks)));

describe('Sisa anggaran (3.5)', () => {
  it.each<[string | null, string | null, string | null, string]>([
    ['1500000', '1250000', '250000', '1.500.000 − 1.250.000'],
    ['1500000', '1500000', '0', 'terserap seluruhnya'],
    ['1500000', '1600000', '-100000', 'melampaui pagu'],
    [null, '1250000', null, 'pagu kosong'],
    ['1500000', null, null, 'realisasi kosong bukan 0'],
  ])('[SIS-1] pagu %s realisasi %s: sisa %s, %s', (pagu, realisasi, hasil) => {
    expect(calculateSisa(uang(pagu), uang(realisasi))?.toFixed(0, 'potong') ?? null).toBe(hasil);
  });
});
