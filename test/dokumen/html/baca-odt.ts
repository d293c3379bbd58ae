/** Tables of a LibreOffice document. */

import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

export interface SelOdt {
  readonly teks: string;
  readonly rentangBaris: number;
  readonly rentangKolom: number;
}

export interface TabelOdt {
  readonly judul: string | null;
  readonly kepala: readonly (readonly (SelOdt | null)[])[];
  readonly baris: readonly (readonly (SelOdt | null)[])[];
  readonly bawah: readonly string[];
}

/** Every table with the paragraphs around it; null is a covered cell. A paragraph that is centred is a caption. */
export function readOdt(odt: Uint8Array): TabelOdt[] {
  const isi = unzipSync(odt)['content.xml'];
  if (isi === undefined) throw new Error('The document has no content.xml');
  const { document } = new JSDOM(strFromU8(isi), { contentType: 'text/xml' }).window;
  const tengah = new Set(
    [...document.getElementsByTagName('style:style')]
      .filter(
        (gaya) =>
          gaya.getElementsByTagName('style:paragraph-properties')[0]?.getAttribute('fo:text-align') === 'center',
      )
      .map((gaya) => gaya.getAttribute('style:name')),
  );
  const daftar: (Omit<TabelOdt, 'bawah'> & { bawah: string[] })[] = [];
  let judul: string | null = null;
  for (const elemen of document.getElementsByTagName('office:text')[0]?.children ?? []) {
    if (elemen.tagName === 'table:table') {
      daftar.push({ judul, ...readTabel(elemen), bawah: [] });
      judul = null;
    } else if (elemen.tagName === 'text:p') {
      const teks = readTeks(elemen);
      if (teks === '') continue;
      if (tengah.has(elemen.getAttribute('text:style-name'))) judul = teks;
      else daftar.at(-1)?.bawah.push(teks);
    }
  }
  return daftar;
}

function readTabel(table: Element): Pick<TabelOdt, 'kepala' | 'baris'> {
  const kepala = [...table.getElementsByTagName('table:table-header-rows')].flatMap(readBaris);
  return { kepala, baris: readBaris(table) };
}

function readBaris(induk: Element): (SelOdt | null)[][] {
  return anak(induk, 'table:table-row').map((baris) =>
    [...baris.children].flatMap((sel) => {
      const ulang = Number(sel.getAttribute('table:number-columns-repeated') ?? 1);
      return Array.from({ length: ulang }, () => (sel.tagName === 'table:covered-table-cell' ? null : readSel(sel)));
    }),
  );
}

function readSel(sel: Element): SelOdt {
  return {
    teks: anak(sel, 'text:p').map(readTeks).join('\n'),
    rentangBaris: Number(sel.getAttribute('table:number-rows-spanned') ?? 1),
    rentangKolom: Number(sel.getAttribute('table:number-columns-spanned') ?? 1),
  };
}

function readTeks(elemen: Element): string {
  const teks = [...elemen.childNodes].map((simpul) => {
    if (simpul.nodeType === 3) return simpul.textContent ?? '';
    const { tagName } = simpul as Element;
    if (tagName === 'text:line-break') return '\n';
    if (tagName === 'text:s') return ' '.repeat(Number((simpul as Element).getAttribute('text:c') ?? 1));
    if (tagName === 'text:tab') return '\t';
    return readTeks(simpul as Element);
  });
  const isi = teks.join('');
  // A space that is not broken keeps an empty line open.
  return isi === '\u00a0' ? '' : isi;
}

function anak(induk: Element, nama: string): Element[] {
  return [...induk.children].filter(({ tagName }) => tagName === nama);
}
