import type { TabelCetak } from '../model';

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

/** Kinds of columns that name a row, in the order of their worth. */
export const DAFTAR_JENIS_NAMA = ['indikator', 'uraian', 'program', 'sasaran', 'tujuan'] as const;
export type JenisNama = (typeof DAFTAR_JENIS_NAMA)[number];

/** What a row is called, by kind of column. */
export type NamaBaris = Readonly<Record<JenisNama, string | undefined>>;

const TANPA_NAMA: NamaBaris = {
  indikator: undefined,
  uraian: undefined,
  program: undefined,
  sasaran: undefined,
  tujuan: undefined,
};

export function hasNama(nama: NamaBaris): boolean {
  return DAFTAR_JENIS_NAMA.some((jenis) => nama[jenis] !== undefined);
}

interface NamaTabel {
  /** Whether several columns are of one kind of name, so that it matters from where a name is looked for. */
  readonly hasKolomGanda: boolean;
  /** By the column from which they are looked for, and by row. */
  readonly perKolom: Map<number, NamaBaris[]>;
}

const terbaca = new WeakMap<TabelCetak, NamaTabel>();

/**
 * Names of a row by kind of column; of several columns of a kind the nearest one left of `kolom` that is filled.
 *
 * @returns  the same object for every column of a row that has the same names
 */
export function readNama(tabel: TabelCetak, baris: number, kolom: number): NamaBaris {
  let milik = terbaca.get(tabel);
  if (milik === undefined) terbaca.set(tabel, (milik = { hasKolomGanda: hasKolomGanda(tabel), perKolom: new Map() }));
  const dari = milik.hasKolomGanda ? kolom : tabel.kolom.length;
  let perBaris = milik.perKolom.get(dari);
  if (perBaris === undefined) milik.perKolom.set(dari, (perBaris = []));
  return (perBaris[baris] ??= findNama(tabel, baris, dari));
}

function hasKolomGanda({ kolom }: TabelCetak): boolean {
  return DAFTAR_JENIS_NAMA.some(
    (satu) => kolom.findIndex(({ jenis }) => jenis === satu) !== kolom.findLastIndex(({ jenis }) => jenis === satu),
  );
}

function findNama(tabel: TabelCetak, baris: number, kolom: number): NamaBaris {
  const nama: Record<JenisNama, string | undefined> = { ...TANPA_NAMA };
  for (const jenis of DAFTAR_JENIS_NAMA) {
    for (let k = tabel.kolom.length - 1; k >= 0; k -= 1) {
      const teks = tabel.kolom[k]?.jenis === jenis ? (tabel.baris[baris]?.sel[k]?.teks ?? '') : '';
      if (!/\p{L}/u.test(teks) || (nama[jenis] !== undefined && k > kolom)) continue;
      nama[jenis] = normalizeNama(teks);
      if (k < kolom) break;
    }
  }
  return nama;
}

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
