import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Tabel } from '../usecases';
import { useKalimat } from './bahasa';
import { PratinjauTabel } from './PratinjauTabel';

const useGaya = makeStyles({
  judul: { ...typographyStyles.subtitle2, marginBlock: `0 ${tokens.spacingVerticalS}` },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  baris: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  kepala: { margin: 0 },
  tombol: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'start',
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The report tables by number and title; each opens to show how it will look. */
export function DaftarTabel({ tabel }: { readonly tabel: readonly Tabel[] | null }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  if (tabel === null) return <p>{kalimat.belumAdaTabel}</p>;
  if (tabel.length === 0) return <p>{kalimat.tanpaTabel}</p>;
  return (
    <section>
      <h2 className={gaya.judul}>{kalimat.jumlahTabel(tabel.length)}</h2>
      <ul className={gaya.daftar}>
        {tabel.map((satu, i) => (
          <BarisTabel key={`${i} ${satu.no}`} tabel={satu} />
        ))}
      </ul>
    </section>
  );
}

function BarisTabel({ tabel }: { readonly tabel: Tabel }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const id = useId();
  const [isTerbuka, setTerbuka] = useState(false);
  const nama = tabel.berjudul ? kalimat.judulTabel(tabel.no, tabel.judul) : tabel.judul || tabel.no;
  return (
    <li className={gaya.baris}>
      <h3 className={gaya.kepala}>
        <Button
          appearance="transparent"
          className={gaya.tombol}
          icon={isTerbuka ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isTerbuka}
          aria-controls={id}
          onClick={() => {
            setTerbuka(!isTerbuka);
          }}
        >
          {nama}
        </Button>
      </h3>
      <div id={id}>{isTerbuka && <PratinjauTabel tabel={tabel} nama={nama} />}</div>
    </li>
  );
}
