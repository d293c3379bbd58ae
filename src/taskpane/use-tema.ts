import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Takar's accent, from the darkest to the lightest. */
const HIJAU_LAUT: BrandVariants = {
  10: '#010504',
  20: '#0A1F1D',
  30: '#0D3431',
  40: '#10443F',
  50: '#12524D',
  60: '#145F59',
  70: '#166D66',
  80: '#177A72',
  90: '#3B8C85',
  100: '#58A69F',
  110: '#6FB3AD',
  120: '#86C0BA',
  130: '#9DCDC8',
  140: '#B4DAD6',
  150: '#CBE7E4',
  160: '#E3F3F1',
};

const TERANG: Theme = createLightTheme(HIJAU_LAUT);
const GELAP: Theme = {
  ...createDarkTheme(HIJAU_LAUT),
  // The usual shades of dark themes are too dim for small text.
  colorBrandForeground1: HIJAU_LAUT[110],
  colorBrandForeground2: HIJAU_LAUT[120],
};

const GELAP_DISUKAI = '(prefers-color-scheme: dark)';

/** Office tells of no change of its theme; the user comes back to the pane after making one. */
function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(GELAP_DISUKAI);
  media.addEventListener('change', onChange);
  window.addEventListener('focus', onChange);
  return () => {
    media.removeEventListener('change', onChange);
    window.removeEventListener('focus', onChange);
  };
}

/**
 * The theme that fits Office or, where that does not tell, what the user set for all programs.
 *
 * @param readLatar  background of Office as '#rrggbb'
 */
export function useTema(readLatar: () => string | undefined = () => undefined): Theme {
  const isGelap = useSyncExternalStore(subscribe, () => {
    const latar = readLatar();
    return latar === undefined ? window.matchMedia(GELAP_DISUKAI).matches : isWarnaGelap(latar);
  });
  return isGelap ? GELAP : TERANG;
}

function isWarnaGelap(warna: string): boolean {
  const [merah = 255, hijau = 255, biru = 255] = (warna.match(/[0-9a-f]{2}/gi) ?? []).map((dua) => parseInt(dua, 16));
  return merah * 0.299 + hijau * 0.587 + biru * 0.114 < 128;
}
