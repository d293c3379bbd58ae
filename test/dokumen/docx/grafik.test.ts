import { strFromU8, unzipSync } from 'fflate';
import { buildDocx } from '../../../src/dokumen/docx';
import type { Grafik } from '../../../src/laporan';
import { buildTabelUji } from '../../laporan/tabel-uji';
import { RUPA } from '../rupa-uji';

/** The document with one chart of lying bars. */
async function buildBatang(kategori: readonly string[], nilai: readonly string[]): Promise<Uint8Array> {
  const grafik: Grafik = {
    no: '3.1',
    judul: 'Capaian',
    jenis: 'batang',
    kategori,
    seri: [{ nama: 'Capaian', nilai }],
    desimal: 0,
    satuan: '%',
    sorot: [],
  };
  return buildDocx([buildTabelUji({ grafik: [grafik] })], RUPA);
}

/** Height of the only chart, in pixels. */
async function readTinggi(kategori: readonly string[]): Promise<number> {
  const bytes = await buildBatang(
    kategori,
    kategori.map(() => '100'),
  );
  const dokumen = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(dokumen)?.[1]) / 9525;
}

describe('Grafik di dokumen Word (5.5)', () => {
  it('batang dengan nama panjang lebih tinggi, sehingga tidak ada nama yang dilewati', async () => {
    const panjang = 'Persentase desa yang menyusun dokumen perencanaan, penganggaran dan pelaporan tepat waktu';
    const [pendek, tinggi] = [await readTinggi(['A', 'B', 'C']), await readTinggi(['A', 'B', panjang])];
    expect(pendek).toBeGreaterThan(100);
    // Three lines of ten points at least for each of the three bars.
    expect(tinggi).toBeGreaterThanOrEqual(Math.max(pendek + 1, 3 * 40 + 70));
  });

  it('angka yang terlalu besar untuk digambar tidak menggagalkan dokumennya', async () => {
    const bytes = await buildBatang(['A', 'B'], [`1${'0'.repeat(309)}`, '75']);
    const bagan = Object.entries(unzipSync(bytes)).find(([nama]) => /charts\/chart[^/]*\.xml$/.test(nama))?.[1];
    expect(strFromU8(bagan ?? new Uint8Array())).toMatch(/<c:v>75<\/c:v>/);
  });
});
