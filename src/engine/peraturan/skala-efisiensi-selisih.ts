import type { Skala } from './skala';

/**
 * Kategori of the difference capaian − serapan, Kecamatan Jiken.
 *
 * [EFS-1] >0: Sangat Efisien.
 * [EFS-2] =0: Efisien.
 * [EFS-3] <0: Kurang Efisien.
 */
export const SKALA_EFISIENSI_SELISIH: Skala = {
  id: 'efisiensi-selisih',
  judul: 'Kategori Capaian Efisiensi',
  sumber: 'LKjIP Kecamatan Jiken 2023, Tabel 3.6',
  berlakuSejak: '2023-01-01',
  jenjang: [
    {
      label: 'Sangat Efisien',
      dari: '0',
      termasukBatas: false,
      sampai: null,
      warna: 'C6E0B4',
      tercetak: '>0',
      keterangan: 'Lebih dari nol persen',
    },
    {
      label: 'Efisien',
      dari: '0',
      termasukBatas: true,
      sampai: '0',
      warna: 'E2EFDA',
      tercetak: '=0',
      keterangan: 'Sama dengan nol persen',
    },
    {
      label: 'Kurang Efisien',
      dari: null,
      termasukBatas: true,
      sampai: '0',
      warna: 'F8CBCB',
      tercetak: '<0',
      keterangan: 'Kurang dari nol persen',
    },
  ],
};
