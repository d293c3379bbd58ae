import type { ReportSheet } from '../workbook/workbook.port';
import { listCells } from '../workbook/report-memory';

type Baris = readonly (string | number)[];

/** Two rows are the same one when what they are called is alike at least this much. */
const CUKUP_MIRIP = 0.5;
/** A text that other rows have in the same column tells next to nothing about which row it is. */
const BOBOT_BERULANG = 0.01;
/** A number in front of a name changes when rows come and go. */
const BOBOT_NOMOR = 0.0001;
/** Among rows that are called the same, those with the same figures belong together. */
const BOBOT_ANGKA = 0.1;
/** Above this many pairs only rows that no other row reads like are matched. */
const PASANGAN_TERBANYAK = 4_000_000;

/**
 * Where the rows that Takar wrote last have got to in what it would write now: the figures of a row change with the
 * data, and rows come and go, but what a row is about stays.
 *
 * @returns  row of the new sheet for each old one; undefined for one that is gone
 */
export function matchBaris(lama: readonly Baris[], lembar: ReportSheet): (number | undefined)[] {
  const baru = listCells(lembar, true);
  const ciri = buildCiri(lama, baru);
  const pasangan: (number | undefined)[] = lama.map(() => undefined);
  let [awal, akhirLama, akhirBaru] = [0, lama.length, baru.length];
  while (awal < akhirLama && awal < akhirBaru && ciri.isSerupa(awal, awal)) {
    pasangan[awal] = awal;
    awal++;
  }
  while (akhirLama > awal && akhirBaru > awal && ciri.isSerupa(akhirLama - 1, akhirBaru - 1)) {
    pasangan[--akhirLama] = --akhirBaru;
  }
  if ((akhirLama - awal) * (akhirBaru - awal) <= PASANGAN_TERBANYAK) {
    for (const [i, j] of alignBaris(awal, akhirLama, akhirBaru, ciri)) pasangan[i] = j;
  }
  for (const [i, j] of pairSebutan(pasangan, ciri)) pasangan[i] = j;
  return pasangan;
}

interface Ciri {
  /** How alike they are called, from 0 to 1. */
  calculateKemiripan(lama: number, baru: number): number;
  /** How many of their cells are alike, from 0 to 1. */
  calculateKesamaan(lama: number, baru: number): number;
  isSerupa(lama: number, baru: number): boolean;
  readonly sebutanLama: readonly string[];
  readonly sebutanBaru: readonly string[];
}

interface BarisCiri {
  readonly kunci: readonly string[];
  /** Weight of the cells that say what the row is about; 0 for the others. */
  readonly bobot: readonly number[];
  readonly sebutan: string;
}

function buildCiri(lama: readonly Baris[], baru: readonly Baris[]): Ciri {
  const isBerulang = findBerulang([lama, baru]);
  const ciriLama = lama.map((baris) => toCiri(baris, isBerulang));
  const ciriBaru = baru.map((baris) => toCiri(baris, isBerulang));
  const bandingkan =
    (bobotOf: (ciri: BarisCiri, kolom: number) => number) =>
    (i: number, j: number): number => {
      const [a = KOSONG, b = KOSONG] = [ciriLama[i], ciriBaru[j]];
      let [sama, semua] = [0, 0];
      for (let kolom = 0; kolom < Math.max(a.kunci.length, b.kunci.length); kolom++) {
        const bobot = Math.max(bobotOf(a, kolom), bobotOf(b, kolom));
        semua += bobot;
        if ((a.kunci[kolom] ?? '') === (b.kunci[kolom] ?? '')) sama += bobot;
      }
      return semua === 0 ? 1 : sama / semua;
    };
  return {
    calculateKemiripan: bandingkan(({ bobot }, kolom) => bobot[kolom] ?? 0),
    calculateKesamaan: bandingkan(({ kunci }, kolom) => (kunci[kolom] ? 1 : 0)),
    isSerupa: (i, j) => ciriLama[i]?.sebutan === ciriBaru[j]?.sebutan,
    sebutanLama: ciriLama.map(({ sebutan }) => sebutan),
    sebutanBaru: ciriBaru.map(({ sebutan }) => sebutan),
  };
}

const KOSONG: BarisCiri = { kunci: [], bobot: [], sebutan: '' };

/** Whether several rows of one list have a text in the same column. */
function findBerulang(daftar: readonly (readonly Baris[])[]): (kolom: number, kunci: string) => boolean {
  const berulang = new Set<string>();
  for (const semuaBaris of daftar) {
    const ada = new Set<string>();
    for (const baris of semuaBaris) {
      baris.forEach((isi, kolom) => {
        const nama = `${kolom} ${toKunci(isi)}`;
        if (ada.has(nama)) berulang.add(nama);
        ada.add(nama);
      });
    }
  }
  return (kolom, kunci) => berulang.has(`${kolom} ${kunci}`);
}

