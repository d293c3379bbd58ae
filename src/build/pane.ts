import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const AKAR = join(__dirname, '..', '..');
/** The built pages. */
export const FOLDER_PANE = join(AKAR, 'dist', 'pane');

/** Everything the pages are made of. */
const SUMBER = ['src', 'assets', 'docs/panduan', 'manifest.xml', 'package.json', 'webpack.config.js'];
const KUNCI = join(AKAR, 'dist', 'pane.lock');
const UMUR_KUNCI = 180_000;
const JEDA = 200;

/** @throws Error with what webpack said when the pages cannot be built */
export async function buildPane(): Promise<void> {
  const webpack = join(AKAR, 'node_modules', 'webpack', 'bin', 'webpack.js');
  try {
    await promisify(execFile)(process.execPath, [webpack, '--mode', 'production'], { cwd: AKAR });
  } catch (error) {
    throw new Error(`webpack: ${(error as { stdout?: string }).stdout ?? ''}`, { cause: error });
  }
}

/** Builds the pages when any source is newer than they are; of several processes at once only one does. */
export async function buildPaneIfStale(): Promise<void> {
  if (!isStale(AKAR)) return;
  while (!takeKunci()) await new Promise((resolve) => setTimeout(resolve, JEDA));
  try {
    if (isStale(AKAR)) await buildPane();
  } finally {
    rmSync(KUNCI, { recursive: true, force: true });
  }
}

/** Whether the pages of a checkout are missing or older than anything they are made of. */
export function isStale(akar: string): boolean {
  const dibangun = findWaktu(join(akar, 'dist', 'pane', 'web.html'));
  return dibangun === 0 || SUMBER.some((nama) => findWaktuTerbaru(join(akar, nama)) > dibangun);
}

function findWaktuTerbaru(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status?.mtimeMs ?? 0;
  // A folder's own time tells of files that were removed.
  return Math.max(status.mtimeMs, ...readdirSync(path).map((nama) => findWaktuTerbaru(join(path, nama))));
}

function findWaktu(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** @returns whether it is ours now; a lock that was left behind is taken over */
function takeKunci(): boolean {
  try {
    mkdirSync(join(AKAR, 'dist'), { recursive: true });
    mkdirSync(KUNCI);
    return true;
  } catch {
    const dibuat = findWaktu(KUNCI);
    if (dibuat > 0 && Date.now() - dibuat > UMUR_KUNCI) rmSync(KUNCI, { recursive: true, force: true });
    return false;
  }
}
