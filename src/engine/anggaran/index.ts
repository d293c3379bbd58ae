export { buildAnggaranIndikator, type AnggaranIndikator, type FindAnggaranIndikator } from './anggaran-indikator';
export { findLevel, findPenomoran, parseLevel, URUTAN_LEVEL } from './level';
export { buildPohonAnggaran } from './pohon-anggaran';
export { buildPohonBelanja } from './pohon-belanja';
export { calculatePorsi } from './porsi';
export { calculateSerapan } from './serapan';
export { calculateSisa } from './sisa';
export { calculateTotalAnggaran, type TotalAnggaran } from './total-anggaran';
