import type { PlainCell } from './sheet-package';

const DESIMAL = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const PERSEN = /^(\d+)(?:,(\d+))?( ?)%$/;

function toFormat(bulat: string, pecahan: string): string {
  return (bulat.includes('.') ? '#,##0' : '0') + (pecahan === '' ? '' : `.${'0'.repeat(pecahan.length)}`);
}

/** '109' and '05' percent as decimal digits: '1.09', '0.05'. */
function toPecahanPersen(bulat: string, pecahan: string): string {
  const angka = bulat.padStart(3, '0') + pecahan;
  const koma = angka.length - pecahan.length - 2;
  return `${angka.slice(0, koma).replace(/^0+(?=\d)/, '')}.${angka.slice(koma)}`;
}

/**
 * A printed figure as somebody types it into Excel: the number with a format that shows the same text in a workbook
 * with Indonesian separators. Anything Excel would not show so stays text: '01', '6,369,000', 'Rp. 500', '-', '3.4.2'.
 *
 * @example  toAngkaExcel('96,66')     // { number: '96.66', format: '0.00' }
 * @example  toAngkaExcel('109%')      // { number: '1.09', format: '0%' }
 * @example  toAngkaExcel('6.369.500') // { number: '6369500', format: '#,##0' }
 */
export function toAngkaExcel(teks: string): PlainCell {
  const [, bulat = '', pecahan = ''] = DESIMAL.exec(teks) ?? [];
  if (bulat !== '') {
    if (/^0\d/.test(bulat)) return teks;
    return { number: bulat.replaceAll('.', '') + (pecahan && `.${pecahan}`), format: toFormat(bulat, pecahan) };
  }
  const [, persen = '', desimal = '', spasi = ''] = PERSEN.exec(teks) ?? [];
  if (persen === '' || /^0\d/.test(persen)) return teks;
  return { number: toPecahanPersen(persen, desimal), format: `${toFormat(persen, desimal)}${spasi && '\\ '}%` };
}
