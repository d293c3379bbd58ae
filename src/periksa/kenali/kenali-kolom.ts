import type { JenisKolom, KolomCetak } from '../model';
import { describeIsi, type IsiKolom } from './isi-kolom';
import {
  findJenisKepala,
  findTahunKepala,
  isHanyaTahun,
  isKepalaPersen,
  isKepalaUang,
  normalizeKepala,
  type JenisKepala,
} from './pola-kolom';
import type { SelMentah } from './tabel-mentah';

/** A column on its way: `jenis` is settled from left to right, `kepala` and `isi` are not changed. */
interface Calon {
  readonly tingkat: readonly string[];
  readonly kepala: string;
  /** Top header cell, the same for all columns of a group. */
  readonly kelompok: string;
  readonly tahun: number | null;
  readonly isi: IsiKolom;
  readonly dariKepala: JenisKepala | null;
  jenis: JenisKolom | null;
}

/**
 * What each column of a table holds.
 *
 * The header decides first, with the groups above it; then the columns to the left ('%' behind anggaran and realisasi
 * is serapan); and where both are contradicted by what the cells hold, the cells win.
 *
 * @param kepala  header texts from top to bottom, as many per row as there are columns, covered cells filled
 * @param baris   body rows
 * @sumber  Spesifikasi Takar 6
 */
export function classifyKolom(
  kepala: readonly (readonly string[])[],
  baris: readonly (readonly SelMentah[])[],
): KolomCetak[] {
  const jumlahKolom = Math.max(0, ...kepala.map((sel) => sel.length), ...baris.map((sel) => sel.length));
  const daftar = Array.from({ length: jumlahKolom }, (_, kolom) => toCalon(kepala, baris, kolom));
  settleNama(daftar);
  settleUang(daftar);
  daftar.forEach((calon, kolom) => {
    calon.jenis ??= settleAngka(calon, daftar, kolom);
  });
  return daftar.map((calon) => ({ jenis: calon.jenis ?? 'lain', tahun: calon.tahun, kepala: calon.kepala }));
}

function toCalon(
  kepala: readonly (readonly string[])[],
  baris: readonly (readonly SelMentah[])[],
  kolom: number,
): Calon {
  const daftarTeks = kepala
    .map((sel) => sel[kolom] ?? '')
    .filter((teks, i, semua) => teks !== '' && teks !== semua[i - 1]);
  const tingkat = daftarTeks.map(normalizeKepala).filter((teks) => teks !== '');
  return {
    tingkat,
    kepala: daftarTeks.join(' / '),
    kelompok: tingkat.length > 1 ? (tingkat[0] ?? '') : '',
    tahun: daftarTeks.reduceRight<number | null>((tahun, teks) => tahun ?? findTahunKepala(teks), null),
    isi: describeIsi(baris, kolom),
    dariKepala: findJenisKepala(tingkat),
    jenis: null,
  };
}

const NAMA: readonly (JenisKepala | null)[] = [
  ...(['no', 'kode', 'tujuan', 'sasaran', 'indikator', 'program', 'uraian', 'satuan', 'tahun'] as const),
  ...(['kategori', 'tingkatKemajuan', 'kategoriEfisiensi', 'lain'] as const),
];

/** Columns of names and words. Header and content may contradict each other here too. */
function settleNama(daftar: readonly Calon[]): void {
  daftar.forEach((calon, kolom) => {
    const { dariKepala, isi, tingkat } = calon;
    if (tingkat.length === 0) calon.jenis = kolom === 0 && isi.isPencacah ? 'no' : 'lain';
    else if (tingkat.every(isHanyaTahun)) calon.jenis = 'lain';
    else if (dariKepala === 'no' && isi.isKata && !isi.isPencacah && daftar[kolom - 1]?.jenis === 'sasaran') {
      calon.jenis = 'indikator';
    } else if (dariKepala === 'program' && isi.isNamaIndikator) calon.jenis = 'indikator';
    else if (dariKepala === 'uraian' && isi.isAngka) calon.jenis = 'lain';
    else if (dariKepala === 'efisiensi') calon.jenis = isi.isKata ? 'kategoriEfisiensi' : 'efisiensi';
    else if (NAMA.includes(dariKepala)) calon.jenis = dariKepala as JenisKolom;
    else if (dariKepala === null) calon.jenis = 'lain';
  });
}

