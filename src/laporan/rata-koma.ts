import type { Ruang } from './table';

/** '6.369.500', '97,78', '100%', '6.369.500,-': what stands left of the comma, the decimals, the percent sign. */
const FIGUR = /^(-?\d[\d.]*)(,(?:\d+|-))?(%)?$/;
/** Widths in digits, which are all equally wide: in Times New Roman and, within a tenth, in Arial and Calibri. */
const LEBAR_TANDA: Readonly<Record<string, number>> = { '.': 0.5, ',': 0.5, '-': 0.667, '%': 1.667 };

/**
 * Room at the sides of each text of a column that sets its figures comma under comma, the widest of them centred. A text
 * that is no figure ('-', 'NA', '70 LKD') has none, nor has any where all figures are alike.
 */
export function findRuang(daftarTeks: readonly string[]): (Ruang | null)[] {
  const daftarFigur = daftarTeks.map(parseFigur);
  const kiri = Math.max(0, ...daftarFigur.map((figur) => figur?.kiri ?? 0));
  const kanan = Math.max(0, ...daftarFigur.map((figur) => figur?.kanan ?? 0));
  const isSerupa = daftarFigur.every((figur) => figur === null || (figur.kiri === kiri && figur.kanan === kanan));
  const lebar = roundLebar(kiri + kanan);
  return daftarFigur.map((figur) =>
    figur === null || isSerupa
      ? null
      : { kiri: roundLebar(kiri - figur.kiri), kanan: roundLebar(kanan - figur.kanan), lebar },
  );
}

interface Figur {
  readonly kiri: number;
  readonly kanan: number;
}

/** Widths of a figure left and right of where its comma is or would be; null when the text is no figure. */
function parseFigur(teks: string): Figur | null {
  const cocok = FIGUR.exec(teks);
  if (cocok === null) return null;
  const [, utuh = '', desimal = '', persen = ''] = cocok;
  return { kiri: measure(utuh), kanan: measure(desimal + persen) };
}

function measure(teks: string): number {
  return [...teks].reduce((jumlah, huruf) => jumlah + (LEBAR_TANDA[huruf] ?? 1), 0);
}

function roundLebar(lebar: number): number {
  return Math.round(lebar * 1000) / 1000;
}
