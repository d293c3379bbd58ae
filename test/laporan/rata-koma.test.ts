import { findRuang } from '../../src/laporan/rata-koma';

/** Where the comma of a figure ends up, in digits from the left of the widest one. */
function findKoma(teks: string, kiri: number): number {
  const utuh = /^-?\d[\d.]*/.exec(teks)?.[0] ?? '';
  return kiri + [...utuh].reduce((lebar, huruf) => lebar + (huruf === '.' ? 0.5 : huruf === '-' ? 0.667 : 1), 0);
}

describe('Angka sekolom rata pada koma (5.1)', () => {
  it.each([
    [['99,55', '100', '102,5'], 'desimal tidak sama banyak'],
    [['97,78%', '100%', '96,96'], 'tanda persen di sebagian baris'],
    [['3,31', '1', '100%', '6,89%'], 'indeks, jumlah, dan persen'],
    [['6.369.500,-', '101.543.500'], 'rupiah dengan dan tanpa ,-'],
    [['-5,25', '12'], 'angka negatif'],
  ])('[5.1] %j: %s', (daftarTeks) => {
    const daftarRuang = findRuang(daftarTeks);
    const koma = daftarTeks.map((teks, i) => findKoma(teks, daftarRuang[i]?.kiri ?? Number.NaN));
    expect(new Set(koma.map((letak) => letak.toFixed(2))).size).toBe(1);
  });

  it('[5.1] ruang kiri, angka, dan ruang kanan sama lebar di tiap baris', () => {
    expect(findRuang(['99,55', '100', '7%'])).toEqual([
      { kiri: 1, kanan: 0, lebar: 5.5 },
      { kiri: 0, kanan: 2.5, lebar: 5.5 },
      { kiri: 2, kanan: 0.833, lebar: 5.5 },
    ]);
  });

  it('[5.1] teks yang bukan angka tetap di tengah', () => {
    expect(findRuang(['-', 'NA', '70 LKD', 'Tidak ada', '', '7,5', '10'])).toEqual([
      null,
      null,
      null,
      null,
      null,
      { kiri: 1, kanan: 0, lebar: 3.5 },
      { kiri: 0, kanan: 1.5, lebar: 3.5 },
    ]);
  });

  it('[5.1] angka yang seragam tidak perlu ruang', () => {
    expect(findRuang(['93,84', '97,70', 'NA'])).toEqual([null, null, null]);
  });
});
