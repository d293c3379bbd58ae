import { desimal, SERATUS, type Desimal } from './desimal';
import { toNotasiIndonesia } from './format-angka';
import { findBagianFormat } from './format-sel';
import { findKebiasaanSatuan } from './kebiasaan-satuan';
import { parseBilangan, type BacaanBilangan, type Notasi } from './notasi';
import { formatTanggalSel } from './tanggal-sel';
import {
  isTeksKosong,
  normalizeTeks,
  parseBilanganSaja,
  parseFigurRentang,
  parseFigurTeks,
  type FigurTeks,
} from './teks-angka';

/** A cell's content: an error cell is `{ error: '#DIV/0!' }`, an empty one `null`. */
export type IsiSel = string | number | boolean | null | { readonly error: string };

/** A figure as read. */
export interface Angka {
  readonly jenis: 'angka';
  readonly nilai: Desimal;
  /** Decimals the reader sees; `nilai` itself is not rounded to them. */
  readonly desimal: number;
  /** Carries a percent sign; then `nilai` is in percent points: 100 for 100 %. */
  readonly persen: boolean;
  /** Unit words behind the figure ('LKD', 'laporan', 'Orang Per Bulan'), or ''. */
  readonly satuan: string;
  /** As the reader sees it, in Indonesian notation and without Rp: '72,50', '100%', '70 LKD', '1.234.567'. */
  readonly teks: string;
}

/** No figure, which is not 0. `teks` is as typed: '-', 'NA', ''. */
export interface Kosong {
  readonly jenis: 'kosong';
  readonly teks: string;
}

export interface BukanAngka {
  readonly jenis: 'bukan-angka';
  readonly teks: string;
}

/** A target between two bounds, both included; `bawah` <= `atas`. */
export interface Rentang {
  readonly jenis: 'rentang';
  readonly bawah: Desimal;
  readonly atas: Desimal;
  readonly desimal: number;
  readonly persen: boolean;
  readonly satuan: string;
  readonly teks: string;
}

export type Bacaan = Angka | Kosong | BukanAngka | Rentang;

export interface PilihanBaca {
  /** The column holds rupiah: three digits behind a separator are always thousands. @default false */
  readonly rupiah?: boolean;
  /** '7,35 - 7,45' is a range instead of text. @default false */
  readonly rentang?: boolean;
}

/** A cell before its column is known: one reading, or two when dot and comma can be either. */
export interface SelTerbaca {
  readonly bacaan: Bacaan;
  /** The English reading, when the Indonesian one in `bacaan` is not the only one. */
  readonly bacaanInggris?: Bacaan;
  readonly notasi: Notasi;
  readonly catatan?: 'kesalahan-sel' | 'tanggal' | 'notasi-campur';
}

/**
 * The figure in one cell.
 *
 * @param isi        content of the cell
 * @param formatSel  its number format in en-US syntax ('General', '0.00%'); used for numbers only
 * @param pilihan    `satuan` settles '4.250': a decimal for an index, thousands for orang; without it dot is thousands
 * @returns  Angka with the exact, unrounded value; Kosong is not 0; text that is not just one figure is BukanAngka,
 *           as are error cells, TRUE/FALSE and dates
 * @sumber   Spesifikasi Takar 2.1–2.3
 * @example  parseAngka('97,78 %', 'General') // nilai 97.78, desimal 2, persen, teks '97,78%'
 */
export function parseAngka(
  isi: IsiSel,
  formatSel: string,
  pilihan: PilihanBaca & { readonly satuan?: string } = {},
): Bacaan {
  const satuan = pilihan.satuan ?? '';
  const sel = readSel(isi, formatSel, satuan, pilihan);
  const isInggris = sel.bacaanInggris !== undefined && findNotasiMenurutSatuan(sel, satuan) === 'inggris';
  return (isInggris ? sel.bacaanInggris : undefined) ?? sel.bacaan;
}

/** Unit of the row, else the one in the cell, else the percent sign. */
export function findSatuanSel({ bacaan }: SelTerbaca, satuanBaris: string): string {
  if (satuanBaris !== '' || bacaan.jenis === 'kosong' || bacaan.jenis === 'bukan-angka') return satuanBaris;
  return bacaan.satuan !== '' ? bacaan.satuan : bacaan.persen ? '%' : '';
}

