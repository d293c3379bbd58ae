import { RESPONDEN_KURANG } from '../../../src/periksa/data/responden-kurang';
import { buildData } from '../../engine/skm/build-skm';
import { buildTemuan, check } from './check-data';

function checkResponden(banyak: number, penggunaLayanan: number | null) {
  const skm = buildData(Array.from({ length: banyak }, () => [4]));
  return check(RESPONDEN_KURANG, { skm, penggunaLayanan });
}

describe('Responden menurut Krejcie–Morgan', () => {
  it('270 dari 278 untuk 1.000 pengguna layanan', () => {
    expect(checkResponden(270, 1000)).toEqual([buildTemuan(RESPONDEN_KURANG, 'tblSKM', { tertulis: '270' })]);
  });

  it.each([
    [277, 1000, 1],
    [278, 1000, 0],
    [9, 10, 1],
    [10, 10, 0],
    [278, null, 0],
  ])('%d responden untuk %s pengguna: %d temuan', (banyak, pengguna, jumlah) => {
    expect(checkResponden(banyak, pengguna)).toHaveLength(jumlah);
  });

  it('tanpa survei', () => {
    expect(check(RESPONDEN_KURANG, { skm: null, penggunaLayanan: 1000 })).toEqual([]);
  });
});
