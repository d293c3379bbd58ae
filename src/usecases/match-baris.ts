import type { ReportSheet } from '../workbook/workbook.port';
import { listCells } from '../workbook/report-memory';

type Baris = readonly (string | number)[];

/** Two rows are the same one when they have at least this much of their weight in common. */
const CUKUP_MIRIP = 0.5;
/** A text that other rows have in the same column tells next to nothing about which row it is. */
const BOBOT_BERULANG = 0.01;
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
  const isTerlaluBanyak = (akhirLama - awal) * (akhirBaru - awal) > PASANGAN_TERBANYAK;
  const align = isTerlaluBanyak ? pairSebutan : alignBaris;
  for (const [i, j] of align(awal, akhirLama, akhirBaru, ciri)) pasangan[i] = j;
  return pasangan;
}

interface Ciri {
  /** From 0 to 1; below `CUKUP_MIRIP` they are different rows. */
  calculateKemiripan(lama: number, baru: number): number;
  /** They differ in figures only. */
  isSerupa(lama: number, baru: number): boolean;
  /** What each row is called, without its figures; '' for one of figures alone. */
  readonly sebutanLama: readonly string[];
  readonly sebutanBaru: readonly string[];
}

interface SelCiri {
  /** Figures inside a sentence change with the data; a cell of figures alone is compared as it is. */
  readonly kunci: string;
  readonly bobot: number;
}

function buildCiri(lama: readonly Baris[], baru: readonly Baris[]): Ciri {
  const jumlah = new Map<string, number>();
  for (const daftar of [lama, baru]) {
    const dalamDaftar = new Map<string, number>();
    for (const baris of daftar) {
      baris.forEach((isi, kolom) => {
        const kunci = `${kolom} ${toKunci(isi)}`;
        dalamDaftar.set(kunci, (dalamDaftar.get(kunci) ?? 0) + 1);
      });
    }
    for (const [kunci, banyak] of dalamDaftar) jumlah.set(kunci, Math.max(banyak, jumlah.get(kunci) ?? 0));
  }
  const toCiri = (baris: Baris): readonly SelCiri[] => {
    const pertama = baris.findIndex((isi) => isi !== '');
    return baris.map((isi, kolom) => {
      const kunci = toKunci(isi);
      if (kunci === '') return { kunci, bobot: 0 };
      const huruf = kunci.replace(/[^\p{L}]/gu, '').length;
      const isBerulang = (jumlah.get(`${kolom} ${kunci}`) ?? 0) > 1;
      const bobot = 1 + huruf + (kolom === pertama ? 2 : 0);
      return { kunci, bobot: isBerulang ? bobot * BOBOT_BERULANG : bobot };
    });
  };
  const ciriLama = lama.map(toCiri);
  const ciriBaru = baru.map(toCiri);
  const sebutan = (ciri: readonly SelCiri[] = []) =>
    ciri
      .map(({ kunci }) => (/\p{L}/u.test(kunci) ? kunci : ''))
      .join('\n')
      .trim();
  const sebutanLama = ciriLama.map(sebutan);
  const sebutanBaru = ciriBaru.map(sebutan);
  const calculateKemiripan = (i: number, j: number) => {
    const [a = [], b = []] = [ciriLama[i], ciriBaru[j]];
    let [sama, semua] = [0, 0];
    for (let kolom = 0; kolom < Math.max(a.length, b.length); kolom++) {
      const [selLama, selBaru] = [a[kolom], b[kolom]];
      const bobot = Math.max(selLama?.bobot ?? 0, selBaru?.bobot ?? 0);
      semua += bobot;
      if (selLama?.kunci === selBaru?.kunci) sama += bobot;
    }
    return semua === 0 ? 1 : sama / semua;
  };
  const isSebutanSama = (i: number, j: number) => sebutanLama[i] === sebutanBaru[j];
  return {
    // Rows that are called the same are the same one as a last resort, in their order.
    calculateKemiripan: (i, j) => {
      const kemiripan = calculateKemiripan(i, j);
      return sebutanLama[i] !== '' && isSebutanSama(i, j) ? Math.max(CUKUP_MIRIP, kemiripan) : kemiripan;
    },
    sebutanLama,
    sebutanBaru,
    isSerupa: (i, j) => isSebutanSama(i, j) && calculateKemiripan(i, j) >= CUKUP_MIRIP,
  };
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
  { calculateKemiripan }: Ciri,
): (readonly [lama: number, baru: number])[] {
  const [tinggi, lebar] = [akhirLama - awal, akhirBaru - awal];
  if (tinggi === 0 || lebar === 0) return [];
  const nilai = (i: number, j: number) => {
    const mirip = calculateKemiripan(awal + i, awal + j);
    return mirip >= CUKUP_MIRIP ? mirip : 0;
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

/** Pairs of rows that are called what no other row is called. */
function pairSebutan(
  awal: number,
  akhirLama: number,
  akhirBaru: number,
  { sebutanLama, sebutanBaru }: Ciri,
): (readonly [lama: number, baru: number])[] {
  const listTunggal = (sebutan: readonly string[], akhir: number) => {
    const letak = new Map<string, number | null>();
    for (let i = awal; i < akhir; i++) {
      const nama = sebutan[i] ?? '';
      letak.set(nama, nama === '' || letak.has(nama) ? null : i);
    }
    return letak;
  };
  const lama = listTunggal(sebutanLama, akhirLama);
  const baru = listTunggal(sebutanBaru, akhirBaru);
  return [...lama].flatMap(([nama, i]) => {
    const j = baru.get(nama) ?? null;
    return i === null || j === null ? [] : [[i, j] as const];
  });
}
