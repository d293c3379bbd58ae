import type { Tabel } from '../laporan';
import { measureTextWidth } from '../workbook/text-width';

export interface UkuranTabel {
  /** Twips per column; together the width of the text. */
  readonly lebar: readonly number[];
  /** Points. */
  readonly ukuranHuruf: number;
}

interface Huruf {
  readonly huruf: string;
  /** Points, of the text around the table. */
  readonly ukuranHuruf: number;
}

/** Left and right of the text in a cell, twips each. */
export const JARAK_SEL = 70;
const TWIP_PER_POIN = 20;
/** Programs measure a little differently; a broken word does more harm than a millimetre of space. */
const KELONGGARAN = 1.04;
/** No less than what a step of indentation takes. */
const DIGIT_PER_INDENTASI = 2;
/** A table that needs smaller letters than this is better turned. */
const UKURAN_NYAMAN = 8;
/** Smaller than this is not read on paper. */
const UKURAN_TERKECIL = 7;
const SELISIH_UKURAN = 0.5;
/** A word wider than this part of the text is broken: it may be an address, or a slip of the keyboard. */
const BAGIAN_TERLEBAR = 0.4;

/** Whether every word fits on a line of its cell, in letters that are read with ease. */
export function isMuat(tabel: Tabel, lebarTeks: number, { huruf, ukuranHuruf }: Huruf): boolean {
  const terkecil = Math.min(ukuranHuruf, UKURAN_NYAMAN);
  return sum(measureKolom(tabel, huruf).map((kata) => toLebar(kata, terkecil, lebarTeks))) <= lebarTeks;
}

/**
 * Widths that fill the text, in the proportions of the layout as far as no word is broken, and the largest size at
 * which that can be.
 *
 * @param lebarTeks  twips
 */
export function fitKolom(tabel: Tabel, lebarTeks: number, { huruf, ukuranHuruf }: Huruf): UkuranTabel {
  const daftarKata = measureKolom(tabel, huruf);
  for (let ukuran = ukuranHuruf; ; ukuran -= SELISIH_UKURAN) {
    const terkecil = daftarKata.map((kata) => toLebar(kata, ukuran, lebarTeks));
    const isTerakhir = ukuran - SELISIH_UKURAN < UKURAN_TERKECIL;
    if (sum(terkecil) <= lebarTeks || isTerakhir) {
      return { lebar: roundTo(lebarTeks, shareLebar(tabel.lebar, terkecil, lebarTeks)), ukuranHuruf: ukuran };
    }
  }
}

/** Per column the widest word, in points at a size of one point. */
function measureKolom({ kepala, baris, lebar }: Tabel, huruf: string): number[] {
  const terlebar = lebar.map(() => 0);
  const gabungan: { readonly kolom: number; readonly rentang: number; readonly kata: number }[] = [];
  for (const daftarSel of [...kepala, ...baris]) {
    daftarSel.forEach(({ teks, tebal, indentasi, ruang, rentangKolom, tertutup }, kolom) => {
      if (tertutup || teks === '') return;
      const format = { fontName: huruf, fontSize: 1, bold: tebal };
      const sisi = (ruang === null ? 0 : ruang.kiri + ruang.kanan) + indentasi * DIGIT_PER_INDENTASI;
      const kata = measureKata(teks, format) + sisi * measureTextWidth('0', format);
      if (rentangKolom > 1) gabungan.push({ kolom, rentang: rentangKolom, kata });
      else terlebar[kolom] = Math.max(terlebar[kolom] ?? 0, kata);
    });
  }
  for (const { kolom, rentang, kata } of gabungan) {
    const kurang = kata - sum(terlebar.slice(kolom, kolom + rentang));
    if (kurang <= 0) continue;
    for (let i = kolom; i < kolom + rentang; i++) terlebar[i] = (terlebar[i] ?? 0) + kurang / rentang;
  }
  return terlebar;
}

/** Lines are broken at spaces and after hyphens. */
function measureKata(teks: string, format: Parameters<typeof measureTextWidth>[1]): number {
  return Math.max(...teks.split(/\s+|(?<=[-–])/).map((kata) => measureTextWidth(kata, format)));
}

function toLebar(kata: number, ukuran: number, lebarTeks: number): number {
  const lebar = kata * ukuran * TWIP_PER_POIN * KELONGGARAN + 2 * JARAK_SEL;
  return Math.min(lebar, lebarTeks * BAGIAN_TERLEBAR);
}

/** The share of each column, no less than it needs; all alike too narrow when there is not enough for all. */
function shareLebar(bagian: readonly number[], terkecil: readonly number[], lebarTeks: number): number[] {
  const butuh = sum(terkecil);
  if (butuh >= lebarTeks) return terkecil.map((lebar) => (lebar * lebarTeks) / butuh);
  const tetap = new Set<number>();
  for (;;) {
    const sisa = lebarTeks - sum(terkecil.filter((_, i) => tetap.has(i)));
    const sisaBagian = sum(bagian.filter((_, i) => !tetap.has(i)));
    const lebar = bagian.map((satu, i) => (tetap.has(i) ? (terkecil[i] ?? 0) : (satu * sisa) / sisaBagian));
    const sempit = lebar.findIndex((satu, i) => !tetap.has(i) && satu < (terkecil[i] ?? 0));
    if (sempit === -1) return lebar;
    tetap.add(sempit);
  }
}

/** Whole numbers with the given sum. */
function roundTo(jumlah: number, daftar: readonly number[]): number[] {
  let jarak = 0;
  let batas = 0;
  return daftar.map((lebar, i) => {
    jarak += lebar;
    const lama = batas;
    batas = i === daftar.length - 1 ? jumlah : Math.round(jarak);
    return batas - lama;
  });
}

function sum(daftar: readonly number[]): number {
  return daftar.reduce((jumlah, satu) => jumlah + satu, 0);
}
