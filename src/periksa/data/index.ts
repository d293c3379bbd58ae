import { ANALISIS_GANDA } from './analisis-ganda';
import { ANGGARAN_BEDA_BELANJA } from './anggaran-beda-belanja';
import { ANGGARAN_GANDA } from './anggaran-ganda';
import { ANGGARAN_TANPA_INDIKATOR } from './anggaran-tanpa-indikator';
import { CAPAIAN_TINGGI } from './capaian-tinggi';
import { INDIKATOR_TANPA_ANGGARAN } from './indikator-tanpa-anggaran';
import { KODE_DUA_NAMA } from './kode-dua-nama';
import { NAMA_DUA_EJAAN } from './nama-dua-ejaan';
import { NAMA_INDIKATOR_GANDA } from './nama-indikator-ganda';
import { NILAI_DI_LUAR_RENTANG } from './nilai-di-luar-rentang';
import { PEMBILANG_MELEBIHI_PENYEBUT } from './pembilang-melebihi-penyebut';
import type { PemeriksaanData } from './pemeriksaan-data';
import { PENGGUNA_LAYANAN_KOSONG } from './pengguna-layanan-kosong';
import { PERIODE_BELUM_LENGKAP } from './periode-belum-lengkap';
import { PERIODE_CAMPUR } from './periode-campur';
import { PROGRAM_PENDUKUNG_BEDA } from './program-pendukung-beda';
import { REALISASI_ANGGARAN_KOSONG } from './realisasi-anggaran-kosong';
import { REALISASI_MELEBIHI_PAGU } from './realisasi-melebihi-pagu';
import { REALISASI_TANPA_PAGU } from './realisasi-tanpa-pagu';
import { REALISASI_TANPA_PENYEBUT } from './realisasi-tanpa-penyebut';
import { RENSTRA_LEWAT } from './renstra-lewat';
import { RESPONDEN_KURANG } from './responden-kurang';
import { SASARAN_KOSONG } from './sasaran-kosong';
import { SATUAN_KOSONG } from './satuan-kosong';
import { SATUAN_SEL } from './satuan-sel';
import { TAHUN_AKHIR_BEDA } from './tahun-akhir-beda';
import { TAHUN_JANGGAL } from './tahun-janggal';
import { TAHUN_LAPORAN_KOSONG } from './tahun-laporan-kosong';
import { TAHUN_TERLEWAT } from './tahun-terlewat';
import { TARGET_AKHIR_BEDA } from './target-akhir-beda';
import { TARGET_LEWAT_RENSTRA } from './target-lewat-renstra';
import { TARGET_MUNDUR } from './target-mundur';
import { TARGET_SUDAH_TERCAPAI } from './target-sudah-tercapai';
import { UANG_NEGATIF } from './uang-negatif';

export type { PemeriksaanData } from './pemeriksaan-data';

/** Checks that belong together, under the heading that the guide gives them. */
export interface KelompokPemeriksaan {
  readonly judul: string;
  readonly daftar: readonly PemeriksaanData[];
}

/** Every check over the data tables, in the order in which a reader goes through them. */
export const KELOMPOK_PEMERIKSAAN_DATA: readonly KelompokPemeriksaan[] = [
  {
    judul: 'Kelengkapan dan tahun',
    daftar: [
      TAHUN_LAPORAN_KOSONG,
      TAHUN_TERLEWAT,
      TAHUN_JANGGAL,
      NAMA_INDIKATOR_GANDA,
      ANALISIS_GANDA,
      SASARAN_KOSONG,
      SATUAN_KOSONG,
    ],
  },
  {
    judul: 'Angka dan satuan',
    daftar: [
      SATUAN_SEL,
      NILAI_DI_LUAR_RENTANG,
      PEMBILANG_MELEBIHI_PENYEBUT,
      REALISASI_TANPA_PENYEBUT,
      PERIODE_BELUM_LENGKAP,
      PERIODE_CAMPUR,
    ],
  },
  {
    judul: 'Target dan capaian',
    daftar: [
      TARGET_LEWAT_RENSTRA,
      TARGET_AKHIR_BEDA,
      RENSTRA_LEWAT,
      TAHUN_AKHIR_BEDA,
      TARGET_MUNDUR,
      TARGET_SUDAH_TERCAPAI,
      CAPAIAN_TINGGI,
    ],
  },
  {
    judul: 'Anggaran',
    daftar: [
      ANGGARAN_GANDA,
      KODE_DUA_NAMA,
      UANG_NEGATIF,
      REALISASI_MELEBIHI_PAGU,
      REALISASI_TANPA_PAGU,
      REALISASI_ANGGARAN_KOSONG,
      ANGGARAN_BEDA_BELANJA,
      ANGGARAN_TANPA_INDIKATOR,
      INDIKATOR_TANPA_ANGGARAN,
      PROGRAM_PENDUKUNG_BEDA,
    ],
  },
  { judul: 'Nama', daftar: [NAMA_DUA_EJAAN] },
  { judul: 'Survei kepuasan', daftar: [RESPONDEN_KURANG, PENGGUNA_LAYANAN_KOSONG] },
];

export const DAFTAR_PEMERIKSAAN_DATA: readonly PemeriksaanData[] = KELOMPOK_PEMERIKSAAN_DATA.flatMap(
  ({ daftar }) => daftar,
);
