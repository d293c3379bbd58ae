import type { JenisIndikator } from '../../../src/engine';
import { NAMA_INDIKATOR_GANDA } from '../../../src/periksa/data/nama-indikator-ganda';
import { buildIndikator } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkNama(indikator: string, jenis: JenisIndikator) {
  return check(NAMA_INDIKATOR_GANDA, {
    indikator: [
      buildIndikator({ kode: 'IK1', indikator: 'nilai sakip' }),
      buildIndikator({ kode: 'IK4', indikator, jenis, jalur: 'tblTarget.3' }),
    ],
  });
}

describe('Satu nama dengan dua kode', () => {
  it('beda huruf besar tidak membedakan', () => {
    expect(checkNama('Nilai SAKIP', 'sasaran')).toEqual([
      buildTemuan(NAMA_INDIKATOR_GANDA, 'tblTarget.3.Kode', { tertulis: 'IK4' }),
    ]);
  });

  it('indikator tujuan boleh senama dengan indikator sasaran', () => {
    expect(checkNama('Nilai SAKIP', 'tujuan')).toEqual([]);
  });

  it('nama lain', () => {
    expect(checkNama('Nilai SAKIP Kecamatan', 'sasaran')).toEqual([]);
  });
});
