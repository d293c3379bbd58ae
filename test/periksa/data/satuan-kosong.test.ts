import { SATUAN_KOSONG } from '../../../src/periksa/data/satuan-kosong';
import { buildIndikator } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkSatuan(...daftarSatuan: string[]) {
  return check(SATUAN_KOSONG, {
    indikator: daftarSatuan.map((satuan, i) =>
      buildIndikator({ kode: `IK${i}`, indikator: 'Nilai SAKIP', satuan, jalur: `tblTarget.${i}` }),
    ),
  });
}

describe('Satuan yang kosong', () => {
  it('di samping indikator yang bersatuan', () => {
    expect(checkSatuan('%', '')).toEqual([buildTemuan(SATUAN_KOSONG, 'tblTarget.1.Satuan')]);
  });

  it('semua kosong: kantor tidak memakai kolomnya', () => {
    expect(checkSatuan('', '')).toEqual([]);
  });

  it('semua terisi', () => {
    expect(checkSatuan('%', 'skor')).toEqual([]);
  });
});
