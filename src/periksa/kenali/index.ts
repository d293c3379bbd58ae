/** From cells to printed tables: where they are, what their columns and rows are, and which figures stand in them. */
export type { SelMentah, TabelMentah } from './tabel-mentah';
export { toTabelCetak } from './to-tabel-cetak';
