import { PERIKSA_SKALA_CELAH } from '../../../src/periksa/label/skala-celah';
import { buildLaporanUji, listTemuan } from './tabel';

const buildSkala = (...pita: string[]) => ({
  kepala: ['No | Skala Capaian Kinerja | Kategori'],
  baris: pita.map((satu, i) => `${i + 1} | ${satu} | Golongan ${'a'.repeat(i + 1)}`),
});
const buildCapaian = (capaian: string) => ({
  kepala: ['No | Indikator Kinerja | Target | Realisasi | Capaian (%)'],
  baris: [`1 | Indeks kepuasan | 75 | 83 | ${capaian}`],
});

describe('Celah skala', () => {
  it.each([
    [
      'antara 74 dan 75 bila capaian berdesimal',
      ['> 100%', '75 – 100%', '55 – 74 %', '< 55 %'],
      '97,78',
      ['Lembar1!B5 periksa 55 – 74 % -> 55 – <75 %'],
    ],
    ['tidak bila capaian bulat', ['> 100%', '75 – 100%', '55 – 74 %', '< 55 %'], '97', []],
    [
      'tepat 50',
      ['Lebih dari 100%', '>65-100%', '>50-65%', 'Kurang dari 50 %'],
      '97',
      ['Lembar1!B6 periksa Kurang dari 50 % -> ≤50 %'],
    ],
    ['golongan terbawah', ['> 100%', '76 – 100%', '51 – 75%', '≤ 50%'], '97', []],
    [
      'nilai di atas golongan teratas',
      ['75% – 100%', '55% – <75%', '< 55%'],
      '109',
      ['Lembar1!B3 periksa 75% – 100% -> ?'],
    ],
    ['tumpang tindih', ['> 100%', '75 – 100%', '55 – 75%', '< 55%'], '97', ['Lembar1!B4 periksa 75 – 100% -> ?']],
    ['rapat', ['> 100%', '75 – 100%', '55 – <75%', '< 55%'], '97,78', []],
    [
      'dari bawah ke atas',
      ['< 55%', '55 – 74%', '75 – 100%', '> 100%'],
      '97,78',
      ['Lembar1!B4 periksa 55 – 74% -> 55 – <75%'],
    ],
  ])('%s', (_, pita, capaian, temuan) => {
    expect(listTemuan(PERIKSA_SKALA_CELAH, [buildSkala(...pita), buildCapaian(capaian)])).toEqual(temuan);
  });

  it('banyak celah menjadi satu temuan di golongan pertama yang menyebut semuanya', () => {
    const skala = buildSkala('91% ≤ 100%', '76% ≤ 90%', '51% ≤ 75%', '≤ 50%');
    const laporan = buildLaporanUji([skala, buildCapaian('109,5')]);
    const [temuan, ...lain] = PERIKSA_SKALA_CELAH.check(laporan, { isTerpotongBiasa: false });
    expect(lain).toEqual([]);
    expect(temuan).toMatchObject({ sel: 'B3', seharusnya: null });
    for (const usul of ['"76% – <91%"', '"51% – <76%"', '"<51%"']) expect(temuan?.pesan).toContain(usul);
  });

  it.each([
    ['rapat', ['> 0', '= 0', '< 0'], []],
    ['rapat, dari bawah ke atas', ['< 0', '= 0', '> 0'], []],
    ['celah', ['> 9', '= 0', '< 0'], ['Lembar1!B4 periksa = 0 -> ?']],
    ['tumpang tindih', ['> 0', '= 4', '< 0'], ['Lembar1!B4 periksa = 4 -> ?', 'Lembar1!B5 periksa < 0 -> ≤0']],
  ])('skala tanpa rentang, %s', (_, pita, temuan) => {
    expect(listTemuan(PERIKSA_SKALA_CELAH, [buildSkala(...pita)])).toEqual(temuan);
  });

  it('"≥ 80" di samping indikator adalah target, bukan skala', () => {
    const target = {
      kepala: ['No | Indikator Kinerja | Target | Kategori'],
      baris: ['1 | Nilai SAKIP | ≥ 80 | Baik', '2 | Nilai IKM | ≥ 90 | Baik', '3 | Temuan | ≤ 5 | Baik'],
    };
    expect(listTemuan(PERIKSA_SKALA_CELAH, [target])).toEqual([]);
  });

  it('yang keliru mungkin juga golongan di sebelahnya', () => {
    const laporan = buildLaporanUji([buildSkala('> 100%', '75 – 100%', '55 – 74 %', '< 55 %'), buildCapaian('97,78')]);
    const [temuan] = PERIKSA_SKALA_CELAH.check(laporan, { isTerpotongBiasa: false });
    expect(temuan).toMatchObject({ sel: 'B5', selLain: ['Lembar1!B4'] });
  });
});
