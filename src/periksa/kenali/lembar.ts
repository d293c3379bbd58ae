import type { IsiSel } from '../../engine';
import { formatIsi, type SelMentah } from './tabel-mentah';

/** A merged range; rows and columns count from 0 inside the rows of its sheet. */
export interface Gabungan {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** An Excel Table on a sheet; rows and columns count from 1, as on the sheet. */
export interface KotakTabel {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** Data rows, without header; a totals row may be counted or left out. */
  readonly rowCount: number;
  /** One of Takar's own data tables: its cells belong to no printed table. @default false */
  readonly isData?: boolean;
}

/** Everything on one sheet, as far as tables need it. */
export interface IsiLembar {
  readonly name: string;
  /** Sheet row and column (from 1) of the first cell of `rows`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly IsiSel[])[];
  /** Number format in en-US syntax; `row` and `column` count from 0 inside `rows`. */
  numberFormat(row: number, column: number): string;
  readonly merges: readonly Gabungan[];
  readonly tabel?: readonly KotakTabel[];
}

/** A rectangle of a sheet, both ends included, counted from 0. */
export interface Kotak {
  readonly atas: number;
  readonly bawah: number;
  readonly kiri: number;
  readonly kanan: number;
}

/** A sheet as a reader sees it: texts, which cell a merged range shows there, and addresses. */
export interface Kisi {
  readonly jumlahBaris: number;
  readonly jumlahKolom: number;
  /** '' for an empty or covered cell. */
  teks(row: number, column: number): string;
  /** The merged range over a cell, if there is one. */
  gabungan(row: number, column: number): Gabungan | undefined;
  alamat(row: number, column: number): string;
  /** The cell; a covered one is empty, or has what covers it when `terisi`. */
  sel(row: number, column: number, terisi: boolean): SelMentah;
}

export function toKisi(lembar: IsiLembar): Kisi {
  const jumlahKolom = Math.max(0, ...lembar.rows.map((sel) => sel.length));
  const gabunganSel = new Map<number, Gabungan>();
  for (const milik of lembar.merges) {
    for (let r = milik.row; r < Math.min(milik.row + milik.rowSpan, lembar.rows.length); r += 1) {
      for (let c = milik.column; c < Math.min(milik.column + milik.columnSpan, jumlahKolom); c += 1) {
        gabunganSel.set(r * jumlahKolom + c, milik);
      }
    }
  }
  const teks = lembar.rows.map((sel) => sel.map(formatIsi));
  const gabungan = (row: number, column: number): Gabungan | undefined =>
    column < 0 || column >= jumlahKolom ? undefined : gabunganSel.get(row * jumlahKolom + column);
  const alamat = (row: number, column: number): string =>
    formatAlamat(lembar.firstRow + row, lembar.firstColumn + column);
  return {
    jumlahBaris: lembar.rows.length,
    jumlahKolom,
    teks: (row, column) => teks[row]?.[column] ?? '',
    gabungan,
    alamat,
    sel(row, column, terisi) {
      const oleh = gabungan(row, column);
      const tertutup = oleh !== undefined && (oleh.row !== row || oleh.column !== column);
      const [r, c] = tertutup && terisi ? [oleh.row, oleh.column] : [row, column];
      const isi = tertutup && !terisi ? null : (lembar.rows[r]?.[c] ?? null);
      const format = typeof isi === 'number' ? lembar.numberFormat(r, c) : 'General';
      return { isi, teks: isi === null ? '' : (teks[r]?.[c] ?? ''), format, alamat: alamat(row, column), tertutup };
    },
  };
}

const daftarHuruf: string[] = [''];

function formatAlamat(row: number, column: number): string {
  for (let kolom = daftarHuruf.length; kolom <= column; kolom += 1) {
    const sisa = (kolom - 1) % 26;
    daftarHuruf.push((daftarHuruf[(kolom - 1 - sisa) / 26] ?? '') + String.fromCharCode(65 + sisa));
  }
  return `${daftarHuruf[column] ?? ''}${row}`;
}
