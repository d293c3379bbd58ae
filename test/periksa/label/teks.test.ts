import { calculateKemiripan, countBeda, listKata, toKunci, trimPenomoran } from '../../../src/periksa/label/teks';

describe('Nama sebagai kata', () => {
  it.each([
    ['2.1 Administrasi Umum', ['administrasi', 'umum']],
    ['- Belanja/Modal', ['belanja', 'modal']],
    ['A. Meningkatnya pelayanan', ['meningkatnya', 'pelayanan']],
    ['Indeks (IKM)', ['indeks', 'ikm']],
  ])('%s', (teks, kata) => {
    expect(listKata(teks)).toEqual(kata);
  });

  it('kunci tanpa spasi, tanda baca, "yang" dan "program"', () => {
    expect(toKunci('Program Urusan Kabupaten / Kota')).toBe(toKunci('Urusan yang KabupatenKota'));
    expect(toKunci('Program')).toBe('program');
    expect(trimPenomoran('4. Pengadaan')).toBe('Pengadaan');
  });

  it('huruf yang berbeda', () => {
    expect([countBeda('', 'abc'), countBeda('desa', 'desa'), countBeda('kitten', 'sitting')]).toEqual([3, 0, 3]);
  });

  it.each([
    ['Program Pembinaan Pemerintah Desa', 'Program Pembinaan Pemerintahan Desa', true],
    ['Indeks Kepuasan Masyarakat Pelayanan', 'Indeks Kepuasan Masyarakat Pelayanan dan Kesejahteraan Sosial', true],
    ['Belanja Modal', 'Belanja Modul', true],
    ['Belanja Modal', 'Belanja Pegawai', false],
    ['Rapat koordinasi', 'Rapat koordinasi dan konsultasi ke luar daerah', false],
  ])('%s / %s', (a, b, mirip) => {
    expect(calculateKemiripan(a, b) > 0).toBe(mirip);
    expect(calculateKemiripan(a, b)).toBe(calculateKemiripan(b, a));
  });
});
