/** What is loaded when it is first wanted, so that the pane is there at once. */

import { lazy } from 'react';

const loadPeran = () => import('./DaftarPeran');
const loadTabel = () => import('./DaftarTabel');
const loadTemuan = () => import('./DaftarTemuan');
const loadPengaturan = () => import('./IsiPengaturan');
const loadLainnya = () => import('./BagianLainnya');
const loadIsianTahun = () => import('./IsianTahun');
/** What writes a Word document. */
export const loadDocx = () => import('../dokumen/docx');

export const DaftarPeran = lazy(async () => ({ default: (await loadPeran()).DaftarPeran }));
export const DaftarTabel = lazy(async () => ({ default: (await loadTabel()).DaftarTabel }));
export const DaftarTemuan = lazy(async () => ({ default: (await loadTemuan()).DaftarTemuan }));
export const IsiPengaturan = lazy(async () => ({ default: (await loadPengaturan()).IsiPengaturan }));
export const BagianLainnya = lazy(async () => ({ default: (await loadLainnya()).BagianLainnya }));
export const IsianTahun = lazy(async () => ({ default: (await loadIsianTahun()).IsianTahun }));

/** Everything else of the pane, so that it goes on working when the network does not. */
export async function loadAll(): Promise<void> {
  await Promise.all([loadPeran(), loadTabel(), loadTemuan(), loadPengaturan(), loadLainnya(), loadIsianTahun()]);
  await loadDocx();
}
