import { CAPAIAN_PER_INDIKATOR, KOMPOSISI_KATEGORI, RATA_RATA_UNSUR, SERAPAN_PER_PROGRAM } from '../tabel/grafik';
import {
  ANALISIS_PENYEBAB,
  EFISIENSI,
  PROGRAM_PENUNJANG,
  REALISASI_ANGGARAN,
  REALISASI_BELANJA,
  SKALA_CAPAIAN,
  STANDAR_NASIONAL,
  TAHUN_SEBELUMNYA,
  TARGET_DAN_REALISASI,
  TARGET_RENSTRA,
  UNSUR_SKM,
} from '../tabel/permenpanrb53';
import { PENGATURAN_BAKU, type Profil, WARNA_KEPALA } from './profil';

export const PROFIL_PERMENPANRB53: Profil = {
  id: 'permenpanrb53',
  nama: 'Umum (PermenPANRB 53/2014)',
  sumber: 'PermenPANRB Nomor 53 Tahun 2014, Lampiran II',
  pengaturan: PENGATURAN_BAKU,
  gaya: { nol: '0', tanpaPagu: '-', kosong: '-' },
  batasMenunjang: '100',
  kepalaBerulang: false,
  warnaKepala: WARNA_KEPALA,
  bagian: '3',
  tabel: [
    {
      tabel: [
        { layout: SKALA_CAPAIAN, grafik: KOMPOSISI_KATEGORI },
        { layout: TARGET_DAN_REALISASI, grafik: CAPAIAN_PER_INDIKATOR },
        { layout: TAHUN_SEBELUMNYA },
        { layout: TARGET_RENSTRA },
        { layout: STANDAR_NASIONAL },
        { layout: ANALISIS_PENYEBAB },
        { layout: EFISIENSI },
        { layout: PROGRAM_PENUNJANG },
        { layout: REALISASI_ANGGARAN, grafik: SERAPAN_PER_PROGRAM },
        { layout: REALISASI_BELANJA },
        { layout: UNSUR_SKM, grafik: RATA_RATA_UNSUR },
      ],
    },
  ],
};
