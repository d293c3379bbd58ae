import type { SelTabel } from '../laporan';

/** Pixels of a step of indentation, and of a column: a digit of the standard font, and the edges of a cell. */
const LANGKAH = 9;
/** What it takes at most, in other programs: three spaces of the standard font. */
const LANGKAH_LEBAR = 10;
const DIGIT_KOLOM = 7;
const TEPI = 5;
const PIKSEL_PER_POIN = 96 / 72;
/** A digit of Times New Roman, in parts of the font size. */
const LEBAR_DIGIT = 0.5;

/**
 * Steps that a figure with room at its sides is set in from the right of its cell, so that it ends where it would in a
 * cell that centres figure and room together. A sheet knows whole steps only: see docs/adr/0021.
 *
 * @param lebar   width of the column in characters
 * @param ukuran  font size in points
 */
export function calculateIndentasiKanan(
  { kiri, kanan, lebar: isi }: NonNullable<SelTabel['ruang']>,
  lebar: number,
  ukuran: number,
): number {
  const digit = ukuran * PIKSEL_PER_POIN * LEBAR_DIGIT;
  const kolom = lebar * DIGIT_KOLOM + TEPI;
  const tepi = Math.round((kolom - isi * digit - TEPI) / 2 / LANGKAH);
  // Rounded apart from the edge, so that figures of one shape end in one line whatever the width of the column.
  const langkah = Math.max(0, tepi) + Math.round((kanan * digit) / LANGKAH);
  const muat = Math.floor((kolom - TEPI - (isi - kiri - kanan) * digit) / LANGKAH_LEBAR);
  return Math.max(0, Math.min(langkah, muat));
}
