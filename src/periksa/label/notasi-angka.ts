/** How a figure is written, by its separators. */
export type NotasiTercetak = 'indonesia' | 'inggris' | 'campur';

/** Most cells have no separator behind their first digits, and need no closer look. */
const BERPEMISAH = /^\s*(?:rp\.?\s*)?\d+[.,]/i;

/** The figure in a cell without Rp, percent sign, blanks and ',-'. */
function trimAngka(teks: string): string {
  if (/^[\d.,]*\d$/.test(teks)) return teks;
  return teks
    .replace(/^\s*rp\.?\s*/i, '')
    .replace(/[,.]?\s*[-–]?\s*$/, '')
    .replace(/\s*%\s*$/, '')
    .trim();
}

/**
 * Whether separators are Indonesian or English; null where they could be either ('1.234') or there are none.
 *
 * @example  findNotasi('9,600.000') // 'campur'
 */
export function findNotasi(teks: string): NotasiTercetak | null {
  if (!BERPEMISAH.test(teks)) return null;
  const angka = trimAngka(teks);
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d+,(?:\d{1,2}|\d{4,})$/.test(angka))
    return 'indonesia';
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d{1,2}$|^\d+\.(?:\d{1,2}|\d{4,})$/.test(angka))
    return 'inggris';
  return /^\d{1,3}(?:[.,]\d{3}){2,}$/.test(angka) ? 'campur' : null;
}

/** The same figure with Indonesian separators. */
export function toNotasiIndonesia(teks: string, notasi: NotasiTercetak): string {
  if (notasi === 'indonesia') return teks;
  if (notasi === 'campur') return teks.replace(/,(?=\d{3})/g, '.');
  return teks.replace(/[.,](?=\d)/g, (tanda) => (tanda === ',' ? '.' : ','));
}
