import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Kalimat } from '../bahasa';
import { useKalimat } from '../bahasa';
import { formatGalat } from '../format-galat';
import type { KeadaanUbahan } from './use-ubahan';
import { isSesaat } from './use-ubahan';

export interface BilahUbahanProps {
  readonly keadaan: KeadaanUbahan;
  readonly isSibuk: boolean;
  onApply(): void;
  onCancel(): void;
  /** Calculates again what the changes would do. */
  onRetry(): void;
}

const useGaya = makeStyles({
  bilah: { position: 'sticky', bottom: 0, zIndex: 1 },
  berisi: {
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  kabar: { margin: 0, overflowWrap: 'anywhere' },
  gagal: { color: tokens.colorStatusDangerForeground1 },
  tombol: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  ringkas: { minWidth: 'auto' },
});

/** What the changes would do, and the buttons to write or to drop them. */
export function BilahUbahan({ keadaan, isSibuk, onApply, onCancel, onRetry }: BilahUbahanProps) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const isAda = keadaan.jenis !== 'tidak-ada' && keadaan.jenis !== 'tersimpan';
  const isMenyimpan = keadaan.jenis === 'menyimpan';
  const isDapatDiterapkan = keadaan.jenis === 'siap' || (keadaan.jenis === 'gagal' && keadaan.pengaruh !== null);
  const isDapatDicoba = keadaan.jenis === 'gagal' && keadaan.pengaruh === null && isSesaat(keadaan.galat);
  return (
    <div className={mergeClasses(gaya.bilah, keadaan.jenis !== 'tidak-ada' && gaya.berisi)}>
      <p role="status" className={mergeClasses(gaya.kabar, keadaan.jenis === 'gagal' && gaya.gagal)}>
        {formatKabar(keadaan, kalimat)}
      </p>
      {isAda && (
        <div className={gaya.tombol}>
          <Button
            appearance="primary"
            className={gaya.ringkas}
            disabledFocusable={isSibuk || !isDapatDiterapkan}
            onClick={onApply}
          >
            {kalimat.terapkan}
          </Button>
          {isDapatDicoba && (
            <Button className={gaya.ringkas} disabledFocusable={isSibuk} onClick={onRetry}>
              {kalimat.cobaLagi}
            </Button>
          )}
          <Button className={gaya.ringkas} disabledFocusable={isMenyimpan} onClick={onCancel}>
            {kalimat.batal}
          </Button>
        </div>
      )}
    </div>
  );
}

function formatKabar(keadaan: KeadaanUbahan, kalimat: Kalimat): string {
  switch (keadaan.jenis) {
    case 'tidak-ada':
      return '';
    case 'menghitung':
      return kalimat.menghitungPengaruh;
    case 'siap':
      return kalimat.akanMengubah(keadaan.pengaruh.angka, keadaan.pengaruh.label, keadaan.pengaruh.sel);
    case 'menyimpan':
      return kalimat.menyimpanPengaturan;
    case 'tersimpan':
      return kalimat.pengaturanTersimpan;
    case 'gagal':
      return formatGalat(keadaan.galat, kalimat);
  }
}
