import type { AngkaSel, DataIndikator, RealisasiPeriode } from '../data';
import type { Catatan, Galat } from '../galat';
import { formatAngka, SERATUS, type Angka, type Desimal } from '../nilai';
import { gagal, ok, type Result } from '../result';

/** The figures of one filled row of tblRealisasi: typed, or Pembilang and Penyebut, or both. */
export interface NilaiPeriode {
  readonly periode: string;
  readonly tertulis: Angka | null;
  readonly komponen: { readonly pembilang: Angka; readonly penyebut: Angka } | null;
  /** From the components where they can be divided, exact; in percent points for a percentage. */
  readonly nilaiKomponen: Desimal | null;
}

/**
 * Reads one row of tblRealisasi.
 *
 * [PRD-1] Pembilang / Penyebut, × 100 when the indicator is a percentage.
 * [PRD-2] A typed Realisasi stands beside them; a difference in its own decimals is a finding.
 * [PRD-3] A row without a figure is kosong, which is not 0.
 *
 * @returns null for a row that is kosong
 * @galat   'bukan-angka', 'realisasi-rentang'; without a typed figure also 'penyebut-nol' and 'komponen-tidak-lengkap'
 * @sumber  Spesifikasi Takar 1 (tblRealisasi) dan 3.1
 */
export function parsePeriode(
  data: DataIndikator,
  tahun: number,
  baris: RealisasiPeriode,
  persentase: boolean,
): Result<NilaiPeriode | null, Galat> {
  const { periode } = baris;
  const milik = { indikator: data.indikator, tahun };
  const realisasi = parseSel('Realisasi', baris.realisasi, milik);
  if (!realisasi.ok) return realisasi;
  const pembilang = parseSel('Pembilang', baris.pembilang, milik);
  const penyebut = parseSel('Penyebut', baris.penyebut, milik);
  const tertulis = realisasi.value;

  if (tertulis === null) {
    if (!pembilang.ok) return pembilang;
    if (!penyebut.ok) return penyebut;
    if (pembilang.value === null && penyebut.value === null) return ok(null);
    const { jalur } = (penyebut.value === null ? baris.pembilang : baris.penyebut) ?? baris;
    if (pembilang.value === null || penyebut.value === null) {
      return gagal({ kode: 'komponen-tidak-lengkap', jalur, tertulis: '', ...milik });
    }
    if (penyebut.value.nilai.isNol()) {
      return gagal({ kode: 'penyebut-nol', jalur, tertulis: penyebut.value.teks, ...milik });
    }
  }
  const komponen =
    pembilang.ok && penyebut.ok && pembilang.value !== null && penyebut.value !== null
      ? { pembilang: pembilang.value, penyebut: penyebut.value }
      : null;
  const nilaiKomponen =
    komponen === null || komponen.penyebut.nilai.isNol()
      ? null
      : divideKomponen(komponen.pembilang.nilai, komponen.penyebut.nilai, persentase);
  return ok({ periode, tertulis, komponen, nilaiKomponen });
}

/** Pembilang / Penyebut, in percent points for a percentage. */
export function divideKomponen(pembilang: Desimal, penyebut: Desimal, persentase: boolean): Desimal {
  const hasil = pembilang.divide(penyebut);
  return persentase ? hasil.multiply(SERATUS) : hasil;
}

/**
 * Whether a typed Realisasi is what its own components give, in the decimals it is typed with.
 *
 * @sumber Spesifikasi Takar 6 (Pembilang/Penyebut vs Realisasi)
 */
export function checkKomponen(
  data: DataIndikator,
  tahun: number,
  baris: RealisasiPeriode,
  { tertulis, komponen, nilaiKomponen }: NilaiPeriode,
  persentase: boolean,
): Catatan | null {
  if (tertulis === null || komponen === null || nilaiKomponen === null) return null;
  if (isSamaTercetak(nilaiKomponen, tertulis)) return null;
  const hasil = formatAngka(nilaiKomponen, tertulis.desimal, 'setengah-ke-atas') + (persentase ? '%' : '');
  return {
    kode: 'komponen-beda',
    jalur: baris.realisasi?.jalur ?? baris.jalur,
    tertulis: tertulis.teks,
    seharusnya: hasil,
    indikator: data.indikator,
    tahun,
    realisasi: tertulis.teks,
    pembagian: `${komponen.pembilang.teks} / ${komponen.penyebut.teks}${persentase ? ' × 100' : ''}`,
    hasil,
  };
}

/** Whether an exact figure reads the same as a typed one in the decimals of the typed one. */
export function isSamaTercetak(nilai: Desimal, tertulis: Angka): boolean {
  const bulat = (angka: Desimal): Desimal => angka.round(tertulis.desimal, 'setengah-ke-atas');
  return bulat(nilai).compare(bulat(tertulis.nilai)) === 0;
}

function parseSel(
  kolom: string,
  sel: AngkaSel | null,
  milik: { readonly indikator: string; readonly tahun: number },
): Result<Angka | null, Galat> {
  if (sel === null) return ok(null);
  const { bacaan, jalur } = sel;
  switch (bacaan.jenis) {
    case 'angka':
      return ok(bacaan);
    case 'kosong':
      return ok(null);
    case 'rentang':
      return gagal({ kode: 'realisasi-rentang', jalur, tertulis: bacaan.teks, ...milik });
    case 'bukan-angka':
      return gagal({ kode: 'bukan-angka', jalur, tertulis: bacaan.teks, kolom, milik: milik.indikator });
  }
}
