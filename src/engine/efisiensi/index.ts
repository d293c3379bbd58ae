export { calculateEfisiensi } from './efisiensi';
export { calculateEfisiensiPmk22, type MasukanPmk22 } from './pmk22';
export {
  calculateEfisiensiPmk249,
  calculateNilaiEfisiensi,
  calculateRataEfisiensi,
  type MasukanPmk249,
} from './pmk249';
export { calculateEfisiensiSelisih } from './selisih';
export { calculateEfisiensiSisa } from './sisa';
