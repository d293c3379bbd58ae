import { PERIKSA_NOMOR_TABEL } from '../../../src/periksa/label/nomor-tabel';
import { listTemuan } from './tabel';

const ISI = { kepala: ['No | Uraian'], baris: ['1 | Belanja'] };
const buildDaftar = (...nomor: string[]) => nomor.map((no, i) => ({ ...ISI, no, judul: `Judul ${'abcd'.slice(i)}` }));

describe('Nomor tabel', () => {
  it.each([
    ['satu nomor terlewat', ['2.1', '2.2', '2.3', '2.5'], ['Lembar4!A1 periksa Tabel 2.5 -> Tabel 2.4']],
    ['kembar', ['3.2.4', '3.2.5', '3.2.5'], ['Lembar3!A1 periksa Tabel 3.2.5 -> Tabel 3.2.6']],
    ['urut, juga bila lembarnya tidak', ['3.2', '3.1', '3.10', '3.9'], []],
    ['sebagian tabel saja', ['3.1', '3.9', '3.20', '3.22'], ['Lembar4!A1 periksa Tabel 3.22 -> Tabel 3.21']],
    ['terlalu sedikit untuk berkata ada yang terlewat', ['3.1', '3.3'], []],
    ['bab lain mulai lagi', ['2.1', '3.1', '3.2', '4.1'], []],
    ['tanpa nomor', ['', '', '3.1'], []],
  ])('%s', (_, nomor, temuan) => {
    expect(listTemuan(PERIKSA_NOMOR_TABEL, buildDaftar(...nomor))).toEqual(temuan);
  });

  it('bagian yang bernama di belakang nomornya: Tabel 3.2.4 (unsur)', () => {
    const daftar = [
      { ...ISI, no: '3.2.4', judul: 'Pengolahan Data Survei' },
      { ...ISI, no: '3.2.4', judul: '(unsur) Nilai Rata-rata Unsur' },
    ];
    expect(listTemuan(PERIKSA_NOMOR_TABEL, daftar)).toEqual([]);
  });

  it('satu tabel yang dicetak dalam dua bagian', () => {
    const daftar = [
      { ...ISI, no: '2.4', judul: 'Perjanjian Kinerja' },
      { ...ISI, no: '2.4', judul: 'Perjanjian Kinerja (Program)' },
    ];
    expect(listTemuan(PERIKSA_NOMOR_TABEL, daftar)).toEqual([]);
  });
});
