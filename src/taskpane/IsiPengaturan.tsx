import { useEffect, useState } from 'react';
import type { TampilanPengaturan } from '../usecases';
import { BagianPengaturan } from './BagianPengaturan';
import { useKeadaan, usePengelola } from './use-pengelola';

/** The settings of the workbook that is open, read when they are looked at. */
export function IsiPengaturan() {
  const { buku, pekerjaan } = useKeadaan();
  const { readPengaturan, previewPengaturan, applyPengaturan } = usePengelola();
  const [pengaturan, setPengaturan] = useState<TampilanPengaturan | null>(null);
  const [penolakan, setPenolakan] = useState('');

  useEffect(() => {
    let isUsang = false;
    readPengaturan().then(
      (isi) => {
        if (!isUsang) setPengaturan(isi);
      },
      (error: unknown) => {
        if (!isUsang) setPenolakan(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isUsang = true;
    };
    // A run and a change of the workbook may both have brought other settings.
  }, [readPengaturan, buku]);

  if (pengaturan === null) return <p role="status">{penolakan}</p>;
  return (
    <BagianPengaturan
      key={buku?.sumber.nama}
      pengaturan={pengaturan}
      ringkasan={buku?.dihitung?.ringkasan ?? null}
      onPreview={previewPengaturan}
      onApply={applyPengaturan}
      isSibuk={pekerjaan !== null}
    />
  );
}
