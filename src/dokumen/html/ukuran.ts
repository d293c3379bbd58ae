import type { Tabel } from '../../laporan';
import { measureKata } from './lebar-kata';
import type { RupaSalinan } from './salinan';

/** Left and right of the text of a cell, in points. */
export const PADDING_SEL = 2.85;

/** Widths of the columns and size of the letters, in points. */
export interface UkuranTabel {
  readonly lebar: readonly number[];
  readonly ukuranHuruf: number;
}

/** Paper in points: short side, long side. */
const KERTAS = { A4: [595.3, 841.9], F4: [609.45, 935.4] } as const;
/** Both margins of a page, as Word sets them: 2.54 cm each. */
const MARGIN = 144;
/** A column of a report sheet, in points: for each character, and beside them. */
const POIN_PER_KARAKTER = 5.25;
const POIN_TEPI = 3.75;
const GARIS = 1;
const HURUF_TERKECIL = 7;
const LANGKAH_HURUF = 0.5;
const TWIP_PER_POIN = 20;

/**
 * A table that stays between the margins of its page: columns give way where they have room, and letters become
 * smaller only when the longest words would not stand side by side.
 */
export function findUkuran(tabel: Tabel, rupa: RupaSalinan): UkuranTabel {
  const tersedia = KERTAS[rupa.kertas][tabel.orientasi === 'tegak' ? 0 : 1] - MARGIN;
  const asli = tabel.lebar.map((karakter) => karakter * POIN_PER_KARAKTER + POIN_TEPI);
  let ukuranHuruf = rupa.ukuranHuruf;
  let terkecil = listLebarTerkecil(tabel, rupa.huruf, ukuranHuruf);
  while (sum(terkecil) > tersedia && ukuranHuruf > HURUF_TERKECIL) {
    ukuranHuruf = Math.max(HURUF_TERKECIL, ukuranHuruf - LANGKAH_HURUF);
    terkecil = listLebarTerkecil(tabel, rupa.huruf, ukuranHuruf);
  }
  return { lebar: roundLebar(fitLebar(asli, terkecil, tersedia)), ukuranHuruf };
}

/** Per column what its longest word needs; cells over several columns have room enough. */
function listLebarTerkecil({ kepala, baris, lebar }: Tabel, huruf: string, ukuranHuruf: number): number[] {
  const terkecil = lebar.map(() => 0);
  for (const satu of [...kepala, ...baris]) {
    satu.forEach((sel, kolom) => {
      if (sel.tertutup || sel.rentangKolom > 1) return;
      const kata = Math.max(...sel.teks.split(/\s+/).map((satuKata) => measureKata(satuKata, huruf, sel.tebal)));
      const perlu = kata * ukuranHuruf + 2 * PADDING_SEL + GARIS;
      terkecil[kolom] = Math.max(terkecil[kolom] ?? 0, perlu);
    });
  }
  return terkecil;
}

/** Columns that would become narrower than their longest word keep that width; the others share the rest. */
function fitLebar(asli: readonly number[], terkecil: readonly number[], tersedia: number): number[] {
  const diminta = asli.map((lebar, i) => Math.max(lebar, terkecil[i] ?? 0));
  if (sum(diminta) <= tersedia) return diminta;
  // Not even the longest words fit: Word breaks them, the table stays on the page.
  if (sum(terkecil) >= tersedia) return terkecil.map((lebar) => (lebar * tersedia) / sum(terkecil));
  const tetap = new Set<number>();
  for (;;) {
    const sisa = tersedia - sum(terkecil.filter((_, i) => tetap.has(i)));
    const bagi = sum(diminta.filter((_, i) => !tetap.has(i)));
    const lebar = diminta.map((satu, i) => (tetap.has(i) ? (terkecil[i] ?? 0) : (satu * sisa) / bagi));
    const sempit = lebar.findIndex((satu, i) => !tetap.has(i) && satu < (terkecil[i] ?? 0));
    if (sempit < 0) return lebar;
    tetap.add(sempit);
  }
}

/** Word counts in twentieths of a point; their sum must not grow by rounding. */
function roundLebar(lebar: readonly number[]): number[] {
  let tepi = 0;
  let tepiBulat = 0;
  return lebar.map((satu) => {
    tepi += satu;
    const bulat = Math.floor(tepi * TWIP_PER_POIN + 1e-6) / TWIP_PER_POIN;
    const hasil = Math.round((bulat - tepiBulat) * TWIP_PER_POIN) / TWIP_PER_POIN;
    tepiBulat = bulat;
    return hasil;
  });
}

function sum(daftar: readonly number[]): number {
  return daftar.reduce((jumlah, satu) => jumlah + satu, 0);
}
