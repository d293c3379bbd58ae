import type { HasilIndikator } from '../../engine';
import type { Kelompok } from '../kelompok';
import type { Konteks } from '../konteks';
import type { Blok, IsiSumber, SelLayout, TableLayout } from '../layout';
import { selectIndikator } from '../sumber/indikator';
import { isBlok, listSel } from './sel-tercetak';

/** A table of the report with the layout it was built from. */
export interface TabelLaporan {
  readonly tabel: { readonly kelompok: Kelompok };
  readonly layout: TableLayout;
  readonly konteks: Konteks;
}

/** Blocks of a table whose rows come from one of these sources. */
export function listBlok({ layout }: TabelLaporan, ...dari: readonly (keyof IsiSumber)[]): Blok[] {
  return layout.baris.filter(isBlok).filter((blok) => dari.includes(blok.dari));
}

/** Every cell that holds data in any kind of row of a block. */
export function listSemuaSel(blok: Blok): SelLayout<string>[] {
  return ['', ...Object.keys(blok.selPerLevel ?? {})].flatMap((level) => listSel(blok, level));
}

/** Whether a table prints the figure, of the report year unless `geserTahun` says otherwise. */
export function isMencetak(tabel: TabelLaporan, isi: readonly string[], geserTahun = 0): boolean {
  return tabel.layout.baris
    .filter(isBlok)
    .some((blok) =>
      listSemuaSel(blok).some((sel) => isi.includes(sel.isi) && listGeser(blok, sel).includes(geserTahun)),
    );
}

/** Years of a cell, counted from the report year: a row per year has several. */
function listGeser({ dari, pilih }: Blok, { tahun = 0 }: SelLayout<string>): readonly number[] {
  if (dari !== 'indikator-tahun') return [tahun];
  const [awal, akhir] = pilih?.tahun ?? [0, 0];
  return Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i + tahun);
}

/** Indicators whose figures of the report year a table prints, by the cells of its rows. */
export function listIndikatorTercetak(
  tabel: TabelLaporan,
  isCukup: (daftarIsi: readonly string[]) => boolean,
): HasilIndikator[] {
  const daftar = listBlok(tabel, 'indikator', 'indikator-tahun', 'indikator-program')
    .filter((blok) => {
      const selTahunIni = listSemuaSel(blok).filter((sel) => listGeser(blok, sel).includes(0));
      return isCukup(selTahunIni.map(({ isi }) => isi));
    })
    .flatMap((blok) => selectIndikator(tabel.konteks, blok.pilih ?? {}));
  return [...new Set(daftar)];
}

/** Every indicator that rows of these tables are made from. */
export function listIndikatorSemua(daftarTabel: readonly TabelLaporan[]): HasilIndikator[] {
  return [...new Set(daftarTabel.flatMap((tabel) => listIndikatorTercetak(tabel, () => true)))];
}
