import type { AngkaHasil, AturanPembulatan, Bacaan, Desimal } from '../engine';
import { formatAngka, roundAngka } from '../engine';
import type { SelLayout } from './layout';

/** A figure as the office keeps it, in the way the column asks for. Kosong and text stay as typed. */
export function formatBacaan(bacaan: Bacaan, { format }: SelLayout<string>): string {
  if (bacaan.jenis !== 'angka' || format === undefined || format === 'asli') return bacaan.teks;
  const angka = formatAngka(bacaan.nilai, bacaan.desimal, 'setengah-ke-atas');
  const isBertanda = bacaan.persen && !(format === 'polos' && bacaan.nilai.isTepat(0));
  return isBertanda ? `${angka}%` : angka;
}

/**
 * A computed figure, rounded once from its exact value.
 *
 * @param aturan      the profile's rounding of this kind of figure
 * @param desimalSel  decimals of the workbook cell, for the format `sel`
 */
export function formatHasil(
  angka: AngkaHasil,
  { format, desimal }: SelLayout<string>,
  aturan: AturanPembulatan,
  desimalSel?: number,
): string {
  if (format === 'sel' && desimalSel !== undefined) return formatAngka(angka.utuh, desimalSel, aturan.mode);
  const { bulat, desimal: tampil } =
    desimal === undefined ? angka : roundAngka(angka.utuh, { mode: aturan.mode, desimal });
  const isRingkas = (format === 'ringkas' || format === 'sel') && angka.utuh.isTepat(0);
  return formatAngka(bulat, isRingkas ? 0 : tampil, 'potong');
}

/** A figure with the decimals the column names, for what has no rounding rule of its own (NRR, indeks). */
export function formatDesimal(nilai: Desimal, { format, desimal = 2 }: SelLayout<string>): string {
  const teks = formatAngka(nilai, desimal, 'setengah-ke-atas');
  return format === 'ekor-nol-dibuang' && teks.includes(',') ? teks.replace(/,?0+$/, '') : teks;
}
