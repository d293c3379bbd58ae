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
  const { mode, desimal: dasar, tepatUtuh = false } = aturan;
  const bulat = nilai.round(dasar, mode);
  if (tepatUtuh && bulat.compare(nilai) === 0) return { utuh: nilai, bulat, desimal: countDesimal(bulat, dasar) };
  const banyak = findDesimal(nilai, aturan);
  return { utuh: nilai, bulat: banyak === dasar ? bulat : nilai.round(banyak, mode), desimal: banyak };
}

function findDesimal(nilai: Desimal, { desimal: dasar, bertingkat }: AturanPembulatan): number {
  if (bertingkat === undefined) return dasar;
  return bertingkat.reduce(
    (dipakai, { mulai, desimal: n }) => (nilai.compare(desimal(mulai)) >= 0 ? n : dipakai),
    dasar,
  );
}

/** Fewest decimals that write a figure of at most `maksimum` decimals in full. */
function countDesimal(nilai: Desimal, maksimum: number): number {
  let banyak = 0;
  while (banyak < maksimum && !nilai.isTepat(banyak)) banyak += 1;
  return banyak;
}
