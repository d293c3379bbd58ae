import { calculateKemiripan, listKataUnik, normalizeNama } from '../../engine';
import type { TabelCetak } from '../model';

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
  /** Columns of names from right to left, by kind. */
  readonly kolom: readonly (readonly [jenis: JenisNama, daftarKolom: readonly number[]])[];
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
  if (milik === undefined) terbaca.set(tabel, (milik = toNamaTabel(tabel)));
  const dari = milik.hasKolomGanda ? kolom : tabel.kolom.length;
  let perBaris = milik.perKolom.get(dari);
  if (perBaris === undefined) milik.perKolom.set(dari, (perBaris = []));
  return (perBaris[baris] ??= findNama(tabel, milik, baris, dari));
}

function toNamaTabel(tabel: TabelCetak): NamaTabel {
  const kolom = DAFTAR_JENIS_NAMA.map((jenis) => {
    const daftarKolom = tabel.kolom.flatMap((satu, k) => (satu.jenis === jenis ? [k] : []));
    return [jenis, daftarKolom.reverse()] as const;
  }).filter(([, daftarKolom]) => daftarKolom.length > 0);
  return { kolom, hasKolomGanda: kolom.some(([, daftarKolom]) => daftarKolom.length > 1), perKolom: new Map() };
}

function findNama(tabel: TabelCetak, milik: NamaTabel, baris: number, kolom: number): NamaBaris {
  const nama: Record<JenisNama, string | undefined> = { ...TANPA_NAMA };
  for (const [jenis, daftarKolom] of milik.kolom) {
    for (const k of daftarKolom) {
      const teks = tabel.baris[baris]?.sel[k]?.teks ?? '';
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
  return kiri === kanan || calculateKemiripan(listKataUnik(kiri), listKataUnik(kanan)) >= BATAS_MIRIP;
}

/** Fewer words do not make a name that was cut short. */
export const MIN_KATA_AWALAN = 3;

/** Whether one of two names of programmes is the other one cut short. */
export function isNamaDipotong(kiri: string, kanan: string): boolean {
  const [pendek, panjang] = kiri.length < kanan.length ? [kiri, kanan] : [kanan, kiri];
  if (panjang.charAt(pendek.length) !== ' ' || !panjang.startsWith(pendek)) return false;
  return pendek.split(' ').length >= MIN_KATA_AWALAN;
}
