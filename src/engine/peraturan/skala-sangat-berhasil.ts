import type { Skala } from './skala';

/**
 * Scale by success, as Kecamatan Juai words its capaian ('sangat berhasil' for exactly 100 and more).
 *
 * [SB-1] ≥ 100%: Sangat Berhasil.
 * [SB-2] 75% – < 100%: Berhasil.
 * [SB-3] 55% – < 75%: Cukup Berhasil.
 * [SB-4] < 55%: Tidak Berhasil.
 */
export const SKALA_SANGAT_BERHASIL: Skala = {
  id: 'sangat-berhasil',
  judul: 'Skala Keberhasilan Capaian Kinerja',
  sumber: 'Kelaziman LKjIP; kata "sangat berhasil" di LKjIP Kecamatan Juai 2024, narasi 3.1, tanpa skala tercetak',
  berlakuSejak: '2014-12-01',
  periksa: true,
  jenjang: [
    {
      label: 'Sangat Berhasil',
      dari: '100',
      termasukBatas: true,
      sampai: null,
      warna: 'C6E0B4',
      tercetak: '≥ 100%',
    },
    { label: 'Berhasil', dari: '75', termasukBatas: true, sampai: '100', warna: 'E2EFDA', tercetak: '75% – < 100%' },
    {
      label: 'Cukup Berhasil',
      dari: '55',
      termasukBatas: true,
      sampai: '75',
      warna: 'FFF2CC',
      tercetak: '55% – < 75%',
    },
    { label: 'Tidak Berhasil', dari: null, termasukBatas: true, sampai: '55', warna: 'F8CBCB', tercetak: '< 55%' },
  ],
};
