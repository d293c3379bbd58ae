import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Tabel } from '../usecases';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import { useKeadaan, usePengelola } from './use-pengelola';
import type { KabarSalin, Salin } from './use-salin';

export interface KakiTabelProps {
  /** The tables that are chosen. */
  readonly dipilih: readonly Tabel[];
  /** How many there are to choose from. */
  readonly jumlahTabel: number;
  /** Whether every table has a sheet of its own. */
  readonly isTerpisah: boolean;
  readonly salin: Salin;
}

const useGaya = makeStyles({
  // In sight however long the list is.
  kaki: {
    position: 'sticky',
    insetBlockEnd: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  kabar: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  ringkas: { minWidth: 'auto' },
});

/** What can be done with the chosen tables, and what became of it. */
export function KakiTabel({ dipilih, jumlahTabel, isTerpisah, salin }: KakiTabelProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { excel, buildTabel } = usePengelola();
  const isKosong = dipilih.length === 0;
  const isMenyiapkan = salin.kabar?.kode === 'menyiapkan-word';
  return (
    <div className={gaya.kaki}>
      <p className={gaya.kabar} aria-live="polite">
        {salin.kabar === null ? kalimat.tabelDipilih(dipilih.length) : formatKabar(salin.kabar, kalimat)}
      </p>
      <div className={gaya.tombol} role="group" aria-label={kalimat.tindakanTabel}>
        {excel !== null && (
          <Button
            appearance="primary"
            className={gaya.ringkas}
            disabledFocusable={pekerjaan !== null || (isTerpisah && isKosong)}
            onClick={() => {
              salin.forget();
              const isSemua = !isTerpisah || dipilih.length === jumlahTabel;
              void (isSemua ? buildTabel() : buildTabel(dipilih.map(({ no }) => no)));
            }}
          >
            {isTerpisah ? kalimat.buatDiLembar : kalimat.buatSemuaDiLembar}
          </Button>
        )}
        <Button
          appearance={excel === null ? 'primary' : 'secondary'}
          className={gaya.ringkas}
          disabledFocusable={isKosong}
          onClick={() => void salin.copy(dipilih)}
        >
          {kalimat.salin}
        </Button>
        <Button
          className={gaya.ringkas}
          disabledFocusable={isKosong || isMenyiapkan}
          onClick={() => void salin.saveWord(dipilih)}
        >
          {kalimat.word}
        </Button>
      </div>
    </div>
  );
}

function formatKabar(kabar: KabarSalin, kalimat: Kalimat): string {
  switch (kabar.kode) {
    case 'tersalin':
      return kalimat.tabelTersalin(kabar.jumlah, kabar.mendatar);
    case 'tekan-salin':
      return kalimat.tekanSalin;
    case 'rentang-dipilih':
      return kalimat.rentangDipilih(kabar.lembar, kabar.sisa);
    case 'lembar-belum-siap':
      return kalimat.lembarBelumSiap(kabar.lembar);
    case 'menyiapkan-word':
      return kalimat.menyiapkanWord;
    case 'word-diunduh':
      return kalimat.wordDiunduh(kabar.nama);
    case 'salin-gagal':
      return kalimat.salinGagal;
    case 'word-gagal':
      return kalimat.wordGagal;
    case 'tidak-termuat':
      return kalimat.tidakTermuat;
  }
}
