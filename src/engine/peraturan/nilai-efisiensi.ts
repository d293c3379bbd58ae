/**
 * How an efisiensi E becomes a nilai efisiensi NE.
 *
 * [NE-1] NE = tengah + E / penuh × tengah, held between 0 and 100: `tengah` where E is 0, 100 where E is `penuh`.
 */
export interface KetentuanNilaiEfisiensi {
  /** ISO date from which it holds. */
  readonly berlakuSejak: string;
  readonly sumber: string;
  readonly periksa?: boolean;
  /** Persen. */
  readonly tengah: string;
  /** Persen. */
  readonly penuh: string;
}

/** Latest first. */
export const NILAI_EFISIENSI: readonly [KetentuanNilaiEfisiensi, ...KetentuanNilaiEfisiensi[]] = [
  {
    berlakuSejak: '2011-12-28',
    sumber: 'PMK 249/PMK.02/2011, Lampiran: nilai efisiensi',
    periksa: true,
    tengah: '50',
    penuh: '20',
  },
];
