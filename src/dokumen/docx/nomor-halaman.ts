import type { IPropertiesOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Tabel } from '../../laporan';

type PenghitungHalaman = NonNullable<IPropertiesOptions['pageNumbers']>;

/** Laying out the pages takes ten times as long as writing them: about a second for as many cells. */
const SEL_TERBANYAK = 2000;

/** Without page numbers, which Word fills in when the list is updated with F9. */
const TANPA_HITUNGAN: PenghitungHalaman = () => ({ bookmarks: new Map() });

/** What tells the list at the front on which page each table stands. */
export function findPenghitungHalaman(daftarTabel: readonly Tabel[]): PenghitungHalaman {
  const jumlahSel = daftarTabel.reduce((jumlah, { kepala, baris, lebar }) => {
    return jumlah + (kepala.length + baris.length) * lebar.length;
  }, 0);
  return jumlahSel > SEL_TERBANYAK ? TANPA_HITUNGAN : estimatePageNumbersWith({ guess: true });
}
