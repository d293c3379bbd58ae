import fc from 'fast-check';
import { calculateCapaian, type NilaiTarget } from '../../../src/engine/capaian';
import type { Arah } from '../../../src/engine/data';
import { desimal, NOL, SERATUS } from '../../../src/engine/nilai';
import type { RumusTurun } from '../../../src/engine/pengaturan';

const DUA_T: RumusTurun = '(2T-R)/T';

function hitung(arah: Arah, target: string, realisasi: string, rumus = DUA_T): string {
  const [bawah = '', atas] = target.split(' - ');
  const nilaiTarget: NilaiTarget = atas === undefined ? desimal(bawah) : { bawah: desimal(bawah), atas: desimal(atas) };
  const hasil = calculateCapaian(arah, nilaiTarget, desimal(realisasi), rumus);
  return hasil.ok ? hasil.value.toFixed(4, 'setengah-ke-atas') : hasil.galat;
}

describe('Capaian (3.1)', () => {
  it.each([
    ['75', '72.50', '96.6667', '72,50 / 75 × 100'],
    ['3.31', '3.62', '109.3656', '3,62 / 3,31 × 100'],
    ['1', '2', '200.0000', '2 / 1 × 100, tidak dibatasi'],
    ['100', '0', '0.0000', '0 / 100 × 100'],
    ['100', '-5', '0.0000', 'realisasi negatif: capaian tidak pernah di bawah nol'],
    ['0.5', '0.25', '50.0000', '0,25 / 0,5 × 100'],
    ['0', '5', 'target-nol', 'tidak dapat dibagi nol'],
    ['0', '0', 'target-nol', 'nol dari nol bukan seratus'],
    ['-5', '-10', 'target-negatif', 'perbandingan dengan target negatif tidak bermakna'],
  ])('[CAP-1] naik, target %s realisasi %s: %s, %s', (target, realisasi, hasil) => {
    expect(hitung('naik', target, realisasi)).toBe(hasil);
  });

  it.each([
    ['10', '10', '100.0000', '(2×10 − 10) / 10 × 100'],
    ['10', '8', '120.0000', '(2×10 − 8) / 10 × 100'],
    ['10', '12', '80.0000', '(2×10 − 12) / 10 × 100'],
    ['10', '20', '0.0000', '(2×10 − 20) / 10 × 100'],
    ['10', '25', '0.0000', '(2×10 − 25) / 10 = −0,5: tidak pernah di bawah nol'],
    ['10', '0', '200.0000', '(2×10 − 0) / 10 × 100'],
    ['0', '0', '100.0000', 'CAP-4: target nol tercapai'],
    ['0', '1', 'target-nol', 'CAP-4: target nol tidak tercapai dan tidak dapat dibagi'],
    ['-1', '0', 'target-negatif', 'perbandingan dengan target negatif tidak bermakna'],
  ])('[CAP-2] turun, target %s realisasi %s: %s, %s', (target, realisasi, hasil) => {
    expect(hitung('turun', target, realisasi)).toBe(hasil);
  });

  it.each([
    ['10', '8', '125.0000', '10 / 8 × 100'],
    ['10', '12', '83.3333', '10 / 12 × 100'],
    ['10', '0', 'realisasi-tidak-positif', '10 / 0'],
    ['10', '-2', 'realisasi-tidak-positif', '10 / −2'],
    ['0', '0', '100.0000', 'CAP-4: target nol tercapai'],
  ])('[CAP-2] turun dengan rumus T/R, target %s realisasi %s: %s, %s', (target, realisasi, hasil) => {
    expect(hitung('turun', target, realisasi, 'T/R')).toBe(hasil);
  });

  it.each([
    ['7.35 - 7.45', '7.35', '100.0000', 'tepat di batas bawah'],
    ['7.35 - 7.45', '7.40', '100.0000', 'di dalam rentang'],
    ['7.35 - 7.45', '7.45', '100.0000', 'tepat di batas atas'],
    ['7.35 - 7.45', '7.00', '95.2381', '7,00 / 7,35 × 100'],
    ['7.35 - 7.45', '7.60', '102.0134', '7,60 / 7,45 × 100'],
    ['8', '8', '100.0000', 'satu angka adalah rentang tanpa lebar'],
    ['8', '6', '75.0000', '6 / 8 × 100'],
    ['0 - 5', '-1', 'target-nol', 'di bawah batas bawah 0'],
    ['-5 - 0', '1', 'target-nol', 'di atas batas atas 0'],
    ['-5 - -2', '-1', 'target-negatif', 'di atas batas atas negatif'],
    ['-5 - -2', '-3', '100.0000', 'di dalam rentang negatif'],
  ])('[CAP-3] rentang %s realisasi %s: %s, %s', (target, realisasi, hasil) => {
    expect(hitung('rentang', target, realisasi)).toBe(hasil);
  });

  it.each<[Arah]>([['naik'], ['turun']])('[CAP-3] target berupa rentang tidak dapat dipakai untuk arah %s', (arah) => {
    expect(hitung(arah, '70 - 75', '72')).toBe('target-rentang');
  });

  const angka = fc.integer({ min: 0, max: 1_000_000 }).map((n) => desimal((n / 100).toFixed(2)));
  const positif = fc.integer({ min: 1, max: 1_000_000 }).map((n) => desimal((n / 100).toFixed(2)));

  it('[CAP-5] capaian tidak pernah di bawah nol', () => {
    fc.assert(
      fc.property(fc.constantFrom<Arah>('naik', 'turun', 'rentang'), positif, angka, (arah, target, realisasi) => {
        const hasil = calculateCapaian(arah, target, realisasi, DUA_T);
        return hasil.ok && hasil.value.compare(NOL) >= 0;
      }),
      { seed: 2023 },
    );
  });

  it('[CAP-1] [CAP-2] capaian naik dan capaian turun dari angka yang sama berjumlah 200 sampai realisasi 2T', () => {
    fc.assert(
      fc.property(positif, angka, (target, realisasi) => {
        fc.pre(realisasi.compare(target.add(target)) <= 0);
        const naik = calculateCapaian('naik', target, realisasi, DUA_T);
        const turun = calculateCapaian('turun', target, realisasi, DUA_T);
        return naik.ok && turun.ok && naik.value.add(turun.value).compare(SERATUS.add(SERATUS)) === 0;
      }),
      { seed: 2023 },
    );
  });
});
