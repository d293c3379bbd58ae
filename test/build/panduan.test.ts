import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPanduan } from '../../src/build/panduan';

const FOLDER = join(__dirname, '..', '..', 'docs', 'panduan');
const DAFTAR_HALAMAN = readdirSync(FOLDER).map((nama) => ({ nama, teks: readFileSync(join(FOLDER, nama), 'utf8') }));
const PANDUAN = buildPanduan(FOLDER);

function findAll(html: string, pola: RegExp): string[] {
  return [...html.matchAll(pola)].map(([, isi = '']) => isi);
}

/** A guide of its own, from the text of its pages. */
function buildDari(halaman: Readonly<Record<string, string>>): ReturnType<typeof buildPanduan> {
  const folder = mkdtempSync(join(tmpdir(), 'takar-'));
  try {
    for (const [nama, teks] of Object.entries(halaman)) writeFileSync(join(folder, nama), teks);
    return buildPanduan(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('Panduan dalam satu halaman', () => {
  it('memuat setiap judul dari setiap berkas', () => {
    const seharusnya = DAFTAR_HALAMAN.flatMap(({ teks }) => findAll(teks, /^#+ (.+)$/gm));
    expect(seharusnya.length).toBeGreaterThan(40);
    const diHalaman = findAll(PANDUAN.isi, /<h\d id="[^"]+">(.*?)<\/h\d>/g);
    expect(diHalaman.sort()).toEqual(seharusnya.sort());
  });

  it('tidak memakai satu id dua kali', () => {
    const daftarId = findAll(PANDUAN.isi, / id="([^"]+)"/g);
    expect(new Set(daftarId).size).toBe(daftarId.length);
  });

  it('setiap tautan, juga di daftar isi, menuju judul yang ada', () => {
    const daftarId = new Set(['daftar-isi', ...findAll(PANDUAN.isi, / id="([^"]+)"/g)]);
    const tautan = [...findAll(PANDUAN.isi, /href="([^"]+)"/g), ...findAll(PANDUAN.daftarIsi, /href="([^"]+)"/g)];
    expect(tautan.length).toBeGreaterThan(40);
    expect(tautan.filter((satu) => !daftarId.has(satu.slice(1)))).toEqual([]);
  });

  it('memuat setiap baris tabel', () => {
    const baris = DAFTAR_HALAMAN.flatMap(({ teks }) => findAll(teks, /^(\|.*)$/gm)).filter(
      (satu) => !/^\|[ |:-]+$/.test(satu),
    );
    expect(findAll(PANDUAN.isi, /(<tr>)/g)).toHaveLength(baris.length);
  });

  it('tidak memuat tanda untuk pembuat dokumen', () => {
    expect(PANDUAN.isi).not.toMatch(/<!--|dibuat dari kode|prettier/);
  });

  it('urutannya menurut index.md, lalu berkas yang tidak disebut di sana', () => {
    const { daftarJudul } = buildDari({
      'index.md': '# Awal\n\n- [Zat](zat.md)\n',
      'abu.md': '# Abu\n',
      'zat.md': '# Zat\n\n## Abu\n\nLihat [Abu](abu.md) dan [bab ini](#abu).\n',
    });
    expect(daftarJudul).toEqual([
      { id: 'index', teks: 'Awal', tingkat: 1 },
      { id: 'zat', teks: 'Zat', tingkat: 1 },
      { id: 'zat-abu', teks: 'Abu', tingkat: 2 },
      { id: 'abu', teks: 'Abu', tingkat: 1 },
    ]);
  });

  it('tautan antarberkas menjadi tautan di halaman itu; tautan ke luar tetap', () => {
    const { isi } = buildDari({
      'index.md': '# Awal\n\n- [Zat](zat.md)\n',
      'zat.md':
        '# Zat\n\n## Cara `T/R`\n\n[a](index.md) [b](#cara-t-r) [c](zat.md#cara-t-r) [d](https://contoh.id/?a=1&b=2)\n',
    });
    expect(findAll(isi, /href="([^"]+)"/g).filter((tujuan) => tujuan !== '#daftar-isi')).toEqual([
      '#zat',
      '#index',
      '#zat-cara-t-r',
      '#zat-cara-t-r',
      'https://contoh.id/?a=1&amp;b=2',
    ]);
  });

  it.each(['lain.md', '#tidak-ada', 'index.md#tidak-ada'])('menolak tautan %s yang tidak menuju apa pun', (tautan) => {
    expect(() => buildDari({ 'index.md': `# Awal\n\n[x](${tautan})\n` })).toThrow(
      new RangeError(`index.md: tautan ${tautan} tidak menuju judul mana pun di panduan`),
    );
  });

  it('teks tetap teks, juga bila menyerupai HTML', () => {
    const { isi, daftarIsi } = buildDari({ 'index.md': '# A & `<b>`\n\n`<script>`\n\n```text\n<script>\n```\n' });
    expect(`${isi}${daftarIsi}`).not.toMatch(/<script>|<b>/);
  });
});
