import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCellAddress, toRangeAddress } from '../../src/workbook/xlsx/cell-address';
import { toAngkaExcel } from './angka-excel';
import { type IdLaporan, type TabelTerbit, readLaporanTerbit } from './laporan-terbit';
import { type PlainCell, type PlainSheet, buildSheetPackage } from './sheet-package';
import { DAFTAR_TEMUAN, type SelTemuan, type TemuanTabel } from './temuan';

export interface Letak {
  readonly sheet: string;
  readonly address: string;
}

export interface PilihanBuku {
  /** Applies what every finding about a table expects. What stays as printed is in TETAP_TERCETAK. */
  readonly dibetulkan?: boolean;
  /** Another text for a cell of the body, rows and columns from 0; `undefined` leaves `teks`. */
  readonly ubah?: (tabel: string, row: number, column: number, teks: string) => string | undefined;
}

export interface BukuTerbit {
  readonly bytes: Uint8Array;
  /** By `toKunci(tabel, row, column)`, every cell of every table of the report; empty ones too. */
  readonly letak: ReadonlyMap<string, Letak>;
  /** What stands in the cell of that key: the printed text, corrected or changed. */
  readonly teks: ReadonlyMap<string, string>;
  /** Captions by number of the table; no entry for a table that is printed without. */
  readonly judul: ReadonlyMap<string, Letak & { readonly teks: string }>;
}

export function toKunci(tabel: string, row: number, column: number): string {
  return `${tabel}|${row}|${column}`;
}

type Rows = readonly (readonly string[])[];

interface Isi {
  readonly judul: string | null;
  readonly header: Rows;
  /** `asal` is the row among the printed rows, `null` for one that is not among them. */
  readonly baris: readonly { readonly asal: number | null; readonly sel: readonly string[] }[];
}

/** Printed without a caption of their own; their `title` says in words what they are. */
const TANPA_JUDUL = ['3.2.4 (unsur)', 'tanpa nomor (3.4)'];

function findJudul({ no, title }: TabelTerbit): string | null {
  if (TANPA_JUDUL.includes(no)) return null;
  const nomor = /^\d+(?:\.\d+)+(?=$|-program$| \(\d\)$)/.exec(no)?.[0];
  return nomor === undefined ? title : `Tabel ${nomor} ${title}`;
}

/** The rows of respondents that stand above the printed rows of Table 3.2.4, kept in a file of their own. */
function readResponden(tabel: TabelTerbit & { readonly csv?: string }): Rows {
  if (tabel.csv === undefined) return [];
  const [, ...daftar] = readFileSync(join(__dirname, tabel.csv), 'utf8').trim().split(/\r?\n/);
  return daftar.map((baris) => baris.split(','));
}

/** Labels first: a figure that is also in a wrong notation gets the right figure. */
function listTemuan(id: IdLaporan): TemuanTabel[] {
  const temuan = DAFTAR_TEMUAN.filter(({ laporan }) => laporan === id);
  const isAngka = ({ kelas }: TemuanTabel) => kelas === 'angka-tabel';
  return [...temuan.filter((satu) => !isAngka(satu)), ...temuan.filter(isAngka)];
}

function replaceSel(rows: Rows, tabel: string, daftar: readonly SelTemuan[]): string[][] {
  const hasil = rows.map((baris) => [...baris]);
  for (const sel of daftar) {
    if (sel.tabel === tabel && sel.seharusnya !== null) hasil[sel.row]?.splice(sel.column, 1, sel.seharusnya);
  }
  return hasil;
}

function buildIsi(tabel: TabelTerbit, daftarTemuan: readonly TemuanTabel[]): Isi {
  const rows = replaceSel(
    tabel.rows,
    tabel.no,
    daftarTemuan.flatMap(({ sel }) => sel),
  );
  const judul = daftarTemuan.reduce((teks, { judul: satu }) => {
    return satu?.[0] === tabel.no ? (teks?.replace(satu[1], satu[2]) ?? null) : teks;
  }, findJudul(tabel));
  const sisipan = daftarTemuan.flatMap(({ sisipan: satu }) => (satu?.tabel === tabel.no ? [satu] : []));
  return {
    judul,
    header: replaceSel(
      tabel.header,
      tabel.no,
      daftarTemuan.flatMap(({ kepala }) => kepala),
    ),
    baris: [
      ...readResponden(tabel).map((sel) => ({ asal: null, sel })),
      ...rows.flatMap((sel, asal) => [
        { asal, sel },
        ...sisipan.filter(({ sesudah }) => sesudah === asal).map(({ isi }) => ({ asal: null, sel: isi })),
      ]),
    ],
  };
}

/**
 * Merged header cells, [row, column, row span, column span]. A group is a text that is repeated, or followed by '',
 * above other texts; in the last of several header rows a repeated text is a column of its own ('%', '%'). A text that
 * has only '' below itself reaches down to the next text.
 */
