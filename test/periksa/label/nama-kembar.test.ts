import { PERIKSA_NAMA_KEMBAR } from '../../../src/periksa/label/nama-kembar';
import { listTemuan } from './tabel';

const buildTabel = (...unsur: string[]) => [
  { kepala: ['No | Unsur Pelayanan | Nilai'], baris: unsur.map((nama, i) => `U${i + 1} | ${nama} | 3,2${i}`) },
];
const LIMA = ['Persyaratan', 'Prosedur', 'Waktu', 'Biaya', 'Produk'];

describe('Unsur survei yang kembar', () => {
  it('namanya menurut PermenPANRB 14/2017', () => {
    expect(
      listTemuan(PERIKSA_NAMA_KEMBAR, buildTabel(...LIMA, 'Kompetensi pelaksana', 'Kompetensi pelaksana')),
    ).toEqual(['Lembar1!B9 periksa Kompetensi pelaksana -> Perilaku pelaksana']);
  });

  it('unsur yang bukan dari peraturan itu: tanpa nama pengganti', () => {
    expect(listTemuan(PERIKSA_NAMA_KEMBAR, buildTabel('Kebersihan', 'Kebersihan'))).toEqual([
      'Lembar1!B4 periksa Kebersihan -> ?',
    ]);
  });

  it('unsur yang berbeda', () => {
    expect(listTemuan(PERIKSA_NAMA_KEMBAR, buildTabel(...LIMA))).toEqual([]);
  });
});
