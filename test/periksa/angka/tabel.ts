import { toTabelCetak } from '../../../src/periksa/kenali';
import type { LaporanCetak } from '../../../src/periksa/model';

/** A table by its number: header row first, cells separated by '|'. */
export type TabelTeks = readonly [no: string, kepala: string, ...baris: string[]];

/** A report of 2023 from texts; each table on a sheet 'Tabel …', header in row 2, body from row 3. */
export function buildLaporan(...daftar: readonly TabelTeks[]): LaporanCetak {
  const split = (teks: string, nomor: number) =>
    teks.split('|').map((isi, i) => ({ isi: isi.trim(), alamat: `${String.fromCharCode(65 + i)}${nomor}` }));
  return {
    tahun: 2023,
    tabel: daftar.map(([no, kepala, ...baris]) =>
      toTabelCetak({
        lembar: `Tabel ${no}`,
        no,
        judul: `Tabel ${no}`,
        selJudul: 'A1',
        kepala: [split(kepala, 2)],
        baris: baris.map((teks, i) => split(teks, i + 3)),
        nomorKolom: null,
      }),
    ),
  };
}
