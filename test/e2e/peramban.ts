import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { FOLDER_PANE, buildPaneIfStale } from '../../src/build';
import type { ServerBerjalan } from '../../src/server';
import { serveFolder } from '../../src/server';

export const AKAR = join(__dirname, '..', '..');

const DAFTAR_PERAMBAN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** An installed Chromium; on a Debian of our own one is installed first. */
function findPeramban(): string {
  const ada = DAFTAR_PERAMBAN.find((berkas) => existsSync(berkas));
  if (ada !== undefined) return ada;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
  }
  const dipasang = DAFTAR_PERAMBAN.find((berkas) => existsSync(berkas));
  if (dipasang !== undefined) return dipasang;
  throw new Error('The browser journey needs Chromium, Chrome or Edge; install one of them.');
}

function launchPeramban(): Promise<Browser> {
  return chromium.launch({
    executablePath: findPeramban(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A browser and the pages, there while the tests of a file run. */
export interface PaneBerjalan {
  peramban: Browser;
  alamat: string;
}

export function preparePane(): PaneBerjalan {
  const pane = {} as PaneBerjalan;
  let server: ServerBerjalan['server'];
  beforeAll(async () => {
    ({ server, alamat: pane.alamat } = await servePane());
    pane.peramban = await launchPeramban();
  }, 180_000);
  afterAll(async () => {
    await pane.peramban.close();
    server.close();
  });
  return pane;
}

/** The pages as their sources now make them, on a port of this computer. */
async function servePane(): Promise<ServerBerjalan> {
  await buildPaneIfStale();
  return serveFolder({ folder: FOLDER_PANE, beranda: 'web.html', port: 0 });
}
