import { PERIKSA_KEPALA_SATUAN } from '../../../src/periksa/label/kepala-satuan';
import { listTemuan } from './tabel';

const ANGGARAN = {
  kepala: ['Uraian | Anggaran (Rp) | Realisasi (Rp) | %'],
  baris: ['Belanja Operasi | 3.413.100.300 | 3.129.257.771 | 91,68'],
};
const buildTabel = (nilai: string) => ({
  kepala: ['Sasaran | Penggunaan Sumber Daya (Rp)'],
  baris: [`Meningkatnya pelayanan | ${nilai}`],
});

describe('Satuan di kepala', () => {
  it('persentase tabel lain di bawah (Rp)', () => {
    expect(listTemuan(PERIKSA_KEPALA_SATUAN, [ANGGARAN, buildTabel('91,68')])).toEqual([
      'Lembar2!B2 salah Penggunaan Sumber Daya (Rp) -> Penggunaan Sumber Daya (%)',
    ]);
  });

  it('angka kecil yang tidak ada di tabel lain: periksa', () => {
    expect(listTemuan(PERIKSA_KEPALA_SATUAN, [ANGGARAN, buildTabel('55,12')])).toEqual([
      'Lembar2!B2 periksa Penggunaan Sumber Daya (Rp) -> Penggunaan Sumber Daya (%)',
    ]);
  });

  it('rupiah di bawah (Rp)', () => {
    expect(listTemuan(PERIKSA_KEPALA_SATUAN, [ANGGARAN, buildTabel('3.129.257.771')])).toEqual([]);
  });

  it('rupiah di bawah %', () => {
    const tabel = {
      kepala: ['Uraian | Anggaran (Rp) | %'],
      baris: ['Belanja Operasi | 3.413.100.300 | 3.129.257.771'],
    };
    expect(listTemuan(PERIKSA_KEPALA_SATUAN, [tabel])).toEqual(['Lembar1!C2 periksa % -> ?']);
  });
});
