import { TAHUN_JANGGAL } from '../../../src/periksa/data/tahun-janggal';
import {
  buildDaftarAnggaran,
  buildDaftarBelanja,
  buildIndikator,
  buildPeriode,
  buildTahun,
} from '../../engine/build-data';
import { buildData, buildUnsur } from '../../engine/skm/build-skm';
import { buildTemuan, check } from './check-data';

describe('Tahun yang jauh dari tahun laporan 2023', () => {
  it('2034 di tblAnggaran, berjarak 11 tahun', () => {
    const anggaran = buildDaftarAnggaran([{ pagu: '1' }, { pagu: '1', tahun: 2034 }]);
    expect(check(TAHUN_JANGGAL, { anggaran })).toEqual([
      buildTemuan(TAHUN_JANGGAL, 'tblAnggaran.1.Tahun', { tertulis: '2034' }),
    ]);
  });

  it.each([[2013], [2033]])('%d berjarak tepat 10 tahun: tidak disebut', (tahun) => {
    expect(check(TAHUN_JANGGAL, { belanja: buildDaftarBelanja([{ jenis: 'Belanja', tahun }]) })).toEqual([]);
  });

  it('di tblTarget, tblRealisasi, tblBelanja, dan tblSKM, tiap tahun responden sekali', () => {
    const tahunan = [
      buildTahun({ tahun: 2003, periode: [] }),
      { ...buildTahun({ tahun: 2002, target: null }), periode: [buildPeriode({ realisasi: '1' }, 4)] },
    ];
    const temuan = check(TAHUN_JANGGAL, {
      indikator: [buildIndikator({ tahunan })],
      belanja: buildDaftarBelanja([{ jenis: 'Belanja', tahun: 2012 }]),
      skm: buildData(
        [
          [2023, 4],
          [2032, 4],
          ['2034', 3],
          [2034, 4],
        ],
        { kolomTahun: 0, unsur: buildUnsur(1, 1) },
      ),
    });
    expect(temuan.map(({ jalur, tertulis }) => `${jalur} ${tertulis}`)).toEqual([
      'tblTarget.0.Tahun 2003',
      'tblRealisasi.4.Tahun 2002',
      'tblBelanja.0.Tahun 2012',
      'tblSKM.2.Tahun 2034',
    ]);
  });
});
