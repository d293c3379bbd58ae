export type SebabDigit = 'digit tertukar' | 'satu digit berbeda' | 'kelebihan angka nol' | 'kekurangan angka nol';

const MIN_DIGIT = 4;

/**
 * How the digits of a written figure differ from those it should have.
 *
 * @param tertulis    digits without separators: '9952'
 * @param seharusnya  likewise: '9852'
 * @returns  null when the digits differ otherwise, or are too few to prove a slip
 * @example  findSebabDigit('96428800', '95428800') // 'satu digit berbeda'
 */
export function findSebabDigit(tertulis: string, seharusnya: string): SebabDigit | null {
  if (seharusnya.length < MIN_DIGIT || tertulis === seharusnya) return null;
  if (tertulis.length === seharusnya.length) {
    const beda = [...tertulis].flatMap((digit, i) => (digit === seharusnya[i] ? [] : [i]));
    const [pertama = 0, kedua = 0] = beda;
    // The last digit alone may differ by rounding.
    if (beda.length === 1) return pertama < tertulis.length - 1 ? 'satu digit berbeda' : null;
    const isTertukar =
      beda.length === 2 &&
      kedua === pertama + 1 &&
      tertulis[pertama] === seharusnya[kedua] &&
      tertulis[kedua] === seharusnya[pertama];
    return isTertukar ? 'digit tertukar' : null;
  }
  if (isTambahNol(tertulis, seharusnya)) return 'kelebihan angka nol';
  return isTambahNol(seharusnya, tertulis) ? 'kekurangan angka nol' : null;
}

function isTambahNol(panjang: string, pendek: string): boolean {
  if (panjang.length !== pendek.length + 1) return false;
  return [...panjang].some((digit, i) => digit === '0' && panjang.slice(0, i) + panjang.slice(i + 1) === pendek);
}
