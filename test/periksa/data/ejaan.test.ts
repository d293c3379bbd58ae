import { findMirip, toEjaan } from '../../../src/periksa/data/ejaan';

describe('Ejaan sebuah nama', () => {
  it.each([
    ['Meningkatnya  Pelayanan-Publik.', 'meningkatnya pelayanan publik'],
    ['(KTP/KK)', 'ktp kk'],
    ['  ', ''],
    ['Tabel 3.2', 'tabel 3 2'],
  ])('%s menjadi "%s"', (nama, ejaan) => {
    expect(toEjaan(nama)).toBe(ejaan);
  });
});

describe('Nama yang berbeda satu huruf', () => {
  it.each([
    ['pembinaan aparatur desa', 'pembinan aparatur desa', 'satu huruf hilang'],
    ['pembinan aparatur desa', 'pembinaan aparatur desa', 'satu huruf lebih'],
    ['pembinaan aparatur desa', 'pembinsan aparatur desa', 'satu huruf lain'],
    ['pembinaan aparatur desa', 'pembinaan aparatura desa', 'di akhir kata'],
    ['rapat anggota kelompok', 'rapat anggoto kelompok', 'kata tepat tujuh huruf'],
  ])('"%s" dan "%s": %s', (satu, lain) => {
    expect([...findMirip([satu, lain])]).toEqual([[lain, satu]]);
  });

  it.each([
    ['pembinaan aparatur desa', 'pembanaan aparatus desa', 'dua kata berbeda'],
    ['pembinaan aparatur desa', 'pambinaen aparatur desa', 'dua huruf berbeda'],
    ['pembinaan aparatur desa', 'pembinaan aparatur dese', 'kata terlalu pendek'],
    ['pembinaan aparatur', 'pembinan aparatur', 'nama terlalu pendek'],
    ['gedung lantai1 kantor', 'gedung lantai2 kantor', 'kata berangka'],
    ['pembinaan aparatur desa', 'pembinaan desa aparatur', 'urutan kata lain'],
  ])('"%s" dan "%s": %s, dua nama', (satu, lain) => {
    expect(findMirip([satu, lain]).size).toBe(0);
  });

  it('sepuluh ribu nama selesai dalam hitungan detik', () => {
    const daftar = Array.from({ length: 10_000 }, (_, i) => `pembangunan jalan lingkungan nomor ${i}`);
    const mulai = performance.now();
    expect(findMirip(daftar).size).toBe(0);
    expect(performance.now() - mulai).toBeLessThan(5_000);
  });
});
