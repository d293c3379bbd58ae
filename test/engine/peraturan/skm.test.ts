import { findKetentuanSkm, findNamaUnsur, KETENTUAN_SKM } from '../../../src/engine/peraturan/skm';

const SEMBILAN = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];

describe('Ketentuan SKM', () => {
  it.each(KETENTUAN_SKM)('ketentuan $sumber bertanggal, bersumber, dan terurut', ({ berlakuSejak, sumber }) => {
    expect(berlakuSejak).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(sumber).not.toBe('');
    const tanggal = KETENTUAN_SKM.map((ketentuan) => ketentuan.berlakuSejak);
    expect(tanggal).toEqual([...tanggal].sort().reverse());
  });

  it('[SKM-4] nilai 1 sampai 4 menjadi indeks 25 sampai 100: pengalinya 25', () => {
    expect(findKetentuanSkm(2023).pengaliIndeks).toBe('25');
  });

  it('[SKM-5] ada sembilan unsur yang namanya berlainan, dengan kode U1 sampai U9', () => {
    const { unsur } = findKetentuanSkm(2024);
    expect(unsur.map(({ kode }) => kode)).toEqual(SEMBILAN);
    expect(new Set(unsur.map(({ nama }) => nama)).size).toBe(9);
  });

  it('tahun sebelum peraturan memakai ketentuan yang paling lama', () => {
    expect(findKetentuanSkm(2015)).toBe(KETENTUAN_SKM.at(-1));
    expect(findKetentuanSkm(2017)).toBe(KETENTUAN_SKM.at(-1));
  });

  it.each([
    ['U7', SEMBILAN, 'Perilaku Pelaksana', 'kode baku'],
    ['u7', SEMBILAN.map((kode) => kode.toLowerCase()), 'Perilaku Pelaksana', 'huruf kecil'],
    ['U7', SEMBILAN.slice(0, 8), 'U7', 'delapan unsur: unsur mana yang tidak ada?'],
    ['U7', [...SEMBILAN, 'U10'], 'U7', 'unsur tambahan dapat menggeser nomor'],
    ['Biaya', ['Biaya', 'Waktu'], 'Biaya', 'kepala kolom sudah berupa nama'],
  ])('[SKM-5] nama unsur %s di antara %j adalah %s: %s', (kode, daftarKode, nama) => {
    expect(findNamaUnsur(kode, daftarKode, findKetentuanSkm(2023))).toBe(nama);
  });
});
