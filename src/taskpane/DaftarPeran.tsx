import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PeranBuku } from '../usecases';
import { useKalimat } from './bahasa';

const useGaya = makeStyles({
  paragraf: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  baris: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  letak: { margin: 0 },
  kepala: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  nama: { ...typographyStyles.body1Strong, margin: 0 },
  keterangan: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '80ch' },
});

/** Which table of the workbook has each role, and what is wrong with those that were meant for one. */
export function DaftarPeran({ peran }: { readonly peran: readonly PeranBuku[] }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const ada = peran.filter(({ tabel }) => tabel !== null).length;
  return (
    <>
      <p className={gaya.paragraf}>{kalimat.tabelDikenali(ada, peran.length)}</p>
      <ul className={gaya.daftar}>
        {peran.map((satu) => (
          <li key={satu.peran} className={gaya.baris}>
            <div className={gaya.kepala}>
              <h2 className={gaya.nama}>{satu.nama}</h2>
              <Keadaan peran={satu} />
            </div>
            {satu.tabel === null ? (
              <p className={gaya.letak}>{satu.peran}</p>
            ) : (
              <p className={gaya.letak}>
                {kalimat.letakTabel(satu.tabel.nama, satu.tabel.lembar, satu.tabel.jumlahBaris.toLocaleString('id'))}
              </p>
            )}
            {satu.pesan.map((pesan) => (
              <p key={pesan} className={gaya.paragraf} lang="id">
                {pesan}
              </p>
            ))}
            <p className={gaya.keterangan} lang="id">
              {satu.keterangan}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Keadaan({ peran: { tabel, pesan } }: { readonly peran: PeranBuku }) {
  const kalimat = useKalimat();
  if (pesan.length > 0)
    return (
      <Badge appearance="tint" color="warning">
        {kalimat.bermasalah}
      </Badge>
    );
  if (tabel === null)
    return (
      <Badge appearance="tint" color="subtle">
        {kalimat.belumAda}
      </Badge>
    );
  return (
    <Badge appearance="tint" color="success">
      {kalimat.ditemukan}
    </Badge>
  );
}
