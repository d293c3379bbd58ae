import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Ikhtisar } from '../usecases';
import { PERAN_POKOK } from '../usecases/awal';
import { useGantiBagian } from './bagian';
import { useKalimat } from './bahasa';
import { useKeadaan, usePengelola } from './use-pengelola';

const useGaya = makeStyles({
  paragraf: { marginBlock: `0 ${tokens.spacingVerticalS}`, maxWidth: '70ch' },
  pilihan: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
});

/** Before the first run: what Takar does, and where to begin. */
export function LangkahPertama({ ikhtisar }: { readonly ikhtisar: Ikhtisar }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { pekerjaan } = useKeadaan();
  const { excel, addTabel, openContoh } = usePengelola();
  const choose = useGantiBagian();
  const jumlah = ikhtisar.peran.filter(({ tabel }) => tabel !== null).length;
  const isSibuk = pekerjaan !== null;
  return (
    <>
      <p className={gaya.paragraf}>{kalimat.pengantar}</p>
      <p className={gaya.paragraf}>{formatAjakan(jumlah > 0, excel !== null, kalimat)}</p>
      <div className={gaya.pilihan}>
        <Button onClick={() => choose('data')}>{kalimat.lihatTabel(jumlah)}</Button>
        {excel !== null && jumlah === 0 && (
          <Button disabledFocusable={isSibuk} onClick={() => void addTabel(PERAN_POKOK)}>
            {kalimat.buatTabelKosong}
          </Button>
        )}
        {excel !== null && (
          <Button disabledFocusable={isSibuk} onClick={() => void openContoh()}>
            {kalimat.lihatContoh}
          </Button>
        )}
      </div>
    </>
  );
}

function formatAjakan(adaTabel: boolean, diExcel: boolean, kalimat: ReturnType<typeof useKalimat>): string {
  if (!adaTabel) return kalimat.pengantarKosong;
  return diExcel ? kalimat.pengantarTekanExcel : kalimat.pengantarTekan;
}
