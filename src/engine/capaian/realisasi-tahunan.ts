import type { AngkaSel, DataIndikator, IndikatorTahun, RealisasiPeriode } from '../data';
import type { Catatan, Galat } from '../galat';
import type { HasilSkm } from '../hasil';
import { desimal, formatAngka, sum, type Angka, type Desimal } from '../nilai';
import { gagal, ok, unreachable, type Result } from '../result';
import { checkKomponen, divideKomponen, isSamaTercetak, parsePeriode, type NilaiPeriode } from './realisasi-periode';
import { isNisbah, isPersentase } from './satuan-indikator';

export interface RealisasiTahunan {
  /** Exact: Pembilang/Penyebut where they are given, else as `bacaan.nilai`. */
  readonly utuh: Desimal;
  /** The figure as the report shows it; its `desimal` are the decimals the reader sees. */
  readonly bacaan: Angka;
}

export interface HasilRealisasiTahunan {
  readonly realisasi: Result<RealisasiTahunan, Galat>;
  readonly catatan: readonly Catatan[];
}

/** An IKM is rounded to two decimals before it is used (spec 3.7). */
const DESIMAL_IKM = 2;
/** A target of 4 or less is on the scale of the answers (1–4), not on that of the index (25–100). */
const SKALA_NRR_TERTINGGI = desimal(4);

/**
 * The realisasi of a year from the rows of tblRealisasi.
 *
 * [THN-1] A row without Periode is the year's own figure and wins over the periods; a difference is a finding.
 * [THN-2] posisi akhir: the last filled periode.
 * [THN-3] kumulatif: the sum of the periods; where every periode has Pembilang and Penyebut, the sum of the first over
 *         the sum of the second.
 * [THN-4] Percentages, indexes, scores and ratios are never summed: 'kumulatif-persen', unless THN-3 has components.
 * [THN-5] rata-rata: the mean of the filled periods.
 * [THN-6] SKM: the typed figure, else the mean of typed periods, else the IKM of the year; on the scale 1–4 when the
 *         target is 4 or less. A typed figure that differs from the survey is a finding.
 * [THN-7] A computed figure is shown in the decimals of the indicator's typed realisations; when those have none, in
 *         those of the target if it is exact in them, else in `desimalRealisasi`.
 *
 * @param skm               the survey of the year (all periods, all respondents), or null
 * @param desimalRealisasi  see THN-7
 * @galat  'realisasi-kosong', 'skm-kosong', 'kumulatif-persen' and those of `parsePeriode`
 * @sumber Spesifikasi Takar 3.2
 */
export function calculateRealisasiTahunan(
  data: DataIndikator,
  tahunan: IndikatorTahun,
  skm: HasilSkm | null,
  desimalRealisasi: number,
): HasilRealisasiTahunan {
  const catatan: Catatan[] = [];
  const konteks: Konteks = { data, tahunan, persentase: isPersentase(data), desimalRealisasi, catatan };
  const dariSkm = data.caraHitung === 'SKM' && skm !== null ? toRealisasiSkm(skm, konteks) : null;
  const setahun = calculateSetahun(konteks);
  const dariPeriode = calculateDariPeriode(konteks);
  const tertulis = setahun ?? dariPeriode;

  if (setahun?.ok === true && dariPeriode?.ok === true) checkPeriode(setahun.value, dariPeriode.value, konteks);
  if (tertulis?.ok === true && dariSkm !== null) checkSkm(tertulis.value, dariSkm, konteks);
  if (tertulis !== null) return { realisasi: tertulis, catatan };
  if (dariSkm !== null) return { realisasi: ok(dariSkm), catatan };
  const kode = data.caraHitung === 'SKM' ? 'skm-kosong' : 'realisasi-kosong';
  return { realisasi: gagal({ kode, tertulis: '', ...milik(konteks) }), catatan };
}

/** The row of tblRealisasi that shows the year's results: the year's own, else the last filled, else the last. */
export function findBarisRealisasi({ periode }: IndikatorTahun): number | null {
  return findPeriodePenentu(periode)?.baris ?? null;
}

