import type { CellValue, ColumnWrite } from '../workbook/workbook.port';
import type { DaftarTabel } from './find-tables';
import { formatSel } from './lokasi';

/** A cell of a computed column that got another value. */
export interface Perubahan {
  readonly lembar: string;
  readonly tabel: string;
  readonly sel: string;
  readonly kolom: string;
  /** As a person would type it; null for an empty cell. */
  readonly lama: string | null;
  readonly baru: string | null;
}

/** Nobody reads more of them than this. */
const TERBANYAK = 200;

/** The first cells that `kolom` changes, table by table. */
export function listPerubahan(kolom: readonly ColumnWrite[], daftarTabel: DaftarTabel): readonly Perubahan[] {
  const daftar: Perubahan[] = [];
  const jumlahTambahan = new Map<string, number>();
  for (const { table: nama, header, values } of kolom) {
    const table = [...daftarTabel.values()].find((satu) => satu.table.name === nama)?.table;
    if (table === undefined) continue;
    const ada = table.header.indexOf(header);
    // New columns come to the right of those there are, in their order.
    const tambahan = jumlahTambahan.get(nama) ?? 0;
    if (ada < 0) jumlahTambahan.set(nama, tambahan + 1);
    const letak = ada < 0 ? table.header.length + tambahan : ada;
    for (const [baris, nilai] of values.entries()) {
      if (daftar.length === TERBANYAK) return daftar;
      const lama = ada < 0 ? null : formatIsi(table.rows[baris]?.[ada] ?? null);
      const baru = formatIsi(nilai);
      if (lama === baru) continue;
      daftar.push({
        lembar: table.sheet,
        tabel: nama,
        sel: formatSel(table, baris, letak),
        kolom: header,
        lama,
        baru,
      });
    }
  }
  return daftar;
}

function formatIsi(isi: CellValue): string | null {
  if (isi === null || isi === '') return null;
  if (typeof isi === 'object') return isi.error;
  return typeof isi === 'number' ? String(isi).replace('.', ',') : String(isi);
}
