import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useKalimat } from './bahasa';
import { DaftarPeran } from './DaftarPeran';
import { DaftarTabel } from './DaftarTabel';
import { DaftarTemuan } from './DaftarTemuan';
import { IsiRingkasan } from './IsiRingkasan';
import type { BukuDibuka } from './use-buku';

const DAFTAR_BAGIAN = ['ringkasan', 'data', 'tabel', 'periksa'] as const;
type Bagian = (typeof DAFTAR_BAGIAN)[number];

const useGaya = makeStyles({
  tab: {
    marginBlockStart: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    flexWrap: 'wrap',
  },
  isi: { paddingBlock: tokens.spacingVerticalM },
});

/** The tabs of the pane and what the chosen one shows. */
export function Panel({ buku }: { readonly buku: BukuDibuka | null }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const id = useId();
  const [terpilih, setTerpilih] = useState<Bagian>('ringkasan');
  const jumlahTemuan = buku?.dihitung?.isi.temuan.length ?? 0;

  return (
    <>
      <TabList
        className={gaya.tab}
        aria-label={kalimat.bagian}
        selectedValue={terpilih}
        onTabSelect={(_, { value }) => {
          setTerpilih(value as Bagian);
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
        {buku !== null && <IsiBagian bagian={terpilih} buku={buku} />}
      </div>
    </>
  );
}

function IsiBagian({ bagian, buku: { dihitung, ikhtisar } }: { readonly bagian: Bagian; readonly buku: BukuDibuka }) {
  switch (bagian) {
    case 'ringkasan':
      return <IsiRingkasan dihitung={dihitung} />;
    case 'data':
      return <DaftarPeran peran={ikhtisar.peran} />;
    case 'tabel':
      return <DaftarTabel tabel={dihitung?.isi.tabel ?? null} />;
    case 'periksa':
      return <DaftarTemuan temuan={dihitung?.isi.temuan ?? null} />;
  }
}
