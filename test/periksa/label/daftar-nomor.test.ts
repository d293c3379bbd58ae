import { PERIKSA_DAFTAR_NOMOR } from '../../../src/periksa/label/daftar-nomor';
import { listTemuan } from './tabel';

const TABEL_BAB_TIGA = ['3.1', '3.2', '3.3', '3.4'].map((no) => ({
  no,
  kepala: ['No | Indikator Kinerja | Target'],
  baris: ['1 | Nilai SAKIP | 75'],
}));

const buildDaftar = (...nomor: string[]) => [
  {
    no: '',
    judul: 'Daftar Tabel',
    kepala: ['Tabel | Judul | Halaman'],
    baris: nomor.map((satu, i) => `${satu} | Judul ke-${i} | ${i + 10}`),
  },
  ...TABEL_BAB_TIGA,
];

describe('Nomor di daftar tabel', () => {
  it.each([
    ['sama dengan nomor tabelnya', ['3.1', '3.2', '3.3', '3.4'], []],
    ['kembar', ['3.1', '3.2', '3.2', '3.4'], ['Lembar1!A5 periksa 3.2 -> ?']],
    ['mundur', ['3.1', '3.3', '3.2', '3.4'], ['Lembar1!A5 periksa 3.2 -> ?']],
    ['tidak dipakai tabel mana pun', ['3.1', '3.2', '3.3', '3.9'], ['Lembar1!A6 periksa 3.9 -> ?']],
    ['di bab yang tabelnya tidak ada di buku kerja', ['1.1', '2.1', '2.2', '3.1'], []],
    ['sebagian besar tabelnya tidak ada di buku kerja', ['3.1', '3.5', '3.6', '3.7', '3.8'], []],
  ])('%s', (_, nomor, temuan) => {
    expect(listTemuan(PERIKSA_DAFTAR_NOMOR, buildDaftar(...nomor))).toEqual(temuan);
  });

  it('tabel lain yang bernomor seperti itu bukan daftar tabel', () => {
    const kegiatan = { kepala: ['No | Kegiatan | Target'], baris: ['1.1 | Gaji | 12', '1.1 | Listrik | 12'] };
    expect(listTemuan(PERIKSA_DAFTAR_NOMOR, [kegiatan, ...TABEL_BAB_TIGA])).toEqual([]);
  });
});
