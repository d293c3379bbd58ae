import type { ModePembulatan } from './nilai/desimal';
import type { Skala } from './peraturan/skala';

/** Decimals of one kind of figure. A report may show fewer decimals from a bound on: [{ mulai: '100', desimal: 0 }]. */
export interface AturanPembulatan {
  readonly mode: ModePembulatan;
  /** Decimals below the first bound of `bertingkat`, or everywhere. */
  readonly desimal: number;
  readonly bertingkat?: readonly { readonly mulai: string; readonly desimal: number }[];
  /** A figure that is exact with `desimal` decimals is shown in full ('102,5') whatever `bertingkat` says. */
  readonly tepatUtuh?: boolean;
}

export type MetodeEfisiensi = 'selisih' | 'sisa' | 'pmk249' | 'pmk22' | 'tidak-ada';
export type RumusTurun = '(2T-R)/T' | 'T/R';

/** Everything an office may decide; comes from the profile and tblPengaturan. Percentages and bounds as decimal text. */
export interface Pengaturan {
  /** Base of capaian: the realisation rounded to the decimals it is shown with, or the exact Pembilang/Penyebut. */
  readonly dasarCapaian: 'tercetak' | 'komponen';
  /** Decimals of a realisation computed from Pembilang/Penyebut or SKM when the table's other figures do not say. */
  readonly desimalRealisasi: number;
  readonly rumusTurun: RumusTurun;
  /** Upper limit of capaian in persen; null for none. */
  readonly batasCapaian: string | null;
  readonly pembulatanCapaian: AturanPembulatan;
  readonly pembulatanCapaianRenstra: AturanPembulatan;
  readonly pembulatanSerapan: AturanPembulatan;
  readonly pembulatanEfisiensi: AturanPembulatan;
  readonly skalaCapaian: Skala;
  /** Kategori judged on the rounded capaian, or on the exact one. */
  readonly kategoriDari: 'bulat' | 'utuh';
  readonly metodeEfisiensi: MetodeEfisiensi;
  /** Efisiensi from exact capaian and serapan, or from the rounded ones. */
  readonly efisiensiDari: 'utuh' | 'bulat';
  readonly skalaEfisiensi: Skala | null;
  /** Weight of each unsur: exactly 1/n, a printed weight ('0.111'), or per unsur from tblUnsur. */
  readonly bobotSkm:
    { readonly jenis: 'rata' } | { readonly jenis: 'tetap'; readonly bobot: string } | { readonly jenis: 'per-unsur' };
  /** A year from its periods: mean of the periods' IKM, or all respondents pooled. */
  readonly skmPeriode: 'rata-rata' | 'gabungan';
  readonly skalaSkm: Skala;
}
