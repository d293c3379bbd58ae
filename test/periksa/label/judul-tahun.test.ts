import { PERIKSA_JUDUL_TAHUN } from '../../../src/periksa/label/judul-tahun';
import { listTemuan } from './tabel';

const buildTabel = (judul: string, ...tahun: number[]) => ({
  judul,
  kepala: [`No | Uraian | ${tahun.map(() => 'Realisasi').join(' | ')}`, ` | | ${tahun.join(' | ')}`],
  baris: [`1 | Belanja Operasi | ${tahun.map((_, i) => `9${i},50`).join(' | ')}`],
});

describe('Tahun di judul', () => {
  it.each([
    ['awal', 'Realisasi Tahun 2019 – 2023', 'Realisasi Tahun 2020 – 2023'],
    ['akhir', 'Realisasi Tahun 2020-2024', 'Realisasi Tahun 2020-2023'],
  ])('%s rentang lain dari kolomnya', (_, judul, seharusnya) => {
    expect(listTemuan(PERIKSA_JUDUL_TAHUN, [buildTabel(judul, 2020, 2021, 2022, 2023)])).toEqual([
      `Lembar1!A1 periksa ${judul} -> ${seharusnya}`,
    ]);
  });

  it.each(['Realisasi Tahun 2020 – 2023', 'Realisasi Renstra 2018-2026', 'Realisasi'])('%s', (judul) => {
    expect(listTemuan(PERIKSA_JUDUL_TAHUN, [buildTabel(judul, 2020, 2021, 2022, 2023)])).toEqual([]);
  });

  it('rentang di judul dan tahun di baris', () => {
    const baris = ['1 | 2020 | 70', '2 | 2021 | 72', '3 | 2022 | 74'];
    expect(
      listTemuan(PERIKSA_JUDUL_TAHUN, [{ judul: 'Target 2019 - 2022', kepala: ['No | Tahun | Target'], baris }]),
    ).toEqual(['Lembar1!A1 periksa Target 2019 - 2022 -> Target 2020 - 2022']);
  });

  it('satu tahun yang bukan tahun laporan dan bukan tahun kolom', () => {
    expect(listTemuan(PERIKSA_JUDUL_TAHUN, [buildTabel('Realisasi Tahun 2022', 2023)])).toEqual([
      'Lembar1!A1 periksa Realisasi Tahun 2022 -> Realisasi Tahun 2023',
    ]);
  });

  it('tahun peraturan bukan tahun tabel', () => {
    expect(listTemuan(PERIKSA_JUDUL_TAHUN, [buildTabel('Skala (Permen No. 14 Tahun 2017)', 2023)])).toEqual([]);
  });
});
