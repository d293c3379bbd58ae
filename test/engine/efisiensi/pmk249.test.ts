import fc from 'fast-check';
import {
  calculateEfisiensiPmk249,
  calculateNilaiEfisiensi,
  calculateRataEfisiensi,
} from '../../../src/engine/efisiensi';
import { desimal, NOL, persen, rupiah, SERATUS } from '../../../src/engine/nilai';

function hitung(ra: string, pa: string, rk: string, tk: string): string {
  const hasil = calculateEfisiensiPmk249({
    realisasiAnggaran: rupiah(desimal(ra)),
    paguAnggaran: rupiah(desimal(pa)),
    realisasiKinerja: desimal(rk),
    targetKinerja: desimal(tk),
  });
  return hasil.ok ? hasil.value.toFixed(2, 'setengah-ke-atas') : hasil.galat;
}

describe('Efisiensi PMK 249/PMK.02/2011', () => {
  it.each([
    ['432248899', '434214700', '87.67', '87.65', '0.48', 'IK2: 1 − (432.248.899/87,67)/(434.214.700/87,65) = 0,4754%'],
    ['354065310', '372156100', '70', '70', '4.86', 'IK3: 1 − 354.065.310/372.156.100 = 4,8611%'],
    ['678922434', '722115300', '100', '100', '5.98', 'IK4: 1 − 678.922.434/722.115.300 = 5,9815%'],
    ['223666600', '233763500', '100', '100', '4.32', 'IK5: 1 − 223.666.600/233.763.500 = 4,3192%'],
    ['208669800', '209240300', '100', '100', '0.27', 'IK6: 1 − 208.669.800/209.240.300 = 0,2727%'],
    ['100', '100', '10', '10', '0.00', 'tepat seperti direncanakan'],
    ['120', '100', '10', '10', '-20.00', 'lebih mahal daripada direncanakan'],
    ['0', '100', '10', '10', '100.00', 'tanpa biaya'],
    ['50', '100', '0', '10', 'capaian-nol', 'tidak ada keluaran'],
    ['0', '0', '10', '10', 'pagu-nol', 'pagu 0'],
    ['50', '100', '10', '0', 'pagu-nol', 'target 0'],
  ])('[PMK249-1] RA %s PA %s RK %s TK %s: E = %s, %s', (ra, pa, rk, tk, hasil) => {
    expect(hitung(ra, pa, rk, tk)).toBe(hasil);
  });

  it('[PMK249-2] beberapa indikator: rata-rata E-nya, (0,48 + 4,86 + 5,98 + 4,32 + 0,27) / 5', () => {
    const daftar = ['0.48', '4.86', '5.98', '4.32', '0.27'].map((satu) => persen(desimal(satu)));
    expect(calculateRataEfisiensi(daftar)?.compare(desimal('3.182'))).toBe(0);
    expect(calculateRataEfisiensi([])).toBeNull();
  });

  it.each([
    ['0', '50', '50 + 0/20 × 50'],
    ['4.86', '62.15', '50 + 4,86/20 × 50'],
    ['20', '100', '50 + 20/20 × 50'],
    ['20.01', '100', 'tidak di atas 100'],
    ['-20', '0', '50 − 20/20 × 50'],
    ['-20.01', '0', 'tidak di bawah 0'],
  ])('[PMK249-3] E = %s: NE = %s, %s', (e, ne) => {
    expect(calculateNilaiEfisiensi(persen(desimal(e))).compare(desimal(ne))).toBe(0);
  });

  it('[PMK249-3] NE selalu di antara 0 dan 100 dan tidak pernah turun ketika E naik', () => {
    const e = fc.integer({ min: -10_000, max: 10_000 }).map((n) => persen(desimal((n / 100).toFixed(2))));
    fc.assert(
      fc.property(e, e, (a, b) => {
        const [kecil, besar] = a.compare(b) <= 0 ? [a, b] : [b, a];
        const [neKecil, neBesar] = [calculateNilaiEfisiensi(kecil), calculateNilaiEfisiensi(besar)];
        return neKecil.compare(NOL) >= 0 && neKecil.compare(neBesar) <= 0 && neBesar.compare(SERATUS) <= 0;
      }),
      { seed: 2023 },
    );
  });
});
