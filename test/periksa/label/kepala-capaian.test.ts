import { PERIKSA_KEPALA_CAPAIAN } from '../../../src/periksa/label/kepala-capaian';
import { listTemuan } from './tabel';

const PENGUKURAN = {
  kepala: ['No | Indikator Kinerja | Target | Realisasi | Capaian %'],
  baris: ['1 | Nilai SAKIP kecamatan | 75 | 72,50 | 96,66', '2 | Nilai survei warga | 83 | 86,55 | 104,27'],
};
const buildTabel = (a: string, b: string) => ({
  kepala: ['No | Indikator Kinerja | Capaian 2023 | Target Akhir 2026'],
  baris: [`1 | Nilai SAKIP kecamatan | ${a} | 80`, `2 | Nilai survei warga | ${b} | 90`],
});

describe('Realisasi di bawah Capaian', () => {
  it('semua angka adalah realisasi di tabel lain', () => {
    expect(listTemuan(PERIKSA_KEPALA_CAPAIAN, [PENGUKURAN, buildTabel('72,50', '86,55')])).toEqual([
      'Lembar2!C2 salah Capaian 2023 -> Realisasi 2023',
    ]);
  });

  it('capaian yang memang capaian', () => {
    expect(listTemuan(PERIKSA_KEPALA_CAPAIAN, [PENGUKURAN, buildTabel('96,66', '104,27')])).toEqual([]);
  });

  it('satu angka yang sama dapat kebetulan', () => {
    expect(listTemuan(PERIKSA_KEPALA_CAPAIAN, [PENGUKURAN, buildTabel('72,50', '91,00')])).toEqual([]);
  });
});
