import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { changePengaturan } from '../usecases';
import { useKalimat } from './bahasa';
import { useKeadaan, usePengelola } from './use-pengelola';

const useGaya = makeStyles({
  tombol: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
  isian: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  angka: { width: '88px' },
  simpan: { minWidth: 'auto' },
});

/** The report year; pressed, it can be changed. */
export function GantiTahun({ tahun }: { readonly tahun: number | null }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { change } = usePengelola();
  const [isian, setIsian] = useState<string | null>(null);

  if (isian === null) {
    return (
      <Button
        appearance="transparent"
        className={gaya.tombol}
        disabledFocusable={pekerjaan !== null}
        aria-label={tahun === null ? kalimat.isiTahun : kalimat.gantiTahunIni(String(tahun))}
        onClick={() => {
          setIsian(String(tahun ?? ''));
        }}
      >
        {tahun ?? kalimat.isiTahun}
      </Button>
    );
  }
  return (
    <form
      className={gaya.isian}
      onSubmit={(event) => {
        event.preventDefault();
        setIsian(null);
        if (isian !== String(tahun)) void change((workbook) => changePengaturan(workbook, new Map([['Tahun', isian]])));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsian(null);
      }}
    >
      <Input
        className={gaya.angka}
        size="small"
        autoFocus
        inputMode="numeric"
        aria-label={kalimat.tahunLaporan}
        value={isian}
        onChange={(_, { value }) => {
          setIsian(value.trim());
        }}
      />
      <Button className={gaya.simpan} size="small" type="submit">
        {kalimat.ganti}
      </Button>
      <Button
        className={gaya.simpan}
        size="small"
        appearance="subtle"
        onClick={() => {
          setIsian(null);
        }}
      >
        {kalimat.batal}
      </Button>
    </form>
  );
}
