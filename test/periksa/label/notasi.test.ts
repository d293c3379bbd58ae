import { PERIKSA_NOTASI } from '../../../src/periksa/label/notasi';
import { listTemuan } from './tabel';

const buildTabel = (...nilai: string[]) => ({
  kepala: ['No | Uraian Kegiatan | Anggaran (Rp)'],
  baris: nilai.map((satu, i) => `${i + 1} | Kegiatan ${'a'.repeat(i + 1)} | ${satu}`),
});

describe('Notasi campur', () => {
  it('dalam satu kolom', () => {
    expect(listTemuan(PERIKSA_NOTASI, [buildTabel('101.543.500', '39,282,000', '4,684,500')])).toEqual([
      'Lembar1!C4 periksa 39,282,000 -> 39.282.000',
    ]);
  });

  it('dalam satu angka', () => {
    expect(listTemuan(PERIKSA_NOTASI, [buildTabel('9,600.000')])).toEqual([
      'Lembar1!C3 periksa 9,600.000 -> 9.600.000',
    ]);
  });

  it('antartabel: info', () => {
    expect(listTemuan(PERIKSA_NOTASI, [buildTabel('101.543.500'), buildTabel('39,282,000')])).toEqual([
      'Lembar2!C3 info 39,282,000 -> 39.282.000',
    ]);
  });

  it('laporan yang seluruhnya bertanda Inggris, dan nomor 1.10 yang bukan angka', () => {
    expect(listTemuan(PERIKSA_NOTASI, [buildTabel('39,282,000')])).toEqual([]);
    const nomor = { kepala: ['Tabel | Judul | Halaman'], baris: ['1.10 | Pegawai | 4', '3.2.4 | Capaian | 5'] };
    expect(listTemuan(PERIKSA_NOTASI, [buildTabel('101.543.500'), nomor])).toEqual([]);
  });
});
