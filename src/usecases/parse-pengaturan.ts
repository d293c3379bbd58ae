import { parseAngka } from '../engine';
import type { CellValue, Table } from '../workbook/workbook.port';
import type { TabelPeran } from './find-tables';
import type { IsiPengaturan, UbahanPengaturan } from './isi-pengaturan';
import { TANPA_UBAHAN } from './isi-pengaturan';
import { findKunci, normalizeKunci } from './kunci-umum';
import { fill, formatPolos, readKunci } from './read-kunci';

/**
 * Everything tblPengaturan says.
 *
 * @param ubahan settings that count instead of what the table says
 */
export function parsePengaturan(
  table: Table,
  tabel: TabelPeran,
  ubahan: UbahanPengaturan = TANPA_UBAHAN,
): IsiPengaturan {
  const dilewati = new Set([...ubahan.keys()].map(normalizeKunci));
  const isi = readKunci(table, tabel, { find: findKunci, format: formatIsi, dilewati });
  return { ...applyUbahan(isi, ubahan), temuan: isi.temuan };
}

/** The settings with `ubahan` filled in; what cannot be used, or is unknown, is passed over. */
export function applyUbahan(isi: IsiPengaturan, ubahan: UbahanPengaturan): IsiPengaturan {
  return [...ubahan].reduce((sebelum, [kunci, nilai]) => {
    const dikenal = findKunci(kunci);
    if (dikenal === null || nilai === null) return sebelum;
    return fill(sebelum, dikenal, nilai) ?? sebelum;
  }, isi);
}

/** As the officer would type it: with a decimal comma, and with its sign where the cell shows persen. */
export function formatIsi(isi: CellValue | undefined, format: string): string {
  return typeof isi === 'number' && format.includes('%') ? parseAngka(isi, format).teks : formatPolos(isi);
}
