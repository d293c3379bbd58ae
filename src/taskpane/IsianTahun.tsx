import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useKalimat } from './bahasa';
import { usePengelola } from './use-pengelola';

const useGaya = makeStyles({
  isian: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  angka: { width: '88px' },
  tombol: { minWidth: 'auto' },
});

/** Asks for another report year. */
export function IsianTahun({ tahun, close }: { readonly tahun: number | null; close(): void }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { changePengaturan } = usePengelola();
  const [isian, setIsian] = useState(String(tahun ?? ''));
  return (
    <form
      className={gaya.isian}
      onSubmit={(event) => {
        event.preventDefault();
        close();
        if (isian !== '' && isian !== String(tahun)) void changePengaturan(new Map([['Tahun', isian]]));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
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
      <Button className={gaya.tombol} size="small" type="submit">
        {kalimat.ganti}
      </Button>
      <Button className={gaya.tombol} size="small" appearance="subtle" onClick={close}>
        {kalimat.batal}
      </Button>
    </form>
  );
}
