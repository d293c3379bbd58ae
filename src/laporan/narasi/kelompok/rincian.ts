import { formatBanyak, joinDaftar } from '../templat';

/** How many fall under each heading, in the order of the headings; those with none are left out. */
export interface Golongan {
  readonly banyak: number;
  /** 'melampaui target' */
  readonly sebutan: string;
}

/**
 * Counts in a row: 'tiga indikator melampaui target dan satu indikator belum mencapai target'.
 *
 * @param benda  what is counted: 'indikator'
 */
export function formatRincian(benda: string, daftarGolongan: readonly Golongan[]): string {
  const terisi = daftarGolongan.filter(({ banyak }) => banyak > 0);
  return joinDaftar(terisi.map(({ banyak, sebutan }) => `${formatBanyak(banyak)} ${benda} ${sebutan}`));
}

/** The only heading that has any; null when there are several. */
export function findSatuGolongan(daftarGolongan: readonly Golongan[]): Golongan | null {
  const terisi = daftarGolongan.filter(({ banyak }) => banyak > 0);
  return terisi.length === 1 ? (terisi[0] ?? null) : null;
}
