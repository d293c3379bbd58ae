import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Bahasa } from './bahasa';
import { BahasaContext, KALIMAT } from './bahasa';
import { KepalaPanel } from './KepalaPanel';
import { Panel } from './Panel';
import { PesanMasalah } from './PesanMasalah';
import type { Sumber } from './sumber';
import { useBuku } from './use-buku';
import { useLepasBerkas } from './use-lepas-berkas';
import { useTema } from './use-tema';

export interface HalamanWebProps {
  /** Workbooks that come with the page; it opens with the first. */
  readonly daftarContoh: readonly [Sumber, ...Sumber[]];
  /** The workbook in a file of the user. */
  toSumber(berkas: File): Sumber;
  readonly versi: string;
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

/** The pane as a page of its own, on files of the user instead of the workbook open in Excel. */
export function HalamanWeb({ daftarContoh, toSumber, versi }: HalamanWebProps) {
  useStatis();
  const gaya = useGaya();
  const tema = useTema();
  const [bahasa, setBahasa] = useState<Bahasa>('id');
  const kalimat = KALIMAT[bahasa];
  const [sumberAwal] = daftarContoh;
  const pengelola = useBuku(sumberAwal);
  const openBerkas = (berkas: File) => {
    pengelola.open(toSumber(berkas));
  };
  const isMelayang = useLepasBerkas(openBerkas, pengelola.pekerjaan === null);

  useEffect(() => {
    document.documentElement.lang = bahasa;
  }, [bahasa]);

  return (
    <BahasaContext.Provider value={bahasa}>
      <FluentProvider theme={tema}>
        {/* Not on the provider: its classes are also those of every menu, which would then cover the page. */}
        <div className={mergeClasses(gaya.latar, isMelayang && gaya.lepas)}>
          <div className={gaya.isi}>
            <KepalaPanel
              pengelola={pengelola}
              daftarContoh={daftarContoh}
              openBerkas={openBerkas}
              gantiBahasa={() => {
                setBahasa(bahasa === 'id' ? 'en' : 'id');
              }}
            />
            <PesanMasalah masalah={pengelola.masalah} />
            <main>
              <Panel buku={pengelola.buku} />
            </main>
            <footer className={gaya.kaki}>
              {kalimat.bukaLepas} {kalimat.versi(versi)}
            </footer>
          </div>
        </div>
      </FluentProvider>
    </BahasaContext.Provider>
  );
}
