import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DAFTAR_NAMA = ['soffice', 'libreoffice'];

/** How LibreOffice is called on this computer; null where it is not installed. */
export function findLibreOffice(): string | null {
  return DAFTAR_NAMA.find((nama) => spawnSync(nama, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

/** Opens pages in Writer, as pasting does. @returns documents (.odt) in the same order */
export async function openDiWriter(soffice: string, daftarHtml: readonly string[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-writer-'));
  try {
    const daftarBerkas = daftarHtml.map((html, i) => {
      const berkas = join(folder, `${i}.html`);
      writeFileSync(berkas, `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`);
      return berkas;
    });
    await run(soffice, [
      `-env:UserInstallation=file://${join(folder, 'profil')}`,
      '--headless',
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      'odt:writer8',
      '--outdir',
      folder,
      ...daftarBerkas,
    ]);
    return daftarBerkas.map((berkas) => new Uint8Array(readFileSync(berkas.replace(/html$/, 'odt'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(perintah: string, argumen: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const proses = spawn(perintah, argumen, { stdio: 'ignore' });
    proses.on('error', reject);
    proses.on('exit', (kode) => {
      if (kode === 0) resolve();
      else reject(new Error(`${perintah} ended with ${kode}`));
    });
  });
}
