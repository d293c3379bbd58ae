import type { Tabel } from '../../laporan';
import { measureTextWidth } from '../../workbook/text-width';
import { JARAK_SEL, fitKolom } from '../lebar-kolom';
import type { RupaSalinan } from './salinan';

/** Widths of the columns and size of the letters, in points. */
export interface UkuranTabel {
  readonly lebar: readonly number[];
  readonly ukuranHuruf: number;
  /** Of a digit. */
  readonly lebarAngka: number;
}

const TWIP_PER_POIN = 20;
const TWIP_PER_MILIMETER = 1440 / 25.4;
/** Millimetres: short side, long side. */
const KERTAS = { A4: [210, 297], F4: [215, 330] } as const;
/** Both margins together, upright with room for binding. A page with narrower ones holds the table as well. */
const TEPI = { tegak: 55, mendatar: 50 } as const;

/** Left and right of the text of a cell. */
export const PADDING_SEL = JARAK_SEL / TWIP_PER_POIN;

/** A table that stays between the margins of its page, as in the Word document. */
export function findUkuran(tabel: Tabel, { kertas, huruf, ukuranHuruf }: RupaSalinan): UkuranTabel {
  const [pendek, panjang] = KERTAS[kertas];
  const sisi = tabel.orientasi === 'tegak' ? pendek : panjang;
  const lebarTeks = Math.round((sisi - TEPI[tabel.orientasi]) * TWIP_PER_MILIMETER);
  const ukuran = fitKolom(tabel, lebarTeks, { huruf, ukuranHuruf });
  return {
    lebar: ukuran.lebar.map((lebar) => lebar / TWIP_PER_POIN),
    ukuranHuruf: ukuran.ukuranHuruf,
    lebarAngka: measureTextWidth('0', { fontName: huruf, fontSize: ukuran.ukuranHuruf }),
  };
}
