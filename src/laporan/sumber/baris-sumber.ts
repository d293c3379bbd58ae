import type { SelLayout } from '../layout';

/** What a source gives for one cell; `warna` is the colour of a category. */
export interface NilaiSel {
  readonly teks: string;
  readonly warna: string | null;
}

/** One row a table can print. */
export interface BarisSumber {
  /** Level of a budget row, depth of a belanja row; '' elsewhere. */
  readonly level: string;
  /** Rows with the same key share the cells printed `sekali`. */
  readonly kunci: string;
  /** A heading over the rows below it. */
  readonly isKelompok: boolean;
  value(sel: SelLayout<string>): NilaiSel | string;
}

export function formatRomawi(nomor: number): string {
  const angka: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let sisa = nomor;
  let romawi = '';
  for (const [nilai, huruf] of angka) {
    while (sisa >= nilai) {
      romawi += huruf;
      sisa -= nilai;
    }
  }
  return romawi;
}
