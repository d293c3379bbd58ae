import { SKALA_PERMENDAGRI_54_2010 } from '../../engine';
import { CAPAIAN_SEMUA_INDIKATOR, KOMPOSISI_KATEGORI, SERAPAN_PER_SASARAN } from '../tabel/grafik';
import {
  ANALISIS_SASARAN,
  ANGGARAN_BELANJA,
  CAPAIAN_INDIKATOR,
  CAPAIAN_KINERJA,
  PERBANDINGAN_JANGKA_MENENGAH,
  REALISASI_BELANJA_PRIORITAS,
  REKAPITULASI_ANGGARAN,
  SKALA_PERINGKAT,
} from '../tabel/juwana';
import { DUA_DESIMAL, PENGATURAN_BAKU, type Profil, WARNA_KEPALA } from './profil';

export const PROFIL_JUWANA: Profil = {
  id: 'juwana',
  nama: 'Kecamatan Juwana, Kabupaten Pati',
  sumber: 'LKjIP Kecamatan Juwana 2023',
  pengaturan: {
    ...PENGATURAN_BAKU,
    pembulatanCapaian: { mode: 'setengah-ke-atas', desimal: 0 },
    pembulatanCapaianRenstra: { ...DUA_DESIMAL, bertingkat: [{ mulai: '100', desimal: 0 }] },
    skalaCapaian: SKALA_PERMENDAGRI_54_2010,
    metodeEfisiensi: 'tidak-ada',
    skalaEfisiensi: null,
  },
  gaya: { nol: '0', tanpaPagu: '-', kosong: '' },
  narasi: { sebutanTargetAkhir: 'target jangka menengah' },
  batasMenunjang: '100',
  kepalaBerulang: false,
  warnaKepala: WARNA_KEPALA,
  bagian: '3',
  tabel: [
    {
      tabel: [
        { layout: SKALA_PERINGKAT, grafik: KOMPOSISI_KATEGORI },
        { layout: CAPAIAN_KINERJA, grafik: CAPAIAN_SEMUA_INDIKATOR },
      ],
    },
    { setiap: 'indikator', tabel: [{ layout: CAPAIAN_INDIKATOR }] },
    { setiap: 'indikator', tabel: [{ layout: PERBANDINGAN_JANGKA_MENENGAH }] },
    {
      tabel: [
        { layout: ANALISIS_SASARAN },
        { layout: REKAPITULASI_ANGGARAN },
        { layout: ANGGARAN_BELANJA },
        { layout: REALISASI_BELANJA_PRIORITAS, grafik: SERAPAN_PER_SASARAN },
      ],
    },
  ],
};
