/** What one section of an Excel number format tells about the figure it shows. */
export interface BagianFormat {
  /** `umum`: as many decimals as the figure has (General, text, fractions, scientific). */
  readonly jenis: 'umum' | 'angka' | 'tanggal';
  readonly desimalMin: number;
  readonly desimalMaks: number;
  readonly ribuan: boolean;
  /** `kali-100`: '0%' shows 1 as 100%. `harfiah`: '0"%"' shows 97 as 97%. */
  readonly persen: 'kali-100' | 'harfiah' | '';
  /** Unit written behind the figure: 'LKD' for '0" LKD"'. */
  readonly satuan: string;
  readonly syarat: Syarat | null;
}

interface Syarat {
  readonly operator: string;
  readonly batas: number;
}

const terbaca = new Map<string, readonly BagianFormat[]>();
const MAKS_TERBACA = 500;

/**
 * The section of a number format that shows `nilai`.
 *
 * @param kode   number format in en-US syntax: 'General', '0.00%', '#,##0;[Red]-#,##0', '[$-421]dd mmmm yyyy'
 * @param nilai  the number the cell holds
 * @sumber   Spesifikasi Takar 2.2
 * @example  findBagianFormat('0.00%', 0.9778) // { jenis: 'angka', persen: 'kali-100', desimalMaks: 2, … }
 */
export function findBagianFormat(kode: string, nilai: number): BagianFormat {
  let daftarBagian = terbaca.get(kode);
  if (daftarBagian === undefined) {
    daftarBagian = parseFormatSel(kode);
    if (terbaca.size >= MAKS_TERBACA) terbaca.clear();
    terbaca.set(kode, daftarBagian);
  }
  return pickBagian(daftarBagian, nilai) ?? UMUM;
}

const UMUM: BagianFormat = {
  jenis: 'umum',
  desimalMin: 0,
  desimalMaks: 0,
  ribuan: false,
  persen: '',
  satuan: '',
  syarat: null,
};

function pickBagian(daftarBagian: readonly BagianFormat[], nilai: number): BagianFormat | undefined {
  if (daftarBagian.some((bagian) => bagian.syarat !== null)) {
    return daftarBagian.find(({ syarat }) => syarat === null || isMemenuhi(nilai, syarat));
  }
  const [positif, negatif, nol] = daftarBagian;
  if (nilai < 0) return negatif ?? positif;
  return nilai === 0 ? (nol ?? positif) : positif;
}

function isMemenuhi(nilai: number, { operator, batas }: Syarat): boolean {
  switch (operator) {
    case '<':
      return nilai < batas;
    case '<=':
      return nilai <= batas;
    case '>':
      return nilai > batas;
    case '>=':
      return nilai >= batas;
    case '<>':
      return nilai !== batas;
    default:
      return nilai === batas;
  }
}

/** The sections in order: positive, negative, zero, text; or as their conditions say. */
function parseFormatSel(kode: string): readonly BagianFormat[] {
  return splitBagian(kode).slice(0, 3).map(parseBagian);
}

/** Tokens of a section: quoted text, an escaped character, padding, a bracket, or a single character. */
const TOKEN = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|General|AM\/PM|A\/P|E[+-]|./gi;

function splitBagian(kode: string): readonly string[] {
  const daftarBagian = [''];
  for (const [token] of kode.matchAll(TOKEN)) {
    if (token === ';') daftarBagian.push('');
    else daftarBagian[daftarBagian.length - 1] += token;
  }
  return daftarBagian;
}

function parseBagian(kode: string): BagianFormat {
  let jenis: BagianFormat['jenis'] = 'angka';
  let hasDigit = false;
  let isPecahan = false;
  let desimalMin = 0;
  let desimalMaks = 0;
  let ribuan = false;
  let komaTertunda = false;
  let isDiperkecil = false;
  let kali100 = false;
  let akhiran = '';
  let syarat: Syarat | null = null;

  for (const [token, kutipan, lepas, kurung] of kode.matchAll(TOKEN)) {
    const harfiah = kutipan ?? lepas;
    if (harfiah !== undefined) {
      if (hasDigit) akhiran += harfiah;
    } else if (kurung !== undefined) {
      const cocok = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(kurung);
      if (cocok) syarat = { operator: cocok[1] ?? '=', batas: Number(cocok[2]) };
      else if (/^(?:h+|m+|s+)$/i.test(kurung)) jenis = 'tanggal';
      else if (kurung.startsWith('$') && hasDigit) akhiran += kurung.slice(1).split('-')[0] ?? '';
    } else if (token === '0' || token === '#' || token === '?') {
      if (komaTertunda && !isPecahan) ribuan = true;
      komaTertunda = false;
      hasDigit = true;
      if (isPecahan) desimalMaks += 1;
      if (isPecahan && token === '0') desimalMin = desimalMaks;
    } else if (token === ',') {
      komaTertunda = hasDigit;
    } else if (token === '.') {
      isDiperkecil ||= komaTertunda;
      komaTertunda = false;
      isPecahan = true;
    } else if (token === '%') {
      kali100 = true;
    } else if (/^(?:general|e[+-]|@)$/i.test(token) || (token === '/' && hasDigit)) {
      if (jenis !== 'tanggal') jenis = 'umum';
      hasDigit = true;
    } else if (/^(?:[dmyhs]|am\/pm|a\/p)$/i.test(token)) {
      jenis = 'tanggal';
    } else if (hasDigit && !/^[_*]/.test(token)) {
      akhiran += token;
    }
  }

  // '#,##0,' shows thousands and '0.0,," juta"' millions: the figure keeps its full size, so decimals and unit must go.
  isDiperkecil ||= komaTertunda;
  if (jenis === 'angka' && (!hasDigit || isDiperkecil)) jenis = 'umum';
  const teksAkhiran = akhiran.trim();
  return {
    jenis,
    desimalMin,
    desimalMaks,
    ribuan: ribuan || isDiperkecil,
    persen: kali100 ? 'kali-100' : teksAkhiran.startsWith('%') ? 'harfiah' : '',
    satuan: !isDiperkecil && /^\p{L}/u.test(teksAkhiran) ? teksAkhiran.replace(/\s+/g, ' ') : '',
    syarat,
  };
}
