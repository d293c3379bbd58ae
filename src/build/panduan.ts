import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Token, Tokens } from 'marked';
import { Marked } from 'marked';

/** A heading of the guide; `tingkat` runs from 1. */
export interface JudulPanduan {
  readonly id: string;
  readonly teks: string;
  readonly tingkat: number;
}

export interface Panduan {
  readonly daftarJudul: readonly JudulPanduan[];
  /** Table of contents, HTML. */
  readonly daftarIsi: string;
  /** All pages one after the other, HTML. */
  readonly isi: string;
}

/** The first page, and the one that names the others in their order. */
const AWAL = 'index.md';
const BAB_DI_DAFTAR_ISI = 2;
const TINGKAT_TERDALAM = 6;
const BANYAK_KOLOM = 5;
/** Shown where the table of contents is out of sight. */
const KEMBALI = '<p class="kembali"><a href="#daftar-isi">Ke daftar isi</a></p>';

/**
 * The pages of the guide as one: links between them become links within the page.
 *
 * @param folder  of the .md files; the order is that of the links in index.md
 * @throws RangeError when a link leads to a page or a heading that is not there
 */
export function buildPanduan(folder: string): Panduan {
  const daftarHalaman = listHalaman(folder).map((nama) => new Halaman(nama, readFileSync(join(folder, nama), 'utf8')));
  const daftarId = new Set(daftarHalaman.flatMap(({ daftarJudul }) => daftarJudul.map(({ id }) => id)));
  const isi = daftarHalaman.map((halaman) => halaman.toHtml(daftarId)).join('\n');
  const daftarJudul = daftarHalaman.flatMap((halaman) => halaman.daftarJudul);
  return { daftarJudul, daftarIsi: daftarHalaman.map(buildDaftarIsi).join('\n'), isi };
}

function listHalaman(folder: string): readonly string[] {
  const ada = readdirSync(folder).filter((nama) => nama.endsWith('.md'));
  const disebut = [...readFileSync(join(folder, AWAL), 'utf8').matchAll(/^- \[.*?\]\(([^)#]+\.md)\)/gm)].map(
    ([, nama = '']) => nama,
  );
  return [...new Set([AWAL, ...disebut, ...ada.sort()])];
}

/** One .md file. Its headings get ids that start with its name, so that equal headings of two pages stay apart. */
class Halaman {
  readonly daftarJudul: readonly JudulPanduan[];
  private readonly token: Token[];
  private readonly marked: Marked;

  constructor(
    private readonly nama: string,
    teks: string,
  ) {
    this.marked = new Marked();
    this.token = this.marked.lexer(teks);
    this.daftarJudul = this.token
      .filter((token): token is Tokens.Heading => token.type === 'heading')
      .map(({ text, depth }) => ({ id: toId(nama, depth === 1 ? '' : text), teks: stripTanda(text), tingkat: depth }));
  }

  toHtml(daftarId: ReadonlySet<string>): string {
    const { nama } = this;
    let nomor = 0;
    let bab = '';
    const judul = this.daftarJudul;
    // The title of the first page is that of the whole.
    const geser = nama === AWAL ? 0 : 1;
    this.marked.use({
      renderer: {
        heading({ tokens, depth }) {
          const tingkat = Math.min(depth + geser, TINGKAT_TERDALAM);
          const { id = '', teks = '' } = judul[nomor++] ?? {};
          bab = teks;
          return `<h${tingkat} id="${id}">${this.parser.parseInline(tokens)}</h${tingkat}>\n`;
        },
        link({ href, tokens }) {
          return `<a href="${escapeHtml(toTujuan(nama, href, daftarId))}">${this.parser.parseInline(tokens)}</a>`;
        },
        table(token) {
          const baris = (sel: readonly Tokens.TableCell[], nama: string) =>
            `<tr>${sel.map((satu) => `<${nama}${satu.align ? ` class="${satu.align}"` : ''}>${this.parser.parseInline(satu.tokens)}</${nama}>`).join('')}</tr>`;
          const isi = token.rows.map((satu) => baris(satu, 'td')).join('\n');
          const kelas = token.header.length < BANYAK_KOLOM ? 'tabel' : 'tabel banyak-kolom';
          return `<div class="${kelas}" tabindex="0" role="group" aria-label="Tabel: ${escapeHtml(bab)}"><table><thead>${baris(token.header, 'th')}</thead><tbody>${isi}</tbody></table></div>\n`;
        },
        code({ text }) {
          return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
        },
        html: () => '',
      },
    });
    return `<section>\n${this.marked.parser(this.token)}${KEMBALI}</section>`;
  }
}

function buildDaftarIsi({ daftarJudul }: Halaman): string {
  const [halaman, ...bab] = daftarJudul.filter(({ tingkat }) => tingkat <= BAB_DI_DAFTAR_ISI);
  if (!halaman) return '';
  const tautan = ({ id, teks }: JudulPanduan) => `<a href="#${id}">${escapeHtml(teks)}</a>`;
  const anak = bab.map((satu) => `<li>${tautan(satu)}</li>`).join('');
  return `<li>${tautan(halaman)}${anak === '' ? '' : `<ul>${anak}</ul>`}</li>`;
}

/** Where a link of the page leads to in the one page of all. */
function toTujuan(nama: string, href: string, daftarId: ReadonlySet<string>): string {
  if (/^[a-z]+:/.test(href)) return href;
  const [berkas = '', judul = ''] = href.split('#');
  const id = toId(berkas === '' ? nama : berkas, judul);
  if (!daftarId.has(id)) throw new RangeError(`${nama}: tautan ${href} tidak menuju judul mana pun di panduan`);
  return `#${id}`;
}

function toId(nama: string, judul: string): string {
  const halaman = nama.replace(/\.md$/, '');
  const bab = stripTanda(judul)
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return bab === '' ? halaman : `${halaman}-${bab}`;
}

function stripTanda(teks: string): string {
  return teks.replace(/[`*_]/g, '');
}

function escapeHtml(teks: string): string {
  return teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
