import type { Skala } from './skala';

/**
 * Peringkat kinerja, Permendagri 54/2010. Printed for whole percents.
 *
 * [P54-1] 91% ≤ 100%: Sangat Tinggi.
 * [P54-2] 76% ≤ 90%: Tinggi.
 * [P54-3] 66% ≤ 75%: Sedang.
 * [P54-4] 51% ≤ 65%: Rendah.
 * [P54-5] ≤ 50%: Sangat Rendah.
 * [P54-6] Nothing is printed above 100%: the highest band is open upwards, as the reports that use it do (109%, 203%).
 * [P54-7] Between 90 and 91, 75 and 76, 65 and 66, 50 and 51 nothing is printed: the lower band holds, with a finding.
 */
export const SKALA_PERMENDAGRI_54_2010: Skala = {
  id: 'permendagri-54-2010',
  judul: 'Skala Nilai Peringkat Kinerja',
  sumber: 'Permendagri 54/2010, Lampiran VII; tercetak di LKjIP Kecamatan Juwana 2023, Tabel 3.1',
  berlakuSejak: '2010-10-21',
  jenjang: [
    {
      label: 'Sangat Tinggi',
      dari: '91',
      termasukBatas: true,
      sampai: null,
      warna: 'C6E0B4',
      tercetak: '91% ≤ 100%',
    },
    { label: 'Tinggi', dari: '76', termasukBatas: true, sampai: '90', warna: 'E2EFDA', tercetak: '76% ≤ 90%' },
    { label: 'Sedang', dari: '66', termasukBatas: true, sampai: '75', warna: 'FFF2CC', tercetak: '66% ≤ 75%' },
    { label: 'Rendah', dari: '51', termasukBatas: true, sampai: '65', warna: 'FCE4D6', tercetak: '51 % ≤ 65%' },
    { label: 'Sangat Rendah', dari: null, termasukBatas: true, sampai: '50', warna: 'F8CBCB', tercetak: '≤ 50%' },
  ],
};
