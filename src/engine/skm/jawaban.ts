import type { DataSkm } from '../data';
import type { IsiSel } from '../nilai';
import { isTeksKosong, normalizeTeks } from '../nilai/teks-angka';
import { NILAI_UNSUR_TERENDAH, NILAI_UNSUR_TERTINGGI } from '../peraturan/skm';
import type { Jawaban } from './nilai-unsur';
import { parseNilaiUnsur } from './nilai-unsur';

/** Cells that are no answer are all counted; this many of them are listed one by one. */
export const BATAS_DAFTAR = 200;

/** Counts of the answers of one group of respondents; arrays are per unsur. */
export interface RekapJawaban {
  /** '' for the rows whose group cell is blank. */
  readonly nama: string;
  baris: number;
  /** Rows without one filled answer: no respondents. */
  tanpaJawaban: number;
  readonly jumlah: Int32Array;
  readonly tidakTerisi: Int32Array;
}

export interface SelBukanNilai {
  readonly baris: number;
  readonly unsur: number;
  readonly isi: IsiSel;
}

export interface TahunTakTerbaca {
  readonly isi: IsiSel;
  /** First row that holds it. */
  readonly baris: number;
  readonly banyak: number;
}

export interface RekapTahun {
  readonly tahun: number;
  readonly kelompok: readonly RekapJawaban[];
  /** The first `BATAS_DAFTAR`, in the order of the sheet. */
  readonly bukanNilai: readonly SelBukanNilai[];
  readonly banyakBukanNilai: number;
}

export interface HasilRekap {
  /** In ascending years; the year asked for is always there. */
  readonly tahunan: readonly [RekapTahun, ...RekapTahun[]];
  readonly tahunTakTerbaca: readonly TahunTakTerbaca[];
}

export interface PilihanRekap {
  /** A blank year is this year. */
  readonly tahun: number;
  /** Count the other years of the table too, or leave their rows out. */
  readonly tahunLain: 'ikut' | 'lewati';
  /** Column whose text groups the rows, or null for one group ''. */
  readonly kolomKelompok: number | null;
  /** Name of the group from its cell; '' for none. */
  readonly parseNama: (isi: IsiSel) => string;
}

/**
 * Sums and counts of the answers, per year and group, in one pass over the rows.
 *
 * A survey has tens of thousands of rows, so the pass allocates nothing per row and the common cell (a number 1–4)
 * costs a comparison and an addition: what is filled is not counted, only what is not.
 */
export function calculateRekapJawaban(
  data: Pick<DataSkm, 'unsur' | 'rows' | 'kolomTahun'>,
  pilihan: PilihanRekap,
): HasilRekap {
  const { rows, kolomTahun } = data;
  const { kolomKelompok } = pilihan;
  // A bundler reads an imported constant through a getter, which costs more than the rest of the work on a cell.
  const terendah = NILAI_UNSUR_TERENDAH;
  const tertinggi = NILAI_UNSUR_TERTINGGI;
  const kolom = data.unsur.map((unsur) => unsur.kolom);
  const n = kolom.length;
  const daftarTahun = buildDaftarTahun(n, pilihan);
  const parseJawaban = buildPembacaJawaban();

  let isiTahun: IsiSel = null;
  let keadaan = daftarTahun.find(null, 0);
  let penampung = keadaan.penampung;
  let isiKelompok: IsiSel | undefined;
  let isiSebelumnya: IsiSel | undefined;
  let rekap = daftarTahun.tahunIni.findKelompok(null);
  let rekapSebelumnya = rekap;

  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    if (kolomTahun !== null) {
      const isi = row[kolomTahun] ?? null;
      if (isi !== isiTahun) {
        isiTahun = isi;
        keadaan = daftarTahun.find(isi, i);
        penampung = keadaan.penampung;
        isiKelompok = undefined;
        isiSebelumnya = undefined;
        if (penampung !== null) rekap = penampung.findKelompok(null);
      }
      keadaan.banyak += 1;
    }
    if (penampung === null) continue;
    if (kolomKelompok !== null) {
      const isi = row[kolomKelompok] ?? null;
      // Two semesters may alternate from row to row: the group before the last one is remembered too.
      if (isi !== isiKelompok) {
        const isiLalu = isiKelompok;
        const rekapLalu = rekap;
        rekap = isi === isiSebelumnya ? rekapSebelumnya : penampung.findKelompok(isi);
        isiKelompok = isi;
        isiSebelumnya = isiLalu;
        rekapSebelumnya = rekapLalu;
      }
    }

    const { jumlah, tidakTerisi } = rekap;
    let kosong = 0;
    for (let j = 0; j < n; j += 1) {
      const isi = row[kolom[j] as number];
      if (typeof isi === 'number') {
        const bulat = isi | 0;
        if (bulat === isi && bulat >= terendah && bulat <= tertinggi) {
          (jumlah[j] as number) += bulat;
          continue;
        }
      }
      const jawaban = isi === null ? 'kosong' : parseJawaban(isi);
      if (typeof jawaban === 'number') {
        (jumlah[j] as number) += jawaban;
        continue;
      }
      kosong += 1;
      (tidakTerisi[j] as number) += 1;
      if (jawaban === 'bukan-nilai') penampung.catat(i, j, isi ?? null);
    }
    rekap.baris += 1;
    if (kosong === n) rekap.tanpaJawaban += 1;
  }

  return { tahunan: daftarTahun.tahunan(), tahunTakTerbaca: daftarTahun.takTerbaca() };
}

