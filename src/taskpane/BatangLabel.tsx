import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JumlahLabel } from '../usecases';
import { useKalimat } from './bahasa';
import { useWarna } from './warna';

const useGaya = makeStyles({
  batang: {
    display: 'flex',
    height: '20px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  ruas: {
    forcedColorAdjust: 'none',
    ':not(:first-child)': {
      borderInlineStartWidth: tokens.strokeWidthThin,
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    },
  },
  daftar: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    marginBlock: `${tokens.spacingVerticalS} 0`,
    padding: 0,
  },
});

/** How many have each label: a bar, and the same in words below it. */
export function BatangLabel({ daftar }: { readonly daftar: readonly JumlahLabel[] }) {
  const gaya = useGaya();
  const warna = useWarna();
  const kalimat = useKalimat();
  if (daftar.length === 0) return null;
  return (
    <>
      <div className={gaya.batang} aria-hidden="true">
        {daftar.map((satu, i) => (
          <span
            key={satu.label}
            className={mergeClasses(gaya.ruas, warna.kelas(i))}
            style={{ flexGrow: satu.jumlah, ...warna.gaya(satu.warna) }}
          />
        ))}
      </div>
      <ul className={gaya.daftar}>
        {daftar.map((satu, i) => (
          <li key={satu.label}>
            <span
              aria-hidden="true"
              className={mergeClasses(warna.petak, warna.kelas(i))}
              style={warna.gaya(satu.warna)}
            />
            {satu.jumlah} {satu.label ?? kalimat.belumDapatDihitung}
          </li>
        ))}
      </ul>
    </>
  );
}
