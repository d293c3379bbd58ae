import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { formatSummary } from '../../src/cli/summary';
import { hitung } from '../../src/usecases';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import { BAGIAN } from './bagian';

const AKAR = join(__dirname, '..', '..');
const FOLDER = ['docs/panduan', 'docs/adr'];
const DOKUMEN = [
  'README.md',
  'CHANGELOG.md',
  ...FOLDER.flatMap((folder) => readdirSync(join(AKAR, folder)).map((nama) => `${folder}/${nama}`)),
];
/** A part made from the code; Prettier leaves it as it is. */
const TANDA =
  /(<!-- dibuat dari kode: ([a-z-]+) -->\n<!-- prettier-ignore-start -->\n)[^]*?(\n<!-- prettier-ignore-end -->)/g;
const TAUTAN = /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g;

function readDokumen(dokumen: string): string {
  return readFileSync(join(AKAR, dokumen), 'utf8');
}

/** The document with every part as the code has it now. */
function fillBagian(teks: string): string {
  return teks.replace(TANDA, (_, awal: string, nama: string, akhir: string) => {
    const build = BAGIAN[nama];
    if (build === undefined) throw new Error(`Bagian "${nama}" tidak dikenal`);
    return `${awal}\n${build()}\n${akhir}`;
  });
}

describe('Dokumen mengikuti kode; perbarui dengan UPDATE_DOCS=1 npm test -- docs', () => {
  it.each(DOKUMEN)('bagian %s yang dibuat dari kode masih sama dengan kode', (dokumen) => {
    const tertulis = readDokumen(dokumen);
    const seharusnya = fillBagian(tertulis);
    if (process.env['UPDATE_DOCS'] === '1' && tertulis !== seharusnya) {
      writeFileSync(join(AKAR, dokumen), seharusnya);
      return;
    }
    expect(tertulis).toBe(seharusnya);
  });

  it.each(Object.keys(BAGIAN))('bagian %s tidak menyebut data yang tidak ada di contoh', (nama) => {
    expect(BAGIAN[nama]!()).not.toMatch(/undefined|NaN|\[object/);
  });

  it('setiap bagian dipakai sedikitnya satu dokumen', () => {
    const dipakai = DOKUMEN.flatMap((dokumen) => [...readDokumen(dokumen).matchAll(TANDA)].map(([, , nama]) => nama));
    expect(Object.keys(BAGIAN).filter((nama) => !dipakai.includes(nama))).toEqual([]);
  });

  it('keluaran takar hitung di README adalah keluaran sebenarnya', async () => {
    const hasil = await hitung(await openContoh(buildContohLaporan('jaten-2023')));
    expect(readDokumen('README.md')).toContain(formatSummary(hasil, 'jaten-2023-hasil.xlsx'));
  });

  it.each(DOKUMEN)('setiap tautan di %s menuju berkas yang ada', (dokumen) => {
    const hilang = [...readDokumen(dokumen).matchAll(TAUTAN)]
      .map(([, tujuan = '']) => join(dirname(join(AKAR, dokumen)), tujuan))
      .filter((tujuan) => !existsSync(tujuan));
    expect(hilang.map((tujuan) => relative(AKAR, tujuan))).toEqual([]);
  });
});
