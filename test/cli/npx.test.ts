import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const AKAR = join(__dirname, '..', '..');

describe('npx takar (8.1)', () => {
  it('[8.1] berjalan dari salinan kode segera sesudah npm ci', () => {
    expect(existsSync(join(AKAR, 'dist', 'takar.cjs'))).toBe(true);
    const keluaran = execFileSync('npx', ['--no-install', 'takar', '--version'], {
      cwd: AKAR,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(keluaran.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
