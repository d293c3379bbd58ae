/** `npm run start:excel`: serves the add-in over https and puts it into the Excel of this computer. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { FOLDER_PANE, buildPaneIfStale } from '../build';
import { serveFolder } from './static-server';

const AKAR = join(__dirname, '..', '..');
/** The manifest says so. */
const PORT = 3000;
/** Not among the packages of this project: it is needed on a computer with Excel only. */
const PEMASANG = 'office-addin-debugging@6';

async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new RangeError('Excel hanya ada di Windows dan Mac; di komputer ini pakai npm start, atau Excel di web.');
  }
  await buildPaneIfStale();
  const tls = await getHttpsServerOptions();
  const { server, alamat } = await serveFolder({ folder: FOLDER_PANE, beranda: 'web.html', port: PORT, tls });
  console.log(
    `Add-in Takar berjalan di ${alamat} dan sedang dipasang di Excel. Tekan Ctrl+C untuk berhenti, lalu npm run stop:excel untuk melepasnya.`,
  );
  const kode = await runPemasang('start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug');
  if (kode !== 0) {
    server.close();
    throw new RangeError(
      'Takar tidak dapat dipasang di Excel; pastikan komputer tersambung ke internet dan Excel terpasang, lalu coba lagi.',
    );
  }
}

/** @returns exit code */
function runPemasang(...argumen: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const proses = spawn('npx', ['--yes', PEMASANG, ...argumen], {
      cwd: AKAR,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    proses.on('error', reject);
    proses.on('exit', (kode) => resolve(kode ?? 1));
  });
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    console.error(
      `Port ${PORT} terpakai, dan manifest menyebut port itu; hentikan program yang memakainya, lalu coba lagi.`,
    );
  } else console.error(error.message);
  process.exitCode = error instanceof RangeError || error.code === 'EADDRINUSE' ? 2 : 1;
});
