import { findKebiasaanSatuan } from '../../../src/engine/nilai/kebiasaan-satuan';

describe('Kebiasaan satuan', () => {
  it.each([
    ['Indeks', 'pecahan'],
    ['skor', 'pecahan'],
    ['Nilai SAKIP', 'pecahan'],
    ['%', 'pecahan'],
    ['juta rupiah', 'pecahan'],
    ['Rp', 'utuh'],
    ['Orang Per Bulan', 'utuh'],
    ['Desa', 'utuh'],
    ['LKD', 'utuh'],
    ['angka', undefined],
    ['', undefined],
    ['Desain', undefined],
  ])('[2.3] satuan "%s": %s', (satuan, kebiasaan) => {
    expect(findKebiasaanSatuan(satuan)).toBe(kebiasaan);
  });
});
