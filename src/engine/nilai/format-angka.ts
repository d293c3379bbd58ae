import type { Desimal, ModePembulatan } from './desimal';

export interface PilihanFormat {
  /** A whole figure is written without decimals: '100', not '100,00'. @default false */
  readonly ringkas?: boolean;
  /** Zeros at the end of the decimals are dropped: '3,23569', not '3,235690'. @default false */
  readonly buangNol?: boolean;
}

/**
 * A figure in Indonesian notation: a dot between thousands, a comma before the decimals.
 *
 * @param nilai    any exact figure; it is rounded here, once
 * @param desimal  decimals to write, 0 or more
 * @returns  '1.234.567,50', '-0,50', '100'; zero never carries a sign
 * @sumber   Spesifikasi Takar 2.4 dan 5.3
 * @example  formatAngka(desimal('68.45').divide(desimal('70')).multiply(SERATUS), 2, 'potong') // '97,78'
 */
export function formatAngka(
  nilai: Desimal,
  desimal: number,
  mode: ModePembulatan,
  { ringkas = false, buangNol = false }: PilihanFormat = {},
): string {
  const teks = toNotasiIndonesia(nilai.toFixed(ringkas && nilai.isTepat(0) ? 0 : desimal, mode));
  return buangNol && teks.includes(',') ? teks.replace(/,?0+$/, '') : teks;
}

/**
 * An amount in whole rupiah, without the sign Rp.
 *
 * @param nilai  rupiah; half a rupiah and more is rounded up
 * @returns  '6.369.500', '-1.000', '0'
 * @example  formatRupiah(rupiah(desimal('6369500'))) // '6.369.500'
 */
export function formatRupiah(nilai: Desimal): string {
  return formatAngka(nilai, 0, 'setengah-ke-atas');
}

/**
 * Decimal text with a point to Indonesian notation.
 *
 * @param teks    '-1234.50': digits, at most one point, maybe a minus
 * @param ribuan  whether thousands get their dots
 * @returns  '-1.234,50', or '-1234,50' without `ribuan`
 */
export function toNotasiIndonesia(teks: string, ribuan = true): string {
  const titik = teks.indexOf('.');
  const bulat = titik < 0 ? teks : teks.slice(0, titik);
  const pecahan = titik < 0 ? '' : `,${teks.slice(titik + 1)}`;
  return (ribuan ? groupRibuan(bulat) : bulat) + pecahan;
}

function groupRibuan(bulat: string): string {
  const awal = bulat.startsWith('-') ? 1 : 0;
  let teks = bulat;
  for (let akhir = bulat.length - 3; akhir > awal; akhir -= 3) teks = `${teks.slice(0, akhir)}.${teks.slice(akhir)}`;
  return teks;
}
