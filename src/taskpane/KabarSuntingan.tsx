import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useKalimat } from './bahasa';
import { useKeadaan } from './use-pengelola';

const useGaya = makeStyles({
  kotak: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  rapat: { margin: 0 },
});

export interface KabarSuntinganProps {
  /** Whether the list of the cells is shown already. */
  readonly isTerlihat: boolean;
  showSuntingan(): void;
}

/** After tables were made: that some of them wait for a choice, as the user has changed cells of them. */
export function KabarSuntingan({ isTerlihat, showSuntingan }: KabarSuntinganProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { buku } = useKeadaan();
  const { isi, tulis } = buku?.dihitung ?? {};
  const jumlah = tulis === 'semua' ? (isi?.suntingan ?? []).filter(({ perluDiputuskan }) => perluDiputuskan).length : 0;
  // Always there, so that what comes into it is read out.
  return (
    <div aria-live="polite">
      {jumlah > 0 && !isTerlihat && (
        <div className={gaya.kotak}>
          <p className={gaya.rapat}>▲ {kalimat.adaSuntingan(jumlah)}</p>
          <Button size="small" onClick={showSuntingan}>
            {kalimat.lihatSuntingan}
          </Button>
        </div>
      )}
    </div>
  );
}
