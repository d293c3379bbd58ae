/** A list of the tables of the report, with the page each begins on. */

import type { SelCetak, TabelCetak } from '../model';

/** A line of such a list. */
export interface BarisDaftar {
  readonly nomor: SelCetak;
  readonly halaman: SelCetak;
}

const NOMOR = /^\d+(?:\.\d+)+$/;
const HALAMAN = /^(?:halaman|hal\.?)$/i;

/** The lines of a list of tables; none for any other table. */
export function listBarisDaftar({ kolom, baris }: TabelCetak): readonly BarisDaftar[] {
  const kolomHalaman = kolom.findIndex(({ kepala }) => HALAMAN.test(kepala.trim()));
  if (kolomHalaman < 0) return [];
  const kolomNomor = kolom.findIndex((_, k) => countNomor(baris, k) * 2 > baris.length);
  if (kolomNomor < 0 || kolomHalaman === kolomNomor) return [];
  return baris.flatMap(({ sel }) => {
    const [nomor, halaman] = [sel[kolomNomor], sel[kolomHalaman]];
    return nomor === undefined || halaman === undefined || nomor.teks === '' ? [] : [{ nomor, halaman }];
  });
}

function countNomor(baris: TabelCetak['baris'], kolom: number): number {
  return baris.filter(({ sel }) => NOMOR.test(sel[kolom]?.teks ?? '')).length;
}
