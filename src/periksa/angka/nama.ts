import type { BarisCetak, JenisKolom, TabelCetak } from '../model';

const KATA_BUANG = /^(?:program|kegiatan|sub|jumlah total|total)$/;

/** A name for comparison: lower case, without numbering, punctuation, 'program' or 'kegiatan' in front. */
export function normalizeNama(teks: string): string {
  const kata = teks
    .toLowerCase()
    .replace(/^\s*(?:\d+|[a-z]|[ivx]+)[.)]\s*/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (kata.length > 1 && KATA_BUANG.test(kata[0] ?? '')) kata.shift();
  return kata.join(' ');
}

/** Names of a row by kind of column; of several columns of a kind the nearest one left of `kolom` that is filled. */
export function readNama(tabel: TabelCetak, baris: BarisCetak, kolom: number): ReadonlyMap<JenisKolom, string> {
  const nama = new Map<JenisKolom, string>();
  for (const jenis of KOLOM_NAMA) {
    for (let k = tabel.kolom.length - 1; k >= 0; k -= 1) {
      const teks = tabel.kolom[k]?.jenis === jenis ? (baris.sel[k]?.teks ?? '') : '';
      if (!/\p{L}/u.test(teks) || (nama.has(jenis) && k > kolom)) continue;
      nama.set(jenis, normalizeNama(teks));
      if (k < kolom) break;
    }
  }
  return nama;
}

const KOLOM_NAMA: readonly JenisKolom[] = ['indikator', 'uraian', 'program', 'sasaran', 'tujuan'];

/** Share of words from which on two names mean the same. */
export const BATAS_MIRIP = 0.66;

/** Whether most words of two normalised names are in both. */
export function isNamaMirip(kiri: string, kanan: string): boolean {
  return kiri === kanan || calculateKemiripan(kiri, kanan) >= BATAS_MIRIP;
}

/** Fewer words do not make a name that was cut short. */
export const MIN_KATA_AWALAN = 3;

/** Whether one of two names of programmes is the other one cut short. */
export function isNamaDipotong(kiri: string, kanan: string): boolean {
  const [pendek, panjang] = kiri.length < kanan.length ? [kiri, kanan] : [kanan, kiri];
  return pendek.split(' ').length >= MIN_KATA_AWALAN && panjang.startsWith(`${pendek} `);
}

/** Words in both names against words in either, 0 to 1. */
export function calculateKemiripan(kiri: string, kanan: string): number {
  const kataKiri = new Set(kiri.split(' '));
  const kataKanan = new Set(kanan.split(' '));
  const bersama = [...kataKiri].filter((kata) => kataKanan.has(kata)).length;
  return bersama / (kataKiri.size + kataKanan.size - bersama);
}
