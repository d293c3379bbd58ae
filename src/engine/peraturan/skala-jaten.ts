import type { Skala } from './skala';

/**
 * The capaian scale of Kecamatan Jaten.
 *
 * [JAT-1] Lebih dari 100%: Sangat Baik.
 * [JAT-2] 75 – 100%: Baik; exactly 100 is Baik.
 * [JAT-3] 55 – 74%: Cukup.
 * [JAT-4] Kurang dari 55%: Kurang.
 * [JAT-5] Between 74 and 75 nothing is printed: Cukup holds, with a finding.
 */
export const SKALA_JATEN: Skala = {
  id: 'jaten',
  judul: 'Skala Pengukuran Kinerja',
  sumber: 'LKjIP Kecamatan Jaten 2023, Tabel 3.1.1',
  berlakuSejak: '2023-01-01',
  jenjang: [
    {
      label: 'Sangat Baik',
      dari: '100',
      termasukBatas: false,
      sampai: null,
      warna: 'C6E0B4',
      tercetak: 'Lebih dari 100%',
    },
    { label: 'Baik', dari: '75', termasukBatas: true, sampai: '100', warna: 'E2EFDA', tercetak: '75 – 100%' },
    { label: 'Cukup', dari: '55', termasukBatas: true, sampai: '74', warna: 'FFF2CC', tercetak: '55 – 74 %' },
    {
      label: 'Kurang',
      dari: null,
      termasukBatas: true,
      sampai: '55',
      termasukSampai: false,
      warna: 'F8CBCB',
      tercetak: 'Kurang dari 55 %',
    },
  ],
};
