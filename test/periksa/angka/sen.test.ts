import { sen } from '../../../src/periksa/angka/sen';
import { buildLaporan } from './tabel';

const KEPALA = 'No | Program | Anggaran (Rp) | Realisasi (Rp) | %';

const check = (...baris: readonly string[]) =>
  sen.check(buildLaporan(['3.4.4', KEPALA, ...baris]), { isTerpotongBiasa: false });

const LAIN = [
  '2 | Program Desa | 7.000.000 | 6.500.000 | 92,86',
  '3 | Program Trantib | 8.000.000,00 | 8.000.000 | 100',
];

describe('Jumlah rupiah dengan sen (6)', () => {
  it('di antara rupiah bulat disebut di selnya', () => {
    const [satu, ...lain] = check('1 | Program Umum | 6.000.000,30 | 6.000.000 | 100', ...LAIN);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ tingkat: 'periksa', sel: 'C3', pesan: sen.contoh });
  });

  it.each([
    ['sen yang nol', ['1 | Program Umum | 6.000.000,00 | 6.000.000 | 100', ...LAIN]],
    ['kantor yang menulis sen', ['1 | Program Umum | 6.000.000,30 | 5.999.999,70 | 100', ...LAIN]],
    ['terlalu sedikit jumlah', ['1 | Program Umum | 6.000.000,30 | 6.000.000 | 100']],
  ])('tidak disebut: %s', (_, baris) => {
    expect(check(...baris)).toEqual([]);
  });
});
