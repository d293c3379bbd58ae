import { UANG_NEGATIF } from '../../../src/periksa/data/uang-negatif';
import { buildDaftarAnggaran, buildDaftarBelanja } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

describe('Uang di bawah nol', () => {
  it('pagu -100.000', () => {
    const anggaran = buildDaftarAnggaran([{ pagu: '-100.000', realisasi: '0' }]);
    expect(check(UANG_NEGATIF, { anggaran })).toEqual([
      buildTemuan(UANG_NEGATIF, 'tblAnggaran.0.Pagu', { tertulis: '-100.000' }),
    ]);
  });

  it('realisasi belanja -1; nol tidak disebut', () => {
    const belanja = buildDaftarBelanja([{ jenis: 'Belanja', pagu: '0', realisasi: '-1' }]);
    expect(check(UANG_NEGATIF, { belanja }).map(({ jalur, pesan }) => `${jalur}: ${pesan.split(';')[0]}`)).toEqual([
      'tblBelanja.0.Realisasi: Realisasi "Belanja" tahun 2023 tertulis -1, di bawah nol',
    ]);
  });
});
