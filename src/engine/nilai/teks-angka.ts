/** A figure found in a text: its digits, and what stands around them. */
export interface FigurTeks {
  /** Digits, dots and commas: '1.234.567,89'. */
  readonly bilangan: string;
  readonly isNegatif: boolean;
  readonly persen: boolean;
  /** Unit words behind the figure, or ''. */
  readonly satuan: string;
  /** Rp in front or ',-' behind: three digits after a separator are thousands. */
  readonly isUang: boolean;
  /** What the reader sees before and behind the figure, the percent sign and Rp left out: 'Baik (', ' LKD'. */
  readonly sebelum: string;
  readonly sesudah: string;
}

/** A lower and an upper figure: '7,35 - 7,45'. */
export interface FigurRentang {
  readonly bawah: FigurTeks;
  readonly atas: FigurTeks;
}

const PANJANG_MAKS = 120;
const KOSONG = /^(?:(?:rp\.?\s*)?-+|\.{3}|…|n\.?\s?\/?\s?a\.?|(?:tidak|belum) ada(?: data)?)$/i;
const FIGUR = /^([≥≤><=]=?\s*)?([-+])?\s*((?:rp|idr)\.?\s*)?([-+])?\s*(\d[\d.,]*)(.*)$/i;
const HANYA_BILANGAN = /^\d(?:[\d.,]*\d)?$/;
const TANPA_EKOR = { persen: false, satuan: '', sesudah: '' };
const UANG_NEGATIF = /^(?:rp\.?\s*)?\(\s*(?:rp\.?\s*)?(\d[\d.,]*?)(?:,-+)?\s*(%)?\s*\)(\s*%)?$/i;
const KATA_LALU_FIGUR = /^([^\d()]*\p{L}[^\d()]*?)\s*\(([^()]+)\)$/u;
const EKOR =
  /^(\s*)(%|persen(?!\p{L}))?\s*(\([^()\d]+\))?\s*((?:[ckd]?m[23](?![\p{L}\d])|\p{L})[\p{L}\s./&²³-]*)?\s*(\([^()\d]+\))?\s*(?:\*+\)?)?$/iu;
const PEMISAH_RENTANG = /\s*(?:-|s\.?\s?\/?\s?d\.?|sampai(?: dengan)?|hingga|~)\s*/i;

/** Words that change what the figure means; with them it is a sentence, not a figure with its unit. */
const BUKAN_SATUAN =
  /^(?:ribu|rb|juta|jt|miliar|milyar|m|triliun|t|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?![\p{L}\d²³])|(?<!\p{L})(?:belum|tidak|bukan|dari|sampai|hingga)(?!\p{L})/iu;
const KATA_SATUAN_MAKS = 5;

