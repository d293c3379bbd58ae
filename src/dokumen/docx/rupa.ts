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

export type Orientasi = 'tegak' | 'mendatar';

/** A page and the text on it, in twips. */
export interface Halaman {
  /** Of the sheet held upright, whichever way it is printed. */
  readonly lebarKertas: number;
  readonly tinggiKertas: number;
  readonly tepi: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly lebarTeks: number;
}

const TWIP_PER_MM = 1440 / 25.4;
/** Millimetres. */
const KERTAS = { A4: { lebar: 210, tinggi: 297 }, F4: { lebar: 215, tinggi: 330 } } as const;
const TEPI = 25;
/** The side at which reports are bound: left, or on a page that lies, above. */
const TEPI_JILID = 30;

export function findHalaman(kertas: RupaDokumen['kertas'], orientasi: Orientasi): Halaman {
  const { lebar, tinggi } = KERTAS[kertas];
  const mm = (panjang: number) => Math.round(panjang * TWIP_PER_MM);
  const isMendatar = orientasi === 'mendatar';
  const tepi = {
    top: mm(isMendatar ? TEPI_JILID : TEPI),
    right: mm(TEPI),
    bottom: mm(TEPI),
    left: mm(isMendatar ? TEPI : TEPI_JILID),
  };
  return {
    lebarKertas: mm(lebar),
    tinggiKertas: mm(tinggi),
    tepi,
    lebarTeks: mm(isMendatar ? tinggi : lebar) - tepi.left - tepi.right,
  };
}
