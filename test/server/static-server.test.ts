import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerBerjalan } from '../../src/server';
import { serveFolder } from '../../src/server';
import { hasLayar, parsePilihan } from '../../src/server/options';

const CSP = "default-src 'none'; script-src 'self'";

interface Jawaban {
  readonly status: number | undefined;
  readonly kepala: Readonly<Record<string, string | string[] | undefined>>;
  readonly isi: string;
}

describe('Server panel', () => {
  let induk: string;
  let folder: string;
  let berjalan: ServerBerjalan;

  beforeAll(async () => {
    induk = mkdtempSync(join(tmpdir(), 'takar-'));
    folder = join(induk, 'pane');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    mkdirSync(join(induk, 'pane-rahasia'));
    writeFileSync(join(induk, 'rahasia.txt'), 'rahasia');
    writeFileSync(join(induk, 'pane-rahasia', 'a.txt'), 'rahasia');
    const halaman = `<meta http-equiv="Content-Security-Policy" content="${CSP}">`;
    writeFileSync(join(folder, 'web.html'), `${halaman}beranda`);
    writeFileSync(join(folder, 'ringkas.html'), `<meta http-equiv=Content-Security-Policy content="${CSP}">`);
    writeFileSync(join(folder, 'web.0a1b2c3d.js'), 'let a;');
    writeFileSync(join(folder, 'assets', 'takar-32.png'), 'gambar');
    berjalan = await serveFolder({ folder, beranda: 'web.html', port: 0 });
  });

  afterAll(() => {
    berjalan.server.close();
    rmSync(induk, { recursive: true });
  });

  /** Sends the path as it stands: `fetch` would tidy it up first. */
  const ask = (path: string, method = 'GET') =>
    new Promise<Jawaban>((resolve, reject) => {
      const { port } = new URL(berjalan.alamat);
      request({ host: '127.0.0.1', port, path, method }, (response) => {
        let isi = '';
        response.on('data', (bagian: Buffer) => (isi += bagian.toString()));
        response.on('end', () => resolve({ status: response.statusCode, kepala: response.headers, isi }));
      })
        .on('error', reject)
        .end();
    });

  it.each(['/', '/web.html', '/web.html?a=1'])(
    '[8.2] %s adalah halaman panel, dengan CSP-nya di kepala',
    async (path) => {
      const { status, kepala, isi } = await ask(path);
      expect([status, isi.endsWith('beranda')]).toEqual([200, true]);
      expect(kepala).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': CSP,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
    },
  );

  it('CSP juga dibaca dari halaman yang sudah diringkas', async () => {
    expect((await ask('/ringkas.html')).kepala['content-security-policy']).toBe(CSP);
  });

  it('hanya berkas bernama hash yang boleh disimpan selamanya', async () => {
    const skrip = await ask('/web.0a1b2c3d.js');
    expect(skrip.kepala).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const gambar = await ask('/assets/takar-32.png');
    expect(gambar.kepala).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'no-cache' });
  });

  it.each([
    '/../rahasia.txt',
    '/%2e%2e/rahasia.txt',
    '/..%2frahasia.txt',
    '/assets/../../rahasia.txt',
    '/..%5crahasia.txt',
    '/../pane-rahasia/a.txt',
    '//rahasia.txt',
    '/assets',
    '/web.html%00.js',
    '/%zz',
    '/tidak-ada.html',
  ])('menolak %s', async (path) => {
    const { status, isi } = await ask(path);
    expect([status, isi]).toEqual([404, 'Halaman ini tidak ada.\n']);
  });

  it('hanya membaca', async () => {
    expect((await ask('/web.html', 'POST')).status).toBe(405);
    expect(await ask('/web.html', 'HEAD')).toMatchObject({ status: 200, isi: '' });
  });

  it('hanya menjawab komputer ini', () => {
    expect(berjalan.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('memakai port berikutnya bila port itu terpakai, sebanyak yang diizinkan', async () => {
    const terpakai = Number(new URL(berjalan.alamat).port);
    const lain = await serveFolder({ folder, beranda: 'web.html', port: terpakai, portLain: 5 });
    expect(Number(new URL(lain.alamat).port)).toBeGreaterThan(terpakai);
    lain.server.close();
    await expect(serveFolder({ folder, beranda: 'web.html', port: terpakai })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('Pilihan npm start', () => {
  it.each([
    [[], { port: 3000, buka: true }],
    [['--port', '8080'], { port: 8080, buka: true }],
    [['--no-open', '--port=1'], { port: 1, buka: false }],
  ])('%j', (argumen, pilihan) => {
    expect(parsePilihan(argumen)).toEqual(pilihan);
  });

  it.each([
    [['--port', '0'], '--port berisi "0"; tulis angka 1 sampai 65535, misalnya --port 3000.'],
    [['--port', '65536'], '--port berisi "65536"; tulis angka 1 sampai 65535, misalnya --port 3000.'],
    [['--port', '3000x'], '--port berisi "3000x"; tulis angka 1 sampai 65535, misalnya --port 3000.'],
    [['--prot'], 'Pilihan tidak dikenal; yang ada: --port <angka> dan --no-open (npm start -- --port 3001).'],
    [['3001'], 'Pilihan tidak dikenal; yang ada: --port <angka> dan --no-open (npm start -- --port 3001).'],
  ])('menolak %j', (argumen, kalimat) => {
    expect(() => parsePilihan(argumen)).toThrow(new RangeError(kalimat));
  });

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('ada layar di %s dengan %j: %s', (platform, lingkungan, ada) => {
    expect(hasLayar(platform, lingkungan)).toBe(ada);
  });
});
