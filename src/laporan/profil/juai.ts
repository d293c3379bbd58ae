import { SKALA_SANGAT_BERHASIL } from '../../engine';
import { CAPAIAN_DAN_SERAPAN, SERAPAN_PER_PROGRAM_SEL } from '../tabel/grafik';
import {
  ANALISIS_SASARAN,
  ANALISIS_TUJUAN,
  CAPAIAN_SASARAN,
  CAPAIAN_SASARAN_BERNOMOR,
  EFISIENSI_SASARAN,
  EFISIENSI_SEMUA,
  PENGHARGAAN,
  PROGRAM_PENDUKUNG,
  RINCIAN_REALISASI,
  TINDAK_LANJUT,
} from '../tabel/juai';
import { PENGATURAN_BAKU, type Profil, WARNA_KEPALA } from './profil';

export const PROFIL_JUAI: Profil = {
  id: 'juai',
  nama: 'Kecamatan Juai, Kabupaten Balangan',
  sumber: 'LKjIP Kecamatan Juai 2024',
  pengaturan: {
    ...PENGATURAN_BAKU,
    skalaCapaian: SKALA_SANGAT_BERHASIL,
    metodeEfisiensi: 'pmk249',
    skalaEfisiensi: null,
  },
  gaya: { nol: '0', tanpaPagu: '-', kosong: '' },
  batasMenunjang: '100',
  kepalaBerulang: true,
  warnaKepala: WARNA_KEPALA,
  bagian: '3',
  tabel: [
    { setiap: 'tujuan', jenis: ['tujuan'], tabel: [{ layout: ANALISIS_TUJUAN }] },
    {
      setiap: 'sasaran',
      jenis: ['sasaran'],
      urutan: { mulai: 1, sampai: 1 },
      tabel: [{ layout: ANALISIS_SASARAN }, { layout: PROGRAM_PENDUKUNG }, { layout: EFISIENSI_SASARAN }],
    },
    {
      setiap: 'sasaran',
      jenis: ['sasaran'],
      urutan: { mulai: 2, sampai: 3 },
      tabel: [{ layout: CAPAIAN_SASARAN_BERNOMOR }, { layout: PROGRAM_PENDUKUNG }, { layout: EFISIENSI_SASARAN }],
    },
    {
      setiap: 'sasaran',
      jenis: ['sasaran'],
      urutan: { mulai: 4 },
      tabel: [{ layout: CAPAIAN_SASARAN }, { layout: PROGRAM_PENDUKUNG }],
    },
    {
      tabel: [
        { layout: RINCIAN_REALISASI, grafik: SERAPAN_PER_PROGRAM_SEL },
        { layout: EFISIENSI_SEMUA, grafik: CAPAIAN_DAN_SERAPAN },
        { layout: PENGHARGAAN },
        { layout: TINDAK_LANJUT, bagian: '3.4', tanpaNomor: true },
      ],
    },
  ],
};
