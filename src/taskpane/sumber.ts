import type { RowWriter, SheetReader, TableChange, WorkbookPort } from '../usecases';

export type BukuKerja = WorkbookPort & RowWriter & SheetReader;

/** A workbook opened for one run. */
export interface BukuTerbuka {
  readonly workbook: BukuKerja;
  /** Gives the workbook as it is now to the user as a file; missing where it is open in Excel. */
  unduh?(): Promise<void>;
}

/** Where a workbook comes from. */
export interface Sumber {
  /** 'jiken-2023.xlsx'; '' for the workbook that is open in Excel. */
  readonly nama: string;
  /**
   * Opens it anew, so that every run on a file starts from what the user gave.
   *
   * @throws HitungDitolak when it is no workbook; SumberTidakTerbaca when there is nothing to read
   */
  open(): Promise<BukuTerbuka>;
  /** Makes a change of the user's own, such as a setting. @returns the source that has it */
  change(isi: (workbook: BukuKerja) => Promise<void>): Promise<Sumber>;
}

/** What the pane can do beside the workbook when it stands in Excel. */
export interface Excel {
  /** Shows a cell to the user. */
  select(lembar: string, sel: string): Promise<void>;
  /** Tells of edits that somebody else than Takar makes. @returns how to stop that */
  watch(listener: (change: TableChange) => void): Promise<() => Promise<void>>;
  /** Puts empty tables for these roles into the workbook. */
  addTabel(peran: readonly string[]): Promise<void>;
  /** Loads what `addTabel` needs, so that it works without a network too. */
  prepare?(): Promise<unknown>;
  /** Opens an example as a workbook of its own. */
  openContoh(): Promise<void>;
}

/** The file is gone, or the page that has it does not answer. */
export class SumberTidakTerbaca extends Error {
  constructor(readonly nama: string) {
    super(nama);
    this.name = 'SumberTidakTerbaca';
  }
}

/** Name of the computed file: 'jiken-2023-hasil.xlsx', as on the command line. */
export function formatNamaHasil(nama: string): string {
  const titik = nama.lastIndexOf('.');
  return titik <= 0 ? `${nama}-hasil` : `${nama.slice(0, titik)}-hasil${nama.slice(titik)}`;
}

/** Name of the document with its tables: 'jiken-2023-tabel.docx'. @param nama  of the workbook, with or without its ending */
export function formatNamaDokumen(nama: string): string {
  return `${nama.replace(/(?<=.)\.[^.]*$/, '').replace(/[\\/:*?"<>|]/g, '-')}-tabel.docx`;
}
