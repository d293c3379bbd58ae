import type { IsiSel } from '../nilai';
import { isTeksKosong, normalizeTeks } from '../nilai/teks-angka';

const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const ROMAWI = ['I', 'II', 'III', 'IV'];
const URUTAN = [...ROMAWI.map((angka) => `TW ${angka}`), 'Semester I', 'Semester II', ...BULAN];

/**
 * Name of the periode a respondent belongs to, so that 'semester 1' and 'Semester I' are one.
 *
 * @returns 'TW I' … 'TW IV', 'Semester I', 'Semester II', a month; a name of the office's own as it is written; '' for none
 * @example parsePeriode('Smt. 2') // 'Semester II'
 */
export function parsePeriode(isi: IsiSel): string {
  if (typeof isi === 'number') return String(isi);
  if (typeof isi !== 'string') return '';
  const teks = normalizeTeks(isi);
  if (isTeksKosong(teks)) return '';
  const [, jenis, angka] = /^(tw|triwulan|trw?|tri wulan|semester|smt|sem)[\s.-]*(iv|i{1,3}|[1-4])$/i.exec(teks) ?? [];
  if (jenis === undefined || angka === undefined) return BULAN.find((b) => isSama(b, teks)) ?? teks;
  const romawi = ROMAWI[Number(angka) - 1] ?? angka.toUpperCase();
  if (/^t/i.test(jenis)) return `TW ${romawi}`;
  return romawi === 'I' || romawi === 'II' ? `Semester ${romawi}` : teks;
}

/** Order in the year; names of the office's own come after, in the order of their text ('Gelombang 2' before 'Gelombang 10'). */
export function comparePeriode(kiri: string, kanan: string): number {
  const urutanKiri = URUTAN.indexOf(kiri);
  const urutanKanan = URUTAN.indexOf(kanan);
  if (urutanKiri >= 0 && urutanKanan >= 0) return urutanKiri - urutanKanan;
  if (urutanKiri >= 0) return -1;
  if (urutanKanan >= 0) return 1;
  return compareTeks(kiri, kanan);
}

/** Order of texts in which the numbers inside them count as numbers; the same on every computer. */
export function compareTeks(kiri: string, kanan: string): number {
  const isi = (teks: string) => teks.toLowerCase().replace(/\d+/g, (angka) => angka.padStart(12, '0'));
  const [a, b] = [isi(kiri), isi(kanan)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSama(kiri: string, kanan: string): boolean {
  return kiri.toLowerCase() === kanan.toLowerCase();
}
