import type { JenisIndikator } from '../engine';
import type { JenisGrafik } from './grafik';
import type { IsiSumber, PilihBaris, SelLayout } from './layout';

interface RupaGrafik {
  /** May hold the braces of a table's texts, as may the names of series. */
  readonly judul: string;
  /** Left out, bars lie when a name is long and stand otherwise. */
  readonly jenis?: JenisGrafik;
  /** Drawn without a number of its own. */
  readonly tanpaNomor?: true;
}

export interface SeriLayout<Isi> {
  readonly nama: string;
  /** Written as in the table. */
  readonly nilai: Isi | SelLayout<Isi>;
}

/** A chart of figures that its table prints: a category per row, a series per column. */
export type GrafikBaris = {
  [Dari in keyof IsiSumber]: RupaGrafik & {
    readonly dari: Dari;
    readonly pilih?: PilihBaris;
    readonly kategori: IsiSumber[Dari];
    readonly seri: readonly SeriLayout<IsiSumber[Dari]>[];
    readonly satuan?: '%';
    /** The lowest figure of the last series is marked. */
    readonly sorot?: 'terendah';
  };
}[keyof IsiSumber];

/** How many indicators reached each category of the scale. */
export interface GrafikKomposisi extends RupaGrafik {
  readonly dari: 'komposisi-kategori';
  readonly pilih?: { readonly jenis: readonly JenisIndikator[] };
}

/** The chart of a table as data. */
export type GrafikLayout = GrafikBaris | GrafikKomposisi;
