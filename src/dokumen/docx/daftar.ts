import { InternalHyperlink, PageReference, Paragraph, Run, Tab, TabStopType, TextRun, XmlComponent } from 'docx';
import type { ParagraphChild } from 'docx';
import { GAYA } from './gaya';
import type { EntriDaftar } from './judul';

/**
 * The list of everything captioned with one label: a field that Word rebuilds on F9, already filled.
 *
 * @param lebarTeks  twips; the page numbers stand at its right end
 */
export function buildDaftar(label: string, daftarEntri: readonly EntriDaftar[], lebarTeks: number): Paragraph[] {
  const terakhir = daftarEntri.length - 1;
  return [
    new Paragraph({ style: GAYA.judulDaftar, text: `DAFTAR ${label.toUpperCase()}` }),
    ...daftarEntri.map(
      (entri, i) =>
        new Paragraph({
          style: GAYA.daftar,
          tabStops: [{ type: TabStopType.RIGHT, position: lebarTeks, leader: 'dot' }],
          children: [
            ...(i === 0 ? buildAwalBidang(` TOC \\h \\z \\c "${label}" `) : []),
            buildEntri(entri),
            ...(i === terakhir ? [new RunBidang(new TandaBidang('end'))] : []),
          ],
        }),
    ),
  ];
}

function buildEntri({ teks, penanda }: EntriDaftar): ParagraphChild {
  return new InternalHyperlink({
    anchor: penanda,
    children: [
      new TextRun(teks),
      new TextRun({ children: [new Tab()] }),
      new PageReference(penanda, { hyperlink: true }),
    ],
  });
}

function buildAwalBidang(perintah: string): Run[] {
  return [
    new RunBidang(new TandaBidang('begin')),
    new RunBidang(new PerintahBidang(perintah)),
    new RunBidang(new TandaBidang('separate')),
  ];
}

class RunBidang extends Run {
  constructor(isi: XmlComponent) {
    super({});
    this.addChildElement(isi);
  }
}

class TandaBidang extends XmlComponent {
  constructor(jenis: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': jenis } });
  }
}

class PerintahBidang extends XmlComponent {
  constructor(perintah: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, perintah);
  }
}