/** Number of respondents: rows with at least one filled answer. */
export function calculateResponden(rekap: RekapJawaban): number {
  return rekap.baris - rekap.tanpaJawaban;
}

/** Number of filled answers to an unsur. */
export function calculateTerisi(rekap: RekapJawaban, unsur: number): number {
  return rekap.baris - (rekap.tidakTerisi[unsur] ?? 0);
}

/** All groups as one. */
export function calculateRekapGabungan(daftarRekap: readonly RekapJawaban[], banyakUnsur: number): RekapJawaban {
  const gabungan = buildRekap('', banyakUnsur);
  for (const rekap of daftarRekap) {
    gabungan.baris += rekap.baris;
    gabungan.tanpaJawaban += rekap.tanpaJawaban;
    for (let j = 0; j < banyakUnsur; j += 1) {
      (gabungan.jumlah[j] as number) += rekap.jumlah[j] ?? 0;
      (gabungan.tidakTerisi[j] as number) += rekap.tidakTerisi[j] ?? 0;
    }
  }
  return gabungan;
}

function buildRekap(nama: string, banyakUnsur: number): RekapJawaban {
  return {
    nama,
    baris: 0,
    tanpaJawaban: 0,
    jumlah: new Int32Array(banyakUnsur),
    tidakTerisi: new Int32Array(banyakUnsur),
  };
}

/** The groups of one year, and its cells that are no answer. */
class PenampungTahun {
  private readonly menurutIsi = new Map<IsiSel, RekapJawaban>();
  private readonly menurutNama = new Map<string, RekapJawaban>();
  private readonly bukanNilai: SelBukanNilai[] = [];
  private banyakBukanNilai = 0;

  constructor(
    private readonly tahun: number,
    private readonly banyakUnsur: number,
    private readonly parseNama: (isi: IsiSel) => string,
  ) {}

  /** 'KTP', ' KTP' and 'ktp' are one group, named as first written. */
  findKelompok(isi: IsiSel): RekapJawaban {
    const dikenal = this.menurutIsi.get(isi);
    if (dikenal !== undefined) return dikenal;
    const nama = this.parseNama(isi);
    const kunci = nama.toLowerCase();
    const rekap = this.menurutNama.get(kunci) ?? buildRekap(nama, this.banyakUnsur);
    this.menurutNama.set(kunci, rekap);
    this.menurutIsi.set(isi, rekap);
    return rekap;
  }

  catat(baris: number, unsur: number, isi: IsiSel): void {
    this.banyakBukanNilai += 1;
    if (this.bukanNilai.length < BATAS_DAFTAR) this.bukanNilai.push({ baris, unsur, isi });
  }

