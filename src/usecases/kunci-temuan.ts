import type { TemuanBerlokasi } from './lokasi';

/** Two findings with the same key say the same about the same cell. */
export function formatKunciTemuan({ kode, lembar, sel, pesan }: TemuanBerlokasi): string {
  return JSON.stringify([kode, lembar, sel, pesan]);
}
