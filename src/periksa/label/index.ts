/** Checks of what printed tables say besides figures: names, captions, headers, numbers, notation, scales. */

import type { Pemeriksaan } from '../model';
import { PERIKSA_DAFTAR_HALAMAN } from './daftar-halaman';
import { PERIKSA_DAFTAR_NOMOR } from './daftar-nomor';
import { PERIKSA_INDUK } from './induk';
import { PERIKSA_JUDUL_KEMBAR } from './judul-kembar';
import { PERIKSA_JUDUL_NAMA } from './judul-nama';
import { PERIKSA_JUDUL_TAHUN } from './judul-tahun';
import { PERIKSA_KEPALA_CAPAIAN } from './kepala-capaian';
import { PERIKSA_KEPALA_ISI } from './kepala-isi';
import { PERIKSA_KEPALA_KELOMPOK } from './kepala-kelompok';
import { PERIKSA_KEPALA_SATUAN } from './kepala-satuan';
import { PERIKSA_KEPALA_TAHUN } from './kepala-tahun';
import { PERIKSA_LABEL_JUMLAH } from './label-jumlah';
import { PERIKSA_NAMA } from './nama';
import { PERIKSA_NAMA_KATA } from './nama-kata';
import { PERIKSA_NAMA_KEMBAR } from './nama-kembar';
import { PERIKSA_NAMA_LAIN } from './nama-lain';
import { PERIKSA_NAMA_TERTUKAR } from './nama-tertukar';
import { PERIKSA_NILAI_PERSEPSI } from './nilai-persepsi';
import { PERIKSA_NOMOR_BARIS } from './nomor-baris';
import { PERIKSA_NOMOR_KOLOM } from './nomor-kolom';
import { PERIKSA_NOMOR_TABEL } from './nomor-tabel';
import { PERIKSA_NOTASI } from './notasi';
import { PERIKSA_NOTASI_PERSEN } from './notasi-persen';
import { PERIKSA_SATUAN_TARGET } from './satuan-target';
import { PERIKSA_SKALA_CELAH } from './skala-celah';
import { PERIKSA_SKALA_KONVERSI } from './skala-konversi';

export const PEMERIKSAAN_LABEL: readonly Pemeriksaan[] = [
  PERIKSA_NAMA,
  PERIKSA_NAMA_KATA,
  PERIKSA_NAMA_LAIN,
  PERIKSA_NAMA_TERTUKAR,
  PERIKSA_NAMA_KEMBAR,
  PERIKSA_INDUK,
  PERIKSA_JUDUL_NAMA,
  PERIKSA_JUDUL_KEMBAR,
  PERIKSA_JUDUL_TAHUN,
  PERIKSA_KEPALA_ISI,
  PERIKSA_KEPALA_CAPAIAN,
  PERIKSA_KEPALA_SATUAN,
  PERIKSA_KEPALA_KELOMPOK,
  PERIKSA_KEPALA_TAHUN,
  PERIKSA_LABEL_JUMLAH,
  PERIKSA_NOMOR_BARIS,
  PERIKSA_NOMOR_KOLOM,
  PERIKSA_NOMOR_TABEL,
  PERIKSA_NOTASI,
  PERIKSA_NOTASI_PERSEN,
  PERIKSA_SATUAN_TARGET,
  PERIKSA_SKALA_CELAH,
  PERIKSA_SKALA_KONVERSI,
  PERIKSA_NILAI_PERSEPSI,
  PERIKSA_DAFTAR_NOMOR,
  PERIKSA_DAFTAR_HALAMAN,
];
