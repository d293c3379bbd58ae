import type { SelTabel } from '../laporan';

/** Pixels of a step of indentation in Excel, and what it takes at most elsewhere: three spaces of the standard font. */
const LANGKAH = 9;
const LANGKAH_LEBAR = 10;
/** Pixels of a character of a column width. */
const KARAKTER = 7;
const PIKSEL_PER_POIN = 96 / 72;
/** A digit of Times New Roman, in parts of the font size. */
const LEBAR_DIGIT = 0.5;

/**
 * Steps that a figure with room at its sides is set in from one side of its cell, so that it stands where it would in a
 * cell that centres figure and room together. A sheet knows whole steps only: see docs/adr/0021.
 *
 * @param lebar   width of the column in characters
 * @param ukuran  font size in points
 */
export function calculateIndentasi(
  ruang: NonNullable<SelTabel['ruang']>,
  sisi: 'kiri' | 'kanan',
  lebar: number,
  ukuran: number,
): number {
  const digit = ukuran * PIKSEL_PER_POIN * LEBAR_DIGIT;
  const muat = lebar * KARAKTER;
  const tepi = Math.round((muat - ruang.lebar * digit) / 2 / LANGKAH);
  // Rounded apart from the edge, so that figures of one shape stand in one line whatever the width of the column.
  const langkah = Math.max(0, tepi) + Math.round((ruang[sisi] * digit) / LANGKAH);
  const figur = (ruang.lebar - ruang.kiri - ruang.kanan) * digit;
  return Math.max(0, Math.min(langkah, Math.floor((muat - figur) / LANGKAH_LEBAR)));
}
