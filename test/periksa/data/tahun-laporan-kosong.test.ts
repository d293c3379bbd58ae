import { TAHUN_LAPORAN_KOSONG } from '../../../src/periksa/data/tahun-laporan-kosong';
import { buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkTahun(...daftarTahun: number[]) {
  const tahunan = daftarTahun.map((tahun) => buildTahun({ tahun }));
  return check(TAHUN_LAPORAN_KOSONG, { indikator: [buildIndikator({ indikator: 'Nilai SAKIP', tahunan })] });
}

describe('Tahun laporan 2023 pada indikator', () => {
  it('hilang, padahal tahun 2021 dan 2022 ada: disebut dengan tahun yang terakhir', () => {
    expect(checkTahun(2021, 2022)).toEqual([buildTemuan(TAHUN_LAPORAN_KOSONG, 'tblTarget.0')]);
  });

  it.each([
    [[2022, 2023], 'ada'],
    [[2023], 'satu-satunya'],
    [[2024, 2025], 'belum mulai: indikator baru tahun depan'],
    [[], 'tanpa tahun sama sekali'],
  ])('%j: %s, tidak disebut', (daftarTahun) => {
    expect(checkTahun(...daftarTahun)).toEqual([]);
  });
});
