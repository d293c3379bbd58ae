import { AlignmentType } from 'docx';
import type { IStylesOptions } from 'docx';
import type { RupaDokumen } from './rupa';

/**
 * Ids of the styles in use. All but three are Word's own, so that a table pasted into the office's report looks like
 * that report.
 */
export const GAYA = {
  judul: 'Caption',
  tabel: 'TableGrid',
  paragraf: 'BodyText',
  judulDaftar: 'TOCHeading',
  daftar: 'TableofFigures',
  kaki: 'Footer',
  kepala: 'KepalaTabel',
  isi: 'IsiTabel',
  sumber: 'SumberTabel',
} as const;

const HITAM = '000000';
/** Twips, one line. */
const BARIS_TUNGGAL = 240;
const SATU_SETENGAH = 360;

export function buildGaya({ huruf, ukuranHuruf }: RupaDokumen): IStylesOptions {
  const size = toSetengahPoin(ukuranHuruf);
  return {
    default: {
      document: { run: { font: huruf, size, language: { value: 'id-ID', eastAsia: 'id-ID' } } },
      caption: {
        run: { bold: true, color: HITAM, size },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 80 } },
      },
    },
    paragraphStyles: [
      {
        id: GAYA.paragraf,
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: 120, line: SATU_SETENGAH } },
      },
      {
        id: GAYA.judulDaftar,
        name: 'TOC Heading',
        basedOn: 'Normal',
        next: 'Normal',
        uiPriority: 39,
        quickFormat: true,
        run: { bold: true, size: size + 2 },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 240, after: 240 } },
      },
      {
        id: GAYA.daftar,
        name: 'table of figures',
        basedOn: 'Normal',
        next: 'Normal',
        uiPriority: 99,
        paragraph: { spacing: { after: 80 }, indent: { left: 567, hanging: 567 } },
      },
      { id: GAYA.kaki, name: 'footer', basedOn: 'Normal', uiPriority: 99 },
      {
        id: GAYA.isi,
        name: 'Isi Tabel',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { before: 20, after: 20, line: BARIS_TUNGGAL }, indent: { left: 0, firstLine: 0 } },
      },
      {
        id: GAYA.kepala,
        name: 'Kepala Tabel',
        basedOn: GAYA.isi,
        quickFormat: true,
        run: { bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
      {
        id: GAYA.sumber,
        name: 'Sumber Tabel',
        basedOn: GAYA.isi,
        next: GAYA.paragraf,
        quickFormat: true,
        run: { italics: true },
        paragraph: { spacing: { before: 40, after: 160, line: BARIS_TUNGGAL } },
      },
    ],
  };
}

export function toSetengahPoin(poin: number): number {
  return Math.round(poin * 2);
}

const GARIS = 'w:val="single" w:sz="4" w:space="0" w:color="auto"';

/** The library has no options for table styles, but takes them as a part of its own. */
export const GAYA_KISI =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:style w:type="table" w:styleId="${GAYA.tabel}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>` +
  '<w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((sisi) => `<w:${sisi} ${GARIS}/>`).join('') +
  '</w:tblBorders></w:tblPr></w:style></w:styles>';
