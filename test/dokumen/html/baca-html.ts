/** Reads tables out of HTML without a word of the code that wrote it. */

import { JSDOM } from 'jsdom';

export interface SelTerbaca {
  readonly teks: string;
  readonly rentangBaris: number;
  readonly rentangKolom: number;
  readonly rata: string;
  readonly tebal: boolean;
  readonly miring: boolean;
  /** RRGGBB, or null. */
  readonly warna: string | null;
  /** Points; NaN where none is written. */
  readonly lebar: number;
}

export interface TabelTerbaca {
  /** Paragraphs above and below it, up to the next table or its empty line. */
  readonly judul: string | null;
  readonly kepala: readonly (readonly (SelTerbaca | null)[])[];
  readonly baris: readonly (readonly (SelTerbaca | null)[])[];
  readonly bawah: readonly string[];
}

/** Every table with what stands around it; null is a cell that another one covers. */
export function readHtml(html: string): TabelTerbaca[] {
  const { document } = new JSDOM(html).window;
  const urutan = [...document.querySelectorAll('p, table')].filter((elemen) => elemen.closest('td') === null);
  const daftar: (Omit<TabelTerbaca, 'bawah'> & { bawah: string[] })[] = [];
  let judul: string | null = null;
  for (const elemen of urutan) {
    if (elemen.tagName === 'TABLE') {
      daftar.push({ judul, ...readTabel(elemen as HTMLTableElement), bawah: [] });
      judul = null;
      continue;
    }
    const teks = readTeks(elemen);
    if (teks === '') continue;
    const isJudul = readGaya(elemen, 'text-align') === 'center';
    if (isJudul) judul = teks;
    else daftar.at(-1)?.bawah.push(teks);
  }
  return daftar;
}

function readTabel(table: HTMLTableElement): Pick<TabelTerbaca, 'kepala' | 'baris'> {
  const petak: (SelTerbaca | null | undefined)[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, i) => {
    let kolom = 0;
    for (const sel of row.cells) {
      while (petak[i]?.[kolom] !== undefined) kolom++;
      for (let turun = 0; turun < sel.rowSpan; turun++) {
        for (let kanan = 0; kanan < sel.colSpan; kanan++) {
          const baris = petak[i + turun];
          if (baris === undefined) throw new Error(`A cell of row ${i + 1} reaches below the table`);
          if (baris[kolom + kanan] !== undefined) throw new Error(`Two cells lie over one another in row ${i + 1}`);
          baris[kolom + kanan] = turun + kanan === 0 ? readSel(sel) : null;
        }
      }
    }
  });
  const lengkap = petak.map((baris) => Array.from(baris, (sel) => sel ?? null));
  const jumlahKepala = table.tHead?.rows.length ?? 0;
  return { kepala: lengkap.slice(0, jumlahKepala), baris: lengkap.slice(jumlahKepala) };
}

function readSel(sel: HTMLTableCellElement): SelTerbaca {
  const paragraf = sel.querySelector('p');
  return {
    teks: readTeks(sel),
    rentangBaris: sel.rowSpan,
    rentangKolom: sel.colSpan,
    // An editor leaves out what a paragraph is by itself.
    rata: (paragraf !== null && readGaya(paragraf, 'text-align')) || 'left',
    tebal: sel.querySelector('b, strong') !== null,
    miring: sel.querySelector('i, em') !== null,
    warna: toHex(readGaya(sel, 'background') || readGaya(sel, 'background-color')),
    lebar: Number.parseFloat(readGaya(sel, 'width')),
  };
}

/** A property of the element's own style as it is written there. */
function readGaya(elemen: Element, nama: string): string {
  const daftar = (elemen.getAttribute('style') ?? '').split(';').map((satu) => satu.split(':'));
  return (
    daftar
      .find(([kunci]) => kunci?.trim() === nama)
      ?.slice(1)
      .join(':')
      .trim() ?? ''
  );
}

function readTeks(elemen: Element): string {
  const salinan = elemen.cloneNode(true) as Element;
  for (const br of salinan.querySelectorAll('br')) br.replaceWith('\n');
  const teks = salinan.textContent ?? '';
  // A space that is not broken keeps an empty line open.
  return teks === '\u00a0' ? '' : teks;
}

function toHex(warna: string): string | null {
  const rgb = /rgb\((\d+), (\d+), (\d+)\)/.exec(warna);
  if (rgb === null) return /^#([\dA-F]{6})$/i.exec(warna)?.[1]?.toUpperCase() ?? null;
  const hex = rgb.slice(1).map((angka) => Number(angka).toString(16).padStart(2, '0'));
  return hex.join('').toUpperCase();
}
