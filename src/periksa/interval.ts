import { desimal, type Desimal } from '../engine';

/** A bound of an interval as printed. */
export interface Batas {
  readonly nilai: Desimal;
  readonly desimal: number;
  readonly termasuk: boolean;
  /** '75', '2,5996'. */
  readonly teks: string;
}

/** Null for an open end. */
export interface Interval {
  readonly bawah: Batas | null;
  readonly atas: Batas | null;
}

const ANGKA = /\d+(?:[.,]\d+)?/g;

function toBatas(teks: string, termasuk: boolean): Batas {
  const [bulat = '0', pecahan = ''] = teks.split(/[.,]/);
  return { nilai: desimal(pecahan === '' ? bulat : `${bulat}.${pecahan}`), desimal: pecahan.length, termasuk, teks };
}

/**
 * An interval as scales print it: '75 – 100%', '>65-85%', '91% ≤ 100%', 'Lebih dari 100%', '< 50'.
 *
 * @returns  null for other text
 * @example  parseInterval('55 – 74 %') // bawah 55 termasuk, atas 74 termasuk
 */
export function parseInterval(tertulis: string): Interval | null {
  const teks = tertulis.toLowerCase().replace(/,-/g, '');
  const [pertama, kedua, ...lain] = teks.match(ANGKA) ?? [];
  const kata = teks
    .replace(ANGKA, ' ')
    .replace(/[<>≤≥=%\s\-–—]|s\.?d\.?|sampai|dengan|hingga|lebih|kurang|dari|di (?:atas|bawah)|sama|x|dan/g, '');
  if (pertama === undefined || lain.length > 0 || kata !== '') return null;
  if (kedua !== undefined) {
    const [sebelum = '', di = ''] = teks.split(
      new RegExp(`${pertama.replace('.', '\\.')}|${kedua.replace('.', '\\.')}`),
    );
    const isDitolak = /<(?!=)/.test(di) && !/≤/.test(di);
    return { bawah: toBatas(pertama, !/>(?!=)/.test(sebelum)), atas: toBatas(kedua, !isDitolak) };
  }
  if (/>=|≥|minimal/.test(teks)) return { bawah: toBatas(pertama, true), atas: null };
  if (/<=|≤|maksimal/.test(teks)) return { bawah: null, atas: toBatas(pertama, true) };
  if (/>|lebih|di atas/.test(teks)) return { bawah: toBatas(pertama, false), atas: null };
  if (/<|kurang|di bawah/.test(teks)) return { bawah: null, atas: toBatas(pertama, false) };
  return /^\s*=/.test(teks) ? { bawah: toBatas(pertama, true), atas: toBatas(pertama, true) } : null;
}
