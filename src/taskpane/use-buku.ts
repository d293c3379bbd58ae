import { useCallback, useEffect, useState } from 'react';
import type { HasilHitung, Ikhtisar, LangkahHitung, Ringkasan } from '../usecases';
import { HitungDitolak, buildRingkasan, hitung, readIkhtisar } from '../usecases';
import type { BukuTerbuka, Sumber } from './sumber';
import { SumberTidakTerbaca } from './sumber';

/** What is being done, or null. */
export type Pekerjaan = LangkahHitung | 'membuka' | null;

/** Why the last thing asked for could not be done. */
export type Masalah =
  | { readonly kode: 'ditolak'; readonly nama: string; readonly kalimat: string }
  | { readonly kode: 'tidak-terbaca'; readonly nama: string }
  | { readonly kode: 'kesalahan-dalam' };

/** A finished run. */
export interface Dihitung {
  readonly isi: HasilHitung;
  readonly ringkasan: Ringkasan;
  readonly pada: Date;
  readonly terbuka: BukuTerbuka;
}

/** The workbook the pane shows. */
export interface BukuDibuka {
  readonly sumber: Sumber;
  readonly ikhtisar: Ikhtisar;
  readonly dihitung: Dihitung | null;
}

export interface PengelolaBuku {
  readonly buku: BukuDibuka | null;
  readonly pekerjaan: Pekerjaan;
  readonly masalah: Masalah | null;
  /** Opens another workbook; one that cannot be opened leaves the present one as it is. */
  open(sumber: Sumber): void;
  calculate(): void;
  download(): void;
}

/** Opens, calculates and hands out the workbook of the pane; every failure becomes a `Masalah`. */
export function useBuku(sumberAwal: Sumber): PengelolaBuku {
  const [buku, setBuku] = useState<BukuDibuka | null>(null);
  const [pekerjaan, setPekerjaan] = useState<Pekerjaan>(null);
  const [masalah, setMasalah] = useState<Masalah | null>(null);

  const work = useCallback(async (nama: string, mulai: Pekerjaan, isi: () => Promise<void>) => {
    setMasalah(null);
    setPekerjaan(mulai);
    try {
      await paint();
      await isi();
    } catch (error) {
      setMasalah(toMasalah(error, nama));
    } finally {
      setPekerjaan(null);
    }
  }, []);

  const open = useCallback(
    (sumber: Sumber) => {
      void work(sumber.nama, 'membuka', async () => {
        const { workbook } = await sumber.open();
        setBuku({ sumber, ikhtisar: await readIkhtisar(workbook), dihitung: null });
      });
    },
    [work],
  );

  const calculate = () => {
    if (buku === null) return;
    const { sumber } = buku;
    void work(sumber.nama, 'Membaca tabel', async () => {
      const terbuka = await sumber.open();
      const isi = await hitung(terbuka.workbook, { onProgress: setPekerjaan });
      setBuku({ ...buku, dihitung: { isi, ringkasan: buildRingkasan(isi), pada: new Date(), terbuka } });
    });
  };

  const download = () => {
    const terbuka = buku?.dihitung?.terbuka;
    if (buku === null || terbuka === undefined) return;
    void work(buku.sumber.nama, 'Menulis hasil', () => terbuka.unduh());
  };

  useEffect(() => {
    open(sumberAwal);
  }, [open, sumberAwal]);

  return { buku, pekerjaan, masalah, open, calculate, download };
}

/** Lets the browser draw what is being done before the work begins. */
function paint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function toMasalah(error: unknown, nama: string): Masalah {
  if (error instanceof HitungDitolak) return { kode: 'ditolak', nama, kalimat: error.message };
  if (error instanceof SumberTidakTerbaca) return { kode: 'tidak-terbaca', nama };
  return { kode: 'kesalahan-dalam' };
}
