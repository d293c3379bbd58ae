import type { IsiSel } from '../../../src/engine';
import type { Gabungan, IsiLembar, KotakTabel } from '../../../src/periksa/kenali';

export interface PilihanLembar {
  readonly gabungan?: readonly Gabungan[];
  /** Number format of a cell, by 'row,column' from 0. */
  readonly format?: Readonly<Record<string, string>>;
  readonly tabel?: readonly KotakTabel[];
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

/** A sheet from its rows; '' is an empty cell. Short rows are filled up. */
export function buildLembar(rows: readonly (readonly IsiSel[])[], pilihan: PilihanLembar = {}): IsiLembar {
  const lebar = Math.max(0, ...rows.map((sel) => sel.length));
  return {
    name: 'Bab III',
    firstRow: pilihan.firstRow ?? 1,
    firstColumn: pilihan.firstColumn ?? 1,
    rows: rows.map((sel) => Array.from({ length: lebar }, (_, i) => (sel[i] === '' ? null : (sel[i] ?? null)))),
    numberFormat: (row, column) => pilihan.format?.[`${row},${column}`] ?? 'General',
    merges: pilihan.gabungan ?? [],
    ...(pilihan.tabel && { tabel: pilihan.tabel }),
  };
}
