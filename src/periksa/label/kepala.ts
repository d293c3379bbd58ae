import type { SelCetak, TabelCetak } from '../model';

const SEL_KOSONG: SelCetak = { teks: '', bacaan: { jenis: 'kosong', teks: '' }, alamat: '', tertutup: false };

/** The lowest header cell of a column that has a text of its own. */
export function findSelKepala(tabel: TabelCetak, kolom: number): SelCetak {
  const daftar = tabel.kepala.map((baris) => baris[kolom] ?? SEL_KOSONG);
  return (
    daftar.findLast(({ teks, tertutup }) => teks !== '' && !tertutup) ??
    daftar.findLast(({ teks }) => teks !== '') ??
    SEL_KOSONG
  );
}

/** Columns side by side below one header cell. */
export interface KelompokKolom {
  readonly sel: SelCetak;
  readonly kolom: readonly number[];
}

/** The groups of a header row, merged or with their text repeated; single columns are none. */
export function listKelompok(tabel: TabelCetak, barisKepala: number): readonly KelompokKolom[] {
  const hasil: { sel: SelCetak; kolom: number[] }[] = [];
  (tabel.kepala[barisKepala] ?? []).forEach((sel, kolom) => {
    const terakhir = hasil.at(-1);
    if (terakhir !== undefined && sel.teks !== '' && sel.teks === terakhir.sel.teks) terakhir.kolom.push(kolom);
    else hasil.push({ sel, kolom: [kolom] });
  });
  return hasil.filter(({ kolom }) => kolom.length > 1);
}

/** Filled cells of a column in rows of data. */
export function listIsiKolom(tabel: TabelCetak, kolom: number): readonly SelCetak[] {
  const daftar: SelCetak[] = [];
  for (const { jenis, sel } of tabel.baris) {
    const isi = sel[kolom];
    if (jenis === 'data' && isi !== undefined && isi.teks !== '') daftar.push(isi);
  }
  return daftar;
}
