import { type Interval, parseInterval } from '../interval';
import type { JenisKolom, SelCetak, TabelCetak } from '../model';

/** A band of a printed scale. */
export interface Pita extends Interval {
  readonly sel: SelCetak;
}

/** The bands of a column from the highest down; null when it is no scale. */
export function listPita(tabel: TabelCetak, kolom: number): readonly Pita[] | null {
  const daftar: Pita[] = [];
  for (const { sel } of tabel.baris) {
    const milik = sel[kolom];
    if (milik === undefined || milik.teks === '') continue;
    const interval = parseInterval(milik.teks);
    if (interval === null) return null;
    daftar.push({ sel: milik, ...interval });
  }
  const hasRentang = daftar.filter(({ bawah, atas }) => bawah !== null && atas !== null).length >= 2;
  if (daftar.length < 3 || !(hasRentang || isBerlabel(tabel))) return null;
  return daftar.sort((a, b) => {
    if (a.bawah === null || b.bawah === null) return a.bawah === b.bawah ? 0 : a.bawah === null ? 1 : -1;
    // '> 0' lies above '= 0'.
    return b.bawah.nilai.compare(a.bawah.nilai) || Number(a.bawah.termasuk) - Number(b.bawah.termasuk);
  });
}

/** Whether a table says what each of its bands is called; '≥ 80' beside an indicator is a target. */
function isBerlabel({ kolom }: TabelCetak): boolean {
  const has = (...daftar: readonly JenisKolom[]) => kolom.some(({ jenis }) => daftar.includes(jenis));
  return has('kategori', 'kategoriEfisiensi') && !has('indikator');
}
