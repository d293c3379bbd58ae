import type { Arah } from '../../../src/engine';
import { TARGET_MUNDUR } from '../../../src/periksa/data/target-mundur';
import { buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkTarget(lalu: string, kini: string, arah: Arah = 'naik', tahunLalu = 2022) {
  const tahunan = [buildTahun({ tahun: tahunLalu, target: lalu }), buildTahun({ target: kini })];
  return check(TARGET_MUNDUR, { indikator: [buildIndikator({ indikator: 'Nilai SAKIP', arah, tahunan })] });
}

describe('Target tahun 2023 terhadap target tahun 2022', () => {
  it('75 sesudah 76', () => {
    expect(checkTarget('76', '75')).toEqual([buildTemuan(TARGET_MUNDUR, 'tblTarget.0.Target', { tertulis: '75' })]);
  });

  it('arah turun: 6 sesudah 5', () => {
    expect(checkTarget('5', '6', 'turun')).toHaveLength(1);
  });

  it.each<[string, string, Arah, number, string]>([
    ['75', '75', 'naik', 2022, 'tetap'],
    ['74', '75', 'naik', 2022, 'naik'],
    ['6', '5', 'turun', 2022, 'turun menurut arahnya'],
    ['76', '75', 'naik', 2021, 'bukan tahun sebelumnya'],
    ['-', '75', 'naik', 2022, 'tahun lalu kosong'],
    ['7 - 8', '6 - 7', 'rentang', 2022, 'rentang tidak dibandingkan'],
  ])('%s lalu %s (%s, %d): %s', (lalu, kini, arah, tahunLalu) => {
    expect(checkTarget(lalu, kini, arah, tahunLalu)).toEqual([]);
  });
});
