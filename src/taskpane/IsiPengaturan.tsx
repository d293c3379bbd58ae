import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { TampilanPengaturan } from '../usecases';
import { BagianPengaturan } from './BagianPengaturan';
import { useKalimat } from './bahasa';
import { formatGalat } from './format-galat';
import { useKeadaan, usePengelola } from './use-pengelola';

/** The settings of the workbook that is open, read when they are looked at. */
export function IsiPengaturan() {
  const kalimat = useKalimat();
  const { buku, pekerjaan, suntingan } = useKeadaan();
  const { readPengaturan, previewPengaturan, applyPengaturan } = usePengelola();
  const [pengaturan, setPengaturan] = useState<TampilanPengaturan | null>(null);
  const [galat, setGalat] = useState<{ readonly isi: unknown } | null>(null);
  const [percobaan, setPercobaan] = useState(0);
  const dasar = useMemo(() => ({ buku, suntingan }), [buku, suntingan]);

  useEffect(() => {
    let isUsang = false;
    readPengaturan().then(
      (isi) => {
        if (!isUsang) setPengaturan(isi);
      },
      (error: unknown) => {
        if (!isUsang) setGalat({ isi: error });
      },
    );
    return () => {
      isUsang = true;
    };
    // A run and a change of the workbook may both have brought other settings.
  }, [readPengaturan, buku, percobaan]);

  if (pengaturan === null) {
    return (
      <>
        <p role="status">{galat === null ? '' : formatGalat(galat.isi, kalimat)}</p>
        {galat !== null && (
          <Button
            onClick={() => {
              setGalat(null);
              setPercobaan(percobaan + 1);
            }}
          >
            {kalimat.cobaLagi}
          </Button>
        )}
      </>
    );
  }
  return (
    <BagianPengaturan
      key={buku?.sumber.nama}
      pengaturan={pengaturan}
      ringkasan={buku?.dihitung?.ringkasan ?? null}
      onPreview={previewPengaturan}
      onApply={applyPengaturan}
      isSibuk={pekerjaan !== null}
      dasar={dasar}
    />
  );
}
