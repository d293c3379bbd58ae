import type { Arah, Pengaturan } from '../../../src/engine';
import { CAPAIAN_TINGGI } from '../../../src/periksa/data/capaian-tinggi';
import { buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkCapaian(
  target: string,
  realisasi: string,
  { arah = 'naik', tahun = 2023, ...pengaturan }: Partial<Pengaturan> & { arah?: Arah; tahun?: number } = {},
) {
  const indikator = buildIndikator({
    indikator: 'Jumlah laporan',
    arah,
    tahunan: [buildTahun({ tahun, target, realisasi })],
  });
  return check(CAPAIAN_TINGGI, { indikator: [indikator] }, pengaturan);
}

describe('Capaian di atas 120%', () => {
  it('2 / 1 × 100 = 200%', () => {
    expect(checkCapaian('1', '2')).toEqual([buildTemuan(CAPAIAN_TINGGI, 'tblTarget.0.Target', { tertulis: '1' })]);
  });

  it('juga bila kantor membatasi capaian sampai 120%', () => {
    expect(checkCapaian('1', '2', { batasCapaian: '120' })).toHaveLength(1);
  });

  it('arah turun: (2 × 10 − 7) / 10 × 100 = 130%', () => {
    expect(checkCapaian('10', '7', { arah: 'turun' })).toHaveLength(1);
  });

  it.each<[string, string, Parameters<typeof checkCapaian>[2], string]>([
    ['100', '120', {}, 'tepat 120%'],
    ['100', '120,01', { tahun: 2022 }, 'tahun yang sudah lalu'],
    ['10', '8', { arah: 'turun' }, '(2 × 10 − 8) / 10 × 100 = 120%'],
    ['0', '5', {}, 'tidak dapat dihitung'],
  ])('target %s, realisasi %s %j: %s', (target, realisasi, lain) => {
    expect(checkCapaian(target, realisasi, lain)).toEqual([]);
  });

  it('120,01 / 100 tepat di atas batas', () => {
    expect(checkCapaian('100', '120,01')).toHaveLength(1);
  });
});
