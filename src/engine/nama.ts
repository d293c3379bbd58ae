/** Words in front that say nothing; a name of nothing else keeps the last one. */
const KATA_BUANG = /^(?:(?:program|kegiatan|sub|total) )+/;
/** Words with single blanks between them, which most names are. */
const HANYA_KATA = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** A name for comparison: lower case, without numbering, punctuation, 'program' or 'kegiatan' in front. */
export function normalizeNama(teks: string): string {
  const kecil = teks.toLowerCase();
  return (HANYA_KATA.test(kecil) ? kecil : trimTanda(kecil)).replace(KATA_BUANG, '');
}

function trimTanda(teks: string): string {
  return teks
    .replace(/^\s*(?:\d+|[a-z]|[ivx]+)[.)]\s*/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a normalised name, each once. */
export function listKataUnik(nama: string): readonly string[] {
  const kata = nama.split(' ');
  return kata.some((satu, i) => kata.indexOf(satu) < i) ? [...new Set(kata)] : kata;
}

/**
 * Words in both names against words in either, 0 to 1.
 *
 * @param kiri  each word once; `kanan` likewise
 */
export function calculateKemiripan(kiri: readonly string[], kanan: readonly string[]): number {
  let bersama = 0;
  for (const kata of kiri) if (kanan.includes(kata)) bersama += 1;
  return bersama / (kiri.length + kanan.length - bersama);
}
