import { PERIKSA_NOMOR_BARIS } from '../../../src/periksa/label/nomor-baris';
import { listTemuan } from './tabel';

const buildTabel = (...nomor: string[]) => [
  {
    kepala: ['No | Uraian Kegiatan | Anggaran (Rp)'],
    baris: nomor.map((satu, i) => `${satu} | Kegiatan nomor ke ${'ab'.repeat(i + 1)} | ${i + 1}.000.000`),
  },
];

describe('Nomor baris', () => {
  it.each([
    ['kembar', ['1', '2', '2', '3'], ['Lembar1!A5 salah 2 -> 3']],
    ['melompat', ['1', '2', '4', '5'], ['Lembar1!A5 periksa 4 -> 3']],
    ['romawi', ['I', 'II', 'III', 'III', 'IV'], ['Lembar1!A6 salah III -> IV']],
    ['berangka nol di depan', ['01', '02', '04'], ['Lembar1!A5 periksa 04 -> 03']],
    ['urut', ['1.', '2.', '3.', '4.'], []],
    ['mulai di tengah', ['5', '6', '7'], []],
  ])('%s', (_, nomor, temuan) => {
    expect(listTemuan(PERIKSA_NOMOR_BARIS, buildTabel(...nomor))).toEqual(temuan);
  });

  it('tiap tingkat dihitung sendiri dan mulai lagi di bawah induk baru', () => {
    expect(listTemuan(PERIKSA_NOMOR_BARIS, buildTabel('A.', '1.', 'a.', 'b.', '2.', 'a.', 'B.', '1.'))).toEqual([]);
    expect(listTemuan(PERIKSA_NOMOR_BARIS, buildTabel('A.', '1.', 'a.', 'b.', 'b.', '2.'))).toEqual([
      'Lembar1!A7 salah b. -> c.',
    ]);
  });

  it('baris tanpa nomor di antara baris bernomor', () => {
    const baris = ['1', '2', '', '3', '4', '5'].map(
      (nomor, i) => `${nomor} | Sub kegiatan ${'ab'.repeat(i + 1)} | ${i + 1}.000.000`,
    );
    const tabel = {
      kepala: ['No | Program dan Kegiatan | Anggaran (Rp)'],
      baris: [' | PROGRAM PENUNJANG | ', ' | Administrasi umum kantor | ', ...baris],
    };
    expect(listTemuan(PERIKSA_NOMOR_BARIS, [tabel])).toEqual(['Lembar1!A7 periksa  -> 3']);
  });
});
