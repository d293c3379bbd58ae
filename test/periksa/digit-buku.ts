/**
 * A walk through a corrected report and its data tables: every digit of every figure is changed once, each in a workbook
 * of its own, and the findings are compared with those of the workbook as it was.
 */

import { hitung } from '../../src/usecases';
import { buildFakta, checkLaporan, findTabelCetak, type DaftarFakta } from '../../src/periksa';
import { checkAngka } from '../../src/periksa/angka';
import { readFigur, type Figur } from '../../src/periksa/angka/figur';
import { PEMERIKSAAN_LABEL } from '../../src/periksa/label';
import type { AturanPeriksa, LaporanCetak, TabelCetak, TemuanCetak } from '../../src/periksa/model';
import type { SheetContent } from '../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { parseRange } from '../../src/workbook/xlsx/cell-address';
import { toAngkaExcel } from '../golden/angka-excel';
import { buildBukuTerbit } from '../golden/buku-terbit';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import type { IdLaporan } from '../golden/laporan-terbit';

/** A report as it is read from its workbook, and what is found in it unchanged. */
export interface BukuJalan {
  readonly lembar: readonly (SheetContent & { readonly tabel: readonly TabelCetak[] })[];
  readonly laporan: LaporanCetak;
  readonly daftarTahap: readonly Tahap[];
}

/** Checks that run one after the other until one of them notices the change. */
interface Tahap {
  readonly pakaiData: boolean;
  readonly check: (laporan: LaporanCetak) => readonly TemuanCetak[];
  /** What is found when nothing is changed. */
  readonly ada: ReadonlySet<string>;
}

/** A figure with another digit. */
export interface Ubahan {
  readonly figur: Figur;
  readonly isi: string;
}

export type Ketemu = 'tabel' | 'data' | 'luput';

export async function openBukuJalan(id: IdLaporan): Promise<BukuJalan> {
  const { bytes } = await buildBukuTerbit(id, { dibetulkan: true });
  const isiLembar = await (await XlsxWorkbook.open(bytes)).readSheets();
  const lembar = isiLembar.map((satu) => ({ ...satu, tabel: findTabelCetak(satu) }));
  const { hasil, profil } = await hitung(await openContoh(buildContohLaporan(id)), { tulis: 'tidak' });
  const laporan = { tabel: lembar.flatMap(({ tabel }) => tabel), tahun: hasil.tahun };
  const isTerpotongBiasa = profil.pengaturan.pembulatanCapaian.mode === 'potong';
  return { lembar, laporan, daftarTahap: buildDaftarTahap(laporan, buildFakta(hasil), { isTerpotongBiasa }) };
}

/** Figures, then labels: together what `checkLaporan` finds without data. Last what it finds with them. */
function buildDaftarTahap(laporan: LaporanCetak, fakta: DaftarFakta, aturanData: AturanPeriksa): readonly Tahap[] {
  const aturan = { isTerpotongBiasa: false };
  const build = (pakaiData: boolean, check: Tahap['check']): Tahap => ({
    pakaiData,
    check,
    ada: new Set(check(laporan).map(toKunci)),
  });
  return [
    build(false, (satu) => checkAngka(satu, aturan)),
    build(false, (satu) => PEMERIKSAAN_LABEL.flatMap((pemeriksaan) => pemeriksaan.check(satu, aturan))),
    build(true, (satu) => checkLaporan(satu, aturanData, fakta)),
  ];
}

function toKunci({ lembar, sel, pesan }: TemuanCetak): string {
  return `${lembar}!${sel} ${pesan}`;
}

/** Answers of respondents are walked through apart: they are many, and each is in one sum only. */
export function isJawaban({ tabel, baris }: Figur): boolean {
  const isAngka = ({ bacaan, teks }: TabelCetak['baris'][number]['sel'][number]) =>
    teks === '' || (bacaan.jenis === 'angka' && /^\d+$/.test(teks));
  return tabel.baris.length > 100 && (tabel.baris[baris]?.sel.every(isAngka) ?? false);
}

export function listFigur({ laporan }: BukuJalan): readonly Figur[] {
  return readFigur(laporan).semua;
}

/** One change for each digit of a figure. */
export function listUbahan(figur: Figur): readonly Ubahan[] {
  const { teks } = figur.sel;
  return [...teks].flatMap((huruf, i) => {
    if (!/\d/.test(huruf)) return [];
    const lain = (Number(huruf) + 1 + (hash(`${figur.id} ${i}`) % 9)) % 10;
    // No figure begins with a 0 before another digit.
    const isAwal = !/\d/.test(teks.slice(0, i)) && /^\.?\d/.test(teks.slice(i + 1));
    const digit = lain === 0 && isAwal ? (huruf === '1' ? 2 : 1) : lain;
    return [{ figur, isi: `${teks.slice(0, i)}${digit}${teks.slice(i + 1)}` }];
  });
}

/** The same digits in each run, whatever other figures there are. */
function hash(teks: string): number {
  return [...teks].reduce((nilai, huruf) => Math.imul(nilai ^ huruf.charCodeAt(0), 16777619) >>> 0, 2166136261);
}

/** By what a change is noticed: a finding that was not there before and names the cell. */
export function findKetemu(buku: BukuJalan, ubahan: Ubahan): Ketemu {
  const laporan = buildDiubah(buku, ubahan);
  const { id } = ubahan.figur;
  const isMenyebut = ({ lembar, sel, selLain }: TemuanCetak) => `${lembar}!${sel}` === id || selLain.includes(id);
  const tahap = buku.daftarTahap.find(({ check, ada }) =>
    check(laporan).some((temuan) => isMenyebut(temuan) && !ada.has(toKunci(temuan))),
  );
  return tahap === undefined ? 'luput' : tahap.pakaiData ? 'data' : 'tabel';
}

/** The report with the figure changed on its sheet; tables of other sheets are the same objects. */
export function buildDiubah({ lembar, laporan }: BukuJalan, { figur, isi }: Ubahan): LaporanCetak {
  const tabel = lembar.flatMap((satu) =>
    satu.name === figur.tabel.lembar ? findTabelCetak(writeSel(satu, figur.sel.alamat, isi)) : satu.tabel,
  );
  return { ...laporan, tabel };
}

/** A number stays a number, typed as an office types it. */
function writeSel(lembar: SheetContent, alamat: string, isi: string): SheetContent {
  const letak = parseRange(alamat);
  if (letak === undefined) throw new RangeError(`${alamat} bukan alamat sel`);
  const [row, column] = [letak.firstRow - lembar.firstRow, letak.firstColumn - lembar.firstColumn];
  const baru = typeof lembar.rows[row]?.[column] === 'number' ? toAngkaExcel(isi) : isi;
  return {
    ...lembar,
    rows: lembar.rows.with(
      row,
      (lembar.rows[row] ?? []).with(column, typeof baru === 'string' ? baru : Number(baru.number)),
    ),
    numberFormat: (r, c) =>
      r === row && c === column && typeof baru !== 'string' ? baru.format : lembar.numberFormat(r, c),
  };
}