  toRekap(): RekapTahun {
    const { tahun, bukanNilai, banyakBukanNilai } = this;
    const kelompok = [...this.menurutNama.values()].filter((rekap) => rekap.baris > 0);
    return { tahun, kelompok, bukanNilai, banyakBukanNilai };
  }
}

/** What a cell of the year column says, and how many rows say it. */
interface KeadaanTahun extends TahunTakTerbaca {
  readonly isTerbaca: boolean;
  /** Null when the rows are left out. */
  readonly penampung: PenampungTahun | null;
  banyak: number;
}

function buildDaftarTahun(banyakUnsur: number, { tahun, tahunLain, parseNama }: PilihanRekap) {
  const tahunIni = new PenampungTahun(tahun, banyakUnsur, parseNama);
  const menurutTahun = new Map([[tahun, tahunIni]]);
  const menurutIsi = new Map<IsiSel, KeadaanTahun>();

  const findPenampung = (terbaca: number | null): PenampungTahun | null => {
    if (terbaca === null) return null;
    const dikenal = menurutTahun.get(terbaca);
    if (dikenal !== undefined || tahunLain === 'lewati') return dikenal ?? null;
    const penampung = new PenampungTahun(terbaca, banyakUnsur, parseNama);
    menurutTahun.set(terbaca, penampung);
    return penampung;
  };

  return {
    tahunIni,
    find: (isi: IsiSel, baris: number): KeadaanTahun => {
      const dikenal = menurutIsi.get(isi);
      if (dikenal !== undefined) return dikenal;
      const parsed = parseTahun(isi);
      const terbaca = parsed === 'kosong' ? tahun : parsed;
      const keadaan = { isi, baris, banyak: 0, isTerbaca: terbaca !== null, penampung: findPenampung(terbaca) };
      menurutIsi.set(isi, keadaan);
      return keadaan;
    },
    tahunan: (): HasilRekap['tahunan'] => {
      const [pertama = tahunIni, ...lain] = [...menurutTahun.entries()].sort(([a], [b]) => a - b).map(([, isi]) => isi);
      return [pertama.toRekap(), ...lain.map((penampung) => penampung.toRekap())];
    },
    takTerbaca: () => [...menurutIsi.values()].filter(({ isTerbaca }) => !isTerbaca),
  };
}

/** Surveys began with KepmenPAN 25/2004; an earlier year is a slip of the pen. */
const TAHUN_TERAWAL = 2004;

/** Year of a cell (2023, '2023', 'Tahun 2023'), 'kosong', or null when it names no single year of a survey. */
function parseTahun(isi: IsiSel): number | 'kosong' | null {
  if (isi === null) return 'kosong';
  if (typeof isi === 'number') return isTahun(isi) ? isi : null;
  if (typeof isi !== 'string') return null;
  const teks = normalizeTeks(isi);
  if (isTeksKosong(teks)) return 'kosong';
  const [tahun, ...lain] = (teks.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  return tahun !== undefined && lain.length === 0 && isTahun(tahun) ? tahun : null;
}

function isTahun(angka: number): boolean {
  return Number.isInteger(angka) && angka >= TAHUN_TERAWAL && angka <= 9999;
}

/** `parseNilaiUnsur` that reads each text once: a column of numbers typed as text holds four of them, many times. */
function buildPembacaJawaban(): (isi: IsiSel | undefined) => Jawaban {
  const terbaca = new Map<string, Jawaban>();
  return (isi) => {
    if (typeof isi !== 'string') return parseNilaiUnsur(isi);
    let jawaban = terbaca.get(isi);
    if (jawaban === undefined) {
      jawaban = parseNilaiUnsur(isi);
      terbaca.set(isi, jawaban);
    }
    return jawaban;
  };
}

/** A cell as a reader of an Indonesian workbook sees it. */
export function toTertulis(isi: IsiSel): string {
  if (isi === null) return '';
  if (typeof isi === 'number') return String(isi).replace('.', ',');
  if (typeof isi === 'boolean') return isi ? 'TRUE' : 'FALSE';
  return typeof isi === 'string' ? isi : isi.error;
}
