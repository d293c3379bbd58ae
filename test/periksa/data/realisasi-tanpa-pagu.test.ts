import { REALISASI_TANPA_PAGU } from '../../../src/periksa/data/realisasi-tanpa-pagu';
import { buildDaftarAnggaran, buildDaftarBelanja } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkAnggaran(daftar: Parameters<typeof buildDaftarAnggaran>[0]) {
  return check(REALISASI_TANPA_PAGU, { anggaran: buildDaftarAnggaran(daftar) });
}

describe('Realisasi tanpa pagu', () => {
  it.each([['-'], ['0']])('pagu %s, realisasi Rp110.000', (pagu) => {
    expect(checkAnggaran([{ pagu, realisasi: '110.000' }])).toEqual([
      buildTemuan(REALISASI_TANPA_PAGU, 'tblAnggaran.0.Realisasi', { tertulis: '110.000' }),
    ]);
  });

  it.each([
    ['0', '0', 'tidak dianggarkan dan tidak dipakai'],
    ['1', '110.000', 'ada pagunya, sekecil apa pun'],
    ['-', '-', 'kosong'],
  ])('pagu %s, realisasi %s: %s', (pagu, realisasi) => {
    expect(checkAnggaran([{ pagu, realisasi }])).toEqual([]);
  });

  it('induk yang kosong mengikuti rinciannya dan tidak disebut', () => {
    const daftar = [{ no: '1' }, { no: '1.1', realisasi: '110.000' }];
    expect(checkAnggaran(daftar).map(({ jalur }) => jalur)).toEqual(['tblAnggaran.1.Realisasi']);
  });

  it('juga di tblBelanja', () => {
    const belanja = buildDaftarBelanja([{ jenis: 'Belanja Modal', realisasi: '5' }]);
    expect(check(REALISASI_TANPA_PAGU, { belanja }).map(({ jalur }) => jalur)).toEqual(['tblBelanja.0.Realisasi']);
  });
});
