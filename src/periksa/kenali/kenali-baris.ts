import type { Desimal } from '../../engine';
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
  const daftarJenis = baris.map((sel) => findRekap(kolom, sel));
  const daftarTanda = baris.map((sel) => toTanda(kolom, sel));
  const iData = daftarJenis.flatMap((jenis, i) => (jenis === null ? [i] : []));
  const level = findLevel(
    iData.flatMap((i) => daftarTanda[i] ?? []),
    {
      isBerinduk:
        kolom.some(({ jenis }) => jenis === 'program' || jenis === 'uraian') &&
        kolom.some(({ jenis }) => KOLOM_UANG.includes(jenis)),
      hasSubKegiatan: kolom.some(({ jenis, kepala }) => jenis === 'program' && /sub ?-?kegiatan/i.test(kepala)),
    },
  );
  const levelBaris = baris.map((_, i) => level[iData.indexOf(i)] ?? null);
  return baris.map((sel, i) => ({
    jenis: daftarJenis[i] ?? (isKelompok(kolom, sel, levelBaris, i) ? 'kelompok' : 'data'),
    level: levelBaris[i] ?? null,
    sel,
  }));
}

/** Totals, means and empty rows; null for all others. */
function findRekap(kolom: readonly KolomCetak[], sel: readonly SelCetak[]): JenisBaris | null {
  const iLabel = sel.findIndex(({ teks }) => teks !== '');
  if (iLabel < 0) return 'kosong';
  const label = sel[iLabel]?.teks ?? '';
  const jenisLabel = kolom[iLabel]?.jenis;
  const hasAngka = sel.some(({ teks }, i) => teks !== '' && KOLOM_ANGKA.includes(kolom[i]?.jenis ?? 'lain'));
  if (KOLOM_ANGKA.includes(jenisLabel ?? 'lain') || !hasAngka) return null;
  if (JUMLAH.test(label)) return 'jumlah';
  if (jenisLabel === 'indikator') return null;
  if (RATA_RATA.test(label) || (jenisLabel === 'no' && PERSENTASE_CAPAIAN.test(label))) return 'rata-rata';
  if (TERTINGGI.test(label)) return 'tertinggi';
  return TERENDAH.test(label) ? 'terendah' : null;
}

function toTanda(kolom: readonly KolomCetak[], sel: readonly SelCetak[]): TandaBaris {
  const findTeks = (cari: JenisKolom): string => sel[kolom.findIndex(({ jenis }) => jenis === cari)]?.teks ?? '';
  return {
    kode: kolom.flatMap(({ jenis }, i) => (jenis === 'kode' ? [sel[i]?.teks ?? ''] : [])),
    no: findTeks('no'),
    nama: KOLOM_NAMA.map(findTeks).find((teks) => teks !== '') ?? '',
    hasAngka: hasAngka(kolom, sel),
    uang: findUang(kolom, sel),
  };
}

function findUang(kolom: readonly KolomCetak[], sel: readonly SelCetak[]): Desimal | null {
  const bacaan = sel[kolom.findIndex(({ jenis }) => jenis === 'anggaran')]?.bacaan;
  return bacaan?.jenis === 'angka' ? bacaan.nilai : null;
}

function hasAngka(kolom: readonly KolomCetak[], sel: readonly SelCetak[]): boolean {
  return sel.some(({ teks }, i) => teks !== '' && KOLOM_ANGKA.includes(kolom[i]?.jenis ?? 'lain'));
}

/** A row with nothing but its name (and number) that has rows below it; one of a list is data, also without figures. */
function isKelompok(
  kolom: readonly KolomCetak[],
  sel: readonly SelCetak[],
  levelBaris: readonly (number | null)[],
  i: number,
): boolean {
  const terisi = sel.flatMap(({ teks }, k) => (teks === '' ? [] : [{ teks, jenis: kolom[k]?.jenis ?? 'lain' }]));
  const nama = terisi.filter(
    ({ teks, jenis }) => (jenis !== 'no' && jenis !== 'kode') || parsePencacah(teks, true) === null,
  );
  if (kolom.length < 3 || nama.length !== 1 || hasAngka(kolom, sel)) return false;
  if (!kolom.some(({ jenis }) => KOLOM_ANGKA.includes(jenis))) return terisi.length === 1 && sel[0]?.teks !== '';
  if (nama[0]?.jenis === 'indikator') return false;
  const level = levelBaris[i] ?? null;
  const berikut = levelBaris.slice(i + 1).find((lain) => lain !== null) ?? null;
  return level === null || (berikut !== null && berikut > level);
}
