import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { listParagraf, listTabel, readDocx } from '../dokumen/docx/baca-docx';
import { createWorkbook } from '../../src/workbook/xlsx';
import { buildBuku, pengaturan } from '../usecases/buku-uji';
import { protectSheet } from '../usecases/sunting-xlsx';
import { PERKAKAS, preparePerintah } from './perintah-uji';

const uji = preparePerintah();

const di = (nama: string) => join(uji.folder, nama);
const takar = (...argv: string[]) => run(['tabel', ...argv], PERKAKAS);
const baca = (nama: string) => readDocx(new Uint8Array(readFileSync(di(nama))));

async function simpan(nama: string, bytes: Uint8Array | string | Promise<Uint8Array>): Promise<string> {
  writeFileSync(di(nama), await bytes);
  return di(nama);
}

describe('takar tabel (Spesifikasi Takar 8.1)', () => {
  it('[8.1] --docx menulis semua tabel sebagai dokumen Word; buku kerja tidak berubah', async () => {
    const masukan = await simpan('data.xlsx', buildBuku());
    const sebelum = readFileSync(masukan);

    expect(await takar(masukan, '--docx', di('bab3.docx'))).toBe(0);

    const json = (await runJson(masukan)).tabel;
    const dokumen = baca('bab3.docx');
    expect(listTabel(dokumen)).toHaveLength(json.length);
    expect(json.length).toBeGreaterThan(0);
    expect(readFileSync(masukan).equals(sebelum)).toBe(true);
    expect(readdirSync(uji.folder).sort()).toEqual(['bab3.docx', 'data.xlsx']);
    expect(uji.keluar).toContain('Kecamatan Contoh, tahun 2023');
    expect(uji.keluar).toContain(`Tersimpan di ${di('bab3.docx')}`);
    expect(uji.galat).toBe('');
  });

  it('[8.1] tanpa --docx dokumennya di sebelah masukan, dan dokumen yang sudah ada tidak ditimpa', async () => {
    const masukan = await simpan('data 2023.xlsx', buildBuku());
    expect(await takar(masukan)).toBe(0);
    const pertama = readFileSync(di('data 2023-tabel.docx'));

    expect(await takar(masukan)).toBe(2);
    expect(uji.galat).toBe(`Berkas "${di('data 2023-tabel.docx')}" sudah ada; sebut nama lain dengan --docx.\n`);
    expect(readFileSync(di('data 2023-tabel.docx')).equals(pertama)).toBe(true);
  });

  it('[8.1] --tahun dan --profil mendahului tblPengaturan; kertas dan huruf dari tblPengaturan', async () => {
    const isi = pengaturan(['Tahun', 2019], ['Kertas', 'F4'], ['Huruf', 'Arial']);
    const masukan = await simpan('data.xlsx', buildBuku({ tblPengaturan: isi }));
    expect(await takar(masukan, '--docx', di('a.docx'), '--tahun', '2023', '--profil', 'jiken')).toBe(0);
    const { bagian, berkas } = baca('a.docx');
    expect(bagian[0]).toMatchObject({ lebarKertas: 12_189, tinggiKertas: 18_709 });
    expect(berkas['word/styles.xml']).toContain('w:ascii="Arial"');
    expect(uji.keluar).toContain('tahun 2023 (profil jiken)');
    expect(listParagraf(baca('a.docx')).some(({ teks }) => teks.includes('2023'))).toBe(true);
  });

  it('[8.1] buku kerja yang dilindungi tetap dapat dibuatkan dokumennya', async () => {
    const masukan = await simpan('data.xlsx', protectSheet(await buildBuku(), 2));
    expect(await takar(masukan, '--docx', di('a.docx'))).toBe(0);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['berkas teks', () => Buffer.from('a;b;c'), /^Berkas ini bukan buku kerja Excel/],
    [
      'buku kerja tanpa tabel',
      () => createWorkbook({ sheets: [{ name: 'Data', text: ['Target 2023'], tables: [] }] }),
      /^Buku kerja ini belum punya Tabel Excel; .*"takar buat"\.\n$/,
    ],
    ['tahun belum ditentukan', () => buildBuku({ tblPengaturan: null }), /^Tahun laporan belum ditentukan; /],
  ])('[8.1] %s: kode keluar 2, satu kalimat, tidak ada dokumen', async (_, buildBytes, kalimat) => {
    const masukan = await simpan('masukan.xlsx', await buildBytes());
    expect(await takar(masukan)).toBe(2);
    expect(uji.galat).toMatch(kalimat);
    expect(uji.galat.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(uji.folder)).toEqual(['masukan.xlsx']);
  });

  it('[8.1] tahun yang tidak punya satu tabel pun', async () => {
    const masukan = await simpan('data.xlsx', buildBuku({ tblTarget: null, tblRealisasi: null }));
    expect(await takar(masukan, '--profil', 'juai', '--tahun', '2010')).toBe(2);
    expect(uji.galat).toBe(
      `Belum ada tabel yang dapat dibuat dari "${masukan}"; isi tabel datanya, atau sebut tahun lain dengan --tahun.\n`,
    );
    expect(readdirSync(uji.folder)).toEqual(['data.xlsx']);
  });

  it.each([
    [
      'folder yang tidak ada',
      'tak-ada/a.docx',
      'tidak ditemukan; buat foldernya dahulu, atau sebut folder lain dengan --docx.',
    ],
    ['folder dengan nama berkas', 'folder.docx', 'adalah folder; sebut nama berkasnya, misalnya --docx tabel.docx.'],
  ])('[8.1] dokumen tidak dapat ditulis: %s', async (_, nama, kalimat) => {
    const masukan = await simpan('data.xlsx', buildBuku());
    mkdirSync(di('folder.docx'));
    expect(await takar(masukan, '--docx', di(nama))).toBe(2);
    expect(uji.galat).toContain(kalimat);
    expect(readdirSync(uji.folder).sort()).toEqual(['data.xlsx', 'folder.docx']);
  });

  it('[8.1] dokumen yang sebenarnya berkas masukan ditolak', async () => {
    const masukan = await simpan('data.xlsx', buildBuku());
    const sebelum = readFileSync(masukan);
    symlinkSync(masukan, di('tautan.docx'));
    expect(await takar(masukan, '--docx', di('tautan.docx'))).toBe(2);
    expect(uji.galat).toBe('Dokumen keluaran sama dengan berkas masukan; pakai nama lain.\n');
    expect(readFileSync(masukan).equals(sebelum)).toBe(true);
  });
});

async function runJson(masukan: string): Promise<{ readonly tabel: readonly unknown[] }> {
  const sebelum = uji.keluar;
  uji.keluar = '';
  await run(['hitung', masukan, '--json'], PERKAKAS);
  const hasil = JSON.parse(uji.keluar) as { readonly tabel: readonly unknown[] };
  uji.keluar = sebelum;
  return hasil;
}
