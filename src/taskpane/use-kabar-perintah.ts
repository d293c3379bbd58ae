import { useEffect } from 'react';
import type { Tulisan } from '../usecases';
import type { PengelolaBuku } from './pengelola-buku';

/** What a ribbon button sends to an open pane when it has run. */
interface Kabar {
  readonly jenis: 'hasil-perintah';
  readonly perintah: string;
  readonly kalimat: readonly string[];
  /** Address of the workbook; panes of other workbooks hear of it too. */
  readonly buku: string;
}

const TULISAN: Readonly<Record<string, Tulisan>> = { hitung: 'kolom', buatTabel: 'semua', periksa: 'tidak' };

/**
 * Tells in the pane what the buttons of the ribbon did, and that it was told.
 *
 * @param buku  address of the workbook that the pane belongs to
 */
export function useKabarPerintah(pengelola: PengelolaBuku, buku: string): void {
  useEffect(() => {
    // Older Macs have none; the buttons then report in a window of their own.
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const saluran = new BroadcastChannel('takar');
    saluran.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isKabar(data) || data.buku !== buku) return;
      saluran.postMessage({ jenis: 'diterima' });
      void pengelola.tell(data.kalimat, TULISAN[data.perintah] ?? 'tidak');
    };
    return () => saluran.close();
  }, [pengelola, buku]);
}

function isKabar(data: unknown): data is Kabar {
  return typeof data === 'object' && data !== null && 'jenis' in data && data.jenis === 'hasil-perintah';
}
