import type { JenisKolom, LaporanCetak, SelCetak, TabelCetak } from '../model';
import { calculateKemiripan, countBeda, joinKunci, listKata, trimPenomoran } from './teks';

/** What a name is the name of; tujuan and sasaran often share a column. */
export type JenisNama = 'sasaran' | 'indikator' | 'program' | 'uraian';

const JENIS_NAMA: Partial<Record<JenisKolom, JenisNama>> = {
  tujuan: 'sasaran',
  sasaran: 'sasaran',
  indikator: 'indikator',
  program: 'uraian',
  uraian: 'uraian',
};

/** A name in a cell of a table. */
export interface Sebutan {
  readonly jenis: JenisNama;
  readonly jenisKolom: JenisKolom;
  readonly teks: string;
  readonly kunci: string;
  readonly tabel: TabelCetak;
  /** Place of the table in the report, from 0. */
  readonly urutan: number;
  readonly baris: number;
  readonly kolom: number;
  readonly sel: SelCetak;
}

/** The mentions of a name in one spelling, one or more. */
export type Ejaan = readonly Sebutan[];

/** All spellings of one name. No two of them stand in one table. */
export interface Nama {
  readonly jenis: JenisNama;
  readonly ejaan: readonly Ejaan[];
}

/** A programme says so itself, or stands in a column of programmes only; kegiatan may bear nearly the same name. */
function findJenis(jenis: JenisNama, kepala: string, teks: string): JenisNama {
  const isProgram = jenis === 'uraian' && (/^program\b/i.test(teks) || /^program$/i.test(kepala.trim()));
  return isProgram ? 'program' : jenis;
}

const DUA_HURUF = /\p{L}{2}/u;

/** A name has two words with two letters, and is no sentence with a colon. */
function isNama(teks: string, daftarKata: readonly string[]): boolean {
  if (daftarKata.length < 2 || teks.includes(':')) return false;
  let jumlah = 0;
  for (const kata of daftarKata) {
    if (DUA_HURUF.test(kata)) jumlah += 1;
    if (jumlah === 2) return true;
  }
  return false;
}

/** Several checks read the names of one report. */
const SEBUTAN_TERBACA = new WeakMap<LaporanCetak, readonly Sebutan[]>();
const NAMA_TERBACA = new WeakMap<readonly Sebutan[], readonly Nama[]>();

/** Every name in the rows of the tables, in reading order. */
export function listSebutan(laporan: LaporanCetak): readonly Sebutan[] {
  const terbaca = SEBUTAN_TERBACA.get(laporan) ?? readSebutan(laporan);
  SEBUTAN_TERBACA.set(laporan, terbaca);
  return terbaca;
}

function readSebutan(laporan: LaporanCetak): readonly Sebutan[] {
  return laporan.tabel.flatMap((tabel, urutan) => {
    const kolomNama = tabel.kolom.flatMap(({ jenis, kepala }, kolom) => {
      const jenisNama = JENIS_NAMA[jenis];
      return jenisNama === undefined ? [] : [{ kolom, jenisKolom: jenis, jenisNama, kepala }];
    });
    const daftar: Sebutan[] = [];
    tabel.baris.forEach(({ jenis: jenisBaris, sel: daftarSel }, baris) => {
      if (jenisBaris !== 'data' && jenisBaris !== 'kelompok') return;
      for (const { kolom, jenisKolom, jenisNama, kepala } of kolomNama) {
        const sel = daftarSel[kolom];
        if (sel === undefined || sel.tertutup) continue;
        const { teks } = sel;
        const kata = listKata(teks);
        if (!isNama(teks, kata)) continue;
        const jenis = findJenis(jenisNama, kepala, teks);
        daftar.push({ jenis, jenisKolom, teks, kunci: joinKunci(kata), tabel, urutan, baris, kolom, sel });
      }
    });
    return daftar;
  });
}

export function groupBy<T, K>(daftar: readonly T[], toKey: (isi: T) => K): Map<K, T[]> {
  const hasil = new Map<K, T[]>();
  for (const isi of daftar) {
    const kunci = toKey(isi);
    const sama = hasil.get(kunci);
    if (sama === undefined) hasil.set(kunci, [isi]);
    else sama.push(isi);
  }
  return hasil;
}

/**
 * Names with all their spellings. Two spellings are one name when they are alike and no table has both: names that stand
 * side by side in a table ('… administrasi pemerintahan', '… administrasi keuangan') are two things.
 */
export function listNama(daftarSebutan: readonly Sebutan[]): readonly Nama[] {
  const terbaca = NAMA_TERBACA.get(daftarSebutan) ?? groupNama(daftarSebutan);
  NAMA_TERBACA.set(daftarSebutan, terbaca);
  return terbaca;
}

function groupNama(daftarSebutan: readonly Sebutan[]): readonly Nama[] {
  return [...groupBy(daftarSebutan, ({ jenis }) => jenis)].flatMap(([jenis, sejenis]) => {
    const ejaan: readonly Ejaan[] = [...groupBy(sejenis, ({ kunci }) => kunci).values()];
    const pasangan = listPasangan(ejaan);
    if (pasangan.length === 0) return ejaan.map((satu): Nama => ({ jenis, ejaan: [satu] }));
    const kelompok = ejaan.map((satu) => ({ ejaan: [satu], tabel: new Set(satu.map(({ urutan }) => urutan)) }));
    const milik = ejaan.map((_, i) => i);
    for (const { i, j } of pasangan) {
      const [a, b] = [kelompok[milik[i] ?? i], kelompok[milik[j] ?? j]];
      if (a === undefined || b === undefined || a === b || [...b.tabel].some((urutan) => a.tabel.has(urutan))) continue;
      a.ejaan.push(...b.ejaan);
      for (const urutan of b.tabel) a.tabel.add(urutan);
      const lama = milik[j];
      milik.forEach((ke, k) => {
        if (ke === lama) milik[k] = milik[i] ?? i;
      });
    }
    return [...new Set(milik)].map((ke): Nama => ({ jenis, ejaan: kelompok[ke]?.ejaan ?? [] }));
  });
}

