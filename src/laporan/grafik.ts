/**
 * - `kolom`: upright columns, for a few years or indicators
 * - `batang`: lying bars, for long names
 * - `garis`: a line over years
 * - `lingkaran`: parts of a whole
 */
export type JenisGrafik = 'kolom' | 'batang' | 'garis' | 'lingkaran';

export interface SeriGrafik {
  readonly nama: string;
  /** One per category, with a decimal point ('83.2'), rounded as the table prints it; null where there is none. */
  readonly nilai: readonly (string | null)[];
}

/** A chart of the figures of a table; Excel, Word and the pane each draw it in their own way. */
export interface Grafik {
  /** '3.2.1', numbered apart from the tables. */
  readonly no: string;
  readonly judul: string;
  readonly jenis: JenisGrafik;
  /** What stands along the axis: years, indicators, unsur. */
  readonly kategori: readonly string[];
  readonly seri: readonly SeriGrafik[];
  /** Decimals that its figures are shown with. */
  readonly desimal: number;
  /** '%', or ''. */
  readonly satuan: string;
  /** Categories drawn in the colour of warning, counted from 0: the unsur to mend first. */
  readonly sorot: readonly number[];
}
