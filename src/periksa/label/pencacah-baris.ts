/** Numbers of rows as figures: '3.', 'III', 'c)'. */

export type GayaNomor = 'angka' | 'romawi' | 'huruf';

export interface NomorBaris {
  readonly gaya: GayaNomor;
  readonly nilai: number;
}

const ROMAWI = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const PULUHAN = ['', 'x', 'xx', 'xxx'];

function toRomawi(nilai: number): string {
  return `${PULUHAN[Math.floor(nilai / 10)] ?? ''}${ROMAWI[nilai % 10] ?? ''}`;
}

const NILAI_ROMAWI = new Map(Array.from({ length: 39 }, (_, i) => [toRomawi(i + 1), i + 1]));

/**
 * The number of a row; null for anything else, also for '1.1'.
 *
 * @param isRomawi  whether 'I', 'V' and 'X' are Roman numerals in this column
 */
export function parseNomorBaris(teks: string, isRomawi: boolean): NomorBaris | null {
  const inti = /^\(?\s*([a-z]+|\d{1,3})\s*[.)]*$/i.exec(teks)?.[1]?.toLowerCase();
  if (inti === undefined) return null;
  if (/^\d/.test(inti)) return { gaya: 'angka', nilai: Number(inti) };
  const romawi = isRomawi ? NILAI_ROMAWI.get(inti) : undefined;
  if (romawi !== undefined) return { gaya: 'romawi', nilai: romawi };
  return inti.length === 1 ? { gaya: 'huruf', nilai: inti.charCodeAt(0) - 96 } : null;
}

/** `teks` with another number in it: 'III.' and 4 give 'IV.', '07' and 8 give '08'. */
export function formatNomorBaris(teks: string, { gaya }: NomorBaris, nilai: number): string {
  return teks.replace(/[a-z]+|\d+/i, (lama) => {
    if (gaya === 'angka') return String(nilai).padStart(lama.startsWith('0') ? lama.length : 1, '0');
    const baru = gaya === 'romawi' ? toRomawi(nilai) : String.fromCharCode(96 + nilai);
    return lama === lama.toUpperCase() ? baru.toUpperCase() : baru;
  });
}
