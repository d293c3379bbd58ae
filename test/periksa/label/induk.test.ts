import { PERIKSA_INDUK } from '../../../src/periksa/label/induk';
import { listTemuan, type TabelUji } from './tabel';

const buildTabel = (...nama: string[]): TabelUji => ({
  kepala: ['No | Program dan Kegiatan | Anggaran (Rp)'],
  baris: nama.map((satu, i) => `${i + 1} | ${satu} | ${i + 1}.000.000`),
});
const [A, B] = ['Program Penunjang Urusan Daerah', 'Program Pelayanan Publik'];

describe('Kegiatan di bawah program', () => {
  it('berdiri di atas judul programnya sendiri', () => {
    expect(
      listTemuan(PERIKSA_INDUK, [
        buildTabel(A, 'Administrasi umum kantor', 'Koordinasi pemerintahan desa', B, 'Perizinan non usaha'),
        buildTabel(A, 'Administrasi umum kantor', B, 'Koordinasi pemerintahan desa', 'Perizinan non usaha'),
      ]),
    ).toEqual(['Lembar1!B5 periksa Koordinasi pemerintahan desa -> ?']);
  });

  it('susunan yang sama', () => {
    const tabel = buildTabel(A, 'Administrasi umum kantor', B, 'Perizinan non usaha');
    expect(listTemuan(PERIKSA_INDUK, [tabel, tabel])).toEqual([]);
  });
});
