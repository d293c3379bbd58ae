import type { IsiSel } from '../../../src/engine/nilai';
import { parseNilaiUnsur } from '../../../src/engine/skm/nilai-unsur';

describe('Nilai unsur (PermenPANRB 14/2017)', () => {
  it.each<[IsiSel, unknown, string]>([
    [1, 1, 'nilai terendah'],
    [4, 4, 'nilai tertinggi'],
    ['4', 4, 'angka yang diketik sebagai teks'],
    [' 3\u00a0', 3, 'teks dengan spasi'],
    ['3,0', 3, 'teks dengan desimal nol'],
    ['2 (dua)', 2, 'angka dengan huruf dalam kurung'],
  ])('[3.7] [SKM-1] %p dibaca sebagai %p: %s', (isi, nilai) => {
    expect(parseNilaiUnsur(isi)).toBe(nilai);
  });

  it.each<[IsiSel | undefined, string]>([
    [null, 'sel kosong'],
    [undefined, 'baris yang lebih pendek'],
    ['', 'teks kosong'],
    ['  ', 'hanya spasi'],
    ['-', 'tanda hubung'],
    ['–', 'tanda pisah'],
    ['N/A', 'tidak ada'],
    ['Tidak ada', 'kata'],
  ])('[2.1] %p tidak diisi, bukan 0: %s', (isi) => {
    expect(parseNilaiUnsur(isi)).toBe('kosong');
  });

  it.each<[IsiSel, string]>([
    [0, 'tepat di bawah 1'],
    [5, 'tepat di atas 4'],
    [2.5, 'bukan bilangan bulat'],
    [-3, 'negatif'],
    [NaN, 'bukan angka'],
    [4294967297, 'bukan 1, walau 32 bit terakhirnya 1'],
    ['5', 'teks di luar skala'],
    ['2,5', 'teks pecahan'],
    ['baik', 'kata'],
    ['3%', 'persen'],
    ['4 orang', 'bersatuan'],
    [true, 'TRUE'],
    [{ error: '#DIV/0!' }, 'sel galat'],
  ])('[3.7] [SKM-1] %p bukan nilai: %s', (isi) => {
    expect(parseNilaiUnsur(isi)).toBe('bukan-nilai');
  });
});