/** Letters, digits and signs of ASCII with single blanks between them, which most texts are. */
const BAKU = /^[!-&(-~][!-~]*(?: [!-~]+)*$/;

/**
 * Text without surrounding or repeated blanks and without the apostrophe that marks it as text, with every kind of
 * blank, dash and minus as the plain one.
 */
export function normalizeTeks(teks: string): string {
  if (BAKU.test(teks)) return teks;
  return teks
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'\s?/, '');
}

/**
 * Whether a normalised text says that there is no figure: '-', 'NA', 'Tidak ada', blank. That is not 0.
 *
 * @sumber Spesifikasi Takar 2.1
 */
export function isTeksKosong(teks: string): boolean {
  return teks === '' || (teks.length < PANJANG_MAKS && KOSONG.test(teks));
}

/**
 * The one figure a normalised text holds, in one of the shapes of 2.1; null for anything else.
 *
 * @sumber  Spesifikasi Takar 2.1
 * @example parseFigurTeks('70 LKD') // { bilangan: '70', satuan: 'LKD', sesudah: ' LKD', … }
 */
export function parseFigurTeks(teks: string): FigurTeks | null {
  if (teks.length > PANJANG_MAKS) return null;
  const figur = parseFigurPolos(teks);
  if (figur !== null || !teks.includes('(')) return figur;

  const negatif = UANG_NEGATIF.exec(teks);
  if (negatif !== null) {
    const [, bilangan = '', persenDalam, persenLuar] = negatif;
    const persen = persenDalam !== undefined || persenLuar !== undefined;
    return { bilangan, isNegatif: true, persen, satuan: '', isUang: /rp/i.test(teks), sebelum: '', sesudah: '' };
  }

  const [, kata = '', isi = ''] = KATA_LALU_FIGUR.exec(teks) ?? [];
  const dalam = isi === '' ? null : parseFigurPolos(isi.trim());
  return dalam && { ...dalam, sebelum: `${kata} (${dalam.sebelum}`, sesudah: `${dalam.sesudah})` };
}

/** A figure of digits, dots and commas with nothing around them, which most are; null for any other text. */
export function parseBilanganSaja(teks: string): FigurTeks | null {
  if (teks.length > PANJANG_MAKS || !HANYA_BILANGAN.test(teks)) return null;
  return { bilangan: teks, isNegatif: false, persen: false, satuan: '', isUang: false, sebelum: '', sesudah: '' };
}

/** A figure with an optional sign, Rp, percent sign, unit and words in brackets. */
function parseFigurPolos(teks: string): FigurTeks | null {
  const tanpaEmbel = parseBilanganSaja(teks);
  if (tanpaEmbel !== null) return tanpaEmbel;
  const cocok = FIGUR.exec(teks);
  if (cocok === null) return null;
  const [, pembanding = '', tandaLuar, mataUang, tandaDalam, deret = '', sisa = ''] = cocok;
  if (tandaLuar !== undefined && tandaDalam !== undefined) return null;

  const pisahAkhir = /[.,]$/.exec(deret)?.[0] ?? '';
  const bilangan = pisahAkhir === '' ? deret : deret.slice(0, -1);
  const garisUang = pisahAkhir === '' ? '' : (/^\s*(?:-+|=)/.exec(sisa)?.[0] ?? '');
  // '4.684.500,' lost only its dash; '5,' lost its decimals and '5.' is a numbering.
  const isGarisLupa = pisahAkhir === ',' && (mataUang !== undefined || bilangan.includes('.'));
  if (pisahAkhir !== '' && garisUang === '' && !isGarisLupa) return null;

  const ekor = parseEkor(sisa.slice(garisUang.length));
  if (ekor === null) return null;
  const isUang = mataUang !== undefined || pisahAkhir !== '';
  const sebelum = pembanding === '' ? '' : `${pembanding.trim()} `;
  return { bilangan, isNegatif: (tandaLuar ?? tandaDalam) === '-', isUang, sebelum, ...ekor };
}

function parseEkor(teks: string): Pick<FigurTeks, 'persen' | 'satuan' | 'sesudah'> | null {
  if (teks === '') return TANPA_EKOR;
  const cocok = EKOR.exec(teks);
  if (cocok === null) return null;
  const [, spasi = '', tandaPersen, kurungDepan = '', kata = '', kurungBelakang = ''] = cocok;
  const satuan = kata.trim();
  const hasJarak = spasi !== '' || tandaPersen !== undefined || kurungDepan !== '';
  // '1a' is a label, '70LKD' a figure.
  if (satuan.length === 1 && !hasJarak) return null;
  if (BUKAN_SATUAN.test(satuan) || satuan.split(' ').length > KATA_SATUAN_MAKS) return null;
  const sesudah = [kurungDepan, satuan, kurungBelakang].filter((bagian) => bagian !== '').map((bagian) => ` ${bagian}`);
  return { persen: tandaPersen !== undefined, satuan, sesudah: sesudah.join('') };
}

/**
 * A lower and an upper figure with a dash or 's.d.' between them; null for anything else.
 *
 * @param teks  normalised text: '7,35 - 7,45', '70-75 %', '70% s.d. 75%'
 * @example parseFigurRentang('7,35 - 7,45') // bawah '7,35', atas '7,45'
 */
export function parseFigurRentang(teks: string): FigurRentang | null {
  if (teks.length > PANJANG_MAKS) return null;
  const awal = /^-?\s*[^-]*?\d[\d.,]*\s*%?/.exec(teks)?.[0];
  if (awal === undefined) return null;
  const pemisah = PEMISAH_RENTANG.exec(teks.slice(awal.length));
  if (pemisah?.index !== 0) return null;
  const bawah = parseFigurPolos(awal.trim());
  const atas = parseFigurPolos(teks.slice(awal.length + pemisah[0].length));
  // '>90-100' is a band of a scale, whose lower bound is not in it.
  return bawah && atas && bawah.sebelum === '' ? { bawah, atas } : null;
}
