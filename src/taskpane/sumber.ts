import type { WorkbookPort } from '../usecases';

/** A workbook opened for one run. */
export interface BukuTerbuka {
  readonly workbook: WorkbookPort;
  /** Gives the workbook as it is now to the user as a file. */
  unduh(): Promise<void>;
}

/** Where a workbook comes from. */
export interface Sumber {
  /** 'jiken-2023.xlsx' */
  readonly nama: string;
  /**
   * Opens it anew, so that every run starts from what the user gave.
   *
   * @throws HitungDitolak when it is no workbook; SumberTidakTerbaca when there is nothing to read
   */
  open(): Promise<BukuTerbuka>;
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
