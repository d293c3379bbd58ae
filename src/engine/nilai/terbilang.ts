import { desimal, type Desimal } from './desimal';

/** 'miliar' is KBBI's spelling; offices also print the older 'milyar'. */
export type EjaanMiliar = 'miliar' | 'milyar';

export interface PilihanTerbilang {
  /** @default 'miliar' */
  readonly miliar?: EjaanMiliar;
}

/** The largest figure that is written in words. */
export const TERBILANG_TERTINGGI = desimal('999999999999999');

const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/**
 * A whole figure in words.
 *
 * [TBL-1] Tens, teens, hundreds and thousands of one take se-: sepuluh, sebelas, seratus, seribu.
 * [TBL-2] From a million on one is said: satu juta, satu miliar, satu triliun.
 * [TBL-3] A group of three digits that is 0 is silent; the figure 0 itself is nol.
 *
 * @param nilai  whole, 0 to 999.999.999.999.999
 * @returns  the words without a unit and in small letters; null for a figure outside that
 * @sumber   Spesifikasi Takar 3.8
 * @example  terbilang(desimal('3413100300')) // 'tiga miliar empat ratus tiga belas juta seratus ribu tiga ratus'
 */
export function terbilang(nilai: Desimal, { miliar = 'miliar' }: PilihanTerbilang = {}): string | null {
  if (!nilai.isTepat(0) || nilai.compare(desimal(0)) < 0 || nilai.compare(TERBILANG_TERTINGGI) > 0) return null;
  const digit = nilai.toFixed(0, 'potong');
  const namaKelompok = ['triliun', miliar, 'juta', 'ribu', ''];
  const kata = splitKelompok(digit, namaKelompok.length).flatMap((kelompok, i) =>
    formatKelompok(kelompok, namaKelompok[i] ?? ''),
  );
  return kata.length === 0 ? 'nol' : kata.join(' ');
}

/** Groups of three digits, the highest first. */
function splitKelompok(digit: string, banyak: number): readonly string[] {
  const penuh = digit.padStart(banyak * 3, '0');
  return Array.from({ length: banyak }, (_, i) => penuh.slice(i * 3, i * 3 + 3));
}

function formatKelompok(kelompok: string, nama: string): readonly string[] {
  if (kelompok === '000') return [];
  if (nama === 'ribu' && kelompok === '001') return ['seribu'];
  return [...formatRatusan(kelompok), ...(nama === '' ? [] : [nama])];
}

/** Three digits, not all 0. */
function formatRatusan(kelompok: string): readonly string[] {
  const [ratusan = 0, puluhan = 0, satuan = 0] = [...kelompok].map(Number);
  return [...formatKelipatan(ratusan, 'ratus'), ...formatPuluhan(puluhan, satuan)];
}

function formatPuluhan(puluhan: number, satuan: number): readonly string[] {
  if (puluhan === 1 && satuan > 0) return satuan === 1 ? ['sebelas'] : [kata(satuan), 'belas'];
  return [...formatKelipatan(puluhan, 'puluh'), ...(satuan === 0 ? [] : [kata(satuan)])];
}

function formatKelipatan(angka: number, nama: 'ratus' | 'puluh'): readonly string[] {
  if (angka === 0) return [];
  return angka === 1 ? [`se${nama}`] : [kata(angka), nama];
}

function kata(satuan: number): string {
  return SATUAN[satuan] ?? '';
}
