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
export class Kisi {
  readonly jumlahBaris: number;
  readonly jumlahKolom: number;
  private readonly daftarTeks: readonly (readonly string[])[];
  /** By row times number of columns plus column. */
  private readonly daftarGabungan = new Map<number, Gabungan>();

  /** @param kolomLembar  column of the sheet (from 1) for each column here, where some are left out */
  constructor(
    private readonly lembar: IsiLembar,
    private readonly kolomLembar: readonly number[] | null = null,
  ) {
    this.jumlahBaris = lembar.rows.length;
    this.jumlahKolom = Math.max(0, ...lembar.rows.map((sel) => sel.length));
    this.daftarTeks = lembar.rows.map((sel) => sel.map(formatIsi));
    for (const milik of lembar.merges) {
      for (let r = milik.row; r < Math.min(milik.row + milik.rowSpan, this.jumlahBaris); r += 1) {
        for (let c = milik.column; c < Math.min(milik.column + milik.columnSpan, this.jumlahKolom); c += 1) {
          this.daftarGabungan.set(r * this.jumlahKolom + c, milik);
        }
      }
    }
  }

  /** '' for an empty or covered cell. */
  teks(row: number, column: number): string {
    return this.daftarTeks[row]?.[column] ?? '';
  }

  /** The merged range over a cell, if there is one. */
  gabungan(row: number, column: number): Gabungan | undefined {
    if (column < 0 || column >= this.jumlahKolom) return undefined;
    return this.daftarGabungan.get(row * this.jumlahKolom + column);
  }

  alamat(row: number, column: number): string {
    const kolom = this.kolomLembar?.[column] ?? this.lembar.firstColumn + column;
    return formatAlamat(this.lembar.firstRow + row, kolom);
  }

  /** The cell; a covered one is empty, or has what covers it when `terisi`. */
  sel(row: number, column: number, terisi: boolean): SelMentah {
    const oleh = this.gabungan(row, column);
    const tertutup = oleh !== undefined && (oleh.row !== row || oleh.column !== column);
    const r = tertutup && terisi ? oleh.row : row;
    const c = tertutup && terisi ? oleh.column : column;
    const isi = tertutup && !terisi ? null : (this.lembar.rows[r]?.[c] ?? null);
    const format = typeof isi === 'number' ? this.lembar.numberFormat(r, c) : 'General';
    return { isi, teks: isi === null ? '' : this.teks(r, c), format, alamat: this.alamat(row, column), tertutup };
  }

  /**
   * A box without the columns that the cell on their left covers in every row: tables of one sheet share its columns, and
   * a column of a table is then several of the sheet.
   */
  condense(kotak: Kotak): { readonly kisi: Kisi; readonly kotak: Kotak } {
    const kolom = this.listKolomTampak(kotak);
    if (kolom.length === kotak.kanan - kotak.kiri + 1) return { kisi: this, kotak };
    const { lembar } = this;
    const countKolom = (sebelum: number): number => kolom.filter((satu) => satu < sebelum).length;
    const merges = lembar.merges.map((milik) => {
      const column = countKolom(milik.column);
      const columnSpan = countKolom(milik.column + milik.columnSpan) - column;
      return { row: milik.row, column, rowSpan: milik.rowSpan, columnSpan };
    });
    const kisi = new Kisi(
      {
        ...lembar,
        rows: lembar.rows.map((sel, row) =>
          row < kotak.atas || row > kotak.bawah ? [] : kolom.map((satu) => sel[satu] ?? null),
        ),
        numberFormat: (row, column) => lembar.numberFormat(row, kolom[column] ?? 0),
        merges: merges.filter(({ rowSpan, columnSpan }) => columnSpan > 0 && rowSpan * columnSpan > 1),
      },
      kolom.map((satu) => lembar.firstColumn + satu),
    );
    return { kisi, kotak: { ...kotak, kiri: 0, kanan: kolom.length - 1 } };
  }

  private listKolomTampak({ atas, bawah, kiri, kanan }: Kotak): readonly number[] {
    const kolom = Array.from({ length: kanan - kiri + 1 }, (_, i) => kiri + i);
    if (this.daftarGabungan.size === 0) return kolom;
    const baris = Array.from({ length: bawah - atas + 1 }, (_, i) => atas + i).filter((row) =>
      kolom.some((satu) => this.teks(row, satu) !== ''),
    );
    return kolom.filter((satu) => baris.some((row) => (this.gabungan(row, satu)?.column ?? satu) === satu));
  }
}

const daftarHuruf: string[] = [''];

function formatAlamat(row: number, column: number): string {
  for (let kolom = daftarHuruf.length; kolom <= column; kolom += 1) {
    const sisa = (kolom - 1) % 26;
    daftarHuruf.push((daftarHuruf[(kolom - 1 - sisa) / 26] ?? '') + String.fromCharCode(65 + sisa));
  }
  return `${daftarHuruf[column] ?? ''}${row}`;
}
