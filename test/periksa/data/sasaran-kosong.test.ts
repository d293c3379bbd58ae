import type { JenisIndikator } from '../../../src/engine';
import { SASARAN_KOSONG } from '../../../src/periksa/data/sasaran-kosong';
import { buildIndikator } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkSasaran(...daftar: (readonly [JenisIndikator, string])[]) {
  return check(SASARAN_KOSONG, {
    indikator: daftar.map(([jenis, sasaran], i) =>
      buildIndikator({ kode: `IK${i}`, indikator: 'Nilai SAKIP', jenis, sasaran, jalur: `tblTarget.${i}` }),
    ),
  });
}

describe('Sasaran yang kosong', () => {
  it('pada indikator sasaran, di samping yang terisi', () => {
    expect(checkSasaran(['sasaran', 'Meningkatnya pelayanan'], ['sasaran', ''])).toEqual([
      buildTemuan(SASARAN_KOSONG, 'tblTarget.1.Sasaran'),
    ]);
  });

  it('indikator tujuan tidak punya sasaran', () => {
    expect(checkSasaran(['sasaran', 'Meningkatnya pelayanan'], ['tujuan', ''])).toEqual([]);
  });

  it('semua kosong: kantor tidak memakai kolomnya', () => {
    expect(checkSasaran(['sasaran', ''], ['sasaran', ''])).toEqual([]);
  });
});
