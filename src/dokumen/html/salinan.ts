/** How the tables look in the document they are pasted into. */
export interface RupaSalinan {
  readonly kertas: 'A4' | 'F4';
  readonly huruf: string;
  /** Points. */
  readonly ukuranHuruf: number;
}

/** What is put on the clipboard: each program takes the form it can use. */
export interface Salinan {
  /** For Word and other programs that know tables. */
  readonly html: string;
  /** For those that know only lines: cells between tabs. */
  readonly teks: string;
}
