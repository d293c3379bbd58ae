import type { IPropertiesOptions } from 'docx';
import type { Tabel } from '../../laporan';

type PenghitungHalaman = NonNullable<IPropertiesOptions['pageNumbers']>;

/** Laying out the pages takes ten times as long as writing them: about a second for as many cells. */
const SEL_TERBANYAK = 2000;

/** Without page numbers, which Word fills in when the list is updated with F9. */
const TANPA_HITUNGAN: PenghitungHalaman = () => ({ bookmarks: new Map() });

/** What tells the list at the front on which page each table stands. Loaded only when used: it is large. */
export async function findPenghitungHalaman(daftarTabel: readonly Tabel[]): Promise<PenghitungHalaman> {
  const jumlahSel = daftarTabel.reduce((jumlah, { kepala, baris, lebar }) => {
    return jumlah + (kepala.length + baris.length) * lebar.length;
  }, 0);
  if (jumlahSel > SEL_TERBANYAK) return TANPA_HITUNGAN;
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}
