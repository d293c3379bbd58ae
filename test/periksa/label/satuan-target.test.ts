import { PERIKSA_SATUAN_TARGET } from '../../../src/periksa/label/satuan-target';
import { listTemuan } from './tabel';

const LAZIM = [
  'Jumlah Laporan Pelayanan | 1 Laporan',
  'Jumlah Laporan Koordinasi | 1 Laporan',
  'Jumlah Dokumen RKA | 2 Dokumen',
];
const buildTabel = (...baris: string[]) => [{ kepala: ['Indikator Kinerja | Target'], baris: [...LAZIM, ...baris] }];

describe('Satuan target', () => {
  it.each([
    ['Jumlah Laporan Capaian | 2 Dokumen', ['Lembar1!B6 periksa 2 Dokumen -> 2 Laporan']],
    ['Jumlah Laporan Efektivitas | 100%', ['Lembar1!B6 periksa 100% -> 1 Laporan']],
    ['Jumlah Orang yang Hadir | 100%', ['Lembar1!B6 periksa 100% -> ?']],
    ['Jumlah Kendaraan Dinas | 13 Unit', []],
    ['Jumlah Orang yang Menerima Gaji | 22 Orang Per Bulan', []],
    ['Persentase Pelayanan | 100%', []],
    ['Jumlah Desa Binaan | 11', []],
  ])('%s', (baris, temuan) => {
    expect(listTemuan(PERIKSA_SATUAN_TARGET, buildTabel(baris))).toEqual(temuan);
  });
});
