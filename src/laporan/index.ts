export { buildLaporan } from './build-laporan';
export { DAFTAR_PROFIL, findProfil } from './profil';
export type { GayaAngka, Profil } from './profil/profil';
export type { Rata, SelTabel, Tabel } from './table';
export { formatBaris, formatKepala } from './table';