/** Amounts: a group with two of them and no header 'anggaran' has budget and realisasi in this order. */
function settleUang(daftar: readonly Calon[]): void {
  for (const calon of daftar) {
    if (calon.jenis !== null) continue;
    const { dariKepala, tingkat, isi } = calon;
    if (dariKepala === 'anggaran') calon.jenis = isKepalaPersen(tingkat) && !isi.isUang ? 'porsi' : 'anggaran';
    else if (dariKepala === 'target' && isKepalaUang(tingkat)) calon.jenis = 'anggaran';
    else if (dariKepala === 'jumlah') calon.jenis = isi.isUang ? 'anggaran' : 'jumlah';
    else if (dariKepala === 'penggunaan') calon.jenis = isi.isUang ? 'realisasiAnggaran' : 'serapan';
  }
  daftar.forEach((calon, kolom) => {
    const kanan = daftar[kolom + 1];
    const isBerpasangan = (lain: Calon | undefined): boolean =>
      lain !== undefined && lain.kelompok === calon.kelompok && lain.dariKepala === 'persen' && lain.isi.isUang;
    const hasAnggaran = daftar.some((lain) => lain.kelompok === calon.kelompok && lain.jenis === 'anggaran');
    if (calon.dariKepala !== 'realisasi' || !calon.isi.isUang || hasAnggaran || !isBerpasangan(kanan)) return;
    calon.jenis = 'anggaran';
    if (kanan !== undefined) kanan.jenis = 'realisasiAnggaran';
  });
}

function settleAngka(calon: Calon, daftar: readonly Calon[], kolom: number): JenisKolom {
  const { dariKepala, tingkat, isi } = calon;
  switch (dariKepala) {
    case 'realisasi':
      return isRealisasiUang(calon, daftar, kolom) ? 'realisasiAnggaran' : 'realisasi';
    case 'persen':
      return isi.isKata ? 'lain' : findRasio(calon, daftar, kolom);
    case 'capaian':
      return findCapaian(calon, daftar, kolom);
    case 'serapan':
      return isi.isUang && !isKepalaPersen(tingkat) ? 'realisasiAnggaran' : 'serapan';
    case 'target':
    case 'targetAkhir':
    case 'capaianRenstra':
    case 'sisa':
    case 'porsi':
      return dariKepala;
    default:
      return 'lain';
  }
}

function isRealisasiUang(calon: Calon, daftar: readonly Calon[], kolom: number): boolean {
  if (isKepalaUang(calon.tingkat)) return true;
  const isPokok = ({ jenis, dariKepala }: Calon): boolean => jenis === 'anggaran' || dariKepala === 'target';
  const sekelompok = daftar.filter((lain) => calon.kelompok !== '' && lain.kelompok === calon.kelompok);
  const pokok =
    sekelompok.find(isPokok) ?? daftar.slice(0, kolom).findLast(isPokok) ?? daftar.slice(kolom).find(isPokok);
  return pokok === undefined ? calon.isi.isUang : pokok.jenis === 'anggaran';
}

/** Kinds a ratio can stand behind, and what it then is. */
const RASIO_DARI: Partial<Record<JenisKolom, JenisKolom>> = {
  target: 'capaian',
  realisasi: 'capaian',
  targetAkhir: 'capaianRenstra',
  anggaran: 'porsi',
  realisasiAnggaran: 'serapan',
};

/** The column a ratio is of: the nearest on its left that has figures of the same year, or of no year. */
function findPokok(calon: Calon, daftar: readonly Calon[], kolom: number): Calon | undefined {
  return daftar
    .slice(0, kolom)
    .findLast(
      (lain) =>
        lain.jenis !== null &&
        RASIO_DARI[lain.jenis] !== undefined &&
        lain.dariKepala !== 'capaian' &&
        (lain.jenis === 'targetAkhir' || lain.tahun === null || calon.tahun === null || lain.tahun === calon.tahun),
    );
}

function findRasio(calon: Calon, daftar: readonly Calon[], kolom: number): JenisKolom {
  const jenis = findPokok(calon, daftar, kolom)?.jenis ?? null;
  if (jenis !== null) return RASIO_DARI[jenis] ?? 'lain';
  if (!isKepalaUang(calon.tingkat)) return 'lain';
  return calon.tingkat.some((teks) => /real/.test(teks)) ? 'serapan' : 'porsi';
}

/** 'Capaian' is a ratio, but offices also head the realisasi of a year with it. */
function findCapaian(calon: Calon, daftar: readonly Calon[], kolom: number): JenisKolom {
  if (isKepalaUang(calon.tingkat)) return 'serapan';
  const jenis = findPokok(calon, daftar, kolom)?.jenis ?? null;
  if (isKepalaPersen(calon.tingkat)) return (jenis !== null && RASIO_DARI[jenis]) || 'capaian';
  if (jenis === 'target') return 'realisasi';
  if (jenis !== null && jenis !== 'anggaran') return RASIO_DARI[jenis] ?? 'capaian';
  return calon.tahun === null ? 'capaian' : 'realisasi';
}
