import { PERIKSA_NOMOR_KOLOM } from '../../../src/periksa/label/nomor-kolom';
import { listTemuan } from './tabel';

const buildTabel = (nomor: string) => [
  {
    kepala: ['Tujuan | Sasaran | Capaian (%) | Serapan (%) | Efisiensi (%)', nomor],
    baris: ['Kecamatan maju | Desa mandiri | 97,78 | 91,68 | 8,32'],
  },
];

describe('Nomor kolom', () => {
  it.each([
    ['1 | 2 | 4 | 5 | 6', ['Lembar1!C3 salah 4 -> 3']],
    ['(1) | (2) | (3) | (3) | (4)', ['Lembar1!D3 salah (3) -> (4)']],
    ['1 | 2 | 3 | 4 | 5', []],
    ['1 | (2) | (3) | (4) | (5)', []],
  ])('%s', (nomor, temuan) => {
    expect(listTemuan(PERIKSA_NOMOR_KOLOM, buildTabel(nomor))).toEqual(temuan);
  });
});
