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

export interface HasilRekap {
  readonly kelompok: readonly RekapJawaban[];
  /** The first `BATAS_DAFTAR`, in the order of the sheet. */
  readonly bukanNilai: readonly SelBukanNilai[];
  readonly banyakBukanNilai: number;
  readonly tahunTakTerbaca: readonly TahunTakTerbaca[];
}

/**
 * Sums and counts of the answers of a year, per group, in one pass over the rows.
 *
 * A survey has tens of thousands of rows, so the pass allocates nothing per row and the common cell (a number 1–4)
 * costs one comparison and one addition: what is filled is not counted, only what is not.
 *
 * @param tahun         rows of other years are left out; a blank year is this year
 * @param kolomKelompok column whose text groups the rows, or null for one group ''
 * @param parseNama     name of the group from its cell; '' for none
 */
export function calculateRekapJawaban(
  data: Pick<DataSkm, 'unsur' | 'rows' | 'kolomTahun'>,
  tahun: number,
  kolomKelompok: number | null,
  parseNama: (isi: IsiSel) => string,
): HasilRekap {
  const { rows, kolomTahun } = data;
  // A bundler reads an imported constant through a getter, which costs more than the rest of the work on a cell.
  const terendah = NILAI_UNSUR_TERENDAH;
  const tertinggi = NILAI_UNSUR_TERTINGGI;
  const kolom = data.unsur.map((unsur) => unsur.kolom);
  const n = kolom.length;
  const findKelompok = buildPencariKelompok(n, parseNama);
  const findTahun = buildPencariTahun(tahun);
  const parseJawaban = buildPembacaJawaban();

  const bukanNilai: SelBukanNilai[] = [];
  let banyakBukanNilai = 0;
  let isiTahun: IsiSel | undefined;
  let isiKelompok: IsiSel | undefined;
  let keadaan = findTahun(null, 0);
  let rekap = findKelompok(null);
  let isiSebelumnya: IsiSel | undefined;
  let rekapSebelumnya = rekap;

  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    if (kolomTahun !== null) {
      const isi = row[kolomTahun] ?? null;
      if (isi !== isiTahun) {
        isiTahun = isi;
        keadaan = findTahun(isi, i);
      }
      keadaan.banyak += 1;
      if (!keadaan.isTahunIni) continue;
    }
    if (kolomKelompok !== null) {
      const isi = row[kolomKelompok] ?? null;
      // Two semesters may alternate from row to row: the group before the last one is remembered too.
      if (isi !== isiKelompok) {
        const isiLalu = isiKelompok;
        const rekapLalu = rekap;
        rekap = isi === isiSebelumnya ? rekapSebelumnya : findKelompok(isi);
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
      if (jawaban === 'bukan-nilai') {
        banyakBukanNilai += 1;
        if (bukanNilai.length < BATAS_DAFTAR) bukanNilai.push({ baris: i, unsur: j, isi: isi ?? null });
      }
    }
    rekap.baris += 1;
    if (kosong === n) rekap.tanpaJawaban += 1;
  }

  return {
    kelompok: findKelompok.semua(),
    bukanNilai,
    banyakBukanNilai,
    tahunTakTerbaca: findTahun.takTerbaca(),
  };
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

/** Looks a group up by its cell; 'KTP', ' KTP' and 'ktp' are one group, named as first written. */
function buildPencariKelompok(banyakUnsur: number, parseNama: (isi: IsiSel) => string) {
  const menurutIsi = new Map<IsiSel, RekapJawaban>();
  const menurutNama = new Map<string, RekapJawaban>();
  const find = (isi: IsiSel): RekapJawaban => {
    const dikenal = menurutIsi.get(isi);
    if (dikenal !== undefined) return dikenal;
    const nama = parseNama(isi);
    const kunci = nama.toLowerCase();
    const rekap = menurutNama.get(kunci) ?? buildRekap(nama, banyakUnsur);
    menurutNama.set(kunci, rekap);
    menurutIsi.set(isi, rekap);
    return rekap;
  };
  return Object.assign(find, { semua: () => [...menurutNama.values()].filter((rekap) => rekap.baris > 0) });
}

interface KeadaanTahun {
  readonly isi: IsiSel;
  readonly isTahunIni: boolean;
  readonly isTerbaca: boolean;
  readonly baris: number;
  banyak: number;
}

function buildPencariTahun(tahun: number) {
  const menurutIsi = new Map<IsiSel, KeadaanTahun>();
  const find = (isi: IsiSel, baris: number): KeadaanTahun => {
    const dikenal = menurutIsi.get(isi);
    if (dikenal !== undefined) return dikenal;
    const terbaca = parseTahun(isi);
    const keadaan: KeadaanTahun = {
      isi,
      isTahunIni: terbaca === 'kosong' || terbaca === tahun,
      isTerbaca: terbaca !== null,
      baris,
      banyak: 0,
    };
    menurutIsi.set(isi, keadaan);
    return keadaan;
  };
  return Object.assign(find, { takTerbaca: () => [...menurutIsi.values()].filter((keadaan) => !keadaan.isTerbaca) });
}

/** Year of a cell (2023, '2023', 'Tahun 2023'), 'kosong', or null when it names no single year. */
function parseTahun(isi: IsiSel): number | 'kosong' | null {
  if (isi === null) return 'kosong';
  if (typeof isi === 'number') return Number.isInteger(isi) && isi >= 1900 && isi <= 2999 ? isi : null;
  if (typeof isi !== 'string') return null;
  const teks = normalizeTeks(isi);
  if (isTeksKosong(teks)) return 'kosong';
  const daftarTahun = teks.match(/(?<!\d)(?:19|2\d)\d{2}(?!\d)/g) ?? [];
  return daftarTahun.length === 1 ? Number(daftarTahun[0]) : null;
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
