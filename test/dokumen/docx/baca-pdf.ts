import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

export interface HalamanPdf {
  /** Points. */
  readonly lebar: number;
  readonly daftarKata: readonly { readonly teks: string; readonly kiri: number; readonly kanan: number }[];
}

/** Whether the computer has the program that tells where the words of a PDF stand (poppler-utils). */
export function hasPdftotext(): boolean {
  return spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;
}

/** The pages of a document as LibreOffice prints it. */
export function printDocx(soffice: string, bytes: Uint8Array): HalamanPdf[] {
  const folder = mkdtempSync(join(tmpdir(), 'takar-pdf-'));
  try {
    const berkas = join(folder, 'tabel.docx');
    writeFileSync(berkas, bytes);
    const profil = `-env:UserInstallation=file://${join(folder, 'profil')}`;
    execFileSync(soffice, [profil, '--headless', '--convert-to', 'pdf', '--outdir', folder, berkas], {
      stdio: 'ignore',
    });
    const html = execFileSync('pdftotext', ['-bbox', join(folder, 'tabel.pdf'), '-'], { encoding: 'utf8' });
    const { document } = new JSDOM(html).window;
    return [...document.querySelectorAll('page')].map((halaman) => ({
      lebar: Number(halaman.getAttribute('width')),
      daftarKata: [...halaman.querySelectorAll('word')].map((kata) => ({
        teks: kata.textContent ?? '',
        kiri: Number(kata.getAttribute('xmin')),
        kanan: Number(kata.getAttribute('xmax')),
      })),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
