import type { AngkaHasil } from '../hasil';
import { desimal, type Desimal } from '../nilai';
import type { AturanPembulatan } from '../pengaturan';

/**
 * A computed figure rounded once, as the report prints it.
 *
 * The tier of `bertingkat` is chosen by the exact figure: 99,999 stays below a tier that starts at 100. With
 * `tepatUtuh` a figure that needs no more than `aturan.desimal` decimals is shown in full, in as few as it needs
 * ('102,5', '90'); without it, it gets the decimals of its tier like any other ('90,00').
 *
 * @returns `bulat` and the `desimal` it is printed with; `utuh` is the figure as given
 * @sumber  Spesifikasi Takar 2.4 dan 4; the tiers are those of LKjIP Kecamatan Jiken 2023, Tabel 3.3
 * @example roundAngka(desimal('104.68'), { mode: 'potong', desimal: 2, bertingkat: [{ mulai: '100', desimal: 0 }] }) // 104
 */
export function roundAngka(nilai: Desimal, aturan: AturanPembulatan): AngkaHasil {
  const angkaDesimal = findDesimal(nilai, aturan);
  return { utuh: nilai, bulat: nilai.round(angkaDesimal, aturan.mode), desimal: angkaDesimal };
}

function findDesimal(nilai: Desimal, { desimal: dasar, bertingkat = [], tepatUtuh = false }: AturanPembulatan): number {
  if (tepatUtuh && nilai.isTepat(dasar)) return countDesimalTepat(nilai, dasar);
  return bertingkat.reduce(
    (dipakai, { mulai, desimal: n }) => (nilai.compare(desimal(mulai)) >= 0 ? n : dipakai),
    dasar,
  );
}

/** Fewest decimals, up to `maksimum`, that write the figure in full; `maksimum` when it has more. */
function countDesimalTepat(nilai: Desimal, maksimum: number): number {
  for (let banyak = 0; banyak < maksimum; banyak += 1) if (nilai.isTepat(banyak)) return banyak;
  return maksimum;
}
