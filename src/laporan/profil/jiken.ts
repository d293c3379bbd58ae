import type { AturanPembulatan } from '../../engine';
import { SKALA_EFISIENSI_SELISIH, SKALA_JIKEN, SKALA_SKM } from '../../engine';
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
import { DUA_DESIMAL, type Profil } from './profil';

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
    dasarCapaian: 'tercetak',
    desimalRealisasi: 2,
    rumusTurun: '(2T-R)/T',
    batasCapaian: null,
    pembulatanCapaian: TERPOTONG,
    pembulatanCapaianRenstra: TERPOTONG,
    pembulatanSerapan: DUA_DESIMAL,
    pembulatanEfisiensi: DUA_DESIMAL,
    skalaCapaian: SKALA_JIKEN,
    kategoriDari: 'bulat',
    metodeEfisiensi: 'selisih',
    efisiensiDari: 'utuh',
    skalaEfisiensi: SKALA_EFISIENSI_SELISIH,
    bobotSkm: { jenis: 'rata' },
    skmPeriode: 'rata-rata',
    skalaSkm: SKALA_SKM,
  },
  gaya: { nol: '-', tanpaPagu: '-', kosong: '' },
  batasMenunjang: '100',
  kepalaBerulang: false,
  bagian: '3',
  tabel: [
    {
      tabel: [
        { layout: SKALA_CAPAIAN },
        { layout: HASIL_PENGUKURAN },
        { layout: PERBANDINGAN_TAHUN },
        { layout: PERBANDINGAN_RENSTRA },
        { layout: ANALISIS_PENYEBAB },
        { layout: KATEGORI_EFISIENSI },
        { layout: KINERJA_DAN_ANGGARAN },
        { layout: PROGRAM_PENUNJANG },
        { layout: REALISASI_ANGGARAN },
      ],
    },
  ],
};
