import { hitung } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { REALISASI, buildBuku, hitungBuku, hitungBytes, readKepala, readKolom, withSel } from './buku-uji';

const KEADAAN = ({ lembar }: Awaited<ReturnType<typeof hitungBuku>>) => new Set(lembar.map(({ keadaan }) => keadaan));

describe('Yang ditulis satu kali hitung (7.1)', () => {
  it('Hitung mengisi kolom hasil saja dan menyebut lembar tabel yang belum ada', async () => {
    const isi = await hitungBuku({}, { tulis: 'kolom' });
    expect(isi.tertulis.changedSheets).toEqual([]);
    expect(await readKolom(isi.bytes, 'tblRealisasi', 'Kategori')).toEqual(['Sangat Tinggi', 'Sedang']);
    expect(KEADAAN(isi)).toEqual(new Set(['belum-ada']));
  });

  it('Periksa tidak mengubah satu bita pun', async () => {
    const bytes = await buildBuku();
    const isi = await hitungBytes(bytes, { tulis: 'tidak' });
    expect(Buffer.compare(isi.bytes, bytes)).toBe(0);
    expect(isi.tertulis).toEqual({ changedCells: 0, changedSheets: [] });
    expect(isi.perubahan).toEqual([]);
    expect(isi.json.indikator).toHaveLength(2);
  });

  it('Buat Tabel menulis lembar yang dipilih saja; lembar lain tetap belum ada', async () => {
    const semua = await hitungBuku({}, { tulis: 'tidak' });
    const [pertama, ...lain] = semua.lembar;
    const isi = await hitungBuku({}, { lembar: [pertama!.id] });
    expect(isi.tertulis.changedSheets).toEqual([pertama!.nama]);
    expect(isi.lembar.map(({ keadaan }) => keadaan)).toEqual(['terbaru', ...lain.map(() => 'belum-ada')]);
  });

  it('lembar yang datanya sudah berubah perlu diperbarui; yang lain tetap terbaru', async () => {
    const { bytes } = await hitungBuku();
    expect(KEADAAN(await hitungBytes(bytes, { tulis: 'kolom' }))).toEqual(new Set(['terbaru']));
    const { bytes: berubah, lembar } = await hitungBytes(await withRealisasi(bytes), { tulis: 'kolom' });
    const perlu = lembar.filter(({ keadaan }) => keadaan === 'perlu-diperbarui').map(({ id }) => id);
    expect(perlu.length).toBeGreaterThan(0);
    expect(perlu.length).toBeLessThan(lembar.length);
    expect((await hitungBytes(berubah)).tertulis.changedSheets).toHaveLength(perlu.length);
  });

  it('sel yang berubah disebut dengan isi lama dan barunya', async () => {
    const { bytes } = await hitungBuku({}, { tulis: 'kolom' });
    const { perubahan, tertulis } = await hitungBytes(await withRealisasi(bytes), { tulis: 'kolom' });
    const kepala = await readKepala(bytes, 'tblRealisasi');
    const letak = String.fromCharCode(65 + kepala.indexOf('Capaian (%)'));
    expect(perubahan).toHaveLength(tertulis.changedCells);
    expect(perubahan[0]).toEqual({
      lembar: 'Realisasi',
      tabel: 'tblRealisasi',
      sel: `${letak}2`,
      kolom: 'Capaian (%)',
      lama: '96,67',
      baru: '80',
    });
  });

  it('sel di kolom yang baru ditambahkan disebut di tempatnya yang sebenarnya', async () => {
    const { perubahan, bytes } = await hitungBuku({}, { tulis: 'kolom' });
    const kepala = await readKepala(bytes, 'tblRealisasi');
    for (const { kolom, sel, lama } of perubahan.filter(({ tabel }) => tabel === 'tblRealisasi')) {
      expect({ kolom, huruf: sel.replace(/\d+/, ''), lama }).toEqual({
        kolom,
        huruf: String.fromCharCode(65 + kepala.indexOf(kolom)),
        lama: null,
      });
    }
    expect(perubahan.length).toBeGreaterThan(4);
  });

  it('pembatalan sebelum penulisan membiarkan buku kerja seperti semula', async () => {
    const bytes = await buildBuku();
    const workbook = await XlsxWorkbook.open(bytes);
    const pembatal = new AbortController();
    const langkah: string[] = [];
    const berjalan = hitung(workbook, {
      signal: pembatal.signal,
      onProgress: (nama) => {
        langkah.push(nama);
        if (nama === 'Menulis hasil') pembatal.abort();
      },
    });
    await expect(berjalan).rejects.toMatchObject({ name: 'AbortError' });
    expect(langkah).toEqual(['Membaca tabel', 'Menghitung', 'Menulis hasil']);
    expect(Buffer.compare(await workbook.toBytes(), bytes)).toBe(0);
  });
});

/** The same workbook after the officer has typed another realisasi. */
async function withRealisasi(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes);
  const values = withSel(REALISASI, 0, 'Realisasi', 60).baris.map((row) => row[3] as number);
  await workbook.write([{ table: 'tblRealisasi', header: 'Realisasi', values, numberFormat: 'General' }], []);
  return workbook.toBytes();
}
