import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { SelTabel, Tabel } from '../../laporan';
import { measureTextWidth } from '../../workbook/text-width';
import type { UkuranTabel } from '../lebar-kolom';
import { JARAK_SEL, fitKolom } from '../lebar-kolom';
import { GAYA, toSetengahPoin } from './gaya';
import type { RupaDokumen } from './rupa';
import { buildTeks } from './teks';

const RATA = { kiri: AlignmentType.LEFT, tengah: AlignmentType.CENTER, kanan: AlignmentType.RIGHT } as const;
const TWIP_PER_POIN = 20;
/** Twips that a child is set in from its parent. */
const INDENTASI = 200;

/** A cell of Word: one of the table's, or what continues one from the row above. */
interface SelWord {
  readonly sel: SelTabel;
  readonly lanjutan: boolean;
}

/** @param lebarTeks  twips between the margins of the page */
export function buildTabel(tabel: Tabel, lebarTeks: number, rupa: RupaDokumen): Table {
  const ukuran = fitKolom(tabel, lebarTeks, rupa);
  const isLebihKecil = ukuran.ukuranHuruf < rupa.ukuranHuruf;
  const huruf: HurufTabel = {
    huruf: rupa.huruf,
    ukuranHuruf: ukuran.ukuranHuruf,
    ...(isLebihKecil ? { size: toSetengahPoin(ukuran.ukuranHuruf) } : {}),
  };
  const petak = [...tabel.kepala, ...tabel.baris];
  const susunan = arrangeSel(petak, tabel.lebar.length);
  const rows = susunan.map((baris, i) => {
    const isKepala = i < tabel.kepala.length;
    // The source stays on the page of the last row.
    const isSebelumSumber = tabel.sumber !== '' && i === susunan.length - 1;
    return new TableRow({
      cantSplit: true,
      ...(isKepala ? { tableHeader: true } : {}),
      children: baris.map(({ kolom, isi }) => {
        const { sel, lanjutan } = isi;
        const paragraf = lanjutan
          ? new Paragraph({ style: GAYA.isi })
          : isKepala
            ? buildParagrafKepala(sel, huruf)
            : buildParagrafIsi(sel, huruf, isSebelumSumber);
        return new TableCell({
          width: { size: sumLebar(ukuran, kolom, sel.rentangKolom), type: WidthType.DXA },
          ...(sel.rentangKolom > 1 ? { columnSpan: sel.rentangKolom } : {}),
          ...(sel.rentangBaris > 1 ? { verticalMerge: lanjutan ? 'continue' : 'restart' } : {}),
          ...(isKepala ? { verticalAlign: VerticalAlign.CENTER } : {}),
          ...(sel.warna === null ? {} : { shading: { fill: sel.warna, color: 'auto', type: 'clear' } }),
          children: [paragraf],
        });
      }),
    });
  });
  return new Table({
    style: GAYA.tabel,
    width: { size: lebarTeks, type: WidthType.DXA },
    columnWidths: ukuran.lebar,
    layout: TableLayoutType.FIXED,
    margins: { left: JARAK_SEL, right: JARAK_SEL, marginUnitType: WidthType.DXA },
    rows,
  });
}

interface HurufTabel {
  readonly huruf: string;
  /** Points, of this table. */
  readonly ukuranHuruf: number;
  /** Half points, where the table is set smaller than the text around it. */
  readonly size?: number;
}

function buildParagrafKepala({ teks, tebal }: SelTabel, { size }: HurufTabel): Paragraph {
  return new Paragraph({ style: GAYA.kepala, children: buildTeks(teks, { size, ...(tebal ? {} : { bold: false }) }) });
}

function buildParagrafIsi(sel: SelTabel, huruf: HurufTabel, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: GAYA.isi,
    ...(sel.rata === 'kiri' ? {} : { alignment: RATA[sel.rata] }),
    ...buildInden(sel, huruf),
    ...(keepNext ? { keepNext } : {}),
    children: buildTeks(sel.teks, {
      size: huruf.size,
      ...(sel.tebal ? { bold: true } : {}),
      ...(sel.miring ? { italics: true } : {}),
    }),
  });
}

function buildInden({ indentasi, ruang }: SelTabel, { huruf, ukuranHuruf }: HurufTabel): IParagraphOptions {
  if (indentasi > 0) return { indent: { left: indentasi * INDENTASI } };
  if (ruang === null) return {};
  const angka = measureTextWidth('0', { fontName: huruf, fontSize: ukuranHuruf }) * TWIP_PER_POIN;
  return { indent: { left: Math.round(ruang.kiri * angka), right: Math.round(ruang.kanan * angka) } };
}

interface LetakSel {
  readonly kolom: number;
  readonly isi: SelWord;
}

const SEL_KOSONG: SelTabel = {
  teks: '',
  rata: 'kiri',
  tebal: false,
  miring: false,
  indentasi: 0,
  ruang: null,
  warna: null,
  rentangBaris: 1,
  rentangKolom: 1,
  tertutup: false,
  kolomTeks: 0,
};

/** Per row the cells that Word wants: every column once, and a merged cell again in each row it covers. */
function arrangeSel(petak: readonly (readonly SelTabel[])[], jumlahKolom: number): LetakSel[][] {
  const susunan: LetakSel[][] = [];
  /** Per column the merged cell from above, and how many more rows it covers. */
  const terbuka = new Map<number, { readonly sel: SelTabel; sisa: number }>();
  for (const baris of petak) {
    const satu: LetakSel[] = [];
    for (let kolom = 0; kolom < jumlahKolom;) {
      const atas = terbuka.get(kolom);
      const asal = atas === undefined ? baris[kolom] : atas.sel;
      const sel = asal === undefined || asal.tertutup ? SEL_KOSONG : asal;
      satu.push({ kolom, isi: { sel, lanjutan: atas !== undefined } });
      if (atas !== undefined) {
        atas.sisa--;
        if (atas.sisa === 0) terbuka.delete(kolom);
      } else if (sel.rentangBaris > 1) {
        terbuka.set(kolom, { sel, sisa: sel.rentangBaris - 1 });
      }
      kolom += sel.rentangKolom;
    }
    susunan.push(satu);
  }
  return susunan;
}

function sumLebar({ lebar }: UkuranTabel, kolom: number, rentang: number): number {
  return lebar.slice(kolom, kolom + rentang).reduce((jumlah, satu) => jumlah + satu, 0);
}
