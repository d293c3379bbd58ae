import { formatTanggalSel } from '../../../src/engine/nilai/tanggal-sel';

describe('Tanggal sebuah sel', () => {
  it.each([
    [1, '01/01/1900', 'hari pertama Excel'],
    [59, '28/02/1900', 'sebelum 29 Februari 1900 yang tidak pernah ada'],
    [61, '01/03/1900', 'sesudahnya'],
    [36585, '29/02/2000', 'tahun kabisat abad'],
    [45291, '31/12/2023', 'akhir tahun'],
    [45292.75, '01/01/2024', 'jam tidak ikut'],
    [2958465, '31/12/9999', 'hari terakhir Excel'],
    [0.5, '', 'hanya jam'],
    [-1, '', 'bukan tanggal'],
    [2958466, '', 'bukan tanggal'],
  ])('[2.2] %s tampil sebagai "%s": %s', (serial, teks) => {
    expect(formatTanggalSel(serial)).toBe(teks);
  });

  it('[2.2] setiap hari dari 1 Maret 1900 sama dengan kalender', () => {
    const salah: string[] = [];
    for (let serial = 61; serial < 80_000; serial += 1) {
      const [tahun, bulan, tanggal] = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10).split('-');
      if (formatTanggalSel(serial) !== `${tanggal}/${bulan}/${tahun}`) salah.push(String(serial));
    }
    expect(salah).toEqual([]);
  });
});
