import type { NamaPerintah } from './perintah';

/** The channel between the ribbon functions and the panes of this origin. */
export const SALURAN = 'takar';
const WAKTU_JAWAB = 400;

/** What a ribbon function tells; the pane of that workbook answers `{ jenis: 'diterima' }`. */
export interface HasilPerintah {
  readonly jenis: 'hasil-perintah';
  readonly perintah: NamaPerintah;
  readonly kalimat: readonly string[];
  /** Address of the workbook, for panes of several workbooks hear the same channel; empty when it was never saved. */
  readonly buku: string;
}

/** @returns whether an open pane took the report */
export function sendToPanel(hasil: HasilPerintah): Promise<boolean> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(false);
  const saluran = new BroadcastChannel(SALURAN);
  return new Promise<boolean>((resolve) => {
    const tunggu = setTimeout(() => resolve(false), WAKTU_JAWAB);
    saluran.onmessage = ({ data }: MessageEvent<{ jenis?: unknown } | null>) => {
      if (data?.jenis !== 'diterima') return;
      clearTimeout(tunggu);
      resolve(true);
    };
    saluran.postMessage(hasil);
  }).finally(() => saluran.close());
}
