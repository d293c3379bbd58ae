export { desimal, Desimal, NOL, SERATUS, sum, type ModePembulatan } from './desimal';
export { formatAngka, formatRupiah, type PilihanFormat } from './format-angka';
export {
  parseAngka,
  type Angka,
  type Bacaan,
  type BukanAngka,
  type IsiSel,
  type Kosong,
  type PilihanBaca,
  type Rentang,
} from './baca-angka';
export { parseKolomAngka, type CatatanBaca, type KolomAngka, type PilihanBacaKolom } from './baca-kolom';
export { calculatePersentase, persen, type Persen } from './persen';
export { rupiah, sumRupiah, type Rupiah } from './rupiah';
export { terbilang, TERBILANG_TERTINGGI, type EjaanMiliar, type PilihanTerbilang } from './terbilang';
