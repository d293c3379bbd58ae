import { desimal, type Desimal } from '../../engine';
import type { LaporanCetak, TabelCetak } from '../model';

/** A band of a scale that a workbook prints. */
export interface PitaCetak {
  readonly label: string;
  readonly bawah: Desimal | null;
  /** Whether `bawah` itself belongs to the band. */
  readonly isBawahTermasuk: boolean;
  readonly atas: Desimal | null;
  readonly isAtasTermasuk: boolean;
}

export interface SkalaCetak {
  readonly tabel: TabelCetak;
  readonly jenis: 'kategori' | 'kategoriEfisiensi';
  readonly pita: readonly PitaCetak[];
}

const MIN_PITA = 3;

/** The scales printed in a workbook: tables of at least three rows with an interval and a label, and no figures. */
export function listSkalaCetak({ tabel: daftarTabel }: LaporanCetak): readonly SkalaCetak[] {
  return daftarTabel.flatMap((tabel) => {
    const kolomLabel = tabel.kolom.findIndex(({ jenis }) => jenis === 'kategori' || jenis === 'kategoriEfisiensi');
    const jenis = tabel.kolom[kolomLabel]?.jenis;
    if (jenis !== 'kategori' && jenis !== 'kategoriEfisiensi') return [];
    if (tabel.kolom.some((kolom) => kolom.jenis === 'indikator' || kolom.jenis === 'capaian')) return [];
    const pita = tabel.baris.flatMap((baris) => {
      const label = baris.sel[kolomLabel]?.teks.trim() ?? '';
      const [batas] = baris.sel.flatMap(({ teks }, k) => (k === kolomLabel ? [] : (parsePita(teks) ?? [])));
      return label === '' || batas === undefined ? [] : [{ label, ...batas }];
    });
    return pita.length >= MIN_PITA ? [{ tabel, jenis, pita }] : [];
  });
}

type Batas = Omit<PitaCetak, 'label'>;

const ANGKA = String.raw`(\d+(?:[.,]\d+)?)\s*%?`;
const DI_ATAS = new RegExp(String.raw`^(?:>|lebih dari)\s*${ANGKA}$`, 'i');
const MULAI = new RegExp(String.raw`^(?:≥|>=)\s*${ANGKA}$`, 'i');
const DI_BAWAH = new RegExp(String.raw`^(?:<|kurang dari)\s*${ANGKA}$`, 'i');
const SAMPAI = new RegExp(String.raw`^(?:≤|<=)\s*${ANGKA}$`, 'i');
const TEPAT = new RegExp(String.raw`^=\s*${ANGKA}$`, 'i');
const ANTARA = new RegExp(String.raw`^(>|≥|>=)?\s*${ANGKA}\s*(?:[-–—]|s\.?d\.?|sampai|≤|<)+\s*(<)?\s*${ANGKA}$`, 'i');

/**
 * An interval as scales print it.
 *
 * @returns  null when the text is none
 * @example  parsePita('>85—100 %') // above 85, up to and with 100
 */
export function parsePita(teks: string): Batas | null {
  const rapi = teks.trim().replace(/\s+/g, ' ');
  const read = (pola: RegExp) => {
    const angka = pola.exec(rapi)?.[1];
    return angka === undefined ? null : toDesimal(angka);
  };
  const tertutup = { isBawahTermasuk: true, isAtasTermasuk: true };
  const tepat = read(TEPAT);
  if (tepat !== null) return { bawah: tepat, atas: tepat, ...tertutup };
  const diAtas = read(DI_ATAS);
  if (diAtas !== null) return { bawah: diAtas, atas: null, ...tertutup, isBawahTermasuk: false };
  const mulai = read(MULAI);
  if (mulai !== null) return { bawah: mulai, atas: null, ...tertutup };
  const diBawah = read(DI_BAWAH);
  if (diBawah !== null) return { bawah: null, atas: diBawah, ...tertutup, isAtasTermasuk: false };
  const sampai = read(SAMPAI);
  if (sampai !== null) return { bawah: null, atas: sampai, ...tertutup };
  const [, lebih, bawah, kurang, atas] = ANTARA.exec(rapi) ?? [];
  if (bawah === undefined || atas === undefined) return null;
  return {
    bawah: toDesimal(bawah),
    atas: toDesimal(atas),
    isBawahTermasuk: lebih !== '>',
    isAtasTermasuk: kurang === undefined,
  };
}

function toDesimal(teks: string): Desimal {
  return desimal(teks.replace(',', '.'));
}

/**
 * The band a value belongs to: the one that holds it, else the highest one it has passed the lower bound of (a gap
 * between two bands belongs to the lower one), else the highest, for a value above all.
 */
export function findPita({ pita }: SkalaCetak, nilai: Desimal): PitaCetak | null {
  const isDi = (satu: PitaCetak) => isDiAtas(satu, nilai) && isDiBawah(satu, nilai);
  const menurun = [...pita].sort((kiri, kanan) => compareBawah(kanan, kiri));
  return menurun.find(isDi) ?? menurun.find((satu) => isDiAtas(satu, nilai)) ?? null;
}

function isDiAtas({ bawah, isBawahTermasuk }: PitaCetak, nilai: Desimal): boolean {
  const beda = bawah === null ? 1 : nilai.compare(bawah);
  return beda > 0 || (beda === 0 && isBawahTermasuk);
}

function isDiBawah({ atas, isAtasTermasuk }: PitaCetak, nilai: Desimal): boolean {
  const beda = atas === null ? -1 : nilai.compare(atas);
  return beda < 0 || (beda === 0 && isAtasTermasuk);
}

function compareBawah(kiri: PitaCetak, kanan: PitaCetak): number {
  if (kiri.bawah === null || kanan.bawah === null) return Number(kanan.bawah === null) - Number(kiri.bawah === null);
  return kiri.bawah.compare(kanan.bawah) || Number(kanan.isBawahTermasuk) - Number(kiri.isBawahTermasuk);
}
