import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { GAYA } from './gaya';
import { Penomoran } from './penomoran';
import { cleanTeks } from './teks';

export interface EntriDaftar {
  readonly teks: string;
  readonly penanda: string;
}

/** Captions with one label ('Tabel', 'Grafik'), numbered by fields and marked for the list at the front. */
export class DaftarJudul {
  private readonly penomoran: Penomoran;
  private readonly terdaftar: EntriDaftar[] = [];

  constructor(private readonly label: 'Tabel' | 'Grafik') {
    this.penomoran = new Penomoran(label);
  }

  get entri(): readonly EntriDaftar[] {
    return this.terdaftar;
  }

  /**
   * @param no  '' for a caption that is neither numbered nor listed
   * @param isDiAtas  whether it stands above what it names, and stays on its page
   */
  add(no: string, judul: string, isDiAtas: boolean): Paragraph {
    if (no === '') return new Paragraph({ style: GAYA.judul, keepNext: isDiAtas, text: cleanTeks(judul) });
    const entri = {
      teks: cleanTeks(`${this.label} ${no} ${judul}`).replace(/\s+/g, ' '),
      // Word hides bookmarks with such a name, and takes them for those of its own lists.
      penanda: `_Toc${this.label}${this.terdaftar.length + 1}`,
    };
    this.terdaftar.push(entri);
    return new Paragraph({
      style: GAYA.judul,
      keepNext: isDiAtas,
      children: [new Bookmark({ id: entri.penanda, children: this.buildIsi(no, judul) })],
    });
  }

  private buildIsi(no: string, judul: string): ParagraphChild[] {
    const nomor = this.penomoran.next(no);
    const teksJudul = cleanTeks(judul).replace(/\s+/g, ' ');
    if (nomor === null) return [new TextRun(`${this.label} ${cleanTeks(no)} ${teksJudul}`)];
    const { awalan, urutan, akhiran, bidang } = nomor;
    return [
      new TextRun(`${this.label} ${awalan}`),
      new SimpleField(bidang, String(urutan)),
      new TextRun(`${akhiran} ${teksJudul}`),
    ];
  }
}
