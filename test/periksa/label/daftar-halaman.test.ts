import { PERIKSA_DAFTAR_HALAMAN } from '../../../src/periksa/label/daftar-halaman';
import { buildLaporanUji, listTemuan } from './tabel';

const buildDaftar = (...halaman: string[]) => [
  {
    no: '',
    judul: 'Daftar Tabel',
    kepala: ['Tabel | Judul | Hal.'],
    baris: halaman.map((satu, i) => `3.${i + 1} | Judul ke-${i} | ${satu}`),
  },
];

describe('Halaman di daftar tabel', () => {
  it.each([
    ['naik, atau sama bagi dua tabel di satu halaman', ['19', '20', '20', '33'], []],
    ['tanpa angka dilewati', ['19', '-', '20'], []],
    ['turun', ['19', '43', '20', '33'], ['Lembar1!C5 periksa 20 -> ?']],
  ])('%s', (_, halaman, temuan) => {
    expect(listTemuan(PERIKSA_DAFTAR_HALAMAN, buildDaftar(...halaman))).toEqual(temuan);
  });

  it('yang keliru mungkin juga halaman sebelumnya', () => {
    const [temuan] = PERIKSA_DAFTAR_HALAMAN.check(buildLaporanUji(buildDaftar('19', '43', '20')), {
      isTerpotongBiasa: false,
    });
    expect(temuan?.selLain).toEqual(['Lembar1!C4']);
  });
});