/** The notation in which an ambiguous figure has, or has not, the decimals its unit usually has. */
export function findNotasiMenurutSatuan(sel: SelTerbaca, satuanBaris: string): 'indonesia' | 'inggris' | undefined {
  const kebiasaan = findKebiasaanSatuan(findSatuanSel(sel, satuanBaris));
  const { bacaan } = sel;
  if (kebiasaan === undefined || (bacaan.jenis !== 'angka' && bacaan.jenis !== 'rentang')) return undefined;
  return bacaan.desimal > 0 === (kebiasaan === 'pecahan') ? 'indonesia' : 'inggris';
}

/** Reads one cell and leaves open what only its column or unit can tell. */
export function readSel(isi: IsiSel, formatSel: string, satuan: string, pilihan: PilihanBaca): SelTerbaca {
  if (isi === null) return SEL_KOSONG;
  if (typeof isi === 'number') return readSelAngka(isi, formatSel, pilihan.rupiah ?? false);
  if (typeof isi === 'string') return readSelTeks(isi, satuan, pilihan);
  if (typeof isi === 'boolean') return toBukanAngka(isi ? 'TRUE' : 'FALSE');
  return { ...toBukanAngka(isi.error), catatan: 'kesalahan-sel' };
}

const SEL_KOSONG: SelTerbaca = { bacaan: { jenis: 'kosong', teks: '' }, notasi: 'netral' };

function toBukanAngka(teks: string): SelTerbaca {
  return { bacaan: { jenis: 'bukan-angka', teks }, notasi: 'netral' };
}

function readSelAngka(isi: number, formatSel: string, rupiah: boolean): SelTerbaca {
  if (!Number.isFinite(isi)) return toBukanAngka(String(isi));
  const format = findBagianFormat(formatSel, isi);
  if (format.jenis === 'tanggal') {
    return { ...toBukanAngka(formatTanggalSel(isi) || String(isi)), catatan: 'tanggal' };
  }
  const kali100 = format.persen === 'kali-100';
  const nilai = kali100 ? desimal(isi).multiply(SERATUS) : desimal(isi);
  const desimalTampil =
    format.jenis === 'umum'
      ? countDesimalUmum(isi, nilai)
      : format.desimalMin === format.desimalMaks
        ? format.desimalMaks
        : countDesimal(nilai, format.desimalMin, format.desimalMaks);
  const angka = toNotasiIndonesia(nilai.toFixed(desimalTampil, 'setengah-ke-atas'), rupiah || format.ribuan);
  const persen = format.persen !== '';
  const { satuan } = format;
  return {
    bacaan: {
      jenis: 'angka',
      nilai,
      desimal: desimalTampil,
      persen,
      satuan,
      teks: angka + (persen ? '%' : '') + (satuan === '' ? '' : ` ${satuan}`),
    },
    notasi: 'netral',
  };
}

/** General shows at most 11 characters: 2/29 as 0.068965517. A figure too small for them keeps all its decimals. */
const KARAKTER_UMUM = 11;

function countDesimalUmum(isi: number, nilai: Desimal): number {
  if (Number.isInteger(isi)) return 0;
  const teks = String(Math.abs(isi));
  const titik = teks.indexOf('.');
  if (!teks.includes('e') && teks.length <= KARAKTER_UMUM) return teks.length - titik - 1;
  const digitBulat = teks.includes('e') ? 1 : titik;
  const tampil = countDesimal(nilai, 0, Math.max(0, KARAKTER_UMUM - 1 - digitBulat));
  const isHilang = nilai.round(tampil, 'setengah-ke-atas').isNol();
  return isHilang ? countDesimal(nilai, 0, MAKS_DESIMAL_DOUBLE) : tampil;
}

/** Decimals in the shortest text of the smallest double. */
const MAKS_DESIMAL_DOUBLE = 324;

/** Decimals left of `maks` when the zeros at the end are dropped, down to `min`. */
function countDesimal(nilai: Desimal, min: number, maks: number): number {
  const teks = nilai.toFixed(maks, 'setengah-ke-atas');
  let jumlah = maks;
  while (jumlah > min && teks[teks.length - 1 - (maks - jumlah)] === '0') jumlah -= 1;
  return jumlah;
}