function findPeriodePenentu(periode: readonly RealisasiPeriode[]): RealisasiPeriode | undefined {
  return (
    periode.findLast((satu) => isSetahun(satu) && isTerisi(satu)) ??
    periode.findLast(isTerisi) ??
    periode.findLast(isSetahun) ??
    periode.at(-1)
  );
}

interface Konteks {
  readonly data: DataIndikator;
  readonly tahunan: IndikatorTahun;
  readonly persentase: boolean;
  readonly desimalRealisasi: number;
  readonly catatan: Catatan[];
}

type Terbaca = Result<NilaiPeriode, Galat>;

function isSetahun({ periode }: RealisasiPeriode): boolean {
  return periode === '';
}

function isTerisi({ realisasi, pembilang, penyebut }: RealisasiPeriode): boolean {
  return isSelTerisi(realisasi) || isSelTerisi(pembilang) || isSelTerisi(penyebut);
}

function isSelTerisi(sel: AngkaSel | null): boolean {
  return sel !== null && sel.bacaan.jenis !== 'kosong';
}

function milik({ data, tahunan }: Konteks): { jalur: string; indikator: string; tahun: number } {
  const baris = findPeriodePenentu(tahunan.periode);
  const jalur = baris?.realisasi?.jalur ?? baris?.jalur ?? tahunan.target?.jalur ?? data.jalur;
  return { jalur, indikator: data.indikator, tahun: tahunan.tahun };
}

/** Filled rows of the year or of its periods, read; a row that cannot be read stays in the list as its Galat. */
function parseTerisi({ data, tahunan, persentase, catatan }: Konteks, setahun: boolean): Terbaca[] {
  const daftar: Terbaca[] = [];
  for (const baris of tahunan.periode) {
    if (isSetahun(baris) !== setahun) continue;
    const terbaca = parsePeriode(data, tahunan.tahun, baris, persentase);
    if (!terbaca.ok) daftar.push(terbaca);
    else if (terbaca.value !== null) {
      const beda = checkKomponen(data, tahunan.tahun, baris, terbaca.value, persentase);
      if (beda !== null) catatan.push(beda);
      daftar.push(ok(terbaca.value));
    }
  }
  return daftar;
}

function calculateSetahun(konteks: Konteks): Result<RealisasiTahunan, Galat> | null {
  const terakhir = parseTerisi(konteks, true).at(-1);
  return terakhir === undefined ? null : toRealisasi(terakhir, konteks);
}

function calculateDariPeriode(konteks: Konteks): Result<RealisasiTahunan, Galat> | null {
  const terbaca = parseTerisi(konteks, false);
  const terakhir = terbaca.at(-1);
  if (terakhir === undefined) return null;
  const { caraHitung } = konteks.data;
  if (caraHitung === 'posisi akhir' || terbaca.length === 1) return toRealisasi(terakhir, konteks);
  const nilai: NilaiPeriode[] = [];
  for (const satu of terbaca) {
    if (!satu.ok) return satu;
    nilai.push(satu.value);
  }
  switch (caraHitung) {
    case 'kumulatif':
      return calculateKumulatif(nilai, konteks);
    case 'rata-rata':
    case 'SKM':
      return ok(toRataRata(nilai, konteks));
    default:
      return unreachable(caraHitung);
  }
}

function toRealisasi(terbaca: Terbaca, konteks: Konteks): Result<RealisasiTahunan, Galat> {
  if (!terbaca.ok) return terbaca;
  const { tertulis, nilaiKomponen } = terbaca.value;
  if (tertulis !== null) return ok({ utuh: nilaiKomponen ?? tertulis.nilai, bacaan: tertulis });
  return ok(toHitungan(findNilai(terbaca.value), [terbaca.value], konteks));
}

