export { capCapaian } from './batas-capaian';
export { calculateCapaian, type NilaiTarget } from './capaian';
export { calculateCapaianRenstra } from './capaian-renstra';
export { findKategori } from './kategori';
export { roundAngka } from './pembulatan';
export {
  calculateRealisasiTahunan,
  findBarisRealisasi,
  type HasilRealisasiTahunan,
  type RealisasiTahunan,
} from './realisasi-tahunan';
export { checkSatuan } from './satuan-beda';
export { isNisbah, isPersentase } from './satuan-indikator';
