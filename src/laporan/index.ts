export { buildLaporan } from './build-laporan';
export type { Kelompok } from './kelompok';
export { DAFTAR_KELOMPOK } from './kelompok';
export { DAFTAR_PROFIL, findProfil } from './profil';
export type { GayaAngka, Profil } from './profil/profil';
export type { Rata, Ruang, SelTabel, Tabel } from './table';
export { formatBaris, formatKepala } from './table';
export type { Grafik, JenisGrafik, SeriGrafik } from './grafik';
export { formatJudulGrafik, formatNilaiGrafik } from './grafik';
