import { TAHUN_AKHIR_BEDA } from '../../../src/periksa/data/tahun-akhir-beda';
import { buildIndikator } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkAkhir(...daftarTahun: (number | null)[]) {
  return check(TAHUN_AKHIR_BEDA, {
    indikator: daftarTahun.map((tahunAkhir, i) =>
      buildIndikator({ kode: `IK${i}`, indikator: 'IKM', tahunAkhir, jalur: `tblTarget.${i}` }),
    ),
  });
}

describe('Tahun akhir Renstra antarindikator', () => {
  it('2025 di antara dua 2026', () => {
    expect(checkAkhir(2026, 2025, 2026)).toEqual([
      buildTemuan(TAHUN_AKHIR_BEDA, 'tblTarget.1.Tahun Akhir Renstra', { tertulis: '2025' }),
    ]);
  });

  it('satu lawan satu: yang pertama dianggap lazim', () => {
    expect(checkAkhir(2025, 2026).map(({ jalur }) => jalur)).toEqual(['tblTarget.1.Tahun Akhir Renstra']);
  });

  it.each([[[2026, 2026]], [[2026, null]], [[null, null]]])('%j: tidak disebut', (daftarTahun) => {
    expect(checkAkhir(...daftarTahun)).toEqual([]);
  });
});
