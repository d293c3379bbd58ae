import { desimal, type Desimal } from '../../engine';
import type { JenisKolom, SelCetak, TabelCetak } from '../model';

/** A bound of a band as printed. */
export interface Batas {
  readonly nilai: Desimal;
  readonly desimal: number;
  readonly termasuk: boolean;
  /** '75', '2,5996'. */
  readonly teks: string;
}

/** A band of a printed scale; null for an open end. */
export interface Pita {
  readonly sel: SelCetak;
  readonly bawah: Batas | null;
  readonly atas: Batas | null;
}

const ANGKA = /\d+(?:[.,]\d+)?/g;

function toBatas(teks: string, termasuk: boolean): Batas {
  const [bulat = '0', pecahan = ''] = teks.split(/[.,]/);
  return { nilai: desimal(pecahan === '' ? bulat : `${bulat}.${pecahan}`), desimal: pecahan.length, termasuk, teks };
}

/**
 * A band: '75 – 100%', '>65-85%', '91% ≤ 100%', 'Lebih dari 100%', '< 50'; null for other text.
 *
 * @example  parsePita(sel('55 – 74 %')) // bawah 55 termasuk, atas 74 termasuk
 */
export function parsePita(sel: SelCetak): Pita | null {
  const teks = sel.teks.toLowerCase().replace(/,-/g, '');
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
    return { sel, bawah: toBatas(pertama, !/>(?!=)/.test(sebelum)), atas: toBatas(kedua, !isDitolak) };
  }
  if (/>=|≥|minimal/.test(teks)) return { sel, bawah: toBatas(pertama, true), atas: null };
  if (/<=|≤|maksimal/.test(teks)) return { sel, bawah: null, atas: toBatas(pertama, true) };
  if (/>|lebih|di atas/.test(teks)) return { sel, bawah: toBatas(pertama, false), atas: null };
  if (/<|kurang|di bawah/.test(teks)) return { sel, bawah: null, atas: toBatas(pertama, false) };
  return /^\s*=/.test(teks) ? { sel, bawah: toBatas(pertama, true), atas: toBatas(pertama, true) } : null;
}

/** The bands of a column from the highest down; null when it is no scale. */
export function listPita(tabel: TabelCetak, kolom: number): readonly Pita[] | null {
  const daftar: Pita[] = [];
  for (const { sel } of tabel.baris) {
    const milik = sel[kolom];
    if (milik === undefined || milik.teks === '') continue;
    const pita = parsePita(milik);
    if (pita === null) return null;
    daftar.push(pita);
  }
  const hasRentang = daftar.filter(({ bawah, atas }) => bawah !== null && atas !== null).length >= 2;
  if (daftar.length < 3 || !(hasRentang || isBerlabel(tabel))) return null;
  return daftar.sort((a, b) => {
    if (a.bawah === null || b.bawah === null) return a.bawah === b.bawah ? 0 : a.bawah === null ? 1 : -1;
    // '> 0' lies above '= 0'.
    return b.bawah.nilai.compare(a.bawah.nilai) || Number(a.bawah.termasuk) - Number(b.bawah.termasuk);
  });
}

/** Whether a table says what each of its bands is called; '≥ 80' beside an indicator is a target. */
function isBerlabel({ kolom }: TabelCetak): boolean {
  const has = (...daftar: readonly JenisKolom[]) => kolom.some(({ jenis }) => daftar.includes(jenis));
  return has('kategori', 'kategoriEfisiensi') && !has('indikator');
}