function readSelTeks(isi: string, satuanBaris: string, pilihan: PilihanBaca): SelTerbaca {
  const tanpaEmbel = parseBilanganSaja(isi);
  if (tanpaEmbel !== null) return readFigur(tanpaEmbel, satuanBaris, pilihan.rupiah ?? false) ?? toBukanAngka(isi);
  const teks = normalizeTeks(isi);
  if (isTeksKosong(teks)) return { bacaan: { jenis: 'kosong', teks: isi.trim() }, notasi: 'netral' };
  const figur = parseFigurTeks(teks);
  if (figur !== null) return readFigur(figur, satuanBaris, pilihan.rupiah ?? false) ?? toBukanAngka(isi.trim());
  if (pilihan.rentang === true) return readRentang(teks, pilihan.rupiah ?? false) ?? toBukanAngka(isi.trim());
  return toBukanAngka(isi.trim());
}

function readFigur(figur: FigurTeks, satuanBaris: string, rupiah: boolean): SelTerbaca | null {
  const daftarBilangan = parseBilangan(figur.bilangan, rupiah || figur.isUang || isUang(figur.satuan || satuanBaris));
  const [pertama, kedua] = daftarBilangan;
  if (pertama === undefined) return null;
  const { notasi } = pertama;
  const bacaan = toAngka(figur, pertama, rupiah);
  if (kedua === undefined && notasi !== 'campur') return { bacaan, notasi };
  return {
    bacaan,
    ...(kedua && { bacaanInggris: toAngka(figur, kedua, rupiah) }),
    notasi,
    ...(notasi === 'campur' && { catatan: 'notasi-campur' as const }),
  };
}

function isUang(satuan: string): boolean {
  return satuan !== '' && /^(?:rp\.?|rupiah)$/i.test(satuan);
}

function toAngka(figur: FigurTeks, bilangan: BacaanBilangan, rupiah: boolean): Angka {
  const nilai = toDesimal(figur, bilangan);
  const angka = isTertulisBaku(figur, bilangan)
    ? figur.bilangan
    : toNotasiIndonesia(nilai.toFixed(bilangan.desimal, 'potong'), rupiah || bilangan.ribuan);
  return {
    jenis: 'angka',
    nilai,
    desimal: bilangan.desimal,
    persen: figur.persen,
    satuan: figur.satuan,
    teks: figur.sebelum + angka + (figur.persen ? '%' : '') + figur.sesudah,
  };
}

const BAKU = /^(?:0|[1-9]\d{0,2}(?:\.\d{3})*)(?:,\d+)?$/;

/** Whether a figure is written as `toNotasiIndonesia` writes it. */
function isTertulisBaku({ isNegatif, bilangan }: FigurTeks, { notasi }: BacaanBilangan): boolean {
  return !isNegatif && (notasi === 'indonesia' || notasi === 'netral') && BAKU.test(bilangan);
}

function toDesimal(figur: FigurTeks, bilangan: BacaanBilangan): Desimal {
  return desimal(figur.isNegatif ? `-${bilangan.teks}` : bilangan.teks);
}

function readRentang(teks: string, rupiah: boolean): SelTerbaca | null {
  const figur = parseFigurRentang(teks);
  if (figur === null) return null;
  const { bawah, atas } = figur;
  const [bawahPertama, bawahKedua] = parseBilangan(bawah.bilangan, rupiah || bawah.isUang);
  const [atasPertama, atasKedua] = parseBilangan(atas.bilangan, rupiah || atas.isUang);
  if (bawahPertama === undefined || atasPertama === undefined) return null;

  const toRentang = (bilanganBawah: BacaanBilangan, bilanganAtas: BacaanBilangan): Rentang | null => {
    const angkaBawah = toAngka({ ...bawah, persen: false }, bilanganBawah, rupiah);
    const angkaAtas = toAngka({ ...atas, persen: atas.persen || bawah.persen }, bilanganAtas, rupiah);
    if (angkaBawah.nilai.compare(angkaAtas.nilai) > 0) return null;
    return {
      jenis: 'rentang',
      bawah: angkaBawah.nilai,
      atas: angkaAtas.nilai,
      desimal: Math.max(angkaBawah.desimal, angkaAtas.desimal),
      persen: angkaAtas.persen,
      satuan: angkaAtas.satuan,
      teks: `${angkaBawah.teks} - ${angkaAtas.teks}`,
    };
  };
  const pertama = toRentang(bawahPertama, atasPertama);
  const kedua = bawahKedua || atasKedua ? toRentang(bawahKedua ?? bawahPertama, atasKedua ?? atasPertama) : null;
  const bacaan = pertama ?? kedua;
  if (bacaan === null) return null;
  const notasi = bawahPertama.notasi === 'netral' ? atasPertama.notasi : bawahPertama.notasi;
  return { bacaan, ...(pertama && kedua && { bacaanInggris: kedua }), notasi };
}
