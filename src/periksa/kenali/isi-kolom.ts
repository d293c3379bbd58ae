import type { SelMentah } from './tabel-mentah';

/** What the cells of a column look like, whatever stands above them. */
export interface IsiKolom {
  /** Most figures other than 0 are as large as budgets are, or written with Rp. */
  readonly isUang: boolean;
  /** Has figures, and at least as many of them as words. */
  readonly isAngka: boolean;
  /** Has more words than figures. */
  readonly isKata: boolean;
  /** Most names are those of indicators. */
  readonly isNamaIndikator: boolean;
  /** Most cells could number rows: '1.', 'a.', 'IV', '1.1'. */
  readonly isPencacah: boolean;
}

const UANG_TERKECIL = 100_000;
const KOSONG = /^(?:[-–—]*|na|n\/a|tidak ada)$/i;
/** A figure with whatever offices write around it; '1. Perencanaan' is a name. */
const ANGKA =
  /^\(?(?:rp\.?\s*)?[-–−]?\s*\d(?:[\d.,]*\d)?(?:,-|,|\s*%)?(?:\s*[-–]\s*\d[\d.,]*\s*%?)?\)?(?:\s+\p{L}[\p{L}\s/]*)?$/iu;
/** Six digits or more before the decimals: '107.913', '6,369,500.00', '2453328000'. */
const UANG = /^\(?(?:rp\.?\s*)?[-–−]?\s*(?:\d{1,3}[.,])*\d{3,}[.,]?\d{3}(?:[.,]\d{1,2})?(?:[,.]-?)?\)?$/i;
const NOL = /^(?:rp\.?\s*)?0(?:[.,]0+)?(?:,-)?\s*%?$/i;
const NAMA_INDIKATOR = /^(?:indeks|persentase|prosentase|presentase|jumlah|nilai|rata-rata|cakupan|rasio|tingkat) /i;
const PENCACAH = /^\(?(?:\d{1,3}(?:[.,]\d{1,2})*|[a-z]|[ivx]{1,5})[.)]?$/i;

function isDigit(kode: number): boolean {
  return kode >= 48 && kode <= 57;
}

/** Looks through a column once. */
export function describeIsi(baris: readonly (readonly SelMentah[])[], kolom: number): IsiKolom {
  const hitungan = { angka: 0, kata: 0, bukanNol: 0, uang: 0, pencacah: 0, indikator: 0 };
  for (const sel of baris) {
    const { isi = null, format } = sel[kolom] ?? {};
    if (typeof isi === 'number') {
      hitungan.angka += 1;
      hitungan.pencacah += 1;
      if (isi !== 0) hitungan.bukanNol += 1;
      if (Math.abs(isi) >= UANG_TERKECIL && format?.includes('%') !== true) hitungan.uang += 1;
    } else if (typeof isi === 'string') {
      const teks = isi.trim();
      if (!isDigit(teks.charCodeAt(0)) && KOSONG.test(teks)) continue;
      if (PENCACAH.test(teks)) hitungan.pencacah += 1;
      if (ANGKA.test(teks)) {
        hitungan.angka += 1;
        if (!NOL.test(teks)) hitungan.bukanNol += 1;
        if (UANG.test(teks) || /^rp/i.test(teks)) hitungan.uang += 1;
      } else {
        hitungan.kata += 1;
        if (NAMA_INDIKATOR.test(teks)) hitungan.indikator += 1;
      }
    }
  }
  const { angka, kata, bukanNol, uang, pencacah, indikator } = hitungan;
  return {
    isUang: uang * 2 > bukanNol,
    isAngka: angka > 0 && angka >= kata,
    isKata: kata > angka,
    isNamaIndikator: indikator * 2 > angka + kata,
    isPencacah: pencacah * 2 > angka + kata,
  };
}
