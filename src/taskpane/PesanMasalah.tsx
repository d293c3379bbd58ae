import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import type { Masalah } from './use-buku';

const useGaya = makeStyles({ pesan: { marginBlockStart: tokens.spacingVerticalS } });

/** Why the last thing asked for could not be done, in one sentence. */
export function PesanMasalah({ masalah }: { readonly masalah: Masalah | null }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  return (
    <div role="alert">
      {masalah !== null && (
        <MessageBar className={gaya.pesan} intent="error" layout="multiline">
          <MessageBarBody>{formatMasalah(masalah, kalimat)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function formatMasalah(masalah: Masalah, kalimat: Kalimat): string {
  switch (masalah.kode) {
    case 'ditolak':
      return kalimat.tentangBerkas(masalah.nama, masalah.kalimat);
    case 'tidak-terbaca':
      return kalimat.tidakTerbaca(masalah.nama);
    case 'kesalahan-dalam':
      return kalimat.kesalahanDalam;
  }
}
