import type { Skala } from './skala';
import { SKALA_EFISIENSI_SELISIH } from './skala-efisiensi-selisih';
import { SKALA_JATEN } from './skala-jaten';
import { SKALA_JIKEN } from './skala-jiken';
import { SKALA_LAN } from './skala-lan';
import { SKALA_PERMENDAGRI_54_2010 } from './skala-permendagri-54-2010';
import { SKALA_PERMENDAGRI_86_2017 } from './skala-permendagri-86-2017';
import { SKALA_PREDIKAT_SAKIP } from './skala-predikat-sakip';
import { SKALA_SANGAT_BERHASIL } from './skala-sangat-berhasil';
import { SKALA_SKM } from './skala-skm';

/** Every scale shipped. An amendment adds an entry with the same id and a later date; it never edits one. */
export const DAFTAR_SKALA: readonly Skala[] = [
  SKALA_PERMENDAGRI_54_2010,
  SKALA_PERMENDAGRI_86_2017,
  SKALA_JIKEN,
  SKALA_JATEN,
  SKALA_SANGAT_BERHASIL,
  SKALA_LAN,
  SKALA_PREDIKAT_SAKIP,
  SKALA_SKM,
  SKALA_EFISIENSI_SELISIH,
];

/**
 * The shipped scale of an id that holds at the end of a year.
 *
 * @param daftar entries to choose from; only a test gives another list
 * @returns the latest entry dated on or before 31 December of `tahun`; null for an unknown id or a scale not yet in force
 * @example findSkala('jiken', 2023) // SKALA_JIKEN
 */
export function findSkala(id: string, tahun: number, daftar: readonly Skala[] = DAFTAR_SKALA): Skala | null {
  return daftar
    .filter((skala) => skala.id === id && skala.berlakuSejak <= `${tahun}-12-31`)
    .reduce<Skala | null>(
      (terbaru, skala) => (terbaru !== null && terbaru.berlakuSejak >= skala.berlakuSejak ? terbaru : skala),
      null,
    );
}
