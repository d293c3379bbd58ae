import type { RupaDokumen } from '../../src/dokumen/docx';

export const RUPA: RupaDokumen = {
  kertas: 'A4',
  huruf: 'Times New Roman',
  ukuranHuruf: 11,
  instansi: 'Kecamatan Contoh',
  tahun: 2023,
};
