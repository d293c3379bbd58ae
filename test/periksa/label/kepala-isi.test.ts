import { PERIKSA_KEPALA_ISI } from '../../../src/periksa/label/kepala-isi';
import { listTemuan } from './tabel';

const NAMA = ['Indeks kepuasan masyarakat', 'Persentase desa mandiri', 'Jumlah laporan survei'];
const INDIKATOR = {
  kepala: ['No | INDIKATOR KINERJA | Target'],
  baris: NAMA.map((nama, i) => `${i + 1} | ${nama} | 1${i}`),
};

describe('Kepala dan isi kolom', () => {
  it('indikator di bawah PROGRAM/KEGIATAN', () => {
    const tabel = {
      kepala: ['No | PROGRAM/KEGIATAN | Anggaran (Rp)'],
      baris: NAMA.map((nama, i) => `${i + 1} | ${nama} | 6.369.50${i}`),
    };
    expect(listTemuan(PERIKSA_KEPALA_ISI, [INDIKATOR, tabel])).toEqual([
      'Lembar2!B2 salah PROGRAM/KEGIATAN -> INDIKATOR KINERJA',
    ]);
  });

  it('program di bawah PROGRAM/KEGIATAN', () => {
    const tabel = {
      kepala: ['No | PROGRAM/KEGIATAN | Anggaran (Rp)'],
      baris: ['A', 'B', 'C'].map((nama, i) => `${i + 1} | Program ${nama} | 6.369.50${i}`),
    };
    expect(listTemuan(PERIKSA_KEPALA_ISI, [INDIKATOR, tabel])).toEqual([]);
  });

  it('rentang di bawah Predikat dan huruf di bawah Nilai', () => {
    const baris = ['1 | >90-100 | AA', '2 | >80 -90 | A', '3 | >70-80 | BB'];
    expect(listTemuan(PERIKSA_KEPALA_ISI, [{ kepala: ['No | Predikat | Nilai Absolut'], baris }])).toEqual([
      'Lembar1!B2 salah Predikat -> Nilai Absolut',
      'Lembar1!C2 salah Nilai Absolut -> Predikat',
    ]);
    expect(listTemuan(PERIKSA_KEPALA_ISI, [{ kepala: ['No | Nilai Absolut | Predikat'], baris }])).toEqual([]);
  });
});
