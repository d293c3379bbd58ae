// The built pages as they are served: every address of the manifest, their policies, and nothing from elsewhere.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_PANE, buildPaneIfStale } from '../../src/build';
import { buildPanduan } from '../../src/build/panduan';

const AKAR = join(__dirname, '..', '..');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const HALAMAN_EXCEL = ['taskpane.html', 'commands.html', 'hasil.html'];
const HALAMAN = [...HALAMAN_EXCEL, 'web.html', 'panduan.html'];

const readHalaman = (nama: string) => readFileSync(join(FOLDER_PANE, nama), 'utf8');
const readManifest = (berkas: string) => readFileSync(berkas, 'utf8');

function findAlamat(manifest: string): string[] {
  return [
    ...new Set([...manifest.matchAll(/DefaultValue="https:\/\/localhost:3000\/([^"]*)"/g)].map(([, a = '']) => a)),
  ];
}

/** What the page loads: addresses of scripts, styles and pictures. */
function findMuatan(html: string): string[] {
  return [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)].map(
    ([, alamat = '']) => alamat,
  );
}

beforeAll(() => buildPaneIfStale(), 180_000);

it('[7.1] setiap alamat di manifest adalah berkas hasil build', () => {
  const daftar = findAlamat(readManifest(join(AKAR, 'manifest.xml')));
  expect(daftar).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html', 'panduan.html']));
  expect(daftar.length).toBeGreaterThan(30);
  expect(daftar.filter((path) => !existsSync(join(FOLDER_PANE, path)))).toEqual([]);
});

it('ikon di hasil build sama dengan aslinya', () => {
  const png = readdirSync(join(AKAR, 'assets', 'icons')).filter((nama) => nama.endsWith('.png'));
  for (const nama of png) {
    const path = join('assets', 'icons', nama);
    expect(readFileSync(join(FOLDER_PANE, path)).equals(readFileSync(join(AKAR, path)))).toBe(true);
  }
});

it('manifest ikut di hasil build, dengan alamat TAKAR_URL bila diisi', () => {
  const alamat = process.env['TAKAR_URL']?.replace(/\/+$/, '') ?? 'https://localhost:3000';
  const seharusnya = readManifest(join(AKAR, 'manifest.xml')).replaceAll('https://localhost:3000', alamat);
  expect(readManifest(join(FOLDER_PANE, 'manifest.xml'))).toBe(seharusnya);
});

it.each(HALAMAN)('[7.6] %s hanya memuat berkas hasil build, selain Office.js', (nama) => {
  const html = readHalaman(nama);
  const muatan = findMuatan(html).filter((alamat) => !alamat.startsWith('data:'));
  expect(muatan.filter((alamat) => alamat !== OFFICE_JS && !existsSync(join(FOLDER_PANE, alamat)))).toEqual([]);
  expect(muatan.includes(OFFICE_JS)).toBe(HALAMAN_EXCEL.includes(nama));
  expect(html).toMatch(/<html lang="?id/);
});

it.each(HALAMAN)('[7.6] CSP %s hanya mengizinkan asalnya sendiri', (nama) => {
  const csp = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(readHalaman(nama))?.[1] ?? '';
  const aturan = new Map(
    csp
      .split(';')
      .map((satu) => satu.trim().split(/\s+/))
      .map(([jenis = '', ...isi]) => [jenis, isi]),
  );
  expect(aturan.get('default-src')).toEqual(["'none'"]);
  expect(aturan.get('connect-src') ?? ["'self'"]).toEqual(["'self'"]);
  const asalLain = [...aturan.values()].flat().filter((asal) => asal.includes('//'));
  expect([...new Set(asalLain)]).toEqual(HALAMAN_EXCEL.includes(nama) ? ['https://appsforoffice.microsoft.com'] : []);
});

it('panduan.html memuat setiap judul panduan dan tidak satu skrip pun', () => {
  const html = readHalaman('panduan.html');
  expect(html).not.toMatch(/<script|\son\w+=|style=/);
  const { daftarJudul } = buildPanduan(join(AKAR, 'docs', 'panduan'));
  expect(daftarJudul.filter(({ id }) => !new RegExp(`<h\\d id="?${id}"?>`).test(html))).toEqual([]);
});
