import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, useId, useState } from 'react';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import { BagianLainnya } from './bagian-lambat';
import { BatasGalat } from './BatasGalat';
import { formatJam } from './format-jam';
import type { Keadaan, Pekerjaan } from './pengelola-buku';
import { TombolTahun } from './TombolTahun';
import { useKeadaan, usePengelola } from './use-pengelola';

export interface KepalaPanelProps {
  /** More buttons beside Hitung. */
  readonly tombol?: ReactNode;
  /** More behind Lainnya. */
  readonly lainnya?: ReactNode;
  gantiBahasa(): void;
}

const useGaya = makeStyles({
  kepala: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  // Excel lays its own menu button over the upper right corner of the pane.
  nama: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    paddingInlineEnd: '34px',
  },
  judul: { ...typographyStyles.subtitle1, color: tokens.colorBrandForeground1, margin: 0 },
  kantor: { ...typographyStyles.body1Strong, margin: 0 },
  keadaan: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase500,
  },
  kalimat: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  batal: { minWidth: 'auto' },
  kemajuan: { height: tokens.strokeWidthThick },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  ringkas: { minWidth: 'auto' },
});

/** Name of the office, state of the calculation, and the buttons. */
export function KepalaPanel({ tombol, lainnya, gantiBahasa }: KepalaPanelProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const idLainnya = useId();
  const keadaan = useKeadaan();
  const { calculate, buildTabel, cancel, excel } = usePengelola();
  const [isLainnya, setLainnya] = useState(false);
  const { buku, pekerjaan } = keadaan;
  const isSibuk = pekerjaan !== null;

  return (
    <header className={gaya.kepala}>
      <div className={gaya.nama}>
        <h1 className={gaya.judul}>Takar</h1>
        {buku !== null && (
          <>
            <p className={gaya.kantor}>{buku.ikhtisar.instansi || kalimat.tanpaNama}</p>
            <TombolTahun tahun={buku.dihitung?.ringkasan.tahun ?? buku.ikhtisar.tahun} />
          </>
        )}
      </div>
      <div className={gaya.keadaan}>
        <p className={gaya.kalimat} role="status">
          {formatKeadaan(keadaan, kalimat)}
        </p>
        {pekerjaan?.dapatBatal && (
          <Button className={gaya.batal} size="small" onClick={cancel}>
            {kalimat.batal}
          </Button>
        )}
      </div>
      <div className={gaya.kemajuan}>{isSibuk && <ProgressBar aria-label={formatPekerjaan(pekerjaan, kalimat)} />}</div>
      <div className={gaya.tombol}>
        <Button
          appearance="primary"
          className={gaya.ringkas}
          disabledFocusable={isSibuk || buku === null}
          onClick={() => void calculate()}
        >
          {kalimat.hitung}
        </Button>
        {excel !== null && (
          <Button
            className={gaya.ringkas}
            disabledFocusable={isSibuk || buku === null}
            onClick={() => void buildTabel()}
          >
            {kalimat.buatTabel}
          </Button>
        )}
        {tombol}
        <Button
          className={gaya.ringkas}
          aria-expanded={isLainnya}
          aria-controls={idLainnya}
          onClick={() => {
            setLainnya(!isLainnya);
          }}
        >
          {kalimat.lainnya}
        </Button>
      </div>
      <div id={idLainnya}>
        {isLainnya && (
          <BatasGalat>
            <Suspense>
              <BagianLainnya gantiBahasa={gantiBahasa}>{lainnya}</BagianLainnya>
            </Suspense>
          </BatasGalat>
        )}
      </div>
    </header>
  );
}

function formatKeadaan({ pekerjaan, buku, suntingan }: Keadaan, kalimat: Kalimat): string {
  if (pekerjaan !== null) return kalimat.menunggu(formatPekerjaan(pekerjaan, kalimat));
  if (buku === null) return '';
  return [formatHitungan(buku.dihitung, suntingan, kalimat), buku.sumber.nama].filter(Boolean).join(' · ');
}

function formatHitungan(
  dihitung: NonNullable<Keadaan['buku']>['dihitung'],
  suntingan: number,
  kalimat: Kalimat,
): string {
  if (dihitung === null) return `▲ ${kalimat.belumDihitung}`;
  if (suntingan > 0) return `▲ ${kalimat.belumDihitungUlang(suntingan)}`;
  const jam = formatJam(dihitung.pada);
  return dihitung.tulis === 'tidak' ? `○ ${kalimat.sudahDiperiksa(jam)}` : `● ${kalimat.sudahDihitung(jam)}`;
}

function formatPekerjaan({ langkah }: Pekerjaan, kalimat: Kalimat): string {
  return kalimat.langkah(langkah);
}
