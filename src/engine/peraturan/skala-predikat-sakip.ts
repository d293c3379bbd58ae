import type { Skala } from './skala';

/**
 * Predikat of the evaluation of AKIP, PermenPANRB 88/2021. Lower bounds are exclusive: exactly 80 is BB.
 *
 * [AKIP-1] >90-100: AA, Sangat Memuaskan.
 * [AKIP-2] >80-90: A, Memuaskan.
 * [AKIP-3] >70-80: BB, Sangat Baik.
 * [AKIP-4] >60-70: B, Baik.
 * [AKIP-5] >50-60: CC, Cukup (Memadai).
 * [AKIP-6] >30-50: C, Kurang.
 * [AKIP-7] >0-30: D, Sangat Kurang.
 */
export const SKALA_PREDIKAT_SAKIP: Skala = {
  id: 'predikat-sakip',
  judul: 'Kriteria Hasil Evaluasi AKIP',
  sumber: 'PermenPANRB 88/2021; tercetak di LKjIP Kecamatan Jiken 2023, Tabel 2.7',
  berlakuSejak: '2021-12-31',
  jenjang: [
    {
      label: 'Sangat Memuaskan',
      kode: 'AA',
      dari: '90',
      termasukBatas: false,
      sampai: '100',
      warna: 'C6E0B4',
      tercetak: '>90-100',
    },
    {
      label: 'Memuaskan',
      kode: 'A',
      dari: '80',
      termasukBatas: false,
      sampai: '90',
      warna: 'D5EACA',
      tercetak: '>80 -90',
    },
    {
      label: 'Sangat Baik',
      kode: 'BB',
      dari: '70',
      termasukBatas: false,
      sampai: '80',
      warna: 'E2EFDA',
      tercetak: '>70-80',
    },
    { label: 'Baik', kode: 'B', dari: '60', termasukBatas: false, sampai: '70', warna: 'EDF4DC', tercetak: '>60-70' },
    {
      label: 'Cukup (Memadai)',
      kode: 'CC',
      dari: '50',
      termasukBatas: false,
      sampai: '60',
      warna: 'FFF2CC',
      tercetak: '>50-60',
    },
    {
      label: 'Kurang',
      kode: 'C',
      dari: '30',
      termasukBatas: false,
      sampai: '50',
      warna: 'FCE4D6',
      tercetak: '>30-50',
    },
    {
      label: 'Sangat Kurang',
      kode: 'D',
      dari: null,
      termasukBatas: true,
      sampai: '30',
      warna: 'F8CBCB',
      tercetak: '>0-30',
    },
  ],
};
