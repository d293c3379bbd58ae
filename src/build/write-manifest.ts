/** `npm run build:manifest`: dist/pane/manifest.xml for the address in TAKAR_URL. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ALAMAT_PENGEMBANG, buildManifest } from './manifest';

const AKAR = join(__dirname, '..', '..');
const TUJUAN = join(AKAR, 'dist', 'pane', 'manifest.xml');

try {
  const alamat = process.env['TAKAR_URL'] ?? ALAMAT_PENGEMBANG;
  const manifest = buildManifest(readFileSync(join(AKAR, 'manifest.xml'), 'utf8'), alamat);
  mkdirSync(dirname(TUJUAN), { recursive: true });
  writeFileSync(TUJUAN, manifest);
  console.log(`Manifest untuk ${alamat} tersimpan di dist/pane/manifest.xml`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
