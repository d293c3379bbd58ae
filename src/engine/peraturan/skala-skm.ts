import type { Skala } from './skala';

/**
 * Mutu pelayanan, PermenPANRB 14/2017, on the index rounded to 2 decimals. `keterangan` is the nilai interval 1–4.
 *
 * [MUTU-1] 88,31 – 100,00: A, Sangat Baik.
 * [MUTU-2] 76,61 – 88,30: B, Baik.
 * [MUTU-3] 65,00 – 76,60: C, Kurang Baik.
 * [MUTU-4] 25,00 – 64,99: D, Tidak Baik.
 * [MUTU-5] The bands leave 0,01 between them: an index is rounded before it is judged.
 */
export const SKALA_SKM: Skala = {
  id: 'skm',
  judul: 'Nilai Persepsi, Nilai Interval, Mutu Pelayanan dan Kinerja Unit Pelayanan',
  sumber: 'PermenPANRB 14/2017, Lampiran, Tabel II; tercetak di LKjIP Kecamatan Jiken 2023, Tabel 2.7',
  berlakuSejak: '2017-05-09',
  jenjang: [
    {
      label: 'Sangat Baik',
      labelTercetak: 'Sangat baik',
      kode: 'A',
      dari: '88.31',
      termasukBatas: true,
      sampai: '100',
      warna: 'C6E0B4',
      tercetak: '88,31 – 100,00',
      keterangan: '3,5324 – 4,00',
    },
    {
      label: 'Baik',
      kode: 'B',
      dari: '76.61',
      termasukBatas: true,
      sampai: '88.30',
      warna: 'E2EFDA',
      tercetak: '76,61 – 88,30',
      keterangan: '3,0644 – 3,532',
    },
    {
      label: 'Kurang Baik',
      labelTercetak: 'Kurang baik',
      kode: 'C',
      dari: '65.00',
      termasukBatas: true,
      sampai: '76.60',
      warna: 'FFF2CC',
      tercetak: '65,00 – 76,60',
      keterangan: '2,60 – 3,064',
    },
    {
      label: 'Tidak Baik',
      labelTercetak: 'Tidak baik',
      kode: 'D',
      dari: null,
      termasukBatas: true,
      sampai: '64.99',
      warna: 'F8CBCB',
      tercetak: '25,00 – 64,99',
      keterangan: '1,00 – 2,5996',
    },
  ],
};
