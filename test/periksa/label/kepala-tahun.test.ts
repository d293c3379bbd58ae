import { PERIKSA_KEPALA_TAHUN } from '../../../src/periksa/label/kepala-tahun';
import { listTemuan, type TabelUji } from './tabel';

const RENSTRA: TabelUji = {
  judul: 'Target Renstra',
  kepala: ['Indikator Kinerja | Target | Target', ' | 2022 | 2023'],
  baris: ['Indeks Kepuasan | 74 | 75'],
};
const CAPAIAN: TabelUji = {
  judul: 'Capaian Tahun 2023',
  kepala: ['Indikator Kinerja | Target | Realisasi'],
  baris: ['Indeks Kepuasan | 75 | 83,20'],
};
const buildTabel = (tahun: number): TabelUji => ({
  judul: 'Perbandingan',
  kepala: [`Indikator Kinerja | Real. 2022 | Tahun ${tahun} | Tahun ${tahun}`, ' | | Target | Real'],
  baris: ['Indeks Kepuasan | 80,96 | 75 | 83,20'],
});

describe('Tahun di kepala', () => {
  it('target dan realisasi yang menurut tabel lain dari tahun lain', () => {
    expect(listTemuan(PERIKSA_KEPALA_TAHUN, [RENSTRA, CAPAIAN, buildTabel(2022)])).toEqual([
      'Lembar3!C2 salah Tahun 2022 -> Tahun 2023',
    ]);
  });

  it('tahun yang cocok', () => {
    expect(listTemuan(PERIKSA_KEPALA_TAHUN, [RENSTRA, CAPAIAN, buildTabel(2023)])).toEqual([]);
  });

  it('hanya target yang sama dengan tahun lain belum membuktikan', () => {
    expect(listTemuan(PERIKSA_KEPALA_TAHUN, [RENSTRA, buildTabel(2022)])).toEqual([]);
  });
});
