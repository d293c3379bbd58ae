import { desimal, sum, type Desimal, type ModePembulatan } from '../../engine';
import type { JenisKolom } from '../model';
import type { Figur } from './figur';

/** The check a relation belongs to. */
export type KodeAngka =
  | 'angka-capaian'
  | 'angka-capaian-renstra'
  | 'angka-serapan'
  | 'angka-sisa'
  | 'angka-efisiensi'
  | 'angka-porsi'
  | 'angka-jumlah'
  | 'angka-ringkasan'
  | 'angka-induk'
  | 'angka-kesamaan'
  | 'angka-skm'
  | 'angka-pendukung'
  | 'angka-pegawai';

/** The value a figure is taken to have: as printed, or as corrected so far. */
export type Baca = (figur: Figur) => Desimal;

/** Computes a figure; null when that cannot be done. */
export type Hitung = (baca: Baca) => Desimal | null;

/** What figures of a report must satisfy. */
export interface Relasi {
  readonly kode: KodeAngka;
  /** What `hasil` is called in a sentence: 'Serapan'. */
  readonly nama: string;
  readonly hasil: Figur;
  readonly bahan: readonly Figur[];
  /** Exact value of `hasil`; null when it cannot be computed. */
  calculate(baca: Baca): Desimal | null;
  /** Other ways an office may have computed it; when one fits, the figure is right. */
  readonly lain?: readonly Hitung[];
  /** What one of `bahan` must be for `hasil` to come out exactly; absent where rounding hides it. */
  invert?(bahan: Figur, baca: Baca): Desimal | null;
  /** How far `hasil` may be off: a sum of rounded figures. */
  readonly toleransi?: Desimal;
  /** Whether `hasil` adds up or takes away `bahan` and nothing else, so that each may miss by its own rounding. */
  readonly isPenjumlahan?: boolean;
  /** Those of `bahan` that are rounded although they have no decimals: percentages an office prints in whole numbers. */
  readonly bulat?: readonly Figur[];
  /** Whether `hasil` is computed from its own row, so that a wrong input makes it wrong too. */
  readonly isTurunan: boolean;
  /** Whether it rests on an assumption, so that what it says is to be looked at, not wrong. */
  readonly isRagu?: boolean;
  /** The calculation with the figures as text: '2.083.637.017 ÷ 2.592.499.700 × 100'. */
  formatHitungan(format: (figur: Figur) => string): string;
}

/**
 * How a printed figure stands to the exact one: rounded half up; cut off; explained by inputs that are rounded
 * themselves; a sum of amounts that misses by no more than their sen may have made; or not at all.
 */
export type Kecocokan = 'cocok' | 'terpotong' | 'bahan-dibulatkan' | 'pembulatan-sen' | 'gagal';

/** Whether `relasi` holds for the values of `baca`; a relation that cannot be computed holds. */
export function findKecocokan(relasi: Relasi, baca: Baca): Kecocokan {
  const tercetak = baca(relasi.hasil);
  const desimalHasil = relasi.hasil.desimal;
  const isTercetak = (nilai: Desimal, mode: ModePembulatan) => nilai.round(desimalHasil, mode).compare(tercetak) === 0;
  const utama = relasi.calculate(baca);
  if (utama === null || isTercetak(utama, 'setengah-ke-atas')) return 'cocok';
  // Another way of computing counts only when it fits exactly.
  for (const hitung of relasi.lain ?? []) {
    const nilai = hitung(baca);
    if (nilai !== null && isTercetak(nilai, 'setengah-ke-atas')) return 'cocok';
  }
  if (isTercetak(utama, 'potong')) return 'terpotong';
  if (relasi.toleransi !== undefined && isDekat(utama, tercetak, relasi.toleransi)) return 'cocok';
  const geserSen = findGeserSen(relasi);
  if (geserSen !== null && isDekat(utama, tercetak, geserSen)) return 'pembulatan-sen';
  return relasi.isTurunan && isDalamRentang(relasi, baca) ? 'bahan-dibulatkan' : 'gagal';
}

const UANG: ReadonlySet<JenisKolom> = new Set(['anggaran', 'realisasiAnggaran', 'sisa']);

/** An amount printed with fewer than two decimals: its source may have sen that are not shown. */
function isTanpaSen({ jenis, desimal: banyak, persen }: Figur): boolean {
  return UANG.has(jenis) && banyak < 2 && !persen;
}

/**
 * How far a printed sum of amounts may miss when each was rounded by itself: half a rupiah for each of them and for the
 * sum, where they are printed without sen. Null where nothing is added up; a copy is no sum.
 */
function findGeserSen({ isPenjumlahan, hasil, bahan }: Relasi): Desimal | null {
  const daftar = [hasil, ...bahan];
  if (isPenjumlahan !== true || bahan.length < 2 || !daftar.every(({ jenis }) => UANG.has(jenis))) return null;
  return sum(daftar.filter(isTanpaSen).map((satu) => toSetengahUnit(satu.desimal)));
}

function isDekat(kiri: Desimal, kanan: Desimal, jarak: Desimal): boolean {
  return kiri.compare(kanan.add(jarak)) <= 0 && kiri.compare(kanan.subtract(jarak)) >= 0;
}

const SETENGAH = desimal('0.5');
/** Inputs moved within their rounding; each doubles the number of cases. */
const MAKS_DIGESER = 6;

/** Half of the last printed place: 0.005 for two decimals. */
export function toSetengahUnit(desimalTercetak: number): Desimal {
  return SETENGAH.divide(desimal(`1e${desimalTercetak}`));
}

/**
 * Whether inputs anywhere within their rounding give the printed figure. Only inputs with decimals are rounded, amounts
 * above 0, which may have had sen, and what the relation says is.
 */
function isDalamRentang(relasi: Relasi, baca: Baca): boolean {
  const isBulat = (figur: Figur) =>
    figur.desimal > 0 ||
    (isTanpaSen(figur) && baca(figur).compare(SETENGAH) > 0) ||
    relasi.bulat?.includes(figur) === true;
  const daftarBulat = relasi.bahan.filter(isBulat).slice(0, MAKS_DIGESER);
  if (daftarBulat.length === 0) return false;
  const daftarSudut: Desimal[] = [];
  for (let sudut = 0; sudut < 1 << daftarBulat.length; sudut += 1) {
    const nilai = relasi.calculate((figur) => {
      const letak = daftarBulat.indexOf(figur);
      if (letak < 0) return baca(figur);
      const geser = toSetengahUnit(figur.desimal);
      if (((sudut >> letak) & 1) === 0) return baca(figur).subtract(geser);
      // A whole percentage may have been cut off, not rounded.
      return baca(figur).add(relasi.bulat?.includes(figur) === true ? geser.add(geser) : geser);
    });
    if (nilai !== null) daftarSudut.push(nilai);
  }
  const geser = toSetengahUnit(relasi.hasil.desimal);
  const tercetak = baca(relasi.hasil);
  const bawah = tercetak.subtract(geser);
  const atas = tercetak.add(geser);
  return (
    daftarSudut.some((nilai) => nilai.compare(bawah) >= 0) && daftarSudut.some((nilai) => nilai.compare(atas) <= 0)
  );
}
