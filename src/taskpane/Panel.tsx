import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useId, useState } from 'react';
import { useKalimat } from './bahasa';
import { BagianContext } from './bagian';
import type { Bagian } from './bagian';
import { DaftarPeran } from './DaftarPeran';
import { IsiRingkasan } from './IsiRingkasan';
import { useKeadaan, usePengelola } from './use-pengelola';

const DAFTAR_BAGIAN = ['ringkasan', 'data', 'tabel', 'periksa'] as const satisfies readonly Bagian[];

const DaftarTabel = lazy(async () => ({ default: (await import('./DaftarTabel')).DaftarTabel }));
const DaftarTemuan = lazy(async () => ({ default: (await import('./DaftarTemuan')).DaftarTemuan }));

const useGaya = makeStyles({
  tab: {
    marginBlockStart: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    flexWrap: 'wrap',
  },
  isi: { paddingBlock: tokens.spacingVerticalM },
});

/** The tabs of the pane and what the chosen one shows. */
export function Panel() {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const id = useId();
  const { buku } = useKeadaan();
  const { excel, refresh } = usePengelola();
  const [terpilih, setTerpilih] = useState<Bagian>('ringkasan');
  const jumlahTemuan = buku?.dihitung?.isi.temuan.length ?? 0;
  const choose = (bagian: Bagian) => {
    setTerpilih(bagian);
    // Tables may have come or gone in Excel since.
    if (bagian === 'data' && excel !== null) void refresh();
  };

  return (
    <>
      <TabList
        className={gaya.tab}
        size="small"
        aria-label={kalimat.bagian}
        selectedValue={terpilih}
        onTabSelect={(_, { value }) => {
          choose(value as Bagian);
        }}
      >
        {DAFTAR_BAGIAN.map((bagian) => (
          <Tab key={bagian} id={`${id}-${bagian}`} value={bagian} aria-controls={`${id}-isi`}>
            {kalimat[bagian]}
            {bagian === 'periksa' && jumlahTemuan > 0 && ` (${jumlahTemuan})`}
          </Tab>
        ))}
      </TabList>
      <div className={gaya.isi} id={`${id}-isi`} role="tabpanel" tabIndex={0} aria-labelledby={`${id}-${terpilih}`}>
        <BagianContext.Provider value={choose}>
          <Suspense>{buku !== null && <IsiBagian bagian={terpilih} />}</Suspense>
        </BagianContext.Provider>
      </div>
    </>
  );
}

function IsiBagian({ bagian }: { readonly bagian: Bagian }) {
  switch (bagian) {
    case 'ringkasan':
      return <IsiRingkasan />;
    case 'data':
      return <DaftarPeran />;
    case 'tabel':
      return <DaftarTabel />;
    case 'periksa':
      return <DaftarTemuan />;
  }
}
