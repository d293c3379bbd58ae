import type { AngkaHasil } from '../hasil';
import type { Pengaturan } from '../pengaturan';
import { findJenjang, type Jenjang, type Skala } from '../peraturan';

/**
 * Kategori of a figure, judged on what the reader sees or on the exact figure, as the office sets it.
 *
 * @returns the band, and `celah` when the judged figure lies where the scale prints nothing
 * @sumber  Spesifikasi Takar 3.3
 * @example findKategori(roundAngka(desimal('96.666'), DUA_DESIMAL), SKALA_JIKEN, 'bulat').jenjang.label // 'Baik'
 */
export function findKategori(
  angka: AngkaHasil,
  skala: Skala,
  kategoriDari: Pengaturan['kategoriDari'],
): { readonly jenjang: Jenjang; readonly celah: boolean } {
  return findJenjang(skala, kategoriDari === 'bulat' ? angka.bulat : angka.utuh);
}
