/** Comparing names as a reader does: case, blanks, punctuation and numbering do not count. */

/** A number before a name: '1.', '2.1', 'a.', 'IV.', '-'. */
const PENOMORAN = /^\s*(?:\d+(?:\.\d+)+[.)]*|\(?(?:\d+|[a-z]|[ivx]+)[.)]+|[-–•])\s*/i;

/** Words with single blanks between them, which most names are. */
const HANYA_KATA = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

/** Words that offices drop or add without meaning another thing. */
const KATA_PENGISI = new Set(['yang', 'program']);

/** Words of a name in lower case, without numbering: 'A. Belanja/Modal' gives ['belanja', 'modal']. */
export function listKata(teks: string): readonly string[] {
  if (HANYA_KATA.test(teks)) return teks.toLowerCase().split(' ');
  return (
    teks
      .replace(PENOMORAN, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

function listInti(daftarKata: readonly string[]): readonly string[] {
  const inti = daftarKata.filter((kata) => !KATA_PENGISI.has(kata));
  return inti.length > 0 ? inti : daftarKata;
}

/** Name by which two spellings are the same: letters and digits only, without 'yang' and 'program'. */
export function toKunci(teks: string): string {
  return joinKunci(listKata(teks));
}

/** As `toKunci`, from the words of the name. */
export function joinKunci(daftarKata: readonly string[]): string {
  return listInti(daftarKata).join('');
}

/** From here on two names are spellings of one. */
const MIRIP = 0.85;

/** A name without the number before it. */
export function trimPenomoran(teks: string): string {
  return teks.replace(PENOMORAN, '');
}

/** Number of letters to add, drop or replace; more than `batas` is only said to be more. */
export function countBeda(a: string, b: string, batas = Infinity): number {
  let sebelum = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const kini = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const ganti = (sebelum[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      kini.push(Math.min((sebelum[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1, ganti));
    }
    sebelum = kini;
    if (Math.min(...kini) > batas) return batas + 1;
  }
  return sebelum[b.length] ?? 0;
}

function isUrutanBagian(pendek: readonly string[], panjang: readonly string[]): boolean {
  let i = 0;
  for (const kata of panjang) if (kata === pendek[i]) i += 1;
  return i === pendek.length;
}

/**
 * How alike two different names are, from 0 to 1; 0 when they are not spellings of one name.
 *
 * @example  calculateKemiripan('Program Pembinaan Pemerintah Desa', 'Program Pembinaan Pemerintahan Desa') // 0.93
 */
export function calculateKemiripan(a: string, b: string): number {
  const [intiA, intiB] = [listInti(listKata(a)), listInti(listKata(b))];
  const [kunciA, kunciB] = [intiA.join(''), intiB.join('')];
  const [pendek, panjang] = intiA.length <= intiB.length ? [intiA, intiB] : [intiB, intiA];
  const terpanjang = Math.max(kunciA.length, kunciB.length);
  if (terpanjang < 10 || Math.min(kunciA.length, kunciB.length) / terpanjang < 0.5) return 0;
  const kemiripan = 1 - countBeda(kunciA, kunciB, Math.floor(terpanjang * (1 - MIRIP))) / terpanjang;
  if (kemiripan >= MIRIP) return kemiripan;
  const isBagian = pendek.length >= 4 && panjang.length - pendek.length <= 3 && isUrutanBagian(pendek, panjang);
  return isBagian ? 0.6 : 0;
}
