/** Report tables as somebody typed or pasted them, and what is found in them. */

import type { Bacaan, Tingkat } from '../engine';

/** A cell of a printed table. */
export interface SelCetak {
  /** As the reader sees it. */
  readonly teks: string;
  /** The figure in it, read by the habits of its column. */
  readonly bacaan: Bacaan;
  /** 'F5' on the sheet of its table. */
  readonly alamat: string;
  /** Whether a merged range covers it; `teks` is '' then. */
  readonly tertutup: boolean;
}

/** What a column holds, as its header and its place among the others say. */
export type JenisKolom =
  | 'no'
  | 'kode'
  | 'tujuan'
  | 'sasaran'
  | 'indikator'
  | 'program'
  /** A name of something else: a programme or kegiatan, kind of belanja, unsur. */
  | 'uraian'
  | 'satuan'
  | 'tahun'
  | 'target'
  | 'realisasi'
  /** Realisasi against target. */
  | 'capaian'
  | 'targetAkhir'
  /** Realisasi against the end target of the Renstra. */
  | 'capaianRenstra'
  | 'kategori'
  | 'tingkatKemajuan'
  | 'anggaran'
  | 'realisasiAnggaran'
  /** Realisasi of the budget against the budget. */
  | 'serapan'
  /** Budget less realisasi. */
  | 'sisa'
  /** Part of the total. */
  | 'porsi'
  | 'efisiensi'
  | 'kategoriEfisiensi'
  | 'jumlah'
  | 'lain';

export interface KolomCetak {
  readonly jenis: JenisKolom;
  /** Year its header, or a header above it, names; null for none. */
  readonly tahun: number | null;
  /** Its header cells from top to bottom, each once, joined by ' / '. */
  readonly kepala: string;
}

/** What a row is. Only 'data' rows have figures of their own. */
export type JenisBaris = 'data' | 'kelompok' | 'jumlah' | 'rata-rata' | 'tertinggi' | 'terendah' | 'kosong';

export interface BarisCetak {
  readonly jenis: JenisBaris;
  /** Depth in the table, from 0: programme, kegiatan, sub kegiatan, or A., 1., a. Null where nothing tells. */
  readonly level: number | null;
  /** As many as the table has columns. */
  readonly sel: readonly SelCetak[];
}

/** A table with its caption, wherever on a sheet it stands. */
export interface TabelCetak {
  readonly lembar: string;
  /** '3.2'; '' without a caption that has a number. */
  readonly no: string;
  readonly judul: string;
  /** Cell of the caption, or of the first header cell where there is none. */
  readonly selJudul: string;
  /** Header rows from top to bottom; a covered cell has the text that covers it. */
  readonly kepala: readonly (readonly SelCetak[])[];
  /** The row of column numbers '1 2 3' or '(1) (2) (3)' below the header, or null. */
  readonly nomorKolom: readonly SelCetak[] | null;
  readonly kolom: readonly KolomCetak[];
  readonly baris: readonly BarisCetak[];
}

/** All printed tables of a workbook, in the order of the sheets. */
export interface LaporanCetak {
  readonly tabel: readonly TabelCetak[];
  /** Report year, where it is known. */
  readonly tahun: number | null;
}

/** Something a check found in a printed table. */
export interface TemuanCetak {
  /** Name of the check. */
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly lembar: string;
  /** '3.2', or ''. */
  readonly tabel: string;
  readonly sel: string;
  readonly tertulis: string;
  /** What it should be; null when the report alone cannot decide. */
  readonly seharusnya: string | null;
  /** The other cells of which one may be the wrong one instead, as 'Lembar!F5'. */
  readonly selLain: readonly string[];
  /** Why the figure came about, when the figures prove it: 'terpotong', 'tahun-lalu-tersalin', … */
  readonly sebab: string | null;
  /** One sentence in Indonesian with the calculation and what to do. */
  readonly pesan: string;
}

/** One check over all printed tables; each lives in a file of its own. */
export interface Pemeriksaan {
  readonly kode: string;
  /** What it looks for, in one Indonesian sentence for the guide. */
  readonly keterangan: string;
  /** An example of what it says. */
  readonly contoh: string;
  check(laporan: LaporanCetak, aturan: AturanPeriksa): readonly TemuanCetak[];
}

/** The ways of the office, from its profile and settings. */
export interface AturanPeriksa {
  /** Whether the office cuts figures off: a truncated figure is then 'info', otherwise 'periksa'. */
  readonly isTerpotongBiasa: boolean;
}
