import { sum, type Desimal } from '../../engine';
import { hasRomawi, parsePencacah, type Pencacah } from './pencacah';

/** What a row shows of its place in the table. */
export interface TandaBaris {
  /** Texts of the code columns. */
  readonly kode: readonly string[];
  /** Text of the number column, '' without one. */
  readonly no: string;
  /** Name of the programme, sasaran or kind of belanja. */
  readonly nama: string;
  /** Whether any column of figures is filled. */
  readonly hasAngka: boolean;
  /** Its budget; null without one. */
  readonly uang: Desimal | null;
}

export interface PilihanLevel {
  /** Rows without a number may be children of the numbered row above: a table of programmes or belanja with amounts. */
  readonly isBerinduk: boolean;
  /** The header speaks of sub kegiatan, so that two levels are not all. */
  readonly hasSubKegiatan: boolean;
}

type DaftarLevel = (number | null)[];

/**
 * Depth of each row from 0, by the first of these that the table has: codes, numbers with parts, kinds of belanja,
 * counters that restart, names in capitals, kinds of numbers in the order in which they appear.
 *
 * @param daftar  the rows but totals and empty ones
 * @returns  one entry per row; null where nothing tells
 */
export function findLevel(daftar: readonly TandaBaris[], pilihan: PilihanLevel): DaftarLevel {
  const menurutTabel =
    findMenurutKode(daftar) ??
    findMenurutBelanja(daftar) ??
    findMenurutBagian(daftar) ??
    (pilihan.isBerinduk ? (findMenurutHitungan(daftar) ?? findMenurutKapital(daftar)) : null);
  return menurutTabel ?? findMenurutGaya(daftar, pilihan);
}

/** Codes: in several columns by how many are filled, in one by the number of its parts. */
function findMenurutKode(daftar: readonly TandaBaris[]): DaftarLevel | null {
  const jumlahKolom = daftar[0]?.kode.length ?? 0;
  if (jumlahKolom === 0) return null;
  const panjang = daftar.map(({ kode }) => {
    const terisi = kode.filter((teks) => /\d/.test(teks) && /^[\d.\s/-]+$/.test(teks));
    if (jumlahKolom > 1) return terisi.length;
    return (terisi[0] ?? '').split(/[.\s/-]+/).filter(Boolean).length;
  });
  return toPeringkat(panjang.map((jumlah) => (jumlah === 0 ? null : jumlah)));
}

const BELANJA_UTAMA = /^(?:-\s*)?belanja (?:operasi|modal|tidak terduga|transfer|tidak langsung|langsung)\b/i;

/** Kinds of belanja, whose order the law gives: belanja, belanja operasi, belanja pegawai. */
function findMenurutBelanja(daftar: readonly TandaBaris[]): DaftarLevel | null {
  const isBelanja = ({ nama }: TandaBaris): boolean => /^(?:-\s*)?belanja\b/i.test(nama);
  if (daftar.length < 2 || !daftar.every(isBelanja)) return null;
  return toPeringkat(
    daftar.map(({ nama }) => (/^belanja(?: daerah)?$/i.test(nama) ? 0 : BELANJA_UTAMA.test(nama) ? 1 : 2)),
  );
}

/** '1.', '1.1', '1.1.1' */
function findMenurutBagian(daftar: readonly TandaBaris[]): DaftarLevel | null {
  const pencacah = daftar.map(({ no }) => parsePencacah(no, false));
  if (!pencacah.some((nomor) => nomor?.gaya === 'berjenjang')) return null;
  return pencacah.map((nomor) => (nomor === null ? null : nomor.bagian - 1));
}

/**
 * One column of numbers with a counter of its own for each level: it begins with as many ones as there are levels. A
 * number that two counters wait for begins a new kegiatan when the rows below the last one already make up its budget.
 */
