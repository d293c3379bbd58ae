import fc from 'fast-check';
import { calculateEfisiensi, calculateEfisiensiPmk249 } from '../../../src/engine/efisiensi';
import { desimal, persen, rupiah, SERATUS, type Persen } from '../../../src/engine/nilai';
import type { MetodeEfisiensi } from '../../../src/engine/pengaturan';

const angka = (teks: string | null): Persen | null => (teks === null ? null : persen(desimal(teks)));

describe('Efisiensi menurut cara kantor (3.6)', () => {
  it.each<[MetodeEfisiensi, string | null, string | null, string | null, string]>([
    ['selisih', '104', '99', '5.00', '104 − 99'],
    ['sisa', '104', '91.68', '8.32', '100 − 91,68; capaian tidak dipakai'],
    ['sisa', null, '91.68', '8.32', 'tanpa capaian'],
    ['pmk249', '100.02', '99.55', '0.47', '(1 − 99,55/100,02) × 100 dari angka bulat'],
    ['pmk22', '120', '90', '25.00', '(100×1,2 − 90) / (100×1,2)'],
    ['tidak-ada', '104', '99', null, 'tanpa cara'],
    ['selisih', null, '99', null, 'capaian tidak dapat dihitung'],
    ['selisih', '104', null, null, 'serapan tidak dapat dihitung'],
    ['sisa', '104', null, null, 'serapan tidak dapat dihitung'],
    ['pmk249', null, '99', null, 'capaian tidak dapat dihitung'],
    ['pmk249', '0', '99', 'capaian-nol', 'serapan dibagi capaian 0'],
    ['pmk22', '0', '99', 'capaian-nol', 'serapan dibagi capaian 0'],
    ['selisih', '0', '99', '-99.00', '0 − 99'],
  ])('[EFI-1] %s dengan capaian %s dan serapan %s: %s, %s', (metode, capaian, serapan, hasil) => {
    const efisiensi = calculateEfisiensi(metode, angka(capaian), angka(serapan));
    const teks = efisiensi.ok ? (efisiensi.value?.toFixed(2, 'setengah-ke-atas') ?? null) : efisiensi.galat;
    expect(teks).toBe(hasil);
  });

  it('[EFI-2] PMK 249 dari capaian dan serapan sama dengan dari keempat angkanya', () => {
    const positif = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(positif, positif, positif, positif, (ra, pa, rk, tk) => {
        const persenDari = (a: number, b: number): Persen => persen(desimal(a).divide(desimal(b)).multiply(SERATUS));
        const dariNisbah = calculateEfisiensi('pmk249', persenDari(rk, tk), persenDari(ra, pa));
        const dariAngka = calculateEfisiensiPmk249({
          realisasiAnggaran: rupiah(desimal(ra)),
          paguAnggaran: rupiah(desimal(pa)),
          realisasiKinerja: desimal(rk),
          targetKinerja: desimal(tk),
        });
        return dariNisbah.ok && dariAngka.ok && dariNisbah.value?.compare(dariAngka.value) === 0;
      }),
      { seed: 2023 },
    );
  });
});
