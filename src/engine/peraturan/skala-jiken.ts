import type { Skala } from './skala';

/**
 * The capaian scale of Kecamatan Jiken. Lower bounds are exclusive: exactly 100 is Baik, exactly 85 is Cukup.
 *
 * [JIK-1] Lebih dari 100%: Sangat Baik.
 * [JIK-2] >85—100%: Baik.
 * [JIK-3] >65-85%: Cukup.
 * [JIK-4] >50-65%: Kurang.
 * [JIK-5] Kurang dari 50%: Sangat Kurang.
 * [JIK-6] Exactly 50 is in no printed band: Sangat Kurang holds, with a finding.
 */
export const SKALA_JIKEN: Skala = {
  id: 'jiken',
  judul: 'Skala Nilai Capaian Kinerja',
  sumber: 'LKjIP Kecamatan Jiken 2023, Tabel 3.1',
  berlakuSejak: '2023-01-01',
  jenjang: [
    {
      label: 'Sangat Baik',
      labelTercetak: 'Sangat baik',
      dari: '100',
      termasukBatas: false,
      sampai: null,
      warna: 'C6E0B4',
      tercetak: 'Lebih dari 100%',
    },
    { label: 'Baik', dari: '85', termasukBatas: false, sampai: '100', warna: 'E2EFDA', tercetak: '>85—100 %' },
    { label: 'Cukup', dari: '65', termasukBatas: false, sampai: '85', warna: 'FFF2CC', tercetak: '>65-85%' },
    {
      label: 'Kurang',
      labelTercetak: 'kurang',
      dari: '50',
      termasukBatas: false,
      sampai: '65',
      warna: 'FCE4D6',
      tercetak: '>50-65%',
    },
    {
      label: 'Sangat Kurang',
      labelTercetak: 'Sangat kurang',
      dari: null,
      termasukBatas: true,
      sampai: '50',
      termasukSampai: false,
      warna: 'F8CBCB',
      tercetak: 'Kurang dari 50 %',
    },
  ],
};
