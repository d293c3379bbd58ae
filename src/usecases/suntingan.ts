import { isSameCell, toText } from '../workbook/report-edits';
import { listCells } from '../workbook/report-memory';
import type { ReportCell, ReportCheck, ReportEdit, ReportSheet } from '../workbook/workbook.port';
import { formatAlamat } from './lokasi';
import { matchBaris } from './match-baris';

/** What becomes of the cells that the user changed in a report table. */
export type KeputusanSuntingan = 'pertahankan' | 'ganti';

/** A cell of a report table that the user changed. */
export interface SelSuntingan {
  readonly alamat: string;
  /** Null when Takar no longer knows. */
  readonly ditulisTakar: string | null;
  readonly sekarang: string;
  /** What Takar has to write there now; null when the table no longer has that row, so that it cannot be kept. */
  readonly baru: string | null;
}

/** The cells that the user changed on one report sheet. */
export interface SuntinganLembar {
  /** Id and name of the sheet, as in `KeadaanLembar`. */
  readonly id: string;
  readonly nama: string;
  /** What its tab is called now. */
  readonly tab: string;
  readonly sel: readonly SelSuntingan[];
  /** The user has not chosen yet, or a figure behind a kept cell has changed since. */
  readonly perluDiputuskan: boolean;
  /** Cells that could not be kept in this run, as the table no longer has their row. */
  readonly hilang: readonly SelSuntingan[];
}

/** A report sheet with the cells of the user's that it may keep. */
export interface LembarTersunting {
  readonly suntingan: SuntinganLembar;
  /** The report with those cells in it. */
  readonly dipertahankan: ReportSheet;
  /** How things stand once that is written. */
  readonly sesudah: SuntinganLembar;
}

/** @returns null for a sheet on which the user changed nothing that differs from what Takar has to write */
export function findSuntingan(lembar: ReportSheet, check: ReportCheck): LembarTersunting | null {
  const daftar = locateEdits(lembar, check).filter(({ edit, tempat }) => tempat?.isi !== edit.present);
  if (daftar.length === 0) return null;
  const umum = { id: lembar.id, nama: lembar.name, tab: check.tab ?? lembar.name };
  const tetap = daftar.flatMap(({ edit, tempat }) => (tempat ? [{ edit, tempat }] : []));
  return {
    suntingan: {
      ...umum,
      sel: daftar.map(({ edit, tempat }) => toSel(edit, tempat)),
      perluDiputuskan: !daftar.every(({ edit, tempat }) => edit.isKept && tempat?.isi === edit.written),
      hilang: [],
    },
    dipertahankan: keepCells(lembar, check, tetap),
    sesudah: {
      ...umum,
      sel: tetap.map(({ edit, tempat }) => ({
        alamat: formatAlamat(tempat.baris + 1, tempat.kolom + 1),
        ditulisTakar: toText(tempat.isi),
        sekarang: toText(edit.present),
        baru: toText(tempat.isi),
      })),
      perluDiputuskan: false,
      hilang: daftar.flatMap(({ edit, tempat }) => (tempat ? [] : [toSel(edit, null)])),
    },
  };
}

/** Where a cell is in the new table, and what Takar has to write there. */
interface Tempat {
  readonly baris: number;
  readonly kolom: number;
  readonly isi: string | number;
}

interface EditBertempat {
  readonly edit: ReportEdit;
  readonly tempat: Tempat | null;
}

function locateEdits(lembar: ReportSheet, { edits, written }: ReportCheck): EditBertempat[] {
  if (edits.length === 0) return [];
  const isi = listCells(lembar, true);
  const tertutup = listTertutup(lembar);
  const isSelebar = written === null || countKolom(written) === countKolom(isi);
  const barisBaru = written === null ? null : matchBaris(written, lembar);
  return edits.map((edit) => {
    const baris = barisBaru === null ? edit.row : barisBaru[edit.row];
    if (baris === undefined || !isSelebar || tertutup.has(`${baris} ${edit.column}`)) return { edit, tempat: null };
    const sel = isi[baris]?.[edit.column] ?? '';
    const isSama = isSameCell(edit.present, sel);
    return { edit, tempat: { baris, kolom: edit.column, isi: isSama ? edit.present : sel } };
  });
}

/** Columns down to the last one with something in it. */
function countKolom(baris: readonly (readonly (string | number)[])[]): number {
  return Math.max(0, ...baris.map((sel) => sel.findLastIndex((satu) => satu !== '') + 1));
}

/** Cells under a merged range, which hold nothing. */
function listTertutup({ merges }: ReportSheet): ReadonlySet<string> {
  const tertutup = new Set<string>();
  for (const { row, column, rowSpan, columnSpan } of merges) {
    for (let i = 0; i < rowSpan; i++) {
      for (let j = 0; j < columnSpan; j++) if (i > 0 || j > 0) tertutup.add(`${row + i} ${column + j}`);
    }
  }
  return tertutup;
}

function toSel({ row, column, written, present }: ReportEdit, tempat: Tempat | null): SelSuntingan {
  return {
    alamat: formatAlamat(row + 1, column + 1),
    ditulisTakar: written === null ? null : toText(written),
    sekarang: toText(present),
    baru: tempat && toText(tempat.isi),
  };
}

function keepCells(
  lembar: ReportSheet,
  { written }: ReportCheck,
  tetap: readonly { readonly edit: ReportEdit; readonly tempat: Tempat }[],
): ReportSheet {
  const rows = lembar.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { edit, tempat } of tetap) {
    const cells = rows[tempat.baris]?.cells;
    // What stands beside and below is no cell of the report: it is left alone there.
    if (!cells || tempat.kolom >= Math.max(cells.length, lembar.columnWidths.length)) continue;
    while (cells.length <= tempat.kolom) cells.push(null);
    cells[tempat.kolom] = keepCell(cells[tempat.kolom] ?? { text: '' }, edit.present);
  }
  return { ...lembar, rows, ...(written === null ? { keepsRest: true } : {}) };
}

function keepCell({ number, ...cell }: ReportCell, present: string | number): ReportCell {
  return {
    ...cell,
    text: toText(present),
    own: number ?? cell.text,
    ...(number !== undefined && typeof present === 'number' ? { number: present } : {}),
  };
}
