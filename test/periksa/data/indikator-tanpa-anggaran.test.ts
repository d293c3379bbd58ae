import { INDIKATOR_TANPA_ANGGARAN } from '../../../src/periksa/data/indikator-tanpa-anggaran';
import { buildDaftarAnggaran, buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkIndikator(daftar: Parameters<typeof buildDaftarAnggaran>[0], tahun = 2023) {
  return check(INDIKATOR_TANPA_ANGGARAN, {
    indikator: [buildIndikator({ indikator: 'Nilai SAKIP', tahunan: [buildTahun({ tahun })] })],
    anggaran: buildDaftarAnggaran(daftar),
  });
}

describe('Indikator tanpa anggaran', () => {
  it('IK1 tidak disebut, sedangkan IK2 disebut', () => {
    expect(checkIndikator([{ pagu: '5', indikator: ['IK2'] }])).toEqual([
      buildTemuan(INDIKATOR_TANPA_ANGGARAN, 'tblTarget.0.Kode', { tertulis: 'IK1' }),
    ]);
  });

  it('hanya didukung anggaran tahun lalu', () => {
    const daftar = [
      { pagu: '5', indikator: ['IK1'], tahun: 2022 },
      { pagu: '5', indikator: ['IK2'] },
    ];
    expect(checkIndikator(daftar)).toHaveLength(1);
  });

  it.each<[Parameters<typeof buildDaftarAnggaran>[0], number, string]>([
    [[{ pagu: '5', indikator: ['IK2', 'IK1'] }], 2023, 'didukung bersama'],
    [[{ pagu: '5' }], 2023, 'tabel tanpa kode satu pun: milik anggaran-tanpa-indikator'],
    [[], 2023, 'tanpa tblAnggaran'],
    [[{ pagu: '5', indikator: ['IK2'] }], 2022, 'indikator bukan tahun laporan'],
  ])('%j: indikator tahun %d, %s', (daftar, tahun) => {
    expect(checkIndikator(daftar, tahun)).toEqual([]);
  });
});
