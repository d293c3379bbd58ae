import { InternalHyperlink, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { buildAkhirBidang, buildAwalBidang, buildBidang } from './bidang';
import { GAYA } from './gaya';
import type { EntriDaftar } from './judul';

/**
 * The list of everything captioned with one label: a field that Word rebuilds on F9, already filled.
 *
 * @param lebarTeks  twips; the page numbers stand at its right end
 */
export function buildDaftar(label: string, daftarEntri: readonly EntriDaftar[], lebarTeks: number): Paragraph[] {
  return [
    new Paragraph({ style: GAYA.judulDaftar, text: `DAFTAR ${label.toUpperCase()}` }),
    ...daftarEntri.map(
      (entri, i) =>
        new Paragraph({
          style: GAYA.daftar,
          tabStops: [{ type: TabStopType.RIGHT, position: lebarTeks, leader: 'dot' }],
          children: [...(i === 0 ? buildAwalBidang(` TOC \\h \\z \\c "${label}" `) : []), buildEntri(entri)],
        }),
    ),
    // Where Word has it, so that an update leaves no empty entry.
    new Paragraph({ children: [buildAkhirBidang()] }),
  ];
}

function buildEntri({ teks, penanda }: EntriDaftar): ParagraphChild {
  return new InternalHyperlink({
    anchor: penanda,
    children: [
      new TextRun(teks),
      new TextRun({ children: [new Tab()] }),
      ...buildBidang(` PAGEREF ${penanda} \\h `, ''),
    ],
  });
}
