/** A second door: what a pane needs before the first run, without the engine and the layouts behind it. */

export { HitungDitolak, toHitungDitolak } from './hitung-ditolak';
export { formatKunciTemuan } from './kunci-temuan';
export { formatPenolakanSesudahTulis } from './pesan';
export { isMasukan, readIkhtisar } from './ikhtisar';
export { PERAN_POKOK } from './peran-pokok';
export { DAFTAR_KELOMPOK, describeGrafik, formatJudulGrafik, formatNilaiGrafik } from '../laporan';
