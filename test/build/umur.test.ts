import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isStale } from '../../src/build/pane';

const LAMA = 1_000_000;
const DIBANGUN = 2_000_000;
const BARU = 3_000_000;

describe('Halaman dibangun lagi', () => {
  let akar: string;

  const touch = (path: string, detik: number) => utimesSync(join(akar, path), detik, detik);
  const write = (path: string, detik: number) => {
    mkdirSync(dirname(join(akar, path)), { recursive: true });
    writeFileSync(join(akar, path), '');
    touch(path, detik);
  };

  beforeEach(() => {
    akar = mkdtempSync(join(tmpdir(), 'takar-'));
    for (const path of [
      'src/a/b.ts',
      'assets/icons/c.png',
      'docs/panduan/index.md',
      'manifest.xml',
      'webpack.config.js',
    ]) {
      write(path, LAMA);
    }
    for (const folder of ['src/a', 'src', 'assets/icons', 'assets', 'docs/panduan']) touch(folder, LAMA);
    write('dist/pane/web.html', DIBANGUN);
  });

  afterEach(() => rmSync(akar, { recursive: true }));

  it('tidak, bila semua sumbernya lebih lama', () => {
    write('test/lain.ts', BARU);
    expect(isStale(akar)).toBe(false);
  });

  it('bila belum ada', () => {
    rmSync(join(akar, 'dist'), { recursive: true });
    expect(isStale(akar)).toBe(true);
  });

  it.each(['src/a/b.ts', 'assets/icons/c.png', 'docs/panduan/index.md', 'manifest.xml', 'webpack.config.js'])(
    'bila %s lebih baru',
    (path) => {
      touch(path, BARU);
      expect(isStale(akar)).toBe(true);
    },
  );

  it('bila sebuah sumber dihapus', () => {
    rmSync(join(akar, 'src/a/b.ts'));
    expect(isStale(akar)).toBe(true);
  });
});
