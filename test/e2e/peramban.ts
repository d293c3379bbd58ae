import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

export const AKAR = join(__dirname, '..', '..');
const FOLDER = join(AKAR, 'dist', 'pane');

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

export function launchPeramban(): Promise<Browser> {
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

const JENIS: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** The built pane on a port of this computer; built first when it is not there. */
export async function servePane(): Promise<{ readonly server: Server; readonly alamat: string }> {
  if (!existsSync(join(FOLDER, 'web.html'))) {
    const webpack = join(AKAR, 'node_modules', 'webpack', 'bin', 'webpack.js');
    execFileSync(process.execPath, [webpack, '--mode', 'production'], { cwd: AKAR, stdio: 'ignore' });
  }
  const server = createServer((request, response) => {
    const nama = (request.url ?? '').slice(1);
    const berkas = join(FOLDER, nama);
    if (!/^[\w.-]+$/.test(nama) || !existsSync(berkas)) {
      response.writeHead(404).end();
      return;
    }
    const jenis = JENIS[nama.slice(nama.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': jenis }).end(readFileSync(berkas));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, alamat: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
