/** Why a wrong figure came about, when the figures prove it. */
export { findSebabDigit, type SebabDigit } from './digit';
export { findBahanDibulatkan } from './pembulatan';
export { isRataRataPersentase } from './rata-rata';
export { findNamaBaris, findSelisihBaris } from './selisih-baris';
export { findTahunLalu } from './tahun-lalu';
