import type { Grafik } from './grafik';
import type { Kelompok } from './kelompok';

export type Rata = 'kiri' | 'tengah' | 'kanan';

/** Empty room at the sides of a figure, in widths of a digit. */
export interface Ruang {
  readonly kiri: number;
  readonly kanan: number;
  /** The figure and its room together, the same for every figure of a column. */
  readonly lebar: number;
}

/** A cell of a finished table: the text the reader sees, how it looks, and how many cells it covers. */
export interface SelTabel {
  readonly teks: string;
  readonly rata: Rata;
  readonly tebal: boolean;
  readonly miring: boolean;
  /** Steps that the text is set in from the left, as a child of the row above. */
  readonly indentasi: number;
  /**
   * Room that a centred figure needs at its sides to stand comma under comma with the others of its column; null where
   * it is simply centred. See docs/adr/0021.
   */
  readonly ruang: Ruang | null;
  /** Background RRGGBB, or null. */
  readonly warna: string | null;
  readonly rentangBaris: number;
  readonly rentangKolom: number;
  /** Covered by the cell above or to the left. */
  readonly tertutup: boolean;
  /** Column of a merged cell that its text stands in in the plain form, counted from its first. */
  readonly kolomTeks: number;
}

/** A finished report table. Every figure is text as printed; renderers only draw it. */
export interface Tabel {
  /** '3.2'; for a table without caption the section it belongs to. */
  readonly no: string;
  /** What the table is about. */
  readonly kelompok: Kelompok;
  readonly judul: string;
  /** Whether the table has a caption 'Tabel 3.2 …'. */
  readonly berjudul: boolean;
  readonly kepala: readonly (readonly SelTabel[])[];
  readonly baris: readonly (readonly SelTabel[])[];
  /** Column widths in characters. */
  readonly lebar: readonly number[];
  readonly orientasi: 'tegak' | 'mendatar';
  /** 'Sumber: …' below the table, or ''. */
  readonly sumber: string;
  /** Whether merged header cells repeat their text in the plain form (`kepalaTeks`). */
  readonly kepalaBerulang: boolean;
  /** Paragraphs that say under the table what its figures mean; every figure in them is one of the table's. */
  readonly narasi: readonly string[];
  /** Charts of its figures, in the order in which they follow it. */
  readonly grafik: readonly Grafik[];
}

/** Header as plain text: a covered cell is '' or repeats the text that covers it. */
export function formatKepala(tabel: Tabel): string[][] {
  const kepala = tabel.kepala.map((baris) => baris.map((sel) => sel.teks));
  if (!tabel.kepalaBerulang) return kepala;
  tabel.kepala.forEach((baris, i) => {
    baris.forEach((sel, j) => {
      for (let k = 1; k < sel.rentangKolom; k++) {
        const kepalaBaris = kepala[i];
        if (kepalaBaris !== undefined) kepalaBaris[j + k] = sel.teks;
      }
    });
  });
  return kepala;
}

/** Body as plain text: of the cells that a merged one covers, only one holds its text. */
export function formatBaris(tabel: Tabel): string[][] {
  return tabel.baris.map((baris) => {
    const teks = baris.map(() => '');
    baris.forEach((sel, i) => {
      if (!sel.tertutup) teks[i + sel.kolomTeks] = sel.teks;
    });
    return teks;
  });
}
