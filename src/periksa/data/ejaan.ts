/** What is left of a name without case, punctuation and double spaces. */
export function toEjaan(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shorter words, such as 'desa' and 'dana', differ by design. */
const HURUF_TERSEDIKIT = 7;
/** Shorter names have too few words to tell a slip of the pen from another name. */
const KATA_TERSEDIKIT = 3;

/**
 * Names that differ in one letter of one word, each with the first name before it that it resembles.
 *
 * Only names of three words and more, and only words of seven letters and more without digits; one letter is changed,
 * left out or added. Names are put together by what is left without one of their words, so that ten thousand names
 * do not each meet all others.
 *
 * @param daftarEjaan distinct names, as `toEjaan` writes them
 * @example findMirip(['pembinaan aparatur desa', 'pembinan aparatur desa']) // 'pembinan …' → 'pembinaan …'
 */
export function findMirip(daftarEjaan: readonly string[]): ReadonlyMap<string, string> {
  const perRangka = new Map<string, { readonly ejaan: string; readonly kata: string }[]>();
  const hasil = new Map<string, string>();
  for (const ejaan of daftarEjaan) {
    const daftarKata = ejaan.split(' ');
    if (daftarKata.length < KATA_TERSEDIKIT) continue;
    daftarKata.forEach((kata, i) => {
      if (!isKataPanjang(kata)) return;
      const rangka = [...daftarKata.slice(0, i), '*', ...daftarKata.slice(i + 1)].join(' ');
      const serangka = perRangka.get(rangka) ?? [];
      const mirip = serangka.find((lain) => isSatuHuruf(lain.kata, kata));
      if (mirip !== undefined && !hasil.has(ejaan)) hasil.set(ejaan, mirip.ejaan);
      serangka.push({ ejaan, kata });
      perRangka.set(rangka, serangka);
    });
  }
  return hasil;
}

function isKataPanjang(kata: string): boolean {
  return kata.length >= HURUF_TERSEDIKIT && !/\d/.test(kata);
}

/** Whether the words are the same but for one letter. */
function isSatuHuruf(kiri: string, kanan: string): boolean {
  if (Math.abs(kiri.length - kanan.length) > 1) return false;
  let awal = 0;
  while (awal < kiri.length && kiri[awal] === kanan[awal]) awal += 1;
  const lewat = (teks: string, banyak: number): string => teks.slice(awal + banyak);
  if (kiri.length === kanan.length) return lewat(kiri, 1) === lewat(kanan, 1);
  return kiri.length > kanan.length ? lewat(kiri, 1) === lewat(kanan, 0) : lewat(kiri, 0) === lewat(kanan, 1);
}
