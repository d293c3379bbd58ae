import { PERIKSA_NAMA } from '../../../src/periksa/label/nama';
import { listTemuan, type TabelUji } from './tabel';

const buildTabel = (...sasaran: string[]): TabelUji => ({
  kepala: ['No | Sasaran | Target'],
  baris: sasaran.map((nama, i) => `${i + 1} | ${nama} | 10${i}`),
});

describe('Nama yang ditulis berbeda antartabel', () => {
  it('mayoritas benar', () => {
    expect(
      listTemuan(PERIKSA_NAMA, [
        buildTabel('Meningkatnya kemandirian desa'),
        buildTabel('Meningkatkan Kemandirian Desa'),
        buildTabel('MENINGKATNYA KEMANDIRIAN DESA'),
      ]),
    ).toEqual(['Lembar2!B3 periksa Meningkatkan Kemandirian Desa -> Meningkatnya Kemandirian Desa']);
  });

  it.each([
    ['huruf besar', 'MENINGKATNYA KEMANDIRIAN DESA'],
    ['spasi', 'Meningkatnya  kemandirian desa'],
    ['tanda baca', 'Meningkatnya kemandirian, desa.'],
    ['nomor di depan', '2. Meningkatnya kemandirian desa'],
    ['kata "yang"', 'Meningkatnya kemandirian yang desa'],
  ])('%s tidak dihitung', (_, nama) => {
    expect(listTemuan(PERIKSA_NAMA, [buildTabel('Meningkatnya kemandirian desa'), buildTabel(nama)])).toEqual([]);
  });

  it('satu lawan satu: Perjanjian Kinerja benar, juga bila bukan tabel pertama', () => {
    expect(
      listTemuan(PERIKSA_NAMA, [
        buildTabel('Meningkatkan kemandirian desa'),
        { ...buildTabel('Meningkatnya kemandirian desa'), judul: 'Perjanjian Kinerja Tahun 2023' },
      ]),
    ).toEqual(['Lembar1!B3 periksa Meningkatkan kemandirian desa -> Meningkatnya kemandirian desa']);
  });

  it('satu lawan satu tanpa Perjanjian Kinerja: kata yang lazim di laporan benar', () => {
    expect(
      listTemuan(PERIKSA_NAMA, [
        buildTabel('Terpeliharanya sarana ataau prasarana kantor', 'Terbinanya desa atau kelurahan'),
        buildTabel('Terpeliharanya sarana atau prasarana kantor', 'Terlayaninya warga atau pendatang'),
      ]),
    ).toEqual([
      'Lembar1!B3 periksa Terpeliharanya sarana ataau prasarana kantor -> Terpeliharanya sarana atau prasarana kantor',
    ]);
  });

  it('tanpa petunjuk tidak ada yang disebut benar, dan sel lainnya disebut', () => {
    expect(
      listTemuan(PERIKSA_NAMA, [
        buildTabel('Meningkatkan kemandirian desa'),
        buildTabel('Meningkatnya kemandirian desa'),
      ]),
    ).toEqual(['Lembar1!B3 periksa Meningkatkan kemandirian desa -> ?']);
  });

  it('dua nama yang berdampingan di satu tabel adalah dua hal', () => {
    const keduanya = buildTabel('Desa tertib administrasi pemerintahan', 'Desa tertib administrasi perencanaan');
    expect(
      listTemuan(PERIKSA_NAMA, [
        keduanya,
        buildTabel('Desa tertib administrasi pemerintahan'),
        buildTabel('Desa tertib administrasi perencanaan'),
      ]),
    ).toEqual([]);
  });

  it('program dan kegiatan yang hampir senama tidak disamakan', () => {
    const buildProgram = (nama: string): TabelUji => ({
      kepala: ['No | Program dan Kegiatan | Anggaran (Rp)'],
      baris: [`1 | ${nama} | 1.000.000`],
    });
    expect(
      listTemuan(PERIKSA_NAMA, [
        buildProgram('Program Koordinasi Ketentraman dan Ketertiban Umum'),
        buildProgram('Koordinasi Upaya Ketentraman dan Ketertiban Umum'),
      ]),
    ).toEqual([]);
  });
});
