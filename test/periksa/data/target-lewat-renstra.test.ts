import type { Arah } from '../../../src/engine';
import { TARGET_LEWAT_RENSTRA } from '../../../src/periksa/data/target-lewat-renstra';
import { buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkTarget(target: string, arah: Arah = 'naik', tahunAkhir: number | null = 2026) {
  const tahunan = [buildTahun({ target })];
  return check(TARGET_LEWAT_RENSTRA, {
    indikator: [buildIndikator({ indikator: 'Nilai SAKIP', arah, tahunAkhir, tahunan })],
  });
}

describe('Target tahun 2023 terhadap Target Akhir Renstra 80', () => {
  it('82 melampaui 80', () => {
    expect(checkTarget('82')).toEqual([buildTemuan(TARGET_LEWAT_RENSTRA, 'tblTarget.0.Target', { tertulis: '82' })]);
  });

  it.each<[string, Arah, number, string]>([
    ['80', 'naik', 2026, 'tepat sama'],
    ['79,99', 'naik', 2026, 'di bawahnya'],
    ['80', 'turun', 2026, 'tepat sama'],
    ['81', 'turun', 2026, 'arah turun: masih menuju 80'],
    ['70 - 90', 'rentang', 2026, 'rentang tidak dibandingkan'],
    ['82', 'naik', 2023, 'tahun akhir: milik target-akhir-beda'],
    ['-', 'naik', 2026, 'kosong'],
  ])('%s (%s, sampai %d): %s', (target, arah, tahunAkhir) => {
    expect(checkTarget(target, arah, tahunAkhir)).toEqual([]);
  });

  it('arah turun: 79 sudah melewati 80', () => {
    expect(checkTarget('79', 'turun')).toHaveLength(1);
  });

  it('tanpa tahun akhir tetap disebut', () => {
    expect(checkTarget('82', 'naik', null).map(({ pesan }) => pesan)).toEqual([
      TARGET_LEWAT_RENSTRA.contoh.replace(' (tahun 2026)', ''),
    ]);
  });
});
