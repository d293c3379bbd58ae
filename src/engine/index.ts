/** The engine's only door: the rules of LKjIP as pure functions. */
export * from './anggaran';
export * from './capaian';
export * from './data';
export * from './efisiensi';
export type { Catatan, Galat, Hal, KodeTemuan } from './galat';
export type {
  AngkaHasil,
  HasilAnggaran,
  HasilBelanja,
  HasilIndikator,
  HasilIndikatorTahun,
  HasilKinerja,
  HasilSkm,
  HasilUnsur,
} from './hasil';
export { calculateKinerja } from './kinerja';
export { calculateKemiripan, listKataUnik, normalizeNama } from './nama';
export * from './nilai';
export * from './pengaturan';
export * from './peraturan';
export { toTemuan } from './pesan';
export { gagal, ok, unreachable, type Result } from './result';
export * from './skm';
export type { Temuan, Tingkat } from './temuan';
