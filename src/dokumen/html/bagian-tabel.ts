import type { SelTabel, Tabel } from '../../laporan';
import { buildElemen } from './elemen';
import { formatJudul } from './judul';
import { PADDING_SEL, findUkuran } from './ukuran';
import type { UkuranTabel } from './ukuran';
import { buildParagraf, formatPoin } from './paragraf';
import type { RupaSalinan } from './salinan';

const GARIS = 'solid windowtext 1.0pt';
const GARIS_WORD = 'solid windowtext .5pt';
const PIKSEL_PER_POIN = 96 / 72;
/** Points that a child is set in from its parent. */
const INDENTASI = 10;

/** Caption, table, source line and paragraphs of one table. */
export function buildBagian(
  dokumen: Document,
  tabel: Tabel,
  rupa: RupaSalinan,
  { isPertama }: { readonly isPertama: boolean },
): HTMLElement[] {
  const { huruf, ukuranHuruf } = rupa;
  const ukuran = findUkuran(tabel, rupa);
  const bagian: HTMLElement[] = [];
  // Word would join two tables with nothing between them.
  if (!isPertama) bagian.push(buildParagraf(dokumen, '', { huruf, ukuranHuruf, rata: 'kiri' }));
  if (tabel.berjudul) {
    const judul = { huruf, ukuranHuruf, rata: 'tengah', jarak: '0cm 0cm 4.0pt 0cm', tebal: true } as const;
    bagian.push(buildParagraf(dokumen, formatJudul(tabel), { ...judul, isMenempel: true }));
  }
  bagian.push(
    buildElemen(dokumen, 'div', { atribut: { align: 'center' } }, [buildTable(dokumen, tabel, rupa, ukuran)]),
  );
  if (tabel.sumber !== '') {
    const sumber = { huruf, ukuranHuruf: ukuran.ukuranHuruf, rata: 'kiri', miring: true } as const;
    bagian.push(buildParagraf(dokumen, tabel.sumber, { ...sumber, jarak: '2.0pt 0cm 0cm 0cm' }));
  }
  for (const paragraf of tabel.narasi) {
    bagian.push(buildParagraf(dokumen, paragraf, { huruf, ukuranHuruf, rata: 'rata', jarak: '6.0pt 0cm 0cm 0cm' }));
  }
  return bagian;
}

function buildTable(dokumen: Document, tabel: Tabel, { huruf }: RupaSalinan, ukuran: UkuranTabel): HTMLElement {
  const jumlah = tabel.kepala.length + tabel.baris.length;
  const buildBaris = (baris: readonly SelTabel[], urutan: number, isKepala: boolean) => {
    const gaya = {
      'mso-yfti-irow': String(urutan),
      'mso-yfti-firstrow': urutan === 0 ? 'yes' : null,
      'mso-yfti-lastrow': urutan === jumlah - 1 ? 'yes' : null,
      'page-break-inside': 'avoid',
    };
    const daftarSel = baris.flatMap((sel, kolom) =>
      sel.tertutup ? [] : [buildSel(dokumen, sel, { huruf, ukuran, kolom, isKepala })],
    );
    return buildElemen(dokumen, 'tr', { gaya }, daftarSel);
  };
  const lebar = sum(ukuran.lebar);
  return buildElemen(
    dokumen,
    'table',
    {
      atribut: { class: 'MsoNormalTable', border: '1', cellspacing: '0', cellpadding: '4', width: formatPiksel(lebar) },
      gaya: {
        width: formatPoin(lebar),
        'border-collapse': 'collapse',
        border: 'none',
        'mso-border-alt': GARIS_WORD,
        'mso-yfti-tbllook': '1184',
        'mso-padding-alt': `0cm ${formatPoin(PADDING_SEL)} 0cm ${formatPoin(PADDING_SEL)}`,
        'mso-border-insideh': GARIS_WORD,
        'mso-border-insidev': GARIS_WORD,
      },
    },
    [
      buildElemen(
        dokumen,
        'colgroup',
        {},
        ukuran.lebar.map((satu) =>
          buildElemen(
            dokumen,
            'col',
            { atribut: { width: formatPiksel(satu) }, gaya: { width: formatPoin(satu) } },
            [],
          ),
        ),
      ),
      // Word repeats the rows of a thead on every page.
      buildElemen(
        dokumen,
        'thead',
        {},
        tabel.kepala.map((baris, i) => buildBaris(baris, i, true)),
      ),
      buildElemen(
        dokumen,
        'tbody',
        {},
        tabel.baris.map((baris, i) => buildBaris(baris, tabel.kepala.length + i, false)),
      ),
    ],
  );
}

interface LetakSel {
  readonly huruf: string;
  readonly ukuran: UkuranTabel;
  readonly kolom: number;
  readonly isKepala: boolean;
}

function buildSel(dokumen: Document, sel: SelTabel, { huruf, ukuran, kolom, isKepala }: LetakSel): HTMLElement {
  const lebar = sum(ukuran.lebar.slice(kolom, kolom + sel.rentangKolom));
  const { kiri, kanan } = findInden(sel, ukuran);
  const { ukuranHuruf } = ukuran;
  const { tebal, miring } = sel;
  const rata = isKepala ? 'tengah' : sel.rata;
  const jarak = `0cm ${formatPoin(kanan)} 0cm ${formatPoin(kiri)}`;
  return buildElemen(
    dokumen,
    'td',
    {
      atribut: {
        width: formatPiksel(lebar),
        valign: 'middle',
        rowspan: formatRentang(sel.rentangBaris),
        colspan: formatRentang(sel.rentangKolom),
        bgcolor: sel.warna === null ? null : `#${sel.warna}`,
      },
      gaya: {
        width: formatPoin(lebar),
        border: GARIS,
        'mso-border-alt': GARIS_WORD,
        padding: `1.0pt ${formatPoin(PADDING_SEL)} 1.0pt ${formatPoin(PADDING_SEL)}`,
        'vertical-align': 'middle',
        background: sel.warna === null ? null : `#${sel.warna}`,
      },
    },
    [buildParagraf(dokumen, sel.teks, { huruf, ukuranHuruf, rata, jarak, tebal, miring })],
  );
}

/** Points that the text of a cell is set in from its sides. */
function findInden({ indentasi, ruang }: SelTabel, { lebarAngka }: UkuranTabel) {
  if (indentasi > 0 || ruang === null) return { kiri: indentasi * INDENTASI, kanan: 0 };
  return { kiri: ruang.kiri * lebarAngka, kanan: ruang.kanan * lebarAngka };
}

function formatRentang(rentang: number): string | null {
  return rentang > 1 ? String(rentang) : null;
}

function formatPiksel(poin: number): string {
  return String(Math.round(poin * PIKSEL_PER_POIN));
}

function sum(daftar: readonly number[]): number {
  return daftar.reduce((jumlah, satu) => jumlah + satu, 0);
}
