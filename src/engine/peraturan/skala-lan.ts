import type { Skala } from './skala';

/**
 * Ordinal scale of the Lembaga Administrasi Negara, from memory of the field.
 *
 * [LAN-1] ≥ 85%: Sangat Berhasil.
 * [LAN-2] 70% – < 85%: Berhasil.
 * [LAN-3] 55% – < 70%: Cukup Berhasil.
 * [LAN-4] < 55%: Kurang Berhasil.
 */
export const SKALA_LAN: Skala = {
  id: 'lan',
  judul: 'Skala Pengukuran Ordinal',
  sumber: 'Keputusan Kepala LAN 239/IX/6/8/2003',
  berlakuSejak: '2003-03-25',
  periksa: true,
  jenjang: [
    { label: 'Sangat Berhasil', dari: '85', termasukBatas: true, sampai: null, warna: 'C6E0B4', tercetak: '≥ 85%' },
    { label: 'Berhasil', dari: '70', termasukBatas: true, sampai: '85', warna: 'E2EFDA', tercetak: '70% – < 85%' },
    {
      label: 'Cukup Berhasil',
      dari: '55',
      termasukBatas: true,
      sampai: '70',
      warna: 'FFF2CC',
      tercetak: '55% – < 70%',
    },
    { label: 'Kurang Berhasil', dari: null, termasukBatas: true, sampai: '55', warna: 'F8CBCB', tercetak: '< 55%' },
  ],
};
