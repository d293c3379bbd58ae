import type { DataAnggaran, DataBelanja, DataIndikator, DataKinerja, LevelAnggaran } from './data';
import type { Bacaan } from './nilai';
import type { Desimal } from './nilai/desimal';
import type { Temuan } from './temuan';

/** A computed figure: exact, and rounded once as the report prints it. */
export interface AngkaHasil {
  readonly utuh: Desimal;
  readonly bulat: Desimal;
  /** Decimals of `bulat` as printed. */
  readonly desimal: number;
}

export interface HasilIndikatorTahun {
  readonly tahun: number;
  /** As read; kosong when the workbook has no target for this year. */
  readonly target: Bacaan;
  /** The year's realisation from its periods, components or SKM, shown with its own decimals. */
  readonly realisasi: Bacaan;
  readonly capaian: AngkaHasil | null;
  readonly kategori: string | null;
  readonly warna: string | null;
  readonly capaianRenstra: AngkaHasil | null;
  readonly tingkatKemajuan: string | null;
  /** Rupiah; null when no row of tblAnggaran supports the indicator in this year. */
  readonly pagu: Desimal | null;
  readonly realisasiAnggaran: Desimal | null;
  readonly serapan: AngkaHasil | null;
  readonly efisiensi: AngkaHasil | null;
  readonly kategoriEfisiensi: string | null;
  /** Row of tblRealisasi that shows the year's results (its last filled one), or null. */
  readonly barisRealisasi: number | null;
}

export interface HasilIndikator {
  readonly data: DataIndikator;
  /** In ascending years. */
  readonly tahunan: readonly HasilIndikatorTahun[];
}

export interface HasilAnggaran {
  readonly data: DataAnggaran;
  readonly level: LevelAnggaran;
  /** Index of the parent in the list, or null. */
  readonly induk: number | null;
  readonly isDaun: boolean;
  /** Typed figure, else the sum of the children; null when kosong. Rupiah. */
  readonly pagu: Desimal | null;
  readonly realisasi: Desimal | null;
  readonly sisa: Desimal | null;
  readonly serapan: AngkaHasil | null;
  /** Codes it supports, its own or inherited. */
  readonly indikator: readonly string[];
}

export interface HasilBelanja {
  readonly data: DataBelanja;
  readonly tingkat: number;
  readonly pagu: Desimal | null;
  readonly realisasi: Desimal | null;
  readonly sisa: Desimal | null;
  readonly serapan: AngkaHasil | null;
}

export interface HasilUnsur {
  readonly kode: string;
  readonly nama: string;
  /** Sum of the values 1–4. */
  readonly jumlah: number;
  /** Number of filled answers. */
  readonly terisi: number;
  readonly nrr: Desimal;
  readonly nrrTertimbang: Desimal;
  /** 1 is the highest NRR; equal NRR share a rank. */
  readonly peringkat: number;
}

export interface HasilSkm {
  readonly tahun: number;
  /** '' for the whole year. */
  readonly periode: string;
  /** Group the respondents belong to ('Layanan: KTP'), '' for all. */
  readonly kelompok: string;
  readonly responden: number;
  readonly unsur: readonly HasilUnsur[];
  readonly jumlahNrrTertimbang: Desimal;
  /** Unrounded index, 25–100. */
  readonly indeks: Desimal;
  /** Rounded to 2 decimals, half up. */
  readonly ikm: Desimal;
  readonly mutu: string;
  readonly kinerja: string;
  /** Codes of the unsur with the lowest NRR. */
  readonly prioritas: readonly string[];
}

export interface HasilKinerja {
  readonly data: DataKinerja;
  readonly tahun: number;
  readonly indikator: readonly HasilIndikator[];
  readonly anggaran: readonly HasilAnggaran[];
  readonly belanja: readonly HasilBelanja[];
  readonly skm: readonly HasilSkm[];
  readonly temuan: readonly Temuan[];
}
