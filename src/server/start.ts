/** `npm start`: the pane without Excel, as a page on this computer. */

import open from 'open';
import { FOLDER_PANE, buildPaneIfStale } from '../build';
import { hasLayar, parsePilihan } from './options';
import { serveFolder } from './static-server';

const PORT_LAIN = 20;

async function main(): Promise<void> {
  const { port, buka } = parsePilihan(process.argv.slice(2));
  await buildPaneIfStale();
  const { alamat } = await serveFolder({ folder: FOLDER_PANE, beranda: 'web.html', port, portLain: PORT_LAIN });
  console.log(
    `Panel Takar tanpa Excel: buka ${alamat} di peramban; data tidak keluar dari komputer ini. Tekan Ctrl+C untuk berhenti.`,
  );
  if (buka && hasLayar(process.platform, process.env)) await openPeramban(alamat);
}

async function openPeramban(alamat: string): Promise<void> {
  try {
    const proses = await open(alamat);
    proses.on('error', () => undefined);
  } catch {
    // The address is on the screen.
  }
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    console.error('Semua port terpakai; pilih yang lain dengan npm start -- --port 8080.');
  else console.error(error.message);
  process.exitCode = error instanceof RangeError || error.code === 'EADDRINUSE' ? 2 : 1;
});
