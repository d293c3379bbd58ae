/** How a figure was written: '1.234,5' Indonesian, '1,234.5' English, '1,234.567' both, '1234' neither. */
export type Notasi = 'indonesia' | 'inggris' | 'campur' | 'netral';

/** One way to read the digits and separators of a figure. */
export interface BacaanBilangan {
  /** Decimal text with a point: '1234567.89'. */
  readonly teks: string;
  readonly desimal: number;
  /** Whether it was written with separators between thousands. */
  readonly ribuan: boolean;
  readonly notasi: Notasi;
}

const INDONESIA = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const INGGRIS = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const RIBUAN = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/**
 * The ways in which digits with dots and commas can be read.
 *
 * @param bilangan   digits, dots and commas only: '1.234.567,89'
 * @param selaluUtuh three digits behind a separator are always thousands, as in rupiah
 * @returns  none: not a number ('7.01.02'); one: certain; two: the Indonesian and the English reading ('4.250')
 * @sumber   Spesifikasi Takar 2.1 dan 2.3
 * @example  parseBilangan('4.250', false) // '4250' (indonesia) and '4.250' (inggris)
 */
export function parseBilangan(bilangan: string, selaluUtuh: boolean): readonly BacaanBilangan[] {
  const hasTitik = bilangan.includes('.');
  const hasKoma = bilangan.includes(',');
  if (!hasTitik && !hasKoma) return [{ teks: bilangan, desimal: 0, ribuan: false, notasi: 'netral' }];
  if (selaluUtuh && RIBUAN.test(bilangan)) {
    const notasi = hasTitik && hasKoma ? 'campur' : hasTitik ? 'indonesia' : 'inggris';
    return [{ teks: bilangan.replace(/[.,]/g, ''), desimal: 0, ribuan: true, notasi }];
  }
  // '101,543.500' is sound English, but as likely a slip of the finger for '101.543.500'.
  const notasiInggris = hasTitik && RIBUAN.test(bilangan) && hasKoma ? 'campur' : 'inggris';
  return [toBacaan(INDONESIA.exec(bilangan), 'indonesia'), toBacaan(INGGRIS.exec(bilangan), notasiInggris)].filter(
    (bacaan) => bacaan !== null,
  );
}

function toBacaan(cocok: RegExpExecArray | null, notasi: Notasi): BacaanBilangan | null {
  if (cocok === null) return null;
  const [, utuh = '', pecahan = ''] = cocok;
  const digit = utuh.replace(/[.,]/g, '');
  return {
    teks: pecahan === '' ? digit : `${digit}.${pecahan}`,
    desimal: pecahan.length,
    ribuan: digit.length < utuh.length,
    notasi,
  };
}
