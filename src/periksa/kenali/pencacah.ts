/** How a row is numbered. `berjenjang` has its depth in itself: '1.1.2'. */
export type GayaPencacah = 'romawi-besar' | 'romawi-kecil' | 'huruf-besar' | 'huruf-kecil' | 'angka' | 'berjenjang';

export interface Pencacah {
  readonly gaya: GayaPencacah;
  /** Number of parts; 1 for all but `berjenjang`. */
  readonly bagian: number;
  /** The number itself where it is one: 3 for '3.' and for '1.3'. */
  readonly angka: number | null;
}

const ROMAWI = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/**
 * The number of a row, or null for anything else.
 *
 * @param isRomawi  whether single letters such as 'I', 'V' and 'X' are Roman numerals in this column
 * @example  parsePencacah('1.1.2', false) // { gaya: 'berjenjang', bagian: 3, angka: 2 }
 */
export function parsePencacah(teks: string, isRomawi: boolean): Pencacah | null {
  if (/^\d{1,3}$/.test(teks)) return { gaya: 'angka', bagian: 1, angka: Number(teks) };
  const isi = teks.replace(/\s/g, '').replace(/^\(|[.)\]]+$/g, '');
  if (/^\d{1,3}$/.test(isi)) return { gaya: 'angka', bagian: 1, angka: Number(isi) };
  if (/^\d{1,3}(?:[.,]\d{1,3}){1,4}$/.test(isi)) {
    const bagian = isi.split(/[.,]/);
    return { gaya: 'berjenjang', bagian: bagian.length, angka: Number(bagian.at(-1)) };
  }
  const isBesar = isi === isi.toUpperCase();
  if (/^[a-z]+$/i.test(isi) && ROMAWI.test(isi.toLowerCase()) && (isRomawi || isi.length > 1)) {
    return { gaya: isBesar ? 'romawi-besar' : 'romawi-kecil', bagian: 1, angka: null };
  }
  return /^[a-z]$/i.test(isi) ? { gaya: isBesar ? 'huruf-besar' : 'huruf-kecil', bagian: 1, angka: null } : null;
}

/** Whether letters of a column count in Roman numerals: a first one that is 'I', or one of two letters. */
export function hasRomawi(daftarTeks: readonly string[]): boolean {
  const huruf = daftarTeks
    .filter((teks) => /[a-z]/i.test(teks))
    .map((teks) => teks.replace(/[\s.()]/g, ''))
    .filter((teks) => /^[a-z]{1,5}$/i.test(teks));
  return /^i$/i.test(huruf[0] ?? '') || huruf.some((teks) => teks.length > 1 && ROMAWI.test(teks.toLowerCase()));
}
