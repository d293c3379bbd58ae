import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useKalimat } from './bahasa';
import { writePapanKlip } from './papan-klip';

export interface NarasiProps {
  readonly teks: string;
  /** The indicator it is about. */
  readonly indikator: string;
}

const useGaya = makeStyles({
  teks: { ...typographyStyles.caption1, marginBlock: tokens.spacingVerticalXS, maxWidth: '80ch' },
  baris: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  tombol: { minWidth: 'auto' },
  kabar: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What the figures of an indicator mean, as a paragraph for the report. */
export function Narasi({ teks, indikator }: NarasiProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const id = useId();
  const [kabar, setKabar] = useState('');
  return (
    <>
      <p id={id} className={gaya.teks} lang="id">
        {teks}
      </p>
      <div className={gaya.baris}>
        <Button
          size="small"
          className={gaya.tombol}
          aria-label={kalimat.salinNarasi(indikator)}
          aria-describedby={id}
          onClick={() =>
            void writePapanKlip({ teks }).then((isTersalin) => {
              setKabar(isTersalin ? kalimat.narasiTersalin : kalimat.narasiTidakTersalin);
            })
          }
        >
          {kalimat.salin}
        </Button>
        <span className={gaya.kabar} aria-live="polite">
          {kabar}
        </span>
      </div>
    </>
  );
}
