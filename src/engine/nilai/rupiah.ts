import { sum, type Desimal } from './desimal';

declare const satuanRupiah: unique symbol;

/** An amount of money in rupiah, exact: a sen is 0.01. */
export type Rupiah = Desimal & { readonly [satuanRupiah]: true };

/** Gives a figure the unit rupiah; the figure itself stays as it is. */
export function rupiah(nilai: Desimal): Rupiah {
  return nilai as Rupiah;
}

/** Sum of amounts; 0 rupiah for none. */
export function sumRupiah(daftarNilai: readonly Rupiah[]): Rupiah {
  return rupiah(sum(daftarNilai));
}