export function findGabungan(header: Rows): [number, number, number, number][] {
  const last = header.length - 1;
  const teks = (row: number, column: number) => header[row]?.[column] ?? '';
  const hasil: [number, number, number, number][] = [];
  const isTertutup = (row: number, column: number) =>
    hasil.some(([r, c, tinggi, lebar]) => row >= r && row < r + tinggi && column >= c && column < c + lebar);
  header.forEach((kepala, row) => {
    kepala.forEach((isi, column) => {
      if (isi === '' || isTertutup(row, column)) return;
      const isKelompok = row < last && teks(row + 1, column) !== '';
      let lebar = 1;
      while (column + lebar < kepala.length) {
        const kanan = teks(row, column + lebar);
        const isUlangan = kanan === isi && (row < last || last === 0);
        const isLanjutan = kanan === '' && isKelompok && teks(row + 1, column + lebar) !== '';
        if ((!isUlangan && !isLanjutan) || isTertutup(row, column + lebar)) break;
        lebar++;
      }
      let tinggi = 1;
      while (
        row + tinggi <= last &&
        kepala.slice(column, column + lebar).every((_, i) => !teks(row + tinggi, column + i))
      )
        tinggi++;
      if (lebar * tinggi > 1) hasil.push([row, column, tinggi, lebar]);
    });
  });
  return hasil;
}

/** Only the first cell of a merged range has a text. */
function clearGabungan(header: Rows, gabungan: readonly [number, number, number, number][]): string[][] {
  const hasil = header.map((kepala) => [...kepala]);
  for (const [row, column, , lebar] of gabungan) hasil[row]?.fill('', column + 1, column + lebar);
  return hasil;
}

/**
 * How a table stands on its sheet, by its place among the tables of the report: every second one with text as printed,
 * from A1 without a gap; the others with numbers, from B2, the caption merged over the table, an empty row below it.
 */
function placeIsi(sheet: string, isi: Isi, isAngka: boolean) {
  const [atas, kiri, jarak] = isAngka ? [2, 2, 1] : [1, 1, 0];
  const lebar = isi.header[0]?.length ?? 1;
  const barisKepala = isi.judul === null ? atas : atas + 1 + jarak;
  const barisIsi = barisKepala + isi.header.length;
  const gabungan = findGabungan(isi.header);
  const merges = gabungan.map(([row, column, tinggi, lebarGabungan]) =>
    toRangeAddress({
      firstRow: barisKepala + row,
      firstColumn: kiri + column,
      lastRow: barisKepala + row + tinggi - 1,
      lastColumn: kiri + column + lebarGabungan - 1,
    }),
  );
  if (isAngka && isi.judul !== null) {
    merges.unshift(toRangeAddress({ firstRow: atas, firstColumn: kiri, lastRow: atas, lastColumn: kiri + lebar - 1 }));
  }
  const isiSel = (teks: string): PlainCell => (isAngka ? toAngkaExcel(teks) : teks);
  const rows: (readonly PlainCell[])[] = [];
  const put = (row: number, sel: readonly PlainCell[]) => {
    while (rows.length < row - 1) rows.push([]);
    rows.push([...Array<PlainCell>(kiri - 1).fill(''), ...sel]);
  };
  if (isi.judul !== null) put(atas, [isi.judul]);
  clearGabungan(isi.header, gabungan).forEach((kepala, i) => put(barisKepala + i, kepala));
  isi.baris.forEach(({ sel }, i) => put(barisIsi + i, sel.map(isiSel)));
  const lembar: PlainSheet = { name: sheet, rows, merges };
  return {
    lembar,
    letakJudul: toCellAddress(atas, kiri),
    findLetak: (baris: number, column: number) => toCellAddress(barisIsi + baris, kiri + column),
  };
}

/**
 * A published report as a workbook: every table on a sheet of its own, as somebody would have typed or pasted it.
 *
 * @returns  the file, and where each cell of `tables` stands in it
 */
export async function buildBukuTerbit(
  id: IdLaporan,
  { dibetulkan = false, ubah = () => undefined }: PilihanBuku = {},
): Promise<BukuTerbit> {
  const daftarTemuan = dibetulkan ? listTemuan(id) : [];
  const letak = new Map<string, Letak>();
  const teks = new Map<string, string>();
  const judul = new Map<string, Letak & { readonly teks: string }>();
  const lembar = readLaporanTerbit(id).tables.map((tabel, urutan) => {
    const { no } = tabel;
    const sheet = /^(Lampiran|Daftar)/.test(no) ? no : `Tabel ${no}`;
    const tercetak = buildIsi(tabel, daftarTemuan);
    const isi: Isi = {
      ...tercetak,
      baris: tercetak.baris.map(({ asal, sel }) => ({
        asal,
        sel: asal === null ? sel : sel.map((satu, column) => ubah(no, asal, column, satu) ?? satu),
      })),
    };
    const tempat = placeIsi(sheet, isi, urutan % 2 === 1);
    if (isi.judul !== null) judul.set(no, { sheet, address: tempat.letakJudul, teks: isi.judul });
    isi.baris.forEach(({ asal, sel }, i) => {
      if (asal === null) return;
      sel.forEach((satu, column) => {
        letak.set(toKunci(no, asal, column), { sheet, address: tempat.findLetak(i, column) });
        teks.set(toKunci(no, asal, column), satu);
      });
    });
    return tempat.lembar;
  });
  return { bytes: await buildSheetPackage(lembar), letak, teks, judul };
}
