import type { Skala } from './skala';

/**
 * Peringkat kinerja, Permendagri 86/2017, which keeps the bands of Permendagri 54/2010.
 *
 * [P86-1] 91% ≤ 100%: Sangat Tinggi; open upwards.
 * [P86-2] 76% ≤ 90%: Tinggi.
 * [P86-3] 66% ≤ 75%: Sedang.
 * [P86-4] 51% ≤ 65%: Rendah.
 * [P86-5] ≤ 50%: Sangat Rendah.
 * [P86-6] Between the printed bands the lower one holds, with a finding.
 */
export const SKALA_PERMENDAGRI_86_2017: Skala = {
  id: 'permendagri-86-2017',
  judul: 'Skala Nilai Peringkat Kinerja',
  sumber: 'Permendagri 86/2017, Lampiran, Tabel T-E.1',
  berlakuSejak: '2017-09-26',
  periksa: true,
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
    { label: 'Rendah', dari: '51', termasukBatas: true, sampai: '65', warna: 'FCE4D6', tercetak: '51% ≤ 65%' },
    { label: 'Sangat Rendah', dari: null, termasukBatas: true, sampai: '50', warna: 'F8CBCB', tercetak: '≤ 50%' },
  ],
};
