/** Checks of printed tables against the data tables. */

import { BEDA_DATA } from './banding-data';
import { JUMLAH_DESA } from './jumlah-desa';
import type { PemeriksaanBanding } from './pemeriksaan-banding';
import { PROGRAM_PENDUKUNG } from './program-pendukung';

export type { DaftarFakta } from './fakta';
export { buildFakta } from './fakta';
export type { PemeriksaanBanding } from './pemeriksaan-banding';

export const DAFTAR_PEMERIKSAAN_BANDING: readonly PemeriksaanBanding[] = [BEDA_DATA, JUMLAH_DESA, PROGRAM_PENDUKUNG];
