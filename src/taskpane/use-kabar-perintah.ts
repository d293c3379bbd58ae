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
 * @param buku        address of the workbook that the pane belongs to, as it was when the pane was opened
 * @param readAlamat  its address now, which is another one when it was saved elsewhere; '' when that is not known
 */
export function useKabarPerintah(pengelola: PengelolaBuku, buku: string, readAlamat = readTidakTahu): void {
  useEffect(() => {
    // Older Macs have none; the buttons then report in a window of their own.
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const saluran = new BroadcastChannel('takar');
    const take = ({ perintah, kalimat }: Kabar) => {
      saluran.postMessage({ jenis: 'diterima' });
      void pengelola.tell(kalimat, TULISAN[perintah] ?? 'tidak');
    };
    let isTertutup = false;
    saluran.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isKabar(data)) return;
      if (data.buku === buku) take(data);
      else if (data.buku !== '') {
        void readAlamat().then((kini) => {
          if (!isTertutup && kini === data.buku) take(data);
        });
      }
    };
    return () => {
      isTertutup = true;
      saluran.close();
    };
  }, [pengelola, buku, readAlamat]);
}

const readTidakTahu = () => Promise.resolve('');

function isKabar(data: unknown): data is Kabar {
  return typeof data === 'object' && data !== null && 'jenis' in data && data.jenis === 'hasil-perintah';
}
