import { lonjakan } from '../../../src/periksa/angka/lonjakan';
import { buildLaporan, type TabelTeks } from './tabel';

const check = (...tabel: readonly TabelTeks[]) => lonjakan.check(buildLaporan(...tabel), { isTerpotongBiasa: false });

/** IKM of five years, one in a row. */
const perBaris = (isi: readonly string[]): TabelTeks => [
  '3.2.5',
  'No | Tahun | Target | Realisasi',
  ...isi.map((realisasi, i) => `${i + 1} | ${2019 + i} | 75 | ${realisasi}`),
];
const perKolom = (...isi: readonly string[]): TabelTeks => [
  '3.4.2',
  'No | Uraian | Serapan 2020 (%) | Serapan 2021 (%) | Serapan 2022 (%) | Serapan 2023 (%)',
  ...isi.map((serapan, i) => `${i + 1} | Belanja ${i + 1} | ${serapan}`),
];

describe('Angka satu tahun yang jauh dari tahun lain (6)', () => {
  it('di tabel dengan satu baris tiap tahun', () => {
    const [satu, ...lain] = check(perBaris(['77,03', '57,91', '78,79', '80,96', '83,20']));
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ tingkat: 'periksa', sel: 'D4', pesan: lonjakan.contoh });
  });

  it('di tabel dengan satu kolom tiap tahun, tiap baris untuk dirinya', () => {
    const daftar = check(perKolom('96,14 | 43,70 | 96,04 | 98,72', '40,10 | 43,70 | 42,04 | 41,72'));
    expect(daftar.map(({ sel }) => sel)).toEqual(['D3']);
  });

  it.each<[string, TabelTeks]>([
    ['naik perlahan', perBaris(['67,03', '71,91', '75,79', '80,96', '83,20'])],
    ['berubah-ubah setiap tahun', perBaris(['57,03', '77,91', '61,79', '80,96', '83,20'])],
    ['tidak sampai 15%', perBaris(['83,10', '83,15', '83,20', '83,20', '90,20'])],
    ['jumlah, yang memang dapat melonjak', perBaris(['3', '4', '3', '4', '40'])],
    [
      'serapan yang jumlahnya tercetak di sebelahnya',
      [
        '3.4.4',
        'No | Program | Realisasi Anggaran 2021 | Serapan 2021 | Realisasi Anggaran 2022 | Serapan 2022 | Realisasi Anggaran 2023 | Serapan 2023',
        '1 | Program Desa | 837 | 83,78 | 838 | 83,78 | 990 | 99,00',
      ],
    ],
    ['hanya dua tahun', perBaris(['77,03', '17,03'])],
    ['tanpa tahun', ['3.2', 'No | Indikator Kinerja | Realisasi', '1 | A | 80,1%', '2 | B | 81,2%', '3 | C | 10,1%']],
  ])('tidak disebut: %s', (_, tabel) => {
    expect(check(tabel)).toEqual([]);
  });
});
