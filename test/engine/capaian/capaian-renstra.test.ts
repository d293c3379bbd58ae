import { calculateCapaianRenstra } from '../../../src/engine/capaian';
import type { Arah } from '../../../src/engine/data';
import { desimal } from '../../../src/engine/nilai';

describe('Capaian terhadap target akhir Renstra (3.4)', () => {
  it.each<[Arah, string, string, string, string]>([
    ['naik', '80', '72.50', '90.6250', '72,50 / 80 × 100'],
    ['naik', '90', '86.55', '96.1667', '86,55 / 90 × 100'],
    ['naik', '10.34', '6.89', '66.6344', '6,89 / 10,34 × 100'],
    ['naik', '1', '2', '200.0000', '2 / 1 × 100'],
    ['turun', '10', '12', '80.0000', '(2×10 − 12) / 10 × 100'],
    ['naik', '0', '5', 'target-nol', 'tidak dapat dibagi nol'],
  ])('[REN-1] arah %s, target akhir %s realisasi %s: %s, %s', (arah, target, realisasi, hasil) => {
    const renstra = calculateCapaianRenstra(arah, desimal(target), desimal(realisasi), '(2T-R)/T');
    expect(renstra.ok ? renstra.value.toFixed(4, 'setengah-ke-atas') : renstra.galat).toBe(hasil);
  });
});
