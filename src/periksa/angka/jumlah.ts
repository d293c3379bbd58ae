import { desimal, sum } from '../../engine';
import type { JenisKolom, TabelCetak } from '../model';
import type { DaftarFigur, Figur } from './figur';
import { readNama, type NamaBaris } from './nama';
import { findKecocokan, toSetengahUnit, type KodeAngka, type Relasi } from './relasi';
import { listInduk, listJumlah, listTingkat, listTingkatLain, type Simpul, type Tingkatan } from './struktur';

/** Kinds of columns whose figures add up. */
const TERJUMLAH: ReadonlySet<JenisKolom> = new Set(['anggaran', 'realisasiAnggaran', 'sisa', 'jumlah', 'porsi']);

/** A figure in a total row adds up its column, whatever that counts. */
const TERJUMLAH_BAWAH: ReadonlySet<JenisKolom> = new Set([...TERJUMLAH, 'lain']);

/**
 * Total rows against the rows above them, parents against their children.
 *
 * @sumber Spesifikasi Takar 3.5
 */
export function listRelasiJumlah(figur: DaftarFigur): readonly Relasi[] {
  return figur.laporan.tabel.flatMap((tabel) => {
    if (!tabel.kolom.some(({ jenis }) => TERJUMLAH_BAWAH.has(jenis))) return [];
    const sendiri = listRelasiTingkat(figur, tabel, listTingkat(tabel));
    if (sendiri.length > 0 && countTepat(sendiri) === sendiri.length) return sendiri;
    return listTingkatLain(tabel, figur.laporan)
      .map((tingkat) => listRelasiTingkat(figur, tabel, tingkat))
      .reduce((terbaik, satu) => (countTepat(satu) > countTepat(terbaik) ? satu : terbaik), sendiri);
  });
}

/** The tree is the one with most sums that hold. */
function countTepat(daftar: readonly Relasi[]): number {
  return daftar.filter(isTepat).length;
}

function listRelasiTingkat(figur: DaftarFigur, tabel: TabelCetak, tingkat: Tingkatan): readonly Relasi[] {
  const build = (kode: KodeAngka, nama: string, terjumlah: ReadonlySet<JenisKolom>) => (simpul: Simpul) =>
    tabel.kolom.flatMap(({ jenis }, kolom) => {
      if (!terjumlah.has(jenis)) return [];
      const hasil = figur.find(tabel, simpul.baris, kolom);
      const bahan = simpul.anak.map((baris) => figur.find(tabel, baris, kolom)).filter((satu) => satu !== null);
      return hasil === null || bahan.length === 0 ? [] : [toJumlahBeda(kode, nama, hasil, bahan)];
    });
  return [
    ...listJumlah(tabel, tingkat).flatMap(build('angka-jumlah', 'Jumlah', TERJUMLAH_BAWAH)),
    ...listInduk(tingkat).flatMap(build('angka-induk', 'Angka induk', TERJUMLAH)),
  ];
}

/**
 * A programme that stands below several sasaran is counted once or each time. Where neither comes to the printed sum,
 * nobody knows what was meant.
 */
function toJumlahBeda(kode: KodeAngka, nama: string, hasil: Figur, bahan: readonly Figur[]): Relasi {
  const semua = toJumlah(kode, nama, hasil, bahan);
  if (new Set(bahan.map(({ sel }) => sel.teks)).size === bahan.length) return semua;
  const beda = listBeda(bahan);
  if (beda.length === bahan.length || isTepat(semua)) return semua;
  const sekali = toJumlah(kode, nama, hasil, beda);
  return isTepat(sekali) ? sekali : { ...semua, isRagu: true };
}

function isTepat(relasi: Relasi): boolean {
  return findKecocokan(relasi, ({ nilai }) => nilai) !== 'gagal';
}

/** Figures without those whose row has the name and the figure of one before. */
function listBeda(daftar: readonly Figur[]): readonly Figur[] {
  const ada = new Set<string>();
  return daftar.filter(({ tabel, baris, kolom, sel }) => {
    const nama = findNamaPaling(readNama(tabel, baris, kolom));
    if (nama === undefined) return true;
    const kunci = `${nama} ${sel.teks}`;
    const isBaru = !ada.has(kunci);
    ada.add(kunci);
    return isBaru;
  });
}

function findNamaPaling({ uraian, program, indikator }: NamaBaris): string | undefined {
  return uraian ?? program ?? indikator;
}

/** A figure that is the sum of others. */
export function toJumlah(kode: KodeAngka, nama: string, hasil: Figur, bahan: readonly Figur[]): Relasi {
  // Shares are rounded one by one, so that their sum may miss the whole by half a unit each.
  const isBulat = hasil.jenis === 'porsi';
  return {
    kode,
    nama,
    hasil,
    bahan,
    calculate: (baca) => sum(bahan.map(baca)),
    ...(!isBulat && {
      invert: (satu, baca) => baca(hasil).subtract(sum(bahan.filter((lain) => lain !== satu).map(baca))),
    }),
    isPenjumlahan: true,
    isTurunan: false,
    ...(isBulat && {
      toleransi: toSetengahUnit(Math.max(...bahan.map((satu) => satu.desimal))).multiply(desimal(bahan.length + 1)),
    }),
    formatHitungan: (format) =>
      bahan.length === 1 && bahan[0] !== undefined ? format(bahan[0]) : formatJumlah(bahan.map(format)),
  };
}

const MAKS_DITULIS = 6;

function formatJumlah(daftarTeks: readonly string[]): string {
  if (daftarTeks.length <= MAKS_DITULIS) return daftarTeks.join(' + ');
  return `${daftarTeks.slice(0, 2).join(' + ')} + … + ${daftarTeks.at(-1)} (${daftarTeks.length} baris)`;
}
