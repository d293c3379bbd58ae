import type { AngkaHasil } from '../../../engine';

/** What has a figure, with the text in which the report prints it. */
export interface Berangka {
  readonly nama: string;
  readonly angka: AngkaHasil;
  readonly teks: string;
}

export interface Ujung {
  readonly teks: string;
  readonly daftarNama: readonly string[];
}

/**
 * The highest and the lowest figures and whose they are, by what is printed: 99,996 and 100 are both 100,00.
 *
 * @returns null for fewer than two, and where all of them read the same
 */
export function findUjung(daftar: readonly Berangka[]): { readonly tertinggi: Ujung; readonly terendah: Ujung } | null {
  const terurut = [...daftar].sort((kiri, kanan) => kiri.angka.utuh.compare(kanan.angka.utuh));
  const [bawah, atas] = [terurut[0], terurut.at(-1)];
  if (bawah === undefined || atas === undefined || bawah.teks === atas.teks) return null;
  const toUjung = ({ teks }: Berangka): Ujung => ({
    teks,
    daftarNama: daftar.filter((satu) => satu.teks === teks).map(({ nama }) => nama),
  });
  return { tertinggi: toUjung(atas), terendah: toUjung(bawah) };
}
