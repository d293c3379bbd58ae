import { TAHUN_TERLEWAT } from '../../../src/periksa/data/tahun-terlewat';
import { buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkTahun(...daftarTahun: number[]) {
  const tahunan = daftarTahun.map((tahun) => buildTahun({ tahun }));
  return check(TAHUN_TERLEWAT, { indikator: [buildIndikator({ indikator: 'Nilai SAKIP', tahunan })] });
}

describe('Tahun yang terlewat, laporan 2023', () => {
  it('2021 dan 2022 di antara 2020 dan 2023', () => {
    expect(checkTahun(2020, 2023)).toEqual([buildTemuan(TAHUN_TERLEWAT, 'tblTarget.0')]);
  });

  it('dua lubang adalah dua temuan', () => {
    expect(checkTahun(2018, 2020, 2021, 2023).map(({ pesan }) => /tetapi tidak (.*?),/.exec(pesan)?.[1])).toEqual([
      '2019',
      '2022',
    ]);
  });

  it.each([
    [[2021, 2022, 2023], 'berurutan'],
    [[2023, 2026], 'sesudah tahun laporan: target akhir saja'],
    [[2016, 2023], 'enam tahun hilang: bukan lubang, lihat tahun-janggal'],
  ])('%j: %s, tidak disebut', (daftarTahun) => {
    expect(checkTahun(...daftarTahun)).toEqual([]);
  });

  it('lima tahun hilang masih disebut', () => {
    expect(checkTahun(2017, 2023)).toHaveLength(1);
  });
});
