import { REALISASI_MELEBIHI_PAGU } from '../../../src/periksa/data/realisasi-melebihi-pagu';
import { buildDaftarAnggaran, buildDaftarBelanja } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkAnggaran(daftar: Parameters<typeof buildDaftarAnggaran>[0]) {
  return check(REALISASI_MELEBIHI_PAGU, { anggaran: buildDaftarAnggaran(daftar) });
}

describe('Realisasi di atas pagu', () => {
  it('Rp110.000 dari Rp100.000', () => {
    expect(checkAnggaran([{ pagu: '100.000', realisasi: '110.000' }])).toEqual([
      buildTemuan(REALISASI_MELEBIHI_PAGU, 'tblAnggaran.0.Realisasi', { tertulis: '110.000' }),
    ]);
  });

  it.each([
    ['100.000', '100.000', 'terserap tepat seluruhnya'],
    ['100.000', '99.999', 'di bawah pagu'],
    ['0', '110.000', 'tanpa pagu: milik realisasi-tanpa-pagu'],
    ['-', '110.000', 'pagu kosong: milik realisasi-tanpa-pagu'],
    ['100.000', '-', 'belum terisi'],
  ])('pagu %s, realisasi %s: %s', (pagu, realisasi) => {
    expect(checkAnggaran([{ pagu, realisasi }])).toEqual([]);
  });

  it('induk yang lebih karena rinciannya tidak disebut lagi', () => {
    const daftar = [
      { no: '1', pagu: '100.000', realisasi: '110.000' },
      { no: '1.1', pagu: '60.000', realisasi: '75.000' },
      { no: '1.2', pagu: '40.000', realisasi: '35.000' },
    ];
    expect(checkAnggaran(daftar).map(({ jalur }) => jalur)).toEqual(['tblAnggaran.1.Realisasi']);
  });

  it('tblBelanja: rincian disebut, induknya tidak', () => {
    const belanja = buildDaftarBelanja([
      { jenis: 'Belanja Modal', induk: 'belanja ', pagu: '10', realisasi: '11' },
      { jenis: 'Belanja', pagu: '10', realisasi: '11' },
    ]);
    expect(check(REALISASI_MELEBIHI_PAGU, { belanja }).map(({ jalur }) => jalur)).toEqual(['tblBelanja.0.Realisasi']);
  });
});
