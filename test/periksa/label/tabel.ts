import { toTabelCetak } from '../../../src/periksa/kenali';
import type { LaporanCetak, Pemeriksaan, TemuanCetak } from '../../../src/periksa/model';

export interface TabelUji {
  readonly no?: string;
  readonly judul?: string;
  /** Cells of a row divided by '|'. */
  readonly kepala: readonly string[];
  readonly baris: readonly string[];
}

function toSel(teks: string, nomor: number) {
  return teks
    .split('|')
    .map((isi, kolom) => ({ isi: isi.trim(), alamat: `${String.fromCharCode(65 + kolom)}${nomor}` }));
}

/** A report of the given tables, each on a sheet of its own: 'Tabel 3.1', 'Tabel 3.2', … unless numbered otherwise. */
export function buildLaporanUji(daftar: readonly TabelUji[], tahun = 2023): LaporanCetak {
  const tabel = daftar.map(({ no, judul, kepala, baris }, i) =>
    toTabelCetak({
      lembar: `Lembar${i + 1}`,
      no: no ?? `3.${i + 1}`,
      judul: judul ?? `Judul tabel ke-${i + 1} yang lain dari ${'x'.repeat(i + 1)}`,
      selJudul: 'A1',
      kepala: kepala.map((teks, j) => toSel(teks, j + 2)),
      baris: baris.map((teks, j) => toSel(teks, kepala.length + 2 + j)),
      nomorKolom: null,
    }),
  );
  return { tabel, tahun };
}

/** What a check finds, as 'Lembar1!B3 periksa "tertulis" -> "seharusnya"'. */
export function listTemuan(pemeriksaan: Pemeriksaan, daftar: readonly TabelUji[], tahun = 2023): string[] {
  return pemeriksaan.check(buildLaporanUji(daftar, tahun), { isTerpotongBiasa: true }).map(formatTemuan);
}

function formatTemuan({ lembar, sel, tingkat, tertulis, seharusnya }: TemuanCetak): string {
  return `${lembar}!${sel} ${tingkat} ${tertulis} -> ${seharusnya ?? '?'}`;
}
