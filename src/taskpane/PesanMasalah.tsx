import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Kalimat } from './bahasa';
import { useKalimat } from './bahasa';
import type { Masalah } from './pengelola-buku';
import { useKeadaan, usePengelola } from './use-pengelola';

const useGaya = makeStyles({
  kotak: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  masalah: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  kalimat: { margin: 0, overflowWrap: 'anywhere' },
  tombol: { minWidth: 'auto' },
});

/** Refusals after which nothing works until the pane has been loaded again. */
const PERLU_DIMUAT_ULANG: ReadonlySet<string> = new Set(['waktu-habis', 'sesi-hilang', 'kesalahan-dalam']);

/** Why the last thing asked for could not be done, or what a ribbon button did. */
export function PesanMasalah() {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { buku, masalah, kabar } = useKeadaan();
  const { openAgain } = usePengelola();
  const isRingan = masalah === null || masalah.kode === 'dibatalkan';
  return (
    <div role="alert">
      {(masalah !== null || kabar.length > 0) && (
        <div className={mergeClasses(gaya.kotak, !isRingan && gaya.masalah)}>
          {masalah !== null && <p className={gaya.kalimat}>{formatMasalah(masalah, kalimat)}</p>}
          {masalah === null &&
            kabar.map((satu) => (
              <p key={satu} className={gaya.kalimat}>
                {satu}
              </p>
            ))}
          {masalah !== null && buku === null && (
            <Button size="small" className={gaya.tombol} onClick={() => void openAgain()}>
              {kalimat.cobaLagi}
            </Button>
          )}
          {masalah !== null && isPerluDimuatUlang(masalah) && (
            <Button
              size="small"
              className={gaya.tombol}
              onClick={() => {
                location.reload();
              }}
            >
              {kalimat.muatUlang}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function isPerluDimuatUlang(masalah: Masalah): boolean {
  if (masalah.kode === 'kesalahan-dalam' || masalah.kode === 'tidak-termuat') return true;
  return 'sebab' in masalah && PERLU_DIMUAT_ULANG.has(masalah.sebab);
}

function formatMasalah(masalah: Masalah, kalimat: Kalimat): string {
  switch (masalah.kode) {
    case 'ditolak':
      return masalah.nama === '' ? masalah.kalimat : kalimat.tentangBerkas(masalah.nama, masalah.kalimat);
    case 'tertulis': {
      const isi = kalimat.sudahTertulis(masalah.apa, masalah.kalimat ?? kalimat.kesalahanDalam);
      return masalah.nama === '' ? isi : kalimat.tentangBerkas(masalah.nama, isi);
    }
    case 'tidak-terbaca':
      return kalimat.tidakTerbaca(masalah.nama);
    case 'dibatalkan':
      return kalimat.dibatalkan;
    case 'tidak-termuat':
      return kalimat.tidakTermuat;
    case 'kesalahan-dalam':
      return kalimat.kesalahanDalam;
  }
}
