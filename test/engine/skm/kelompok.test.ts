import type { IsiSel } from '../../../src/engine/nilai';
import { calculateSkmKelompok } from '../../../src/engine/skm';
import { buildData, buildPengaturan, buildUnsur } from './build-skm';

describe('SKM per layanan dan per kelompok responden', () => {
  const KOLOM = { kolomTahun: 0, kolomLayanan: 1, demografi: [{ nama: 'Jenis Kelamin', kolom: 2 }] };
  const rows: IsiSel[][] = [
    [2023, 'KTP', 'L', 4, 4],
    [2023, 'ktp ', 'P', 2, 2],
    [2023, 'Akta 10', 'P', 1, 3],
    [2023, 'Akta 2', null, 3, 3],
    [2022, 'KTP', 'L', 1, 1],
    [2023, '-', 'L', 4, 'x'],
  ];
  const hitung = (daftarBaris: IsiSel[][] = rows) =>
    calculateSkmKelompok(buildData(daftarBaris, { unsur: buildUnsur(2, 3), ...KOLOM }), 2023, buildPengaturan());

  it('[3.7] layanan lebih dulu, lalu kolom demografi, masing-masing menurut nama; sel kosong bukan kelompok', () => {
    const { hasil } = hitung();
    expect(hasil.map((h) => [h.kelompok, h.responden, h.ikm.toFixed(2, 'potong'), h.mutu])).toEqual([
      ['Layanan: Akta 2', 1, '75.00', 'C'],
      ['Layanan: Akta 10', 1, '50.00', 'D'],
      ['Layanan: KTP', 2, '75.00', 'C'],
      ['Jenis Kelamin: L', 2, '100.00', 'A'],
      ['Jenis Kelamin: P', 2, '50.00', 'D'],
    ]);
    expect(new Set(hasil.map(({ periode }) => periode))).toEqual(new Set(['']));
  });

  it('[3.7] kelompok dengan unsur tanpa jawaban tidak punya hasil, hanya temuan', () => {
    const { hasil, temuan } = hitung([...rows, [2023, 'Surat', 'L', 4, null]]);
    expect(hasil.map(({ kelompok }) => kelompok)).not.toContain('Layanan: Surat');
    expect(temuan).toHaveLength(1);
    expect(temuan[0]?.pesan).toContain('menjawab U2 untuk Layanan: Surat');
  });

  it('[3.7] tanpa kolom layanan dan demografi tidak ada kelompok', () => {
    expect(calculateSkmKelompok(buildData([[4]]), 2023, buildPengaturan())).toEqual({ hasil: [], temuan: [] });
  });

  it('[3.7] bobot yang tidak terbaca dilaporkan perhitungan utama, bukan di sini', () => {
    const pengaturan = buildPengaturan({ bobotSkm: { jenis: 'tetap', bobot: 'x' } });
    expect(calculateSkmKelompok(buildData([[4]]), 2023, pengaturan)).toEqual({ hasil: [], temuan: [] });
  });
});
