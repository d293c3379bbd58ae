import { Button, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import { useKeadaan, usePengelola } from './use-pengelola';

const useGaya = makeStyles({
  tombol: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { ...shorthands.borderColor('Canvas'), color: 'LinkText' },
  },
});

export interface TombolSelProps {
  readonly lembar: string;
  /** 'F5', or '' for the sheet as a whole. */
  readonly sel: string;
  /** Whether the address is all that stands on it. */
  readonly isRingkas?: boolean;
}

/** Shows a cell in Excel. Without Excel there is nothing to press, and of a short one only its address. */
export function TombolSel({ lembar, sel, isRingkas = false }: TombolSelProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { excel, select } = usePengelola();
  if (excel === null || lembar === '') return isRingkas ? <span>{sel}</span> : null;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={gaya.tombol}
      disabledFocusable={pekerjaan !== null}
      aria-label={isRingkas ? kalimat.lihatAlamat(lembar, sel) : kalimat.lihatSelIni(lembar, sel)}
      onClick={() => void select(lembar, sel)}
    >
      {isRingkas ? sel : formatLihat(sel, kalimat)}
    </Button>
  );
}

function formatLihat(sel: string, kalimat: Kalimat): string {
  return sel === '' ? kalimat.lihatLembar : kalimat.lihatSel;
}
