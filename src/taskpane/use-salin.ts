import { useEffect, useRef, useState } from 'react';
import { buildSalinan } from '../dokumen/html';
import type { HasilHitung, Tabel } from '../usecases';
import { loadDocx } from './bagian-lambat';
import { awaitCtrlC, writePapanKlip } from './papan-klip';
import type { Dihitung, PengelolaBuku } from './pengelola-buku';
import { findRentang } from './rentang-lembar';
import { saveBerkas } from './save-berkas';
import { formatNamaDokumen } from './sumber';
import { useKeadaan, usePengelola } from './use-pengelola';

/** What became of the last table that was taken to Word. */
export type KabarSalin =
  /** `mendatar`: how many of them are too wide for an upright page. */
  | { readonly kode: 'tersalin'; readonly jumlah: number; readonly mendatar: number }
  /** The browser keeps its clipboard closed to buttons, but not to the keyboard. */
  | { readonly kode: 'tekan-salin' }
  | { readonly kode: 'rentang-dipilih'; readonly lembar: string; readonly sisa: number }
  | { readonly kode: 'lembar-belum-siap'; readonly lembar: string }
  | { readonly kode: 'menyiapkan-word' }
  | { readonly kode: 'word-diunduh'; readonly nama: string }
  | { readonly kode: 'salin-gagal' | 'word-gagal' | 'tidak-termuat' };

export interface Salin {
  /** null as long as nothing is to be told. */
  readonly kabar: KabarSalin | null;
  /** @param tampak  where the table can be seen, to be selected when the user has to press Ctrl+C */
  copy(daftarTabel: readonly Tabel[], tampak?: Element | null): Promise<void>;
  saveWord(daftarTabel: readonly Tabel[]): Promise<void>;
  forget(): void;
}

/** Takes tables to Word: over the clipboard, or as a document. */
export function useSalin(): Salin {
  const pengelola = usePengelola();
  const { buku } = useKeadaan();
  const [kabar, setKabar] = useState<KabarSalin | null>(null);
  const stopMenunggu = useRef<() => void>(() => undefined);
  useEffect(() => () => stopMenunggu.current(), []);

  const copy = async ({ isi }: Dihitung, daftarTabel: readonly Tabel[], tampak: Element | null) => {
    const salinan = buildSalinan(daftarTabel, isi.rupa);
    const mendatar = daftarTabel.filter(({ orientasi }) => orientasi === 'mendatar').length;
    const tersalin: KabarSalin = { kode: 'tersalin', jumlah: daftarTabel.length, mendatar };
    if (await writePapanKlip(salinan)) return tersalin;
    if (pengelola.excel !== null) return selectDiLembar(daftarTabel, isi, pengelola);
    if (tampak !== null) getSelection()?.selectAllChildren(tampak);
    stopMenunggu.current = awaitCtrlC(salinan, () => {
      setKabar(tersalin);
    });
    return { kode: 'tekan-salin' } as const;
  };

  return {
    kabar,
    copy: async (daftarTabel, tampak = null) => {
      stopMenunggu.current();
      if (!buku?.dihitung) return;
      // The same sentence twice would look, and sound, as if nothing had been done.
      setKabar(null);
      setKabar(await copy(buku.dihitung, daftarTabel, tampak).catch(() => ({ kode: 'salin-gagal' }) as const));
    },
    saveWord: async (daftarTabel) => {
      stopMenunggu.current();
      if (!buku?.dihitung) return;
      setKabar({ kode: 'menyiapkan-word' });
      setKabar(await saveWord(daftarTabel, buku.dihitung, buku.sumber.nama));
    },
    forget: () => {
      stopMenunggu.current();
      setKabar(null);
    },
  };
}

/** Where the clipboard is closed, Excel itself can copy the report sheet: its cells look the same. */
async function selectDiLembar(
  [tabel, ...lain]: readonly Tabel[],
  isi: HasilHitung,
  { select, snapshot }: PengelolaBuku,
): Promise<KabarSalin | null> {
  const rentang = tabel === undefined ? null : findRentang(tabel, isi);
  if (rentang === null) return { kode: 'salin-gagal' };
  const { lembar, alamat } = rentang;
  if (lembar.keadaan !== 'terbaru') return { kode: 'lembar-belum-siap', lembar: lembar.nama };
  await select(lembar.nama, alamat);
  // The pane tells by itself why Excel did not select it.
  if (snapshot().masalah !== null) return null;
  const isSemua = isi.lembar.length === 1;
  return { kode: 'rentang-dipilih', lembar: lembar.nama, sisa: isSemua ? 0 : lain.length };
}

async function saveWord(
  daftarTabel: readonly Tabel[],
  { isi, ringkasan: { instansi, tahun } }: Dihitung,
  namaBuku: string,
): Promise<KabarSalin> {
  const docx = await loadDocx().catch(() => null);
  if (docx === null) return { kode: 'tidak-termuat' };
  try {
    const nama = formatNamaDokumen(namaBuku || `${instansi} ${tahun}`.trim());
    saveBerkas(nama, await docx.buildDocx(daftarTabel, { ...isi.rupa, instansi, tahun }));
    return { kode: 'word-diunduh', nama };
  } catch {
    return { kode: 'word-gagal' };
  }
}
