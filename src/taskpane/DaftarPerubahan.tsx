import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { HasilHitung, Perubahan } from '../usecases';
import { useKalimat } from './bahasa';
import { TombolSel } from './TombolSel';

/** Nobody wants to scroll past more of them. */
const DITAMPILKAN = 50;

const useGaya = makeStyles({
  ringkas: { cursor: 'pointer', width: 'fit-content' },
  daftar: { listStyleType: 'none', marginBlock: tokens.spacingVerticalXS, padding: 0 },
  baris: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  kolom: { ...typographyStyles.caption1Strong, marginBlock: `${tokens.spacingVerticalS} 0` },
  catatan: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The cells that the run changed, from old to new. */
export function DaftarPerubahan({ isi: { perubahan, tertulis } }: { readonly isi: HasilHitung }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { changedCells, changedSheets } = tertulis;
  const berubah = kalimat.berubah(changedCells, changedSheets.length);
  if (perubahan.length === 0) return <p className={gaya.catatan}>{berubah}</p>;
  return (
    <details>
      <summary className={gaya.ringkas}>{berubah}</summary>
      {groupKolom(perubahan.slice(0, DITAMPILKAN)).map(([kolom, daftar]) => (
        <section key={kolom}>
          <h3 className={gaya.kolom}>{kolom}</h3>
          <ul className={gaya.daftar}>
            {daftar.map(({ lembar, sel, lama, baru }) => (
              <li key={`${lembar} ${sel}`} className={gaya.baris}>
                <TombolSel lembar={lembar} sel={sel} isRingkas />
                <span>
                  {lama ?? kalimat.kosong} → {baru ?? kalimat.kosong}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {changedCells > DITAMPILKAN && (
        <p className={gaya.catatan}>{kalimat.perubahanLain(changedCells - DITAMPILKAN)}</p>
      )}
    </details>
  );
}

/** Cells by the column they stand in: 'tblRealisasi · Capaian (%)'. */
function groupKolom(perubahan: readonly Perubahan[]): (readonly [string, readonly Perubahan[]])[] {
  const kelompok = new Map<string, Perubahan[]>();
  for (const satu of perubahan) {
    const nama = `${satu.tabel} · ${satu.kolom}`;
    kelompok.set(nama, [...(kelompok.get(nama) ?? []), satu]);
  }
  return [...kelompok];
}
