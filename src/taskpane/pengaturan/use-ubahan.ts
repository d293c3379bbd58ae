import { useEffect, useRef, useState } from 'react';
import type { PengaruhPengaturan, SatuPengaturan, UbahanPengaturan } from '../../usecases';
import { HitungDitolak } from '../../usecases';

/** What is known of the changes that are not written yet. */
export type KeadaanUbahan =
  | { readonly jenis: 'tidak-ada' }
  | { readonly jenis: 'menghitung' }
  | { readonly jenis: 'siap'; readonly pengaruh: PengaruhPengaturan }
  | { readonly jenis: 'menyimpan'; readonly pengaruh: PengaruhPengaturan }
  | { readonly jenis: 'tersimpan' }
  /** The sentence of the refusal, or null for an error of Takar's own. */
  | { readonly jenis: 'gagal'; readonly kalimat: string | null };

export interface PengelolaUbahan {
  readonly ubahan: UbahanPengaturan;
  readonly keadaan: KeadaanUbahan;
  /** Counts how often the changes were given up or written, so that half-typed entries can be given up too. */
  readonly putaran: number;
  /** @param nilai as typed; null for the profile's way */
  change(satu: SatuPengaturan, nilai: string | null): void;
  cancel(): void;
  /** @returns whether they are written */
  apply(): Promise<boolean>;
}

/** A person types or walks through a list; only where they stop is worth a calculation. */
const JEDA = 350;
const KOSONG: UbahanPengaturan = new Map();

/** Settings that were changed in the pane, and what they would change; nothing is written before `apply`. */
export function useUbahan(
  onPreview: (ubahan: UbahanPengaturan) => Promise<PengaruhPengaturan>,
  onApply: (ubahan: UbahanPengaturan) => Promise<void>,
): PengelolaUbahan {
  const [ubahan, setUbahan] = useState(KOSONG);
  const [keadaan, setKeadaan] = useState<KeadaanUbahan>({ jenis: 'tidak-ada' });
  const [putaran, setPutaran] = useState(0);
  const preview = useRef(onPreview);

  useEffect(() => {
    preview.current = onPreview;
  });

  useEffect(() => {
    if (ubahan.size === 0) return undefined;
    let isUsang = false;
    const tunggu = setTimeout(() => {
      preview.current(ubahan).then(
        (pengaruh) => {
          if (!isUsang) setKeadaan({ jenis: 'siap', pengaruh });
        },
        (error: unknown) => {
          if (!isUsang) setKeadaan(toGagal(error));
        },
      );
    }, JEDA);
    return () => {
      isUsang = true;
      clearTimeout(tunggu);
    };
  }, [ubahan]);

  const reset = (jenis: 'tidak-ada' | 'tersimpan') => {
    setUbahan(KOSONG);
    setKeadaan({ jenis });
    setPutaran((sebelum) => sebelum + 1);
  };

  return {
    ubahan,
    keadaan,
    putaran,
    change: (satu, nilai) => {
      const baru = new Map(ubahan);
      if (isBerlaku(satu, nilai)) baru.delete(satu.kunci);
      else baru.set(satu.kunci, nilai);
      setUbahan(baru);
      setKeadaan({ jenis: baru.size === 0 ? 'tidak-ada' : 'menghitung' });
    },
    cancel: () => {
      reset('tidak-ada');
    },
    apply: async () => {
      if (keadaan.jenis !== 'siap') return false;
      setKeadaan({ jenis: 'menyimpan', pengaruh: keadaan.pengaruh });
      try {
        await onApply(ubahan);
        reset('tersimpan');
        return true;
      } catch (error) {
        setKeadaan(toGagal(error));
        return false;
      }
    },
  };
}

/** Whether the workbook says so already. */
function isBerlaku({ dari, nilai: berlaku }: SatuPengaturan, nilai: string | null): boolean {
  return nilai === null ? dari === 'profil' : dari === 'buku' && nilai === berlaku;
}

function toGagal(error: unknown): KeadaanUbahan {
  return { jenis: 'gagal', kalimat: error instanceof HitungDitolak ? error.message : null };
}
