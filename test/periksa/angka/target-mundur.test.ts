import { targetMundur } from '../../../src/periksa/angka/target-mundur';
import { buildLaporan } from './tabel';

const KEPALA = 'No | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target 2025 | Target 2026';

const check = (target: string) =>
  targetMundur.check(buildLaporan(['2.2', KEPALA, `1 | Nilai SAKIP | ${target}`]), { isTerpotongBiasa: false });

describe('Deret target per tahun', () => {
  it.each([
    ['naik', '70 | 75 | 75 | 80 | 80'],
    ['turun', '12 | 10 | 8 | 8 | 5'],
    ['tetap', '100 | 100 | 100 | 100 | 100'],
    ['baru diisi sejak tahun ketiga', '- | - | 60 | 70 | 80'],
    ['sekali naik dan sekali turun: arahnya tidak pasti', '- | - | 70 | 80 | 75'],
  ])('%s tidak disebut', (_, target) => {
    expect(check(target)).toEqual([]);
  });

  it.each([
    ['naik, sekali turun', '70 | 75 | 70 | 80 | 80', 'E3', 'D3'],
    ['turun, sekali naik', '12 | 10 | 11 | 8 | 5', 'E3', 'D3'],
  ])('%s', (_, target, sel, lain) => {
    expect(check(target)).toMatchObject([{ tingkat: 'periksa', sel, selLain: [`Tabel 2.2!${lain}`] }]);
  });

  it('kalimatnya menyebut kedua tahun', () => {
    expect(check('70 | 75 | 70 | 80 | 80')[0]?.pesan).toBe(
      'Target 2024 tertulis 70, padahal target 2023 sudah 75 dan deretnya naik; periksa target kedua tahun itu.',
    );
  });
});
