import type { AturanPembulatan, CaraHitung, JenisIndikator, Pengaturan } from '../../engine';
import { SKALA_EFISIENSI_SELISIH, SKALA_PERMENDAGRI_86_2017, SKALA_SKM } from '../../engine';
import type { GrafikLayout } from '../grafik-layout';
import type { TableLayout } from '../layout';
import type { GayaNarasi } from '../narasi/gaya';

/** The rounding most reports use: two decimals, half up. */
export const DUA_DESIMAL: AturanPembulatan = { mode: 'setengah-ke-atas', desimal: 2 };

/** Background of header cells: light enough for black print, and grey on a printer without colour. */
export const WARNA_KEPALA = 'D9E1F2';

/** What holds unless a profile says otherwise. */
export const PENGATURAN_BAKU: Pengaturan = {
  dasarCapaian: 'tercetak',
  desimalRealisasi: 2,
  rumusTurun: '(2T-R)/T',
  batasCapaian: null,
  pembulatanCapaian: DUA_DESIMAL,
  pembulatanCapaianRenstra: DUA_DESIMAL,
  pembulatanSerapan: DUA_DESIMAL,
  pembulatanEfisiensi: DUA_DESIMAL,
  skalaCapaian: SKALA_PERMENDAGRI_86_2017,
  kategoriDari: 'bulat',
  metodeEfisiensi: 'selisih',
  efisiensiDari: 'utuh',
  skalaEfisiensi: SKALA_EFISIENSI_SELISIH,
  bobotSkm: { jenis: 'rata' },
  skmPeriode: 'rata-rata',
  skalaSkm: SKALA_SKM,
};

/** One table of a report. */
export interface EntriTabel {
  readonly layout: TableLayout;
  /** Follows the table when there is something to compare. */
  readonly grafik?: GrafikLayout;
  /** Section whose numbering the table takes part in ('3.2'); the profile's own when left out. */
  readonly bagian?: string;
  /** Part of the table before it, numbered '3.2.4 (unsur)'. */
  readonly lanjutan?: string;
  /** Printed without number and caption. */
  readonly tanpaNomor?: true;
}

/** Tables printed once, or again for every indicator, tujuan or sasaran; then all tables of one item come together. */
export interface KelompokTabel {
  readonly setiap?: 'indikator' | 'tujuan' | 'sasaran';
  readonly jenis?: readonly JenisIndikator[];
  readonly caraHitung?: CaraHitung;
  readonly bukanCaraHitung?: CaraHitung;
  /** Position of the item among its kind, from 1: only these, or all from `mulai` on. */
  readonly urutan?: { readonly mulai: number; readonly sampai?: number };
  readonly tabel: readonly EntriTabel[];
}

export type GayaNol = '-' | '0';

/** How a report writes what is empty or zero. */
export interface GayaAngka {
  /** Pagu, realisasi and sisa of rupiah 0. */
  readonly nol: GayaNol;
  /** A percentage that cannot be computed because the pagu is 0. */
  readonly tanpaPagu: GayaNol;
  /** Rupiah cells without a figure. */
  readonly kosong: '-' | '';
}

/** How one kind of report looks and computes: all of it data. */
export interface Profil {
  readonly id: string;
  readonly nama: string;
  /** Where the ways of this profile are taken from. */
  readonly sumber: string;
  readonly pengaturan: Pengaturan;
  readonly gaya: GayaAngka;
  /** How its paragraphs are written, where that differs from `GAYA_NARASI_BAKU`. */
  readonly narasi?: Partial<GayaNarasi>;
  /** Capaian in persen from which a programme counts as supporting ('Menunjang'). */
  readonly batasMenunjang: string;
  /** Merged header cells repeat their text in the plain form of a table. */
  readonly kepalaBerulang: boolean;
  /** Background of header cells, RRGGBB; null leaves them white. */
  readonly warnaKepala: string | null;
  /** Prefix of the table numbers. */
  readonly bagian: string;
  readonly tabel: readonly KelompokTabel[];
}
