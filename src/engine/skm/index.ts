export { calculateRespondenMinimum } from './responden-minimum';
export type { HasilHitungSkm, PengaturanSkm } from './skm';
export { calculateSkm, calculateSkmKelompok } from './skm';