/** A row is called by its texts from the left up to its figures; a number may stand before them, or all alone. */
function toCiri(baris: Baris, isBerulang: (kolom: number, kunci: string) => boolean): BarisCiri {
  const kunci = baris.map(toKunci);
  const angka = kunci.flatMap((teks, kolom) => (isAngka(teks) ? [kolom] : []));
  const akhir = angka[1] ?? (kunci.slice(0, angka[0]).some(Boolean) ? angka[0] : undefined) ?? kunci.length;
  const sebutan = kunci.slice(0, akhir);
  const hasTeks = sebutan.some((teks) => teks !== '' && !isAngka(teks));
  const bobot = sebutan.map((teks, kolom) => {
    if (teks === '') return 0;
    if (isAngka(teks)) return hasTeks ? BOBOT_NOMOR : 1;
    const huruf = teks.replace(/[^\p{L}]/gu, '').length;
    return isBerulang(kolom, teks) ? huruf * BOBOT_BERULANG : huruf;
  });
  return { kunci, bobot, sebutan: sebutan.filter((teks) => !hasTeks || !isAngka(teks)).join('\n') };
}

/** '72,50', '70 LKD', 'Rp6.000', '-' */
function isAngka(kunci: string): boolean {
  return kunci !== '' && (/^(rp\.?\s*)?[-+(]?\d/.test(kunci) || !/\p{L}/u.test(kunci));
}

/** Words that make a sentence, in which figures come and go; 'U1' and '70 LKD' are compared whole. */
const KATA_KALIMAT = 3;

function toKunci(isi: string | number): string {
  const teks = String(isi).trim().toLowerCase();
  const jumlahKata = teks.match(/\p{L}{2,}/gu)?.length ?? 0;
  return jumlahKata < KATA_KALIMAT ? teks : teks.replace(/\d[\d.,]*/g, '#');
}

/** Pairs in the order of the rows, so that they are alike in all as much as can be. */
function alignBaris(
  awal: number,
  akhirLama: number,
  akhirBaru: number,
  { calculateKemiripan, calculateKesamaan }: Ciri,
): (readonly [lama: number, baru: number])[] {
  const [tinggi, lebar] = [akhirLama - awal, akhirBaru - awal];
  if (tinggi === 0 || lebar === 0) return [];
  const nilai = (i: number, j: number) => {
    const mirip = calculateKemiripan(awal + i, awal + j);
    return mirip >= CUKUP_MIRIP ? mirip + BOBOT_ANGKA * calculateKesamaan(awal + i, awal + j) : 0;
  };
  /** Best sum from here to the end. */
  const terbaik = Array.from({ length: tinggi + 1 }, () => new Float64Array(lebar + 1));
  const at = (i: number, j: number) => terbaik[i]?.[j] ?? 0;
  for (let i = tinggi - 1; i >= 0; i--) {
    for (let j = lebar - 1; j >= 0; j--) {
      const bersama = nilai(i, j);
      const tanpa = Math.max(at(i + 1, j), at(i, j + 1));
      const baris = terbaik[i];
      if (baris) baris[j] = bersama > 0 ? Math.max(tanpa, bersama + at(i + 1, j + 1)) : tanpa;
    }
  }
  const pasangan: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < tinggi && j < lebar;) {
    const bersama = nilai(i, j);
    if (bersama > 0 && at(i, j) === bersama + at(i + 1, j + 1)) pasangan.push([awal + i++, awal + j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pasangan;
}

/** Rows without a partner that are called what no other such row is called: they have changed places. */
function pairSebutan(
  pasangan: readonly (number | undefined)[],
  { sebutanLama, sebutanBaru }: Ciri,
): (readonly [lama: number, baru: number])[] {
  const terpakai = new Set(pasangan);
  const lama = findTunggal(sebutanLama, (i) => pasangan[i] === undefined);
  const baru = findTunggal(sebutanBaru, (j) => !terpakai.has(j));
  return [...lama].flatMap(([nama, i]) => {
    const j = baru.get(nama);
    return j === undefined ? [] : [[i, j] as const];
  });
}

function findTunggal(sebutan: readonly string[], isSisa: (baris: number) => boolean): ReadonlyMap<string, number> {
  const letak = new Map<string, number>();
  const berulang = new Set<string>();
  for (const [baris, nama] of sebutan.entries()) {
    if (nama === '' || !isSisa(baris)) continue;
    if (letak.has(nama)) berulang.add(nama);
    letak.set(nama, baris);
  }
  for (const nama of berulang) letak.delete(nama);
  return letak;
}
