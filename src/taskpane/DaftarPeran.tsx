import { Badge, Button, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PeranBuku } from '../usecases';
import { useKalimat } from './bahasa';
import { TombolSel } from './TombolSel';
import { useKeadaan, usePengelola } from './use-pengelola';

const useGaya = makeStyles({
  paragraf: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  baris: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  letak: { margin: 0 },
  jalan: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  kepala: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  nama: { ...typographyStyles.body1Strong, margin: 0 },
  keterangan: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '80ch' },
});

/** Which table of the workbook has each role, what is wrong with those that were meant for one, and what to do. */
export function DaftarPeran() {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { buku } = useKeadaan();
  if (buku === null) return null;
  const { peran, tabelLain } = buku.ikhtisar;
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
                <TombolSel lembar={satu.tabel.lembar} sel={satu.tabel.sel} />
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
            {satu.tabel === null && <JalanKeluar peran={satu} tabelLain={tabelLain} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** For a role without a table: make one, or take one of the workbook. */
function JalanKeluar({ peran, tabelLain }: { readonly peran: PeranBuku; readonly tabelLain: readonly string[] }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { excel, addTabel, changePengaturan } = usePengelola();
  const isSibuk = pekerjaan !== null;
  return (
    <div className={gaya.jalan}>
      {excel !== null && (
        <Button
          size="small"
          disabledFocusable={isSibuk}
          aria-label={kalimat.buatTabelPeran(peran.nama)}
          onClick={() => void addTabel([peran.peran])}
        >
          {kalimat.buatTabelIni}
        </Button>
      )}
      {tabelLain.length > 0 && (
        <Select
          size="small"
          aria-label={kalimat.pilihTabelPeran(peran.nama)}
          disabled={isSibuk}
          value=""
          onChange={(_, { value }) => {
            void changePengaturan(new Map([[`Tabel ${peran.peran}`, value]]));
          }}
        >
          <option value="">{kalimat.pilihTabel}</option>
          {tabelLain.map((nama) => (
            <option key={nama}>{nama}</option>
          ))}
        </Select>
      )}
    </div>
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
