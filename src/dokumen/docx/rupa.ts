/** How the document looks, and whose it is. */
export interface RupaDokumen {
  readonly kertas: 'A4' | 'F4';
  readonly huruf: string;
  /** Points. */
  readonly ukuranHuruf: number;
  /** For the properties of the document. */
  readonly instansi: string;
  readonly tahun: number;
}
