export { buildEmptyWorkbook } from './buat';
export type { HasilHitung, PilihanHitung } from './hitung';
export { hitung } from './hitung';
export { HitungDitolak } from './hitung-ditolak';
export type { TemuanBerlokasi } from './lokasi';
export { formatPenolakan } from './pesan';
export type { HasilJson } from './to-json';
export { toJson } from './to-json';
