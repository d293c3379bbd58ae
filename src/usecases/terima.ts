import type { UbahanPengaturan } from './isi-pengaturan';
import type { TemuanPeriksa } from './periksa';

/** A finding that the user has looked at and leaves as it is. */
export interface TemuanDiterima {
  readonly temuan: TemuanPeriksa;
  readonly alasan: string;
}

/**
 * Key of tblPengaturan under which the reason is kept. It names what stands in the cell, so that the finding comes back
 * when the cell changes.
 */
export function formatKunciTerima({ kode, lembar, sel, tertulis }: TemuanPeriksa): string {
  return `Terima ${kode} ${lembar}!${sel} ${tertulis}`.trim();
}

/** What to write into tblPengaturan to accept a finding, or with null to take that back. */
export function toUbahanTerima(temuan: TemuanPeriksa, alasan: string | null): UbahanPengaturan {
  return new Map([[formatKunciTerima(temuan), alasan]]);
}

/** @param diterima  reasons by key */
export function splitDiterima(
  daftar: readonly TemuanPeriksa[],
  diterima: ReadonlyMap<string, string>,
): { readonly temuan: readonly TemuanPeriksa[]; readonly diterima: readonly TemuanDiterima[] } {
  const temuan: TemuanPeriksa[] = [];
  const yangDiterima: TemuanDiterima[] = [];
  for (const satu of daftar) {
    const alasan = diterima.get(formatKunciTerima(satu));
    if (alasan === undefined) temuan.push(satu);
    else yangDiterima.push({ temuan: satu, alasan });
  }
  return { temuan, diterima: yangDiterima };
}
