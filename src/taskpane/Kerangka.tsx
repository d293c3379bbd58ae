import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Bahasa } from './bahasa';
import { BahasaContext, KALIMAT } from './bahasa';
import { BatasGalat } from './BatasGalat';
import { KepalaPanel } from './KepalaPanel';
import { Panel } from './Panel';
import type { PengelolaBuku } from './pengelola-buku';
import { PesanMasalah } from './PesanMasalah';
import { PengelolaContext } from './use-pengelola';
import { usePulihkanFokus } from './use-pulihkan-fokus';

export interface KerangkaProps {
  readonly pengelola: PengelolaBuku;
  readonly tema: Theme;
  readonly bahasaAwal: Bahasa;
  /** Told when the user has chosen another language. */
  rememberBahasa?(bahasa: Bahasa): void;
  readonly versi: string;
  /** Buttons of the header that only a page without Excel has. */
  readonly tombol?: ReactNode;
  /** What only a page without Excel offers behind Lainnya. */
  readonly lainnya?: ReactNode;
  /** Whether a file hovers over the page. */
  readonly isMelayang?: boolean;
}

const useStatis = makeStaticStyles({
  body: { margin: 0, overflowY: 'scroll' },
});
const useGaya = makeStyles({
  latar: { minHeight: '100vh', boxSizing: 'border-box' },
  isi: {
    maxWidth: '960px',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
  },
  lepas: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: `calc(-2 * ${tokens.strokeWidthThickest})`,
  },
  kaki: {
    marginBlockStart: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The pane from its header to its last line, in Excel as on a page. */
export function Kerangka({ pengelola, tema, bahasaAwal, versi, tombol, lainnya, ...sisa }: KerangkaProps) {
  useStatis();
  const gaya = useGaya();
  const [bahasa, setBahasa] = useState(bahasaAwal);
  const kalimat = KALIMAT[bahasa];
  const { isMelayang = false, rememberBahasa } = sisa;

  usePulihkanFokus();
  useEffect(() => {
    document.documentElement.lang = bahasa;
  }, [bahasa]);

  return (
    <BahasaContext.Provider value={bahasa}>
      <PengelolaContext.Provider value={pengelola}>
        <FluentProvider theme={tema}>
          <div className={mergeClasses(gaya.latar, isMelayang && gaya.lepas)}>
            <div className={gaya.isi}>
              <BatasGalat>
                <KepalaPanel
                  tombol={tombol}
                  lainnya={lainnya}
                  gantiBahasa={() => {
                    const baru = bahasa === 'id' ? 'en' : 'id';
                    setBahasa(baru);
                    rememberBahasa?.(baru);
                  }}
                />
                <PesanMasalah />
                <main>
                  <Panel />
                </main>
              </BatasGalat>
              <footer className={gaya.kaki}>
                {pengelola.excel === null && kalimat.bukaLepas} {kalimat.versi(versi)}
              </footer>
            </div>
          </div>
        </FluentProvider>
      </PengelolaContext.Provider>
    </BahasaContext.Provider>
  );
}
