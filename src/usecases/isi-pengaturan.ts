import type { Ubah } from './daftar-kunci';
import type { Pemetaan } from './find-tables';
import { TANPA_PEMETAAN } from './find-tables';
import type { TemuanBerlokasi } from './lokasi';

/** How the report sheets look. */
export interface RupaLaporan {
  readonly lembar: 'per-tabel' | 'satu';
  readonly kertas: 'A4' | 'F4';
  readonly huruf: string;
  /** Points. */
  readonly ukuranHuruf: number;
}

export const RUPA_BAKU: RupaLaporan = { lembar: 'per-tabel', kertas: 'A4', huruf: 'Times New Roman', ukuranHuruf: 11 };

/** What tblPengaturan says; a key that is not there leaves the profile's own way. */
export interface IsiPengaturan {
  readonly instansi: string;
  readonly kabupaten: string;
  readonly tahun: number | null;
  /** The finding about a year that is filled, but is none. */
  readonly tahunSalah: TemuanBerlokasi | null;
  readonly profil: string | null;
  /** People served in the report year; null when the office does not say. */
  readonly penggunaLayanan: number | null;
  readonly jumlahDesa: number | null;
  /** Settings that differ from the profile, by their key; the scale depends on the report year. */
  readonly ubahan: readonly { readonly kunci: string; readonly ubah: Ubah }[];
  readonly rupa: RupaLaporan;
  readonly pemetaan: Pemetaan;
  /** Reasons for findings that were accepted, by their key. */
  readonly diterima: ReadonlyMap<string, string>;
  /** Keys that are filled with a value that can be used, each by its first name. */
  readonly terisi: ReadonlySet<string>;
  readonly temuan: readonly TemuanBerlokasi[];
}

export const PENGATURAN_KOSONG: IsiPengaturan = {
  instansi: '',
  kabupaten: '',
  tahun: null,
  tahunSalah: null,
  profil: null,
  penggunaLayanan: null,
  jumlahDesa: null,
  ubahan: [],
  rupa: RUPA_BAKU,
  pemetaan: TANPA_PEMETAAN,
  diterima: new Map(),
  terisi: new Set(),
  temuan: [],
};

/** Settings to try out or to write, by key; null goes back to the profile's way. */
export type UbahanPengaturan = ReadonlyMap<string, string | null>;

export const TANPA_UBAHAN: UbahanPengaturan = new Map();
