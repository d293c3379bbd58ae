import { useEffect, useRef, useState } from 'react';
import type { PengaruhPengaturan, SatuPengaturan, UbahanPengaturan } from '../../usecases';
import { HitungDitolak } from '../../usecases';

/** What is known of the changes that are not written yet. */
export type KeadaanUbahan =
  | { readonly jenis: 'tidak-ada' }
  | { readonly jenis: 'menghitung' }
  | { readonly jenis: 'siap'; readonly pengaruh: PengaruhPengaturan; readonly dasar: unknown }
  | { readonly jenis: 'menyimpan'; readonly pengaruh: PengaruhPengaturan }
  | { readonly jenis: 'tersimpan' }
  /** `pengaruh` is what was to be written; null when even that is not known. */
  | { readonly jenis: 'gagal'; readonly galat: unknown; readonly pengaruh: PengaruhPengaturan | null };

export interface PengelolaUbahan {
  readonly ubahan: UbahanPengaturan;
  readonly keadaan: KeadaanUbahan;
  /** Counts how often the changes were given up or written, so that half-typed entries can be given up too. */
  readonly putaran: number;
  /** @param nilai as typed; null for the profile's way */
  change(satu: SatuPengaturan, nilai: string | null): void;
  cancel(): void;
  /** Calculates their effect again, after it could not be. */
  retry(): void;
  /** @returns whether they are written */
  apply(): Promise<boolean>;
}

/** A person types or walks through a list; only where they stop is worth a calculation. */
const JEDA = 350;
const KOSONG: UbahanPengaturan = new Map();

/**
 * Settings that were changed in the pane, and what they would change; nothing is written before `apply`.
 *
 * @param dasar  another one when the workbook is another: what the settings would change is then calculated again
 */
export function useUbahan(
  onPreview: (ubahan: UbahanPengaturan) => Promise<PengaruhPengaturan>,
  onApply: (ubahan: UbahanPengaturan) => Promise<void>,
  dasar: unknown,
): PengelolaUbahan {
  const [ubahan, setUbahan] = useState(KOSONG);
  const [keadaan, setKeadaan] = useState<KeadaanUbahan>({ jenis: 'tidak-ada' });
  const [percobaan, setPercobaan] = useState(0);
  const [putaran, setPutaran] = useState(0);
  const preview = useRef(onPreview);
  const isMenyimpan = useRef(false);

  useEffect(() => {
    preview.current = onPreview;
  });

  useEffect(() => {
    // What `apply` makes of the workbook is no reason to calculate.
    if (ubahan.size === 0 || isMenyimpan.current) return undefined;
    let isUsang = false;
    const tunggu = setTimeout(() => {
      preview.current(ubahan).then(
        (pengaruh) => {
          if (!isUsang && !isMenyimpan.current) setKeadaan({ jenis: 'siap', pengaruh, dasar });
        },
        (galat: unknown) => {
          if (!isUsang && !isMenyimpan.current) setKeadaan({ jenis: 'gagal', galat, pengaruh: null });
        },
      );
    }, JEDA);
    return () => {
      isUsang = true;
      clearTimeout(tunggu);
    };
  }, [ubahan, dasar, percobaan]);

  const reset = (jenis: 'tidak-ada' | 'tersimpan') => {
    setUbahan(KOSONG);
    setKeadaan({ jenis });
    setPutaran((sebelum) => sebelum + 1);
  };

  const isUsang = keadaan.jenis === 'siap' && keadaan.dasar !== dasar;
  return {
    ubahan,
    keadaan: isUsang ? { jenis: 'menghitung' } : keadaan,
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
    retry: () => {
      setKeadaan({ jenis: 'menghitung' });
      setPercobaan(percobaan + 1);
    },
    apply: async () => {
      const { pengaruh } = { pengaruh: null, ...keadaan };
      if (pengaruh === null || isUsang || isMenyimpan.current) return false;
      isMenyimpan.current = true;
      setKeadaan({ jenis: 'menyimpan', pengaruh });
      try {
        await onApply(ubahan);
        reset('tersimpan');
        return true;
      } catch (galat) {
        setKeadaan({ jenis: 'gagal', galat, pengaruh });
        return false;
      } finally {
        isMenyimpan.current = false;
      }
    },
  };
}

/** Whether the workbook says so already. */
function isBerlaku({ dari, nilai: berlaku }: SatuPengaturan, nilai: string | null): boolean {
  return nilai === null ? dari === 'profil' : dari === 'buku' && nilai === berlaku;
}

/** Refusals that have to do with the settings themselves come again until these are others. */
export function isSesaat(galat: unknown): boolean {
  return !(galat instanceof HitungDitolak) || SESAAT.has(galat.penolakan.kode);
}

const SESAAT: ReadonlySet<string> = new Set(['sel-disunting', 'buku-tidak-aktif', 'buku-berubah', 'excel-gagal']);
