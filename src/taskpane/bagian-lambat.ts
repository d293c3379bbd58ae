/** What is loaded when it is first wanted, so that the pane is there at once. */

import type { ComponentType } from 'react';
import { createElement, lazy } from 'react';

const loadPeran = () => import('./DaftarPeran');
const loadTabel = () => import('./DaftarTabel');
const loadTemuan = () => import('./DaftarTemuan');
const loadPengaturan = () => import('./IsiPengaturan');
const loadLainnya = () => import('./BagianLainnya');
const loadIsianTahun = () => import('./IsianTahun');
/** What writes a Word document. */
export const loadDocx = () => import('../dokumen/docx');

/** How to forget of each part that could not be loaded. */
const daftarLupa: (() => void)[] = [];

export const DaftarPeran = lambat(async () => (await loadPeran()).DaftarPeran);
export const DaftarTabel = lambat(async () => (await loadTabel()).DaftarTabel);
export const DaftarTemuan = lambat(async () => (await loadTemuan()).DaftarTemuan);
export const IsiPengaturan = lambat(async () => (await loadPengaturan()).IsiPengaturan);
export const BagianLainnya = lambat(async () => (await loadLainnya()).BagianLainnya);
export const IsianTahun = lambat(async () => (await loadIsianTahun()).IsianTahun);

/** Everything else of the pane, so that it goes on working when the network does not. */
export async function loadAll(): Promise<void> {
  await Promise.all([loadPeran(), loadTabel(), loadTemuan(), loadPengaturan(), loadLainnya(), loadIsianTahun()]);
  await loadDocx();
}

/** Whether a part of the program could not be fetched: that is what webpack calls it. */
export function isTidakTermuat(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/** Parts that could not be loaded are loaded again when they are next wanted. */
export function forgetTidakTermuat(): void {
  for (const lupa of daftarLupa) lupa();
}

/** As `lazy` of React, which by itself remembers for ever what could not be loaded once. */
function lambat<Isi extends object>(load: () => Promise<ComponentType<Isi>>): ComponentType<Isi> {
  let isGagal = false;
  const start = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        isGagal = true;
        throw error;
      }
    });
  let komponen = start();
  daftarLupa.push(() => {
    if (isGagal) komponen = start();
    isGagal = false;
  });
  return function Lambat(isi: Isi) {
    return createElement<Isi>(komponen, isi);
  };
}
