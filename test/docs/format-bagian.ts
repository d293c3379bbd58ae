/** What the parts of the guide have in common: tables in Markdown, and the sentences of examples. */

import type { Hal } from '../../src/engine/galat';
import { PESAN } from '../../src/engine/pesan';
import type { HalBuku } from '../../src/usecases/pesan';
import { formatHal } from '../../src/usecases/pesan';
import { CONTOH_BUKU, CONTOH_TEMUAN, UMUM_BUKU } from './contoh-pesan';

export function buildTabel(kepala: readonly string[], baris: readonly (readonly string[])[]): string {
  const toBaris = (sel: readonly string[]) => `| ${sel.map((teks) => teks.replaceAll('|', '\\|')).join(' | ')} |`;
  return [toBaris(kepala), toBaris(kepala.map(() => '---')), ...baris.map(toBaris)].join('\n');
}

/** An example of what the engine says. */
export function formatTemuan(kode: string): string {
  const hal = { kode, jalur: '', ...CONTOH_TEMUAN[kode as Hal['kode']] } as Hal;
  return (PESAN[hal.kode] as (hal: Hal) => string)(hal);
}

/** An example of what is said of the workbook itself. */
export function formatBuku(kode: string): string {
  return formatHal({ kode, ...UMUM_BUKU, ...CONTOH_BUKU[kode] } as unknown as HalBuku);
}