/** Pairs of spellings that are alike and share no table, the most alike first. */
function listPasangan(daftarEjaan: readonly Ejaan[]): readonly { readonly i: number; readonly j: number }[] {
  const daftar = daftarEjaan.map((sebutan) => {
    const [{ teks, kunci } = { teks: '', kunci: '' }] = sebutan;
    return { teks, panjang: kunci.length, kata: listUnik(listKata(teks)), sebutan };
  });
  const hasil: { i: number; j: number; kemiripan: number }[] = [];
  const listCalon = daftar.length > BANYAK_EJAAN ? createCalon(daftar) : null;
  daftar.forEach((a, i) => {
    for (const j of listCalon?.(i) ?? rentang(i + 1, daftar.length)) {
      const b = daftar[j];
      if (b === undefined || a.panjang > 2 * b.panjang || b.panjang > 2 * a.panjang) continue;
      if (!hasKataSama(a.kata, b.kata) || hasTabelSama(a.sebutan, b.sebutan)) continue;
      const kemiripan = calculateKemiripan(a.teks, b.teks);
      if (kemiripan > 0) hasil.push({ i, j, kemiripan });
    }
  });
  return hasil.sort((a, b) => b.kemiripan - a.kemiripan);
}

/** From this many spellings on only those that share a telling word are compared. */
const BANYAK_EJAAN = 600;
/** A word in more spellings than this tells nothing. */
const KATA_LAZIM = 30;

/** Later spellings that share a telling word with the one at `i`. */
function createCalon(daftar: readonly { readonly kata: readonly string[] }[]): (i: number) => Iterable<number> {
  const menurutKata = new Map<string, number[]>();
  daftar.forEach(({ kata }, i) => {
    for (const satu of kata) {
      const ada = menurutKata.get(satu);
      if (ada === undefined) menurutKata.set(satu, [i]);
      else if (ada.length <= KATA_LAZIM) ada.push(i);
    }
  });
  return (i) => {
    const calon: number[] = [];
    for (const kata of daftar[i]?.kata ?? []) {
      const letak = menurutKata.get(kata) ?? [];
      if (letak.length <= KATA_LAZIM) calon.push(...letak.filter((j) => j > i));
    }
    return new Set(calon);
  };
}

function* rentang(dari: number, sampai: number): Iterable<number> {
  for (let i = dari; i < sampai; i += 1) yield i;
}

function hasTabelSama(a: readonly Sebutan[], b: readonly Sebutan[]): boolean {
  const tabel = new Set(a.map(({ urutan }) => urutan));
  return b.some(({ urutan }) => tabel.has(urutan));
}

export function listUnik(kata: readonly string[]): readonly string[] {
  return kata.some((satu, i) => kata.indexOf(satu) < i) ? [...new Set(kata)] : kata;
}

/**
 * Cheap test before letters are compared: half of the words of the shorter name are in the other.
 *
 * @param a  each word once; `b` likewise
 */
export function hasKataSama(a: readonly string[], b: readonly string[]): boolean {
  let sama = 0;
  for (const kata of a) if (b.includes(kata)) sama += 1;
  return sama * 2 >= Math.min(a.length, b.length) - 1;
}

/** The right name as it should stand in place of `teks`: of its ways with capitals the one nearest to `teks`. */
export function findTulisan(teks: string, benar: readonly Sebutan[]): string {
  const pilihan = [...new Set(benar.map((satu) => trimPenomoran(satu.teks)))].map((tulisan) => ({
    tulisan,
    beda: countBeda(trimPenomoran(teks), tulisan),
  }));
  return applyHuruf(teks, pilihan.reduce((dekat, ini) => (ini.beda < dekat.beda ? ini : dekat)).tulisan);
}

/** A name as most tables write it; '' for no mention. */
export function findTulisanUmum(daftar: readonly Sebutan[]): string {
  const perTulisan = groupBy(daftar, ({ teks }) => trimPenomoran(teks));
  return [...perTulisan].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** `benar` with capitals as in `teks`: words of both as written there, others small where all of `teks` is. */
function applyHuruf(teks: string, benar: string): string {
  const tertulis = teks.split(/\s+/);
  const isKecil = tertulis.slice(1).every((kata) => kata === kata.toLowerCase());
  let sesudah = 0;
  return benar
    .split(/\s+/)
    .map((kata, i) => {
      const letak = tertulis.findIndex((lain, j) => j >= sesudah && lain.toLowerCase() === kata.toLowerCase());
      if (letak < 0) return isKecil && i > 0 && kata !== kata.toUpperCase() ? kata.toLowerCase() : kata;
      sesudah = letak + 1;
      return tertulis[letak] ?? kata;
    })
    .join(' ');
}

/** The Perjanjian Kinerja, whose names are the ones agreed. */
export function isPerjanjianKinerja({ judul }: TabelCetak): boolean {
  return /^(?:tabel\s+[\d.]+\s*)?(?:data\s+)?perjanjian kinerja/i.test(judul);
}

/** A table of Bab II in which names are laid down. */
export function isPerencanaan(tabel: TabelCetak): boolean {
  return isPerjanjianKinerja(tabel) || /renstra|rencana strategis|jangka menengah/i.test(tabel.judul);
}
