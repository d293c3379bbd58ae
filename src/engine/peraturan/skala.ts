import type { Desimal } from '../nilai/desimal';
import { desimal } from '../nilai/desimal';

/** One band of a rating scale. */
export interface Jenjang {
  readonly label: string;
  /** Lower bound as decimal text; null for the lowest band, which has none. */
  readonly dari: string | null;
  /** Whether the lower bound itself belongs to the band. */
  readonly termasukBatas: boolean;
  /** Printed upper bound, only to notice values in the gap above it; null when open. */
  readonly sampai: string | null;
  /** Whether the printed upper bound itself belongs to the band; 'kurang dari 50' leaves 50 in the gap. @default true */
  readonly termasukSampai?: boolean;
  /** Short code where the scale has one (mutu A–D). */
  readonly kode?: string;
  /** Background RRGGBB. */
  readonly warna?: string;
  /** Label as the printed scale writes it, where that differs from the label in use. */
  readonly labelTercetak?: string;
  /** Interval as the regulation or report prints it. */
  readonly tercetak?: string;
  /** The same interval in words, or on the scale's other unit (nilai interval 1–4 of an SKM band). */
  readonly keterangan?: string;
}

/** A rating scale, highest band first. */
export interface Skala {
  readonly id: string;
  readonly judul: string;
  readonly sumber: string;
  /** ISO date from which it holds. */
  readonly berlakuSejak: string;
  /** `true` where the figures were taken from memory of the field and await a look at the printed page. */
  readonly periksa?: boolean;
  readonly jenjang: readonly Jenjang[];
}

/**
 * Band of a value: the highest one whose lower bound it meets, so that a gap between printed bands leaves no value
 * without a category.
 *
 * @param nilai in the unit of the scale (persen, index), rounded or not as the caller decides
 * @returns the band, and `celah` when the value lies above the band's printed upper bound
 * @example findJenjang(SKALA_JUWANA, desimal('90.5')) // Tinggi, celah: between 90 and 91 the scale prints nothing
 */
export function findJenjang(skala: Skala, nilai: Desimal): { readonly jenjang: Jenjang; readonly celah: boolean } {
  for (const jenjang of skala.jenjang) {
    if (jenjang.dari !== null) {
      const beda = nilai.compare(toBatas(jenjang.dari));
      if (beda < 0 || (beda === 0 && !jenjang.termasukBatas)) continue;
    }
    return { jenjang, celah: isCelah(jenjang, nilai) };
  }
  throw new RangeError(`Skala "${skala.id}" tidak punya jenjang terendah tanpa batas bawah`);
}

function isCelah({ sampai, termasukSampai = true }: Jenjang, nilai: Desimal): boolean {
  if (sampai === null) return false;
  const beda = nilai.compare(toBatas(sampai));
  return beda > 0 || (beda === 0 && !termasukSampai);
}

/** A workbook of 10,000 indicators asks for the same few bounds again and again. */
const BATAS = new Map<string, Desimal>();

function toBatas(teks: string): Desimal {
  const batas = BATAS.get(teks) ?? desimal(teks);
  BATAS.set(teks, batas);
  return batas;
}
