import type { BarisCetak, JenisBaris, JenisKolom, KolomCetak, SelCetak } from '../model';
import { findLevel, type TandaBaris } from './level-baris';
import { parsePencacah } from './pencacah';

const KOLOM_ANGKA: readonly JenisKolom[] = [
  ...(['target', 'realisasi', 'capaian', 'targetAkhir', 'capaianRenstra', 'anggaran', 'realisasiAnggaran'] as const),
  ...(['serapan', 'sisa', 'porsi', 'efisiensi', 'jumlah'] as const),
];
const KOLOM_UANG: readonly JenisKolom[] = ['anggaran', 'realisasiAnggaran', 'serapan', 'sisa', 'porsi'];
const KOLOM_NAMA: readonly JenisKolom[] = ['program', 'uraian', 'sasaran', 'tujuan', 'indikator'];

/** Words a total may be of. 'Jumlah Laporan Survey' is an indicator. */
const JUMLAH =
  /^(?:sub ?|grand ?)?(?:total|jumlah|jml|jlh)(?:$|[ :./]+(?:total|semua|seluruh\w*|keseluruhan|besar|belanja|anggaran|pagu|realisasi|biaya|program|[a-e]|[ivx]+|\d+)\b)/i;
const HANYA_JUMLAH = /^(?:sub ?|grand ?)?(?:total|jumlah|jml|jlh)[ :.]*(?:total|semua|seluruhnya|keseluruhan)?$/i;
const RATA_RATA = /^(?:nilai |realisasi |capaian |serapan )*(?:rata ?-? ?rata|rerata)\b/i;
const PERSENTASE_CAPAIAN = /^(?:pr[eo]sentase|persentase|rasio) (?:capaian|realisasi|serapan)\b/i;
const TERTINGGI = /^(?:nilai |realisasi |capaian |serapan )*(?:tertinggi|maksimum|maksimal)\b/i;
const TERENDAH = /^(?:nilai |realisasi |capaian |serapan )*(?:terendah|minimum|minimal)\b/i;

/**
 * What each row is, and how deep it stands.
 *
 * @param kolom  from `classifyKolom`
 * @param baris  cells of the body, as many per row as there are columns
 * @sumber  Spesifikasi Takar 6
 */
export function classifyBaris(kolom: readonly KolomCetak[], baris: readonly (readonly SelCetak[])[]): BarisCetak[] {
  const letak = findLetak(kolom);
  const daftarTanda = baris.map((sel) => toTanda(letak, sel));
  const daftarJenis = baris.map((sel, i) => findRekap(kolom, sel, daftarTanda[i]?.hasAngka ?? false));
  const level = findLevel(
    daftarTanda.filter((_, i) => daftarJenis[i] === null),
    {
      isBerinduk:
        kolom.some(({ jenis }) => jenis === 'program' || jenis === 'uraian') &&
        kolom.some(({ jenis }) => KOLOM_UANG.includes(jenis)),
      hasSubKegiatan: kolom.some(({ jenis, kepala }) => jenis === 'program' && /sub ?-?kegiatan/i.test(kepala)),
    },
  );
  let iLevel = 0;
  const levelBaris = daftarJenis.map((jenis) => (jenis === null ? (level[iLevel++] ?? null) : null));
  return baris.map((sel, i) => ({
    jenis: daftarJenis[i] ?? (isKelompok(kolom, sel, levelBaris, i, daftarTanda[i]) ? 'kelompok' : 'data'),
    level: levelBaris[i] ?? null,
    sel,
  }));
}

/** Where the columns are that tell what a row is. */
interface LetakKolom {
  readonly no: number;
  readonly uang: number;
  readonly kode: readonly number[];
  /** From the most telling name to the least. */
  readonly nama: readonly number[];
  readonly angka: readonly number[];
}

function findLetak(kolom: readonly KolomCetak[]): LetakKolom {
  const find = (cari: JenisKolom): number => kolom.findIndex(({ jenis }) => jenis === cari);
  const list = (isCocok: (jenis: JenisKolom) => boolean): number[] =>
    kolom.flatMap(({ jenis }, i) => (isCocok(jenis) ? [i] : []));
  return {
    no: find('no'),
    uang: find('anggaran'),
    kode: list((jenis) => jenis === 'kode'),
    nama: KOLOM_NAMA.map(find).filter((i) => i >= 0),
    angka: list((jenis) => KOLOM_ANGKA.includes(jenis)),
  };
}

function toTanda(letak: LetakKolom, sel: readonly SelCetak[]): TandaBaris {
  const baca = (i: number): string => sel[i]?.teks ?? '';
  const no = baca(letak.no);
  const iNama = letak.nama.find((i) => baca(i) !== '') ?? -1;
  const uang = sel[letak.uang]?.bacaan;
  return {
    kode: letak.kode.map(baca),
    no,
    // The title of a group that is merged over the whole table stands in its first column.
    nama: iNama >= 0 ? baca(iNama) : no,
    hasAngka: letak.angka.some((i) => baca(i) !== ''),
    uang: uang?.jenis === 'angka' ? uang.nilai : null,
  };
}

/** Totals, means and empty rows; null for all others. */
function findRekap(kolom: readonly KolomCetak[], sel: readonly SelCetak[], hasAngka: boolean): JenisBaris | null {
  const isNomor = (i: number, teks: string): boolean => kolom[i]?.jenis === 'no' && parsePencacah(teks, true) !== null;
  if (sel.every(({ teks }) => teks === '')) return 'kosong';
  const iLabel = sel.findIndex(({ teks }, i) => teks !== '' && !isNomor(i, teks));
  const label = sel[iLabel]?.teks ?? '';
  const jenisLabel = kolom[iLabel]?.jenis ?? 'lain';
  if (KOLOM_ANGKA.includes(jenisLabel) || !hasAngka) return null;
  if (jenisLabel === 'indikator') return HANYA_JUMLAH.test(label) ? 'jumlah' : null;
  if (JUMLAH.test(label)) return 'jumlah';
  if (RATA_RATA.test(label) || (jenisLabel === 'no' && PERSENTASE_CAPAIAN.test(label))) return 'rata-rata';
  if (TERTINGGI.test(label)) return 'tertinggi';
  return TERENDAH.test(label) ? 'terendah' : null;
}

/** A row with nothing but its name (and number) that has rows below it; one of a list is data, also without figures. */
function isKelompok(
  kolom: readonly KolomCetak[],
  sel: readonly SelCetak[],
  levelBaris: readonly (number | null)[],
  i: number,
  tanda: TandaBaris | undefined,
): boolean {
  if (kolom.length < 3 || tanda?.hasAngka !== false) return false;
  const terisi = sel.flatMap(({ teks }, k) => (teks === '' ? [] : [{ teks, jenis: kolom[k]?.jenis ?? 'lain' }]));
  const nama = terisi.filter(
    ({ teks, jenis }) => (jenis !== 'no' && jenis !== 'kode') || parsePencacah(teks, true) === null,
  );
  if (nama.length !== 1) return false;
  if (!kolom.some(({ jenis }) => KOLOM_ANGKA.includes(jenis))) return terisi.length === 1 && sel[0]?.teks !== '';
  if (nama[0]?.jenis === 'indikator') return false;
  const level = levelBaris[i] ?? null;
  const berikut = levelBaris.find((lain, k) => k > i && lain !== null) ?? null;
  return level === null || (berikut !== null && berikut > level);
}
