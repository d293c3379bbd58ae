// The manifest for the address where an office serves the add-in.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALAMAT_PENGEMBANG, buildManifest } from '../../src/build/manifest';
import { type ProjectFiles, checkManifest } from './check-manifest';

const AKAR = join(__dirname, '..', '..');
const ICONS = 'assets/icons';
const MANIFEST = readFileSync(join(AKAR, 'manifest.xml'), 'utf8');

/** The files of the project as they lie below a folder of the server. */
function readFiles(folder: string): ProjectFiles {
  return new Map<string, Uint8Array>([
    ['package.json', readFileSync(join(AKAR, 'package.json'))],
    ...readdirSync(join(AKAR, ICONS)).map(
      (nama) => [`${folder}${ICONS}/${nama}`, readFileSync(join(AKAR, ICONS, nama))] as const,
    ),
  ]);
}

describe('Manifest untuk alamat kantor (TAKAR_URL)', () => {
  it.each([
    ['https://contoh.go.id', 'https://contoh.go.id', ''],
    ['https://contoh.go.id/', 'https://contoh.go.id', ''],
    ['https://contoh.go.id:8443/alat/takar/', 'https://contoh.go.id:8443/alat/takar', 'alat/takar/'],
  ])(
    '[7.1] %s: semua alamat di manifest ada di bawahnya, selain itu tidak ada yang berubah',
    (diisi, dasar, folder) => {
      const manifest = buildManifest(MANIFEST, diisi);
      expect(manifest).not.toContain('localhost');
      expect(manifest.replaceAll(dasar, ALAMAT_PENGEMBANG)).toBe(MANIFEST);
      expect(checkManifest(manifest, readFiles(folder))).toEqual([]);
    },
  );

  it('tanpa diisi sama dengan manifest pengembang', () => {
    expect(buildManifest(MANIFEST, ALAMAT_PENGEMBANG)).toBe(MANIFEST);
  });

  it.each([
    'http://contoh.go.id',
    'contoh.go.id',
    '',
    'https://contoh.go.id/?a=1',
    'https://contoh.go.id/#takar',
    'https://u:p@contoh.go.id',
  ])('menolak "%s" dengan kalimat yang menyebut apa yang harus diisi', (diisi) => {
    expect(() => buildManifest(MANIFEST, diisi)).toThrow(
      new RangeError(
        `TAKAR_URL berisi "${diisi}", sedangkan Office hanya menerima alamat https; isi alamat folder tempat halaman Takar dipasang, misalnya https://contoh.go.id/takar.`,
      ),
    );
  });
});
