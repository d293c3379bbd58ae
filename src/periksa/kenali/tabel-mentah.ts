import type { IsiSel } from '../../engine';

/** A cell before anything is known about its column. */
export interface SelMentah {
  readonly isi: IsiSel;
  /** `isi` as `formatIsi` writes it, where that is known. */
  readonly teks?: string;
  /** Number format in en-US syntax; matters for numbers only. @default 'General' */
  readonly format?: string;
  /** 'F5' */
  readonly alamat: string;
  /** Whether a merged range covers it. A header cell then holds the text that covers it, a body cell nothing. */
  readonly tertutup?: boolean;
}

/** A table cut out of its sheet: where header and body are is known, what they mean is not. */
export interface TabelMentah {
  readonly lembar: string;
  /** '3.2'; '' without a caption that has a number. */
  readonly no: string;
  readonly judul: string;
  readonly selJudul: string;
  /** Header rows from top to bottom; the last may be the column numbers when `nomorKolom` is null. */
  readonly kepala: readonly (readonly SelMentah[])[];
  readonly baris: readonly (readonly SelMentah[])[];
  readonly nomorKolom: readonly SelMentah[] | null;
}

/** Text of a cell in one line; '' for an empty one. Numbers and the like by their plain value. */
export function formatIsi(isi: IsiSel): string {
  if (isi === null) return '';
  if (typeof isi === 'object') return isi.error;
  if (typeof isi !== 'string') return String(isi);
  return /[^\S ]| {2}/.test(isi) ? isi.replace(/\s+/g, ' ').trim() : isi.trim();
}

const NOMOR_KOLOM = /^\(?\d{1,2}\)?[.)]?$/;

/**
 * Whether a row numbers the columns: '1 2 3' or '(1) (2) (3)', rising; a number may be left out or a cell be empty.
 *
 * @example isNomorKolom(['1', '2', '4', '5']) // true
 */
export function isNomorKolom(daftarTeks: readonly string[]): boolean {
  const terisi = daftarTeks.filter((teks) => teks !== '');
  if (terisi.length < 2 || terisi.length < daftarTeks.length / 2) return false;
  if (!terisi.every((teks) => NOMOR_KOLOM.test(teks))) return false;
  const angka = terisi.map((teks) => Number(teks.replace(/\D/g, '')));
  return angka[0] === 1 && angka.every((nilai, i) => i === 0 || nilai > (angka[i - 1] ?? 0));
}
