import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useKalimat } from './bahasa';
import { useKeadaan, usePengelola } from './use-pengelola';

export interface BagianLainnyaProps {
  readonly children?: ReactNode;
  gantiBahasa(): void;
}

const useGaya = makeStyles({
  bagian: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  baris: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
});

/** What is wanted less often: recalculation by itself, examples, the guide, the other language. */
export function BagianLainnya({ children, gantiBahasa }: BagianLainnyaProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { isOtomatis, pekerjaan } = useKeadaan();
  const { excel, setOtomatis, openContoh } = usePengelola();
  return (
    <div className={gaya.bagian}>
      {excel !== null && (
        <Checkbox
          label={kalimat.otomatis}
          checked={isOtomatis}
          onChange={(_, { checked }) => {
            setOtomatis(checked === true);
          }}
        />
      )}
      {children}
      <div className={gaya.baris}>
        {excel !== null && (
          <Button appearance="subtle" disabledFocusable={pekerjaan !== null} onClick={() => void openContoh()}>
            {kalimat.lihatContoh}
          </Button>
        )}
        <Button appearance="subtle" onClick={gantiBahasa}>
          {kalimat.bahasaLain}
        </Button>
        <Link href="panduan.html" target="_blank" rel="noopener">
          {kalimat.panduan}
        </Link>
      </div>
    </div>
  );
}
