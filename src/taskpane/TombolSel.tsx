import { Button, makeStyles, shorthands, tokens } from '@fluentui/react-components';
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

/** Shows a cell in Excel; nothing where there is no Excel, or no cell. */
export function TombolSel({ lembar, sel }: { readonly lembar: string; readonly sel: string }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { excel, select } = usePengelola();
  if (excel === null || lembar === '') return null;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={gaya.tombol}
      disabledFocusable={pekerjaan !== null}
      aria-label={kalimat.lihatSelIni(lembar, sel)}
      onClick={() => void select(lembar, sel)}
    >
      {sel === '' ? kalimat.lihatLembar : kalimat.lihatSel}
    </Button>
  );
}
