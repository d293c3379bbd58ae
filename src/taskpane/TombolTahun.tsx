import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { useKalimat } from './bahasa';
import { IsianTahun } from './bagian-lambat';
import { BatasGalat } from './BatasGalat';
import { useKeadaan } from './use-pengelola';

const useGaya = makeStyles({
  tombol: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
});

/** The report year; pressed, it can be changed. */
export function TombolTahun({ tahun }: { readonly tahun: number | null }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const [isDiganti, setDiganti] = useState(false);
  if (isDiganti) {
    return (
      <BatasGalat>
        <Suspense>
          <IsianTahun
            tahun={tahun}
            close={() => {
              setDiganti(false);
            }}
          />
        </Suspense>
      </BatasGalat>
    );
  }
  return (
    <Button
      appearance="transparent"
      className={gaya.tombol}
      disabledFocusable={pekerjaan !== null}
      aria-label={tahun === null ? kalimat.isiTahun : kalimat.gantiTahunIni(String(tahun))}
      onClick={() => {
        setDiganti(true);
      }}
    >
      {tahun ?? kalimat.isiTahun}
    </Button>
  );
}
