import { PERIKSA_NAMA_LAIN } from '../../../src/periksa/label/nama-lain';
import { listTemuan, type TabelUji } from './tabel';

const buildTujuan = (...tujuan: string[]): TabelUji => ({
  kepala: ['No | Tujuan | Target'],
  baris: tujuan.map((nama, i) => `${i + 1} | ${nama} | 8${i}`),
});

const buildAnggaran = (...baris: string[]): TabelUji => ({
  kepala: ['No | Uraian Kegiatan | Anggaran (Rp)'],
  baris,
});

describe('Nama yang hanya ada di satu tabel', () => {
  it('satu-satunya yang lain di antara nama yang sama', () => {
    expect(
      listTemuan(PERIKSA_NAMA_LAIN, [
        buildTujuan('Terwujudnya birokrasi bersih', 'Layanan sesuai SOP kecamatan'),
        buildTujuan('Terwujudnya birokrasi bersih', 'Meningkatnya kepuasan warga'),
        buildTujuan('Terwujudnya birokrasi bersih', 'Meningkatnya kepuasan warga'),
      ]),
    ).toEqual(['Lembar1!B4 periksa Layanan sesuai SOP kecamatan -> Meningkatnya kepuasan warga']);
  });

  it('jumlah rupiah yang sama', () => {
    expect(
      listTemuan(PERIKSA_NAMA_LAIN, [
        buildAnggaran('1 | Penumbuhan kesadaran keluarga | 140.669.200', '2 | Rapat koordinasi rutin | 9.000.000'),
        buildAnggaran('1 | Pendidikan dan keterampilan warga | 140.669.200', '2 | Rapat koordinasi rutin | 9.000.000'),
        buildAnggaran('1 | Pendidikan dan keterampilan warga | 140.669.200', '2 | Rapat koordinasi rutin | 9.000.000'),
      ]),
    ).toEqual(['Lembar1!B3 periksa Penumbuhan kesadaran keluarga -> Pendidikan dan keterampilan warga']);
  });

  it('sasaran yang sama dengan satu indikator di tiap tabel', () => {
    const buildIndikator = (nama: string): TabelUji => ({
      kepala: ['Sasaran | Indikator | Target'],
      baris: [`Meningkatnya ketertiban umum | ${nama} | 100%`],
    });
    expect(
      listTemuan(PERIKSA_NAMA_LAIN, [
        buildIndikator('Persentase gangguan ketertiban ditangani'),
        buildIndikator('Persentase gangguan ketertiban ditangani'),
        buildIndikator('Angka kasus trantibum'),
      ]),
    ).toEqual(['Lembar3!B3 periksa Angka kasus trantibum -> Persentase gangguan ketertiban ditangani']);
  });

  it('jenis belanja bukan nama lain kegiatan yang sama besarnya', () => {
    expect(
      listTemuan(PERIKSA_NAMA_LAIN, [
        buildAnggaran('1 | Belanja Pegawai | 140.669.200'),
        buildAnggaran('1 | Administrasi keuangan daerah | 140.669.200'),
        buildAnggaran('1 | Administrasi keuangan daerah | 140.669.200'),
      ]),
    ).toEqual([]);
  });
});
