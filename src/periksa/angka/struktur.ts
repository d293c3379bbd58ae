import type { LaporanCetak, TabelCetak } from '../model';
import { isNamaMirip, readNama } from './nama';

/** Level of each row of a table; null for rows outside the tree. */
export type Tingkatan = readonly (number | null)[];

/** The levels the table itself shows. */
export function listTingkat(tabel: TabelCetak): Tingkatan {
  return tabel.baris.map((baris) => (baris.jenis === 'data' || baris.jenis === 'kelompok' ? baris.level : null));
}

const BAGIAN_DIKENAL = 0.8;

/**
 * Levels a table may have by its names: those that rows of the same names have in another table. A row that the other
 * table lacks is taken for one of the lowest level.
 */
export function listTingkatLain(tabel: TabelCetak, { tabel: daftarTabel }: LaporanCetak): readonly Tingkatan[] {
  const nama = listNamaBaris(tabel);
  const jumlahNama = nama.filter((satu) => satu.length > 0).length;
  return daftarTabel.flatMap((lain) => {
    const tingkatLain = listTingkat(lain);
    const terdalam = Math.max(...tingkatLain.map((tingkat) => tingkat ?? 0));
    if (lain === tabel || terdalam === 0 || lain.baris.length * 2 < tabel.baris.length) return [];
    const namaLain = listNamaBaris(lain);
    let mulai = 0;
    let dikenal = 0;
    const tingkat = nama.map((satu, i) => {
      if (satu.length === 0 || tabel.baris[i]?.jenis === 'jumlah') return null;
      const isSama = (kanan: readonly string[]) => satu.some((kiri) => kanan.some((teks) => isNamaMirip(kiri, teks)));
      const letak = namaLain.findIndex((kanan, j) => j >= mulai && isSama(kanan));
      const j = letak < 0 ? namaLain.findIndex(isSama) : letak;
      if (j < 0) return terdalam;
      mulai = j + 1;
      dikenal += 1;
      return tingkatLain[j] ?? null;
    });
    return dikenal >= jumlahNama * BAGIAN_DIKENAL ? [tingkat] : [];
  });
}

function listNamaBaris(tabel: TabelCetak): readonly (readonly string[])[] {
  return tabel.baris.map(({ jenis: jenisBaris }, i) => {
    if (jenisBaris !== 'data' && jenisBaris !== 'kelompok') return [];
    const nama = readNama(tabel, i, tabel.kolom.length);
    return (['uraian', 'program', 'sasaran'] as const).flatMap((jenis) => nama[jenis] ?? []);
  });
}

/** A row that sums others up. */
export interface Simpul {
  readonly baris: number;
  readonly anak: readonly number[];
}

/**
 * Parents with their children. A child that is more than one level below its parent counts
 * when no row stands between them.
 */
export function listInduk(level: Tingkatan): readonly Simpul[] {
  return level.flatMap((levelInduk, baris) => {
    if (levelInduk === null) return [];
    const keturunan: number[] = [];
    for (let i = baris + 1; i < level.length; i += 1) {
      const levelBaris = level[i] ?? null;
      if (levelBaris === null) continue;
      if (levelBaris <= levelInduk) break;
      keturunan.push(i);
    }
    const levelAnak = Math.min(...keturunan.map((i) => level[i] ?? Infinity));
    const anak = keturunan.filter((i) => level[i] === levelAnak);
    return anak.length === 0 ? [] : [{ baris, anak }];
  });
}

/** Total rows with the rows they add up: the top level above them since the total before. */
export function listJumlah(tabel: TabelCetak, level: Tingkatan): readonly Simpul[] {
  const daftar: Simpul[] = [];
  let sejak = 0;
  tabel.baris.forEach((baris, i) => {
    if (baris.jenis !== 'jumlah') return;
    daftar.push({ baris: i, anak: listTeratas(tabel, level, sejak, i) });
    sejak = i + 1;
  });
  return daftar;
}

/** Rows of the highest level between two rows; a row whose level nothing tells is a top row. */
function listTeratas(tabel: TabelCetak, level: Tingkatan, dari: number, sampai: number): readonly number[] {
  const calon: number[] = [];
  for (let i = dari; i < sampai; i += 1) if (tabel.baris[i]?.jenis === 'data') calon.push(i);
  const tertinggi = Math.min(...calon.map((i) => level[i] ?? Infinity));
  return calon.filter((i) => (level[i] ?? tertinggi) === tertinggi);
}
