import { RENSTRA_LEWAT } from '../../../src/periksa/data/renstra-lewat';
import { buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkAkhir(tahunAkhir: number | null, tahun = 2023) {
  const tahunan = [buildTahun({ tahun })];
  return check(RENSTRA_LEWAT, { indikator: [buildIndikator({ indikator: 'Nilai SAKIP', tahunAkhir, tahunan })] });
}

describe('Tahun akhir Renstra terhadap tahun laporan 2023', () => {
  it('2022: Renstra sudah lewat', () => {
    expect(checkAkhir(2022)).toEqual([
      buildTemuan(RENSTRA_LEWAT, 'tblTarget.0.Tahun Akhir Renstra', { tertulis: '2022' }),
    ]);
  });

  it.each([[2023], [2026], [null]])('%s: tidak disebut', (tahunAkhir) => {
    expect(checkAkhir(tahunAkhir)).toEqual([]);
  });

  it('indikator yang tidak lagi dilaporkan tidak disebut', () => {
    expect(checkAkhir(2022, 2022)).toEqual([]);
  });
});
