import type { Arah } from '../../../src/engine';
import { TARGET_SUDAH_TERCAPAI } from '../../../src/periksa/data/target-sudah-tercapai';
import { buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkTarget(realisasiLalu: string, target: string, arah: Arah = 'naik') {
  const tahunan = [buildTahun({ tahun: 2022, target: '70', realisasi: realisasiLalu }), buildTahun({ target })];
  return check(TARGET_SUDAH_TERCAPAI, { indikator: [buildIndikator({ indikator: 'IKM', arah, tahunan })] });
}

describe('Target tahun 2023 terhadap realisasi tahun 2022', () => {
  it('75, padahal 80,96 sudah tercapai', () => {
    expect(checkTarget('80,96', '75')).toEqual([
      buildTemuan(TARGET_SUDAH_TERCAPAI, 'tblTarget.0.Target', { tertulis: '75' }),
    ]);
  });

  it.each<[string, string, Arah, string]>([
    ['75', '75', 'naik', 'mempertahankan'],
    ['74,99', '75', 'naik', 'masih harus naik'],
    ['5', '5', 'turun', 'mempertahankan'],
    ['6', '5', 'turun', 'masih harus turun'],
    ['-', '75', 'naik', 'tahun lalu kosong'],
  ])('realisasi %s, target %s (%s): %s', (realisasi, target, arah) => {
    expect(checkTarget(realisasi, target, arah)).toEqual([]);
  });

  it('arah turun: target 5, padahal sudah 4', () => {
    expect(checkTarget('4', '5', 'turun')).toHaveLength(1);
  });
});
