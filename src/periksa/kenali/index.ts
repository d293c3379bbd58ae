/** From cells to printed tables: where they are, what their columns and rows are, and which figures stand in them. */
export { findTabelCetak } from './cari-tabel';
export type { Gabungan, IsiLembar, KotakTabel } from './lembar';
export type { SelMentah, TabelMentah } from './tabel-mentah';
export { toTabelCetak } from './to-tabel-cetak';
