import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';

const useGaya = makeStyles({
  petak: {
    display: 'inline-block',
    width: '12px',
    height: '12px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    verticalAlign: '-1px',
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  pertama: { backgroundColor: tokens.colorPaletteTealBorderActive },
  kedua: { backgroundColor: tokens.colorPaletteGreenBorderActive },
  ketiga: { backgroundColor: tokens.colorPaletteYellowBorderActive },
  keempat: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  lainnya: { backgroundColor: tokens.colorPaletteRedBorderActive },
});

export interface Warna {
  /** A small square before a label. */
  readonly petak: string;
  /** Colour of the label at this position (from 0) where the scale has none of its own. */
  kelas(letak: number): string;
  /** Colour of the scale, RRGGBB. */
  gaya(warna: string | null): CSSProperties;
}

/** Colours of the labels of a scale. They only repeat what the words beside them say. */
export function useWarna(): Warna {
  const gaya = useGaya();
  const urutan = [gaya.pertama, gaya.kedua, gaya.ketiga, gaya.keempat];
  return {
    petak: gaya.petak,
    kelas: (letak) => urutan[letak] ?? gaya.lainnya,
    gaya: (warna) => (warna === null ? {} : { backgroundColor: `#${warna}` }),
  };
}
