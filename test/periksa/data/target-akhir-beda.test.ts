import { TARGET_AKHIR_BEDA } from '../../../src/periksa/data/target-akhir-beda';
import { buildIndikator, buildTahun, sel } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkTarget(target: string, tahun = 2026, akhir = '80') {
  return check(TARGET_AKHIR_BEDA, {
    indikator: [
      buildIndikator({
        indikator: 'Nilai SAKIP',
        targetAkhir: sel(akhir, 'tblTarget.0.Target Akhir Renstra'),
        tahunan: [buildTahun({ tahun, target })],
      }),
    ],
  });
}

describe('Target pada tahun akhir Renstra 2026', () => {
  it('79 bukan 80', () => {
    expect(checkTarget('79')).toEqual([buildTemuan(TARGET_AKHIR_BEDA, 'tblTarget.0.Target', { tertulis: '79' })]);
  });

  it.each([
    ['80,00', 2026, '80', 'angka yang sama'],
    ['100%', 2026, '100', 'persen yang sama'],
    ['79', 2025, '80', 'bukan tahun akhir'],
    ['79', 2026, '-', 'target akhir kosong'],
  ])('%s tahun %d terhadap %s: %s', (target, tahun, akhir) => {
    expect(checkTarget(target, tahun, akhir)).toEqual([]);
  });
});
