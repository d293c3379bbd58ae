import { makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { Suspense, useId, useState } from 'react';
import { useKalimat } from './bahasa';
import { BagianContext } from './bagian';
import type { Bagian } from './bagian';
import { DaftarPeran, DaftarTabel, DaftarTemuan, IsiPengaturan } from './bagian-lambat';
import { BatasGalat } from './BatasGalat';
import type { PilihanTabel } from './DaftarTabel';
import { DeretTab } from './DeretTab';
import { IsiRingkasan } from './IsiRingkasan';
import { KabarSuntingan } from './KabarSuntingan';
import { useKeadaan, usePengelola } from './use-pengelola';

const useGaya = makeStyles({ isi: { paddingBlock: tokens.spacingVerticalM } });

/** The tabs of the pane and what the chosen one shows. */
export function Panel() {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const id = useId();
  const { buku } = useKeadaan();
  const { excel, refresh } = usePengelola();
  const [terpilih, setTerpilih] = useState<Bagian>('ringkasan');
  // It stays while the user looks something up on another tab.
  const pilihanTabel = useState<ReadonlySet<string>>(new Set());
  const jumlahTemuan = (buku?.pemeriksaan ?? buku?.dihitung?.isi)?.temuan.length ?? 0;
  const choose = (bagian: Bagian) => {
    setTerpilih(bagian);
    // Tables may have come or gone in Excel since.
    if (bagian === 'data' && excel !== null) void refresh();
  };

  return (
    <>
      <DeretTab
        id={id}
        sebutan={kalimat.bagian}
        terpilih={terpilih}
        choose={choose}
        daftar={[
          { nama: 'ringkasan', isi: kalimat.ringkasan },
          { nama: 'data', isi: kalimat.data },
          { nama: 'tabel', isi: kalimat.tabel },
          { nama: 'periksa', isi: jumlahTemuan === 0 ? kalimat.periksa : `${kalimat.periksa} (${jumlahTemuan})` },
          { nama: 'pengaturan', isi: <SettingsRegular fontSize={20} />, sebutan: kalimat.pengaturan },
        ]}
      />
      <div className={gaya.isi} id={`${id}-isi`} role="tabpanel" tabIndex={0} aria-labelledby={`${id}-${terpilih}`}>
        <KabarSuntingan
          isTerlihat={terpilih === 'tabel'}
          showSuntingan={() => {
            choose('tabel');
          }}
        />
        <BagianContext.Provider value={choose}>
          <BatasGalat key={terpilih}>
            <Suspense>{buku !== null && <IsiBagian bagian={terpilih} pilihanTabel={pilihanTabel} />}</Suspense>
          </BatasGalat>
        </BagianContext.Provider>
      </div>
    </>
  );
}

interface IsiBagianProps {
  readonly bagian: Bagian;
  readonly pilihanTabel: PilihanTabel;
}

function IsiBagian({ bagian, pilihanTabel }: IsiBagianProps) {
  switch (bagian) {
    case 'ringkasan':
      return <IsiRingkasan />;
    case 'data':
      return <DaftarPeran />;
    case 'tabel':
      return <DaftarTabel pilihan={pilihanTabel} />;
    case 'periksa':
      return <DaftarTemuan />;
    case 'pengaturan':
      return <IsiPengaturan />;
  }
}
