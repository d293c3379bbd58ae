import { AlignmentType, Document, Footer, Packer, PageOrientation, Paragraph } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import type { Grafik, Tabel } from '../../laporan';
import { isMuat } from '../lebar-kolom';
import { buildBidang } from './bidang';
import { buildDaftar } from './daftar';
import { GAYA, GAYA_KISI, buildGaya } from './gaya';
import { buildGrafik } from './grafik';
import { DaftarJudul } from './judul';
import { findPenghitungHalaman } from './nomor-halaman';
import type { Orientasi, RupaDokumen } from './rupa';
import { findHalaman } from './rupa';
import { buildTabel } from './tabel';
import { buildTeks, cleanTeks } from './teks';

/**
 * The tables as a Word document: captions that number themselves, a list of tables at the front, each table with its
 * source, paragraphs and charts, wide ones on pages that lie.
 *
 * @example  const bytes = await buildDocx(tabel, { ...rupa, instansi: 'Kecamatan Jaten', tahun: 2023 });
 */
export async function buildDocx(daftarTabel: readonly Tabel[], rupa: RupaDokumen): Promise<Uint8Array> {
  const judul = { tabel: new DaftarJudul('Tabel'), grafik: new DaftarJudul('Grafik') };
  const bagian = groupOrientasi(daftarTabel, rupa).map(({ orientasi, isi }) =>
    buildBagian(
      orientasi,
      [
        ...isi.flatMap((tabel) => buildIsi(tabel, judul, findHalaman(rupa.kertas, orientasi).lebarTeks, rupa)),
        // Word wants a paragraph after the last table; a low one does not run over to an empty page.
        new Paragraph({ style: GAYA.isi, spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
      ],
      rupa,
    ),
  );
  const depan = buildDepan(judul, rupa);
  const instansi = cleanTeks(rupa.instansi);
  const dokumen = new Document({
    title: ['Tabel-tabel Bab III LKjIP', instansi, `Tahun ${rupa.tahun}`].filter(Boolean).join(' '),
    creator: instansi || 'Takar',
    lastModifiedBy: instansi || 'Takar',
    styles: buildGaya(rupa),
    externalStyles: GAYA_KISI,
    pageNumbers: findPenghitungHalaman(daftarTabel),
    sections:
      bagian.length === 0
        ? [buildBagian('tegak', [new Paragraph('Belum ada tabel yang dapat dibuat.')], rupa)]
        : [...depan, ...bagian],
  });
  return new Uint8Array(await Packer.toArrayBuffer(dokumen));
}

interface Judul {
  readonly tabel: DaftarJudul;
  readonly grafik: DaftarJudul;
}

/** Neighbours that lie the same way share a section; a table too wide for an upright page lies. */
function groupOrientasi(
  daftarTabel: readonly Tabel[],
  rupa: RupaDokumen,
): { readonly orientasi: Orientasi; readonly isi: Tabel[] }[] {
  const { lebarTeks } = findHalaman(rupa.kertas, 'tegak');
  const daftarBagian: { readonly orientasi: Orientasi; readonly isi: Tabel[] }[] = [];
  for (const tabel of daftarTabel) {
    const orientasi = isMuat(tabel, lebarTeks, rupa) ? tabel.orientasi : 'mendatar';
    const terakhir = daftarBagian.at(-1);
    if (terakhir?.orientasi === orientasi) terakhir.isi.push(tabel);
    else daftarBagian.push({ orientasi, isi: [tabel] });
  }
  return daftarBagian;
}

/** A table with its caption, source, paragraphs and charts. */
function buildIsi(tabel: Tabel, judul: Judul, lebarTeks: number, rupa: RupaDokumen): FileChild[] {
  return [
    // Without a paragraph between them, Word takes two tables for one.
    tabel.berjudul ? judul.tabel.add(tabel.no, tabel.judul, true) : new Paragraph({ style: GAYA.isi }),
    buildTabel(tabel, lebarTeks, rupa),
    ...(tabel.sumber === '' ? [] : [new Paragraph({ style: GAYA.sumber, children: buildTeks(tabel.sumber) })]),
    ...tabel.narasi.map((teks, i) => buildParagraf(teks, i === 0 && tabel.sumber === '')),
    ...tabel.grafik
      .filter(hasIsi)
      .flatMap((grafik) => [buildGrafik(grafik, lebarTeks, rupa), judul.grafik.add(grafik.no, grafik.judul, false)]),
  ];
}

/** The library refuses a chart without anything to draw. */
function hasIsi({ kategori, seri }: Grafik): boolean {
  return kategori.length > 0 && seri.length > 0;
}

/** @param isSesudahTabel  whether nothing keeps it apart from the table above */
function buildParagraf(teks: string, isSesudahTabel: boolean): Paragraph {
  return new Paragraph({
    style: GAYA.paragraf,
    ...(isSesudahTabel ? { spacing: { before: 160 } } : {}),
    children: buildTeks(teks),
  });
}

/** The lists of tables and charts, on a page before them. */
function buildDepan({ tabel, grafik }: Judul, rupa: RupaDokumen): ISectionOptions[] {
  const { lebarTeks } = findHalaman(rupa.kertas, 'tegak');
  const daftar = [
    ...(tabel.entri.length === 0 ? [] : buildDaftar('Tabel', tabel.entri, lebarTeks)),
    ...(grafik.entri.length === 0 ? [] : buildDaftar('Grafik', grafik.entri, lebarTeks)),
  ];
  return daftar.length === 0 ? [] : [buildBagian('tegak', daftar, rupa)];
}

function buildBagian(orientasi: Orientasi, children: FileChild[], rupa: RupaDokumen): ISectionOptions {
  const { lebarKertas, tinggiKertas, tepi } = findHalaman(rupa.kertas, orientasi);
  return {
    properties: {
      page: {
        // The library turns the page itself.
        size: {
          width: lebarKertas,
          height: tinggiKertas,
          orientation: orientasi === 'mendatar' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: tepi,
      },
    },
    // Word would take it over from the section before; LibreOffice does not always.
    footers: { default: buildKaki() },
    children,
  };
}

function buildKaki(): Footer {
  return new Footer({
    children: [
      new Paragraph({ style: GAYA.kaki, alignment: AlignmentType.CENTER, children: buildBidang(' PAGE ', '1') }),
    ],
  });
}
