import type { AturanPembulatan } from '../../engine';
import { SKALA_JIKEN } from '../../engine';
import { CAPAIAN_PER_INDIKATOR, KOMPOSISI_KATEGORI, SERAPAN_PER_PROGRAM_SEL } from '../tabel/grafik';
import {
  ANALISIS_PENYEBAB,
  HASIL_PENGUKURAN,
  KATEGORI_EFISIENSI,
  KINERJA_DAN_ANGGARAN,
  PERBANDINGAN_RENSTRA,
  PERBANDINGAN_TAHUN,
  PROGRAM_PENUNJANG,
  REALISASI_ANGGARAN,
  SKALA_CAPAIAN,
} from '../tabel/jiken';
import { PENGATURAN_BAKU, type Profil, WARNA_KEPALA } from './profil';

/** Two decimals below 100, none from 100 on, cut off; an exact 102,5 stays. See docs/adr/0006. */
const TERPOTONG: AturanPembulatan = {
  mode: 'potong',
  desimal: 2,
  bertingkat: [{ mulai: '100', desimal: 0 }],
  tepatUtuh: true,
};

export const PROFIL_JIKEN: Profil = {
  id: 'jiken',
  nama: 'Kecamatan Jiken, Kabupaten Blora',
  sumber: 'LKjIP Kecamatan Jiken 2023',
  pengaturan: {
    ...PENGATURAN_BAKU,
    pembulatanCapaian: TERPOTONG,
    pembulatanCapaianRenstra: TERPOTONG,
    skalaCapaian: SKALA_JIKEN,
  },
  gaya: { nol: '-', tanpaPagu: '-', kosong: '' },
  narasi: { terbilang: true },
  batasMenunjang: '100',
  kepalaBerulang: false,
  warnaKepala: WARNA_KEPALA,
  bagian: '3',
  tabel: [
    {
      tabel: [
        { layout: SKALA_CAPAIAN, grafik: KOMPOSISI_KATEGORI },
        { layout: HASIL_PENGUKURAN, grafik: CAPAIAN_PER_INDIKATOR },
        { layout: PERBANDINGAN_TAHUN },
        { layout: PERBANDINGAN_RENSTRA },
        { layout: ANALISIS_PENYEBAB },
        { layout: KATEGORI_EFISIENSI },
        { layout: KINERJA_DAN_ANGGARAN },
        { layout: PROGRAM_PENUNJANG },
        { layout: REALISASI_ANGGARAN, grafik: SERAPAN_PER_PROGRAM_SEL },
      ],
    },
  ],
};
