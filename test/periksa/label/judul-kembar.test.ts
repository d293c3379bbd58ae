import { PERIKSA_JUDUL_KEMBAR } from '../../../src/periksa/label/judul-kembar';
import { listTemuan } from './tabel';

const buildEfisiensi = (judul: string) => ({
  judul,
  kepala: ['Sasaran | Capaian | Efisiensi'],
  baris: ['Desa mandiri | 100% | 4,86%'],
});
const buildProgram = (judul: string, kode: string) => ({
  judul,
  kepala: ['Kode | Nama Program'],
  baris: [`${kode} | Program ${kode}`],
});

describe('Judul kembar', () => {
  it('judul yang kurang di antara tabel sejenis, walau yang satu salah ketik', () => {
    expect(
      listTemuan(PERIKSA_JUDUL_KEMBAR, [
        buildProgram('Program Pendukung Sasaran Pertama Camat', '7.01'),
        buildEfisiensi('Analisis Efesiensi Anggaran Sasaran Kedua'),
        buildProgram('Program Pendukung Sasaran Kedua Camat', '7.02'),
        buildProgram('Analisis Efisiensi Anggaran Sasaran Kedua', '7.03'),
        buildProgram('Program Pendukung Sasaran Keempat Camat', '7.04'),
      ]),
    ).toEqual([
      'Lembar4!A1 periksa Analisis Efisiensi Anggaran Sasaran Kedua -> Program Pendukung Sasaran Ketiga Camat',
    ]);
  });

  it('tiap tabel disebut satu kali, berapa pun yang berjudul sama', () => {
    const daftar = ['7.01', '7.02', '7.03', '7.04'].map((kode) =>
      buildProgram('Capaian Kinerja Pelayanan Kecamatan', kode),
    );
    expect(listTemuan(PERIKSA_JUDUL_KEMBAR, daftar)).toEqual(
      [2, 3, 4].map((lembar) => `Lembar${lembar}!A1 periksa Capaian Kinerja Pelayanan Kecamatan -> ?`),
    );
  });

  it('tanpa tabel sejenis tidak ada usul', () => {
    expect(
      listTemuan(PERIKSA_JUDUL_KEMBAR, [
        buildEfisiensi('Analisis Efisiensi Anggaran Kecamatan'),
        buildProgram('Analisis Efisiensi Anggaran Kecamatan', '7.01'),
      ]),
    ).toEqual(['Lembar2!A1 periksa Analisis Efisiensi Anggaran Kecamatan -> ?']);
  });

  it.each([
    ['urutan lain', 'Analisis Efisiensi Anggaran Sasaran Kedua', 'Analisis Efisiensi Anggaran Sasaran Ketiga'],
    ['tahun lain', 'Capaian Kinerja Kecamatan Tahun 2022', 'Capaian Kinerja Kecamatan Tahun 2023'],
  ])('%s', (_, satu, dua) => {
    expect(listTemuan(PERIKSA_JUDUL_KEMBAR, [buildEfisiensi(satu), buildProgram(dua, '7.01')])).toEqual([]);
  });

  it('tabel yang dicetak ulang dengan isi yang sama', () => {
    const tabel = buildEfisiensi('Analisis Efisiensi Anggaran Kecamatan');
    expect(listTemuan(PERIKSA_JUDUL_KEMBAR, [tabel, tabel])).toEqual([]);
  });
});