function calculateKumulatif(daftar: readonly NilaiPeriode[], konteks: Konteks): Result<RealisasiTahunan, Galat> {
  const komponen = daftar.flatMap((satu) => (satu.nilaiKomponen === null ? [] : (satu.komponen ?? [])));
  if (komponen.length === daftar.length) {
    const pembilang = sum(komponen.map((satu) => satu.pembilang.nilai));
    const penyebut = sum(komponen.map((satu) => satu.penyebut.nilai));
    return ok(toHitungan(divideKomponen(pembilang, penyebut, konteks.persentase), daftar, konteks));
  }
  if (isNisbah(konteks.data)) {
    const satuan = konteks.data.satuan.trim() || (konteks.persentase ? '%' : 'indeks');
    const tertulis = daftar.map((satu) => satu.tertulis?.teks ?? '').join('; ');
    return gagal({ kode: 'kumulatif-persen', tertulis, satuan, ...milik(konteks) });
  }
  return ok(toHitungan(sum(daftar.map(findNilai)), daftar, konteks));
}

function toRataRata(daftar: readonly NilaiPeriode[], konteks: Konteks): RealisasiTahunan {
  return toHitungan(sum(daftar.map(findNilai)).divide(desimal(daftar.length)), daftar, konteks);
}

function findNilai({ tertulis, nilaiKomponen, periode }: NilaiPeriode): Desimal {
  const nilai = tertulis?.nilai ?? nilaiKomponen;
  if (nilai === null) throw new Error(`Periode "${periode}" terisi tanpa angka`);
  return nilai;
}

function toHitungan(utuh: Desimal, daftar: readonly NilaiPeriode[], konteks: Konteks): RealisasiTahunan {
  const [satuan = '', ...lain] = new Set(daftar.map(({ tertulis }) => tertulis?.satuan ?? ''));
  return toTampil(utuh, findDesimalTampil(utuh, konteks), konteks.persentase, lain.length === 0 ? satuan : '');
}

function toTampil(utuh: Desimal, banyakDesimal: number, persen: boolean, satuan: string): RealisasiTahunan {
  const angka = formatAngka(utuh, banyakDesimal, 'setengah-ke-atas');
  const teks = angka + (persen ? '%' : '') + (satuan === '' ? '' : ` ${satuan}`);
  return { utuh, bacaan: { jenis: 'angka', nilai: utuh, desimal: banyakDesimal, persen, satuan, teks } };
}

function findDesimalTampil(nilai: Desimal, { data, tahunan, desimalRealisasi }: Konteks): number {
  let tertulis = 0;
  for (const { periode } of data.tahunan) {
    for (const { realisasi } of periode) {
      if (realisasi?.bacaan.jenis === 'angka') tertulis = Math.max(tertulis, realisasi.bacaan.desimal);
    }
  }
  const bacaanTarget = tahunan.target?.bacaan;
  const target = bacaanTarget?.jenis === 'angka' || bacaanTarget?.jenis === 'rentang' ? bacaanTarget.desimal : 0;
  if (tertulis > 0) return Math.max(tertulis, target);
  return nilai.isTepat(target) ? target : Math.max(target, desimalRealisasi);
}

function toRealisasiSkm(skm: HasilSkm, { tahunan }: Konteks): RealisasiTahunan {
  const target = tahunan.target?.bacaan;
  const isSkalaNrr = target?.jenis === 'angka' && target.nilai.compare(SKALA_NRR_TERTINGGI) <= 0;
  return toTampil(isSkalaNrr ? skm.jumlahNrrTertimbang : skm.ikm, DESIMAL_IKM, false, '');
}

function checkPeriode(setahun: RealisasiTahunan, dariPeriode: RealisasiTahunan, konteks: Konteks): void {
  const { bacaan } = setahun;
  if (isSamaTercetak(dariPeriode.utuh, bacaan)) return;
  konteks.catatan.push({
    kode: 'tahun-beda-periode',
    tertulis: bacaan.teks,
    ...milik(konteks),
    caraHitung: konteks.data.caraHitung,
    setahun: bacaan.teks,
    dariPeriode: dariPeriode.bacaan.teks,
  });
}

function checkSkm({ bacaan }: RealisasiTahunan, dariSkm: RealisasiTahunan, konteks: Konteks): void {
  if (isSamaTercetak(dariSkm.utuh, bacaan)) return;
  const ikm = dariSkm.bacaan.teks;
  konteks.catatan.push({
    kode: 'ikm-beda',
    tertulis: bacaan.teks,
    seharusnya: ikm,
    ...milik(konteks),
    realisasi: bacaan.teks,
    ikm,
  });
}
