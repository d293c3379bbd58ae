import { formatBaris } from '../../src/laporan';
import type { Tabel } from '../../src/laporan';
import { mergeCells, toSelMentah } from '../../src/laporan/merge-cells';

const POLOS = { tebal: false, miring: false, warna: null };

function merge(...baris: readonly (readonly string[])[]) {
  const mentah = baris.map((satu) => satu.map((teks) => toSelMentah(teks, POLOS)));
  return mergeCells(
    mentah,
    (baris[0] ?? []).map(() => 'kanan'),
    'kiri',
  );
}

describe('Sel gabungan (5.1)', () => {
  it('[5.1] sel yang digabung ke kanan menampilkan teks tetangganya, yang dalam bentuk polos tetap di kolomnya', () => {
    const baris = merge(['>', '>', 'JUMLAH', '<', '5'], ['1', '2', '3', '4', '5']);
    expect(baris[0]?.map(({ teks, rentangKolom, tertutup }) => [teks, rentangKolom, tertutup])).toEqual([
      ['JUMLAH', 4, false],
      ['', 1, true],
      ['', 1, true],
      ['', 1, true],
      ['5', 1, false],
    ]);
    expect(formatBaris({ baris } as unknown as Tabel)[0]).toEqual(['', '', 'JUMLAH', '', '5']);
  });

  it('[5.1] sel gabungan rata seperti diminta untuk sel gabungan, yang lain seperti kolomnya', () => {
    expect(merge(['Jumlah', '<', '5'])[0]?.map(({ rata }) => rata)).toEqual(['kiri', 'kanan', 'kanan']);
  });

  it('[5.1] sel yang ditutup dari atas terhitung pada sel di atasnya', () => {
    const baris = merge(['a', '1'], ['^', '2'], ['^', '3'], ['b', '4']);
    expect(baris.map((satu) => satu[0]?.rentangBaris)).toEqual([3, 1, 1, 1]);
  });
});
