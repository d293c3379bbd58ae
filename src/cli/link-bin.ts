import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** After a build: puts `takar` where `npx` and npm scripts look first, so that it runs in the checkout right away. */

const AKAR = join(__dirname, '..', '..');
const FOLDER = join(AKAR, 'node_modules', '.bin');

mkdirSync(FOLDER, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(join(FOLDER, 'takar.cmd'), '@node "%~dp0\\..\\..\\dist\\takar.cjs" %*\r\n');
} else {
  chmodSync(join(AKAR, 'dist', 'takar.cjs'), 0o755);
  rmSync(join(FOLDER, 'takar'), { force: true });
  symlinkSync(join('..', '..', 'dist', 'takar.cjs'), join(FOLDER, 'takar'));
}
