export type { HasilHitungSkm, PengaturanSkm } from './indeks';
export { calculateSkmKelompok } from './kelompok';
export { calculateRespondenMinimum } from './responden-minimum';
export { calculateSkm, calculateSkmTahunan } from './skm';
