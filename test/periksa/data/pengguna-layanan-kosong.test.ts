import { calculateRespondenMinimum } from '../../../src/engine';
import { PENGGUNA_LAYANAN_KOSONG } from '../../../src/periksa/data/pengguna-layanan-kosong';
import { buildData, buildDataBerkolom } from '../../engine/skm/build-skm';
import { buildTemuan, check } from './check-data';

function checkResponden(banyak: number) {
  return check(PENGGUNA_LAYANAN_KOSONG, { skm: buildData(Array.from({ length: banyak }, () => [4])) });
}

describe('Responden tanpa banyaknya pengguna layanan', () => {
  it('278 responden cukup sampai 1.010 pengguna: 1.011 butuh 279', () => {
    expect([calculateRespondenMinimum(1010), calculateRespondenMinimum(1011)]).toEqual([278, 279]);
    expect(checkResponden(278)).toEqual([buildTemuan(PENGGUNA_LAYANAN_KOSONG, 'tblSKM', { tertulis: '278' })]);
  });

  it('384 responden cukup untuk berapa pun; 383 belum', () => {
    expect(checkResponden(384)).toEqual([]);
    expect(checkResponden(383)).toHaveLength(1);
  });

  it('hanya setahun penuh, bukan tiap semester dan bukan tahun lain', () => {
    const semester = buildDataBerkolom('kolomPeriode', [
      ['Semester I', 4],
      ['Semester II', 4],
    ]);
    expect(check(PENGGUNA_LAYANAN_KOSONG, { skm: semester }).map(({ tertulis }) => tertulis)).toEqual(['2']);
    const tahunLain = buildDataBerkolom('kolomTahun', [
      [2022, 4],
      [2022, 4],
      [2023, 4],
    ]);
    expect(check(PENGGUNA_LAYANAN_KOSONG, { skm: tahunLain }).map(({ tertulis }) => tertulis)).toEqual(['1']);
  });

  it('banyaknya pengguna layanan disebut: milik responden-kurang', () => {
    expect(check(PENGGUNA_LAYANAN_KOSONG, { skm: buildData([[4]]), penggunaLayanan: 5000 })).toEqual([]);
  });

  it('tanpa survei', () => {
    expect(check(PENGGUNA_LAYANAN_KOSONG, { skm: null })).toEqual([]);
  });
});
