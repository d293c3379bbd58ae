import { SKALA_JATEN } from '../../engine';
import {
  CAPAIAN_SASARAN as GRAFIK_SASARAN,
  CAPAIAN_TUJUAN as GRAFIK_TUJUAN,
  KOMPOSISI_KATEGORI,
  RATA_RATA_UNSUR_JATEN,
  SERAPAN_PER_PROGRAM_RINGKAS,
  TREN_IKM,
  TREN_IKU,
} from '../tabel/grafik';
import {
  ANGGARAN_PENDUKUNG,
  BELANJA_DAN_REALISASI,
  BELANJA_PER_PROGRAM,
  BELANJA_TAHUNAN,
  CAPAIAN_IKU,
  CAPAIAN_SASARAN,
  CAPAIAN_TUJUAN,
  EFISIENSI_SUMBER_DAYA,
  NILAI_PERSEPSI,
  PENGOLAHAN_SKM,
  PERBANDINGAN_IKM,
  PERBANDINGAN_IKU,
  RATA_RATA_UNSUR,
  SKALA_PENGUKURAN,
  TINGKAT_REALISASI,
} from '../tabel/jaten';
import { PENGATURAN_BAKU, type Profil, WARNA_KEPALA } from './profil';

export const PROFIL_JATEN: Profil = {
  id: 'jaten',
  nama: 'Kecamatan Jaten, Kabupaten Karanganyar',
  sumber: 'LKjIP Kecamatan Jaten 2023',
  pengaturan: {
    ...PENGATURAN_BAKU,
    pembulatanCapaian: { mode: 'potong', desimal: 2 },
    pembulatanCapaianRenstra: { mode: 'potong', desimal: 2 },
    skalaCapaian: SKALA_JATEN,
    metodeEfisiensi: 'sisa',
    skalaEfisiensi: null,
    bobotSkm: { jenis: 'tetap', bobot: '0.111' },
    skmPeriode: 'gabungan',
  },
  gaya: { nol: '0', tanpaPagu: '0', kosong: '' },
  narasi: { terbilang: true, ejaanMiliar: 'milyar' },
  batasMenunjang: '100',
  kepalaBerulang: true,
  warnaKepala: WARNA_KEPALA,
  bagian: '3',
  tabel: [
    { tabel: [{ layout: SKALA_PENGUKURAN, bagian: '3.1', grafik: KOMPOSISI_KATEGORI }] },
    {
      setiap: 'indikator',
      jenis: ['tujuan', 'sasaran'],
      bukanCaraHitung: 'SKM',
      tabel: [
        { layout: CAPAIAN_IKU, bagian: '3.2' },
        { layout: PERBANDINGAN_IKU, bagian: '3.2', grafik: TREN_IKU },
      ],
    },
    {
      setiap: 'indikator',
      jenis: ['tujuan', 'sasaran'],
      caraHitung: 'SKM',
      tabel: [
        { layout: NILAI_PERSEPSI, bagian: '3.2' },
        { layout: PENGOLAHAN_SKM, bagian: '3.2' },
        { layout: RATA_RATA_UNSUR, lanjutan: 'unsur', grafik: RATA_RATA_UNSUR_JATEN },
        { layout: CAPAIAN_IKU, bagian: '3.2' },
        { layout: PERBANDINGAN_IKM, bagian: '3.2', grafik: TREN_IKM },
      ],
    },
    { setiap: 'tujuan', jenis: ['tujuan'], tabel: [{ layout: CAPAIAN_TUJUAN, bagian: '3.3', grafik: GRAFIK_TUJUAN }] },
    {
      setiap: 'sasaran',
      jenis: ['sasaran'],
      tabel: [{ layout: CAPAIAN_SASARAN, bagian: '3.3', grafik: GRAFIK_SASARAN }],
    },
    {
      tabel: [
        { layout: BELANJA_DAN_REALISASI, bagian: '3.4' },
        { layout: TINGKAT_REALISASI, bagian: '3.4' },
        { layout: BELANJA_PER_PROGRAM, bagian: '3.4', grafik: SERAPAN_PER_PROGRAM_RINGKAS },
        { layout: BELANJA_TAHUNAN, bagian: '3.4' },
        { layout: ANGGARAN_PENDUKUNG, bagian: '3.4' },
        { layout: EFISIENSI_SUMBER_DAYA, bagian: '3.5' },
      ],
    },
  ],
};
