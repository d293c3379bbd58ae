import { SKALA_SANGAT_BERHASIL, SKALA_SKM } from '../../engine';
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
import { DUA_DESIMAL, type Profil } from './profil';

export const PROFIL_JUAI: Profil = {
  id: 'juai',
  nama: 'Kecamatan Juai, Kabupaten Balangan',
  sumber: 'LKjIP Kecamatan Juai 2024',
  pengaturan: {
    dasarCapaian: 'tercetak',
    desimalRealisasi: 2,
    rumusTurun: '(2T-R)/T',
    batasCapaian: null,
    pembulatanCapaian: DUA_DESIMAL,
    pembulatanCapaianRenstra: DUA_DESIMAL,
    pembulatanSerapan: DUA_DESIMAL,
    pembulatanEfisiensi: DUA_DESIMAL,
    skalaCapaian: SKALA_SANGAT_BERHASIL,
    kategoriDari: 'bulat',
    metodeEfisiensi: 'pmk249',
    efisiensiDari: 'utuh',
    skalaEfisiensi: null,
    bobotSkm: { jenis: 'rata' },
    skmPeriode: 'rata-rata',
    skalaSkm: SKALA_SKM,
  },
  gaya: { nol: '0', tanpaPagu: '-', kosong: '' },
  batasMenunjang: '100',
  kepalaBerulang: true,
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
        { layout: RINCIAN_REALISASI },
        { layout: EFISIENSI_SEMUA },
        { layout: PENGHARGAAN },
        { layout: TINDAK_LANJUT, bagian: '3.4', tanpaNomor: true },
      ],
    },
  ],
};
