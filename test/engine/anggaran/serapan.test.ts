import { calculateSerapan } from '../../../src/engine/anggaran';
import { desimal, rupiah, type Rupiah } from '../../../src/engine/nilai';

const uang = (teks: string | null): Rupiah | null => (teks === null ? null : rupiah(desimal(teks)));

describe('Serapan anggaran (3.5)', () => {
  it.each<[string | null, string | null, string | null, string]>([
    ['38360000', '38282000', '99.7967', '38.282.000 / 38.360.000 × 100'],
    ['434214700', '432248899', '99.5473', '432.248.899 / 434.214.700 × 100'],
    ['1000000', '0', '0.0000', 'belum ada realisasi'],
    ['1000000', '1200000', '120.0000', 'SRP-1: dapat melampaui 100'],
    ['0', '0', null, 'SRP-2: pagu 0'],
    ['0', '500', null, 'SRP-2: pagu 0 dengan realisasi'],
    [null, '500', null, 'SRP-2: pagu kosong'],
    ['1000000', null, null, 'SRP-2: realisasi kosong bukan 0'],
  ])('[SRP-1] [SRP-2] pagu %s realisasi %s: serapan %s, %s', (pagu, realisasi, hasil) => {
    expect(calculateSerapan(uang(pagu), uang(realisasi))?.toFixed(4, 'setengah-ke-atas') ?? null).toBe(hasil);
  });
});
