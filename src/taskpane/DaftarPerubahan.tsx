import { makeStyles, tokens } from '@fluentui/react-components';
import type { HasilHitung } from '../usecases';
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
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  catatan: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The cells that the run changed, from old to new. */
export function DaftarPerubahan({ isi: { perubahan, tertulis } }: { readonly isi: HasilHitung }) {
  const gaya = useGaya();
  const kalimat = useKalimat();
  const { changedCells, changedSheets } = tertulis;
  const berubah = kalimat.berubah(changedCells, changedSheets.length);
  if (perubahan.length === 0) return <p className={gaya.catatan}>{berubah}</p>;
  const ditampilkan = perubahan.slice(0, DITAMPILKAN);
  return (
    <details>
      <summary className={gaya.ringkas}>{berubah}</summary>
      <ul className={gaya.daftar}>
        {ditampilkan.map(({ lembar, tabel, sel, kolom, lama, baru }) => (
          <li key={`${lembar} ${sel}`} className={gaya.baris}>
            <span>
              {tabel} {sel}, {kolom}: {lama ?? kalimat.kosong} → {baru ?? kalimat.kosong}
            </span>
            <TombolSel lembar={lembar} sel={sel} />
          </li>
        ))}
      </ul>
      {changedCells > ditampilkan.length && (
        <p className={gaya.catatan}>{kalimat.perubahanLain(changedCells - ditampilkan.length)}</p>
      )}
    </details>
  );
}
