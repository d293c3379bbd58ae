import { PERIKSA_KEPALA_KELOMPOK } from '../../../src/periksa/label/kepala-kelompok';
import { listTemuan } from './tabel';

const ATAS =
  'No | Program | Tahun 2021 | Tahun 2021 | Tahun 2021 | Tahun 2022 | Tahun 2022 | Tahun 2022 | Tahun 2023 | Tahun 2023 | Tahun 2023';
const TIGA = 'Anggaran | Realisasi | %';
const BARIS = [
  '1 | Program Umum | 177.520.000 | 169.212.298 | 95,32 | 40.740.000 | 35.662.798 | 87,54 | 68.400.000 | 68.400.000 | 100',
];

describe('Kepala kembar dalam satu kelompok', () => {
  it('kelompok lain menunjukkan yang benar', () => {
    const tabel = { kepala: [ATAS, ` | | Realisasi | % | % | ${TIGA} | ${TIGA}`], baris: BARIS };
    expect(listTemuan(PERIKSA_KEPALA_KELOMPOK, [tabel])).toEqual([
      'Lembar1!C3 salah Realisasi -> Anggaran',
      'Lembar1!D3 salah % -> Realisasi',
    ]);
  });

  it('tanpa kelompok lain: periksa, tanpa usul', () => {
    const tabel = { kepala: ['Program | Tahun 2023 | Tahun 2023', ' | % | %'], baris: ['Umum | 95,32 | 87,54'] };
    expect(listTemuan(PERIKSA_KEPALA_KELOMPOK, [tabel])).toEqual(['Lembar1!C3 periksa % -> ?']);
  });

  it('kelompok yang seragam', () => {
    const tabel = { kepala: [ATAS, ` | | ${TIGA} | ${TIGA} | ${TIGA}`], baris: BARIS };
    expect(listTemuan(PERIKSA_KEPALA_KELOMPOK, [tabel])).toEqual([]);
  });
});