function findMenurutHitungan(daftar: readonly TandaBaris[]): DaftarLevel | null {
  const angka = daftar.map(({ no }) => parsePencacah(no, false)?.angka ?? null);
  const awal = angka.findIndex((nilai) => nilai !== null);
  let jumlahLevel = 0;
  while (awal >= 0 && angka[awal + jumlahLevel] === 1) jumlahLevel += 1;
  if (jumlahLevel < 2) return null;
  const berikut = Array.from({ length: jumlahLevel }, () => 1);
  const isProgram = (nama: string): boolean => /^program\b/i.test(nama);
  const hasNamaProgram = isProgram(daftar[awal]?.nama ?? '');
  const terakhir: number[] = [];
  let sebelum = -1;
  return daftar.map(({ nama }, i) => {
    const nilai = angka[i] ?? null;
    if (nilai === null) return null;
    const daftarCocok = berikut.flatMap((nomor, level) => (nomor === nilai ? [level] : []));
    const cocok =
      daftarCocok.findLast((level) => level < sebelum && isPenuh(daftar, terakhir[level] ?? i, i)) ??
      daftarCocok.at(-1) ??
      -1;
    const isAnakPertama = sebelum < jumlahLevel - 1;
    const level = hasNamaProgram && isProgram(nama) ? 0 : isAnakPertama ? sebelum + 1 : cocok < 0 ? null : cocok;
    if (level === null) return null;
    // A mistyped number must not throw its counter off.
    berikut[level] = (berikut[level] ?? 0) + 1;
    sebelum = level;
    terakhir[level] = i;
    return level;
  });
}

/** Whether the rows between a parent and `sampai` add up to its budget. */
function isPenuh(daftar: readonly TandaBaris[], induk: number, sampai: number): boolean {
  const uangInduk = daftar[induk]?.uang ?? null;
  const anak = daftar.slice(induk + 1, sampai).flatMap(({ uang }) => (uang === null ? [] : [uang]));
  return uangInduk !== null && anak.length > 0 && sum(anak).compare(uangInduk) === 0;
}

function isKapital(nama: string): boolean {
  return /[A-Z]{4}/.test(nama) && nama === nama.toUpperCase();
}

/** Programmes in capitals, kegiatan as rows without figures, sub kegiatan with figures. */
function findMenurutKapital(daftar: readonly TandaBaris[]): DaftarLevel | null {
  const isJudul = (tanda: TandaBaris): boolean => isKapital(tanda.nama);
  const jumlahKapital = daftar.filter(isJudul).length;
  if (jumlahKapital === 0 || jumlahKapital === daftar.length) return null;
  const hasTengah = daftar.some((tanda) => !isJudul(tanda) && !tanda.hasAngka);
  const hasProgram = daftar.some((tanda) => isJudul(tanda) && /^PROGRAM\b/.test(tanda.nama));
  return daftar.map((tanda) => {
    if (isJudul(tanda)) return hasProgram && !/^PROGRAM\b/.test(tanda.nama) ? null : 0;
    return tanda.hasAngka && hasTengah ? 2 : 1;
  });
}

/** 'A.', '1.', 'a.': whichever kind comes first is the outermost. */
function findMenurutGaya(daftar: readonly TandaBaris[], pilihan: PilihanLevel): DaftarLevel {
  const isRomawi = hasRomawi(daftar.map(({ no }) => no));
  const pencacah = daftar.map(({ no }) => parsePencacah(no, isRomawi));
  const urutan = [...new Set(pencacah.flatMap((nomor) => (nomor === null ? [] : [nomor.gaya])))];
  if (urutan.length === 0) return daftar.map(() => null);
  const pertama = pencacah.findIndex((nomor) => nomor !== null);
  const hasInduk = pilihan.isBerinduk && pertama === 1 && daftar[0]?.hasAngka === true;
  const namaProgram = isBernamaProgram(daftar, pencacah);
  return daftar.map((tanda, i) => {
    const nomor = pencacah[i] ?? null;
    if (nomor !== null) return urutan.indexOf(nomor.gaya) + (hasInduk ? 1 : 0);
    if (!pilihan.isBerinduk || tanda.no !== '') return null;
    if (i < pertama) return hasInduk ? 0 : null;
    if (namaProgram && /^program\b/i.test(tanda.nama)) return 0;
    return pilihan.hasSubKegiatan && urutan.length < 2 ? null : urutan.length + (hasInduk ? 1 : 0);
  });
}

function isBernamaProgram(daftar: readonly TandaBaris[], pencacah: readonly (Pencacah | null)[]): boolean {
  return daftar.every(({ nama }, i) => (pencacah[i] ?? null) === null || /^program\b/i.test(nama));
}

/** Ranks from 0 in place of any rising numbers. */
function toPeringkat(daftar: readonly (number | null)[]): DaftarLevel {
  const urutan = [...new Set(daftar.filter((nilai) => nilai !== null))].sort((a, b) => a - b);
  return daftar.map((nilai) => (nilai === null ? null : urutan.indexOf(nilai)));
}
