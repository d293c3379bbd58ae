/** @jest-environment <rootDir>/test/excel-host/environment.ts */
// What the user types into the sheet Temuan is never lost, in a file and in Excel (6).

import { hitung, periksa, writeLembarTemuan } from '../../src/usecases';
import { assignCatatan } from '../../src/usecases/catatan-temuan';
import { ExcelWorkbook } from '../../src/workbook/officejs';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { buildSheetPackage } from '../golden/sheet-package';
import { buildBuku } from './buku-uji';
import { editPart, typeSel } from './sunting-xlsx';
import type { BukuUji } from './suntingan-uji';

type Ketikan = Readonly<Record<string, string>>;

/** A workbook between whose runs a user types. */
interface BukuKetik {
  open(): Promise<BukuUji>;
  type(lembar: string, isi: Ketikan): Promise<void>;
}

async function openBerkas(isi: Uint8Array): Promise<BukuKetik> {
  let workbook = await XlsxWorkbook.open(isi);
  return {
    open: async () => workbook,
    type: async (lembar, ketikan) => {
      workbook = await XlsxWorkbook.open(await typeSel(await workbook.toBytes(), lembar, ketikan));
    },
  };
}

async function openExcel(isi: Uint8Array): Promise<BukuKetik> {
  excelHost.reset();
  await excelHost.fillFromXlsx(isi);
  return {
    open: async () => new ExcelWorkbook(),
    type: async (lembar, ketikan) => {
      for (const [sel, teks] of Object.entries(ketikan)) excelHost.userEdit(lembar, sel, [[teks]]);
    },
  };
}

/** Both capaian are wrong: E3 should be 96,67 and E4 75,00. */
const TERTULIS = [
  ['Tabel 3.2 Capaian Kinerja Tahun 2023'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian %'],
  ['1', 'Nilai SAKIP', '75', '72,50', '90,00'],
  ['2', 'Laporan tepat waktu', '8', '6', '80,00'],
];
const BETUL = { E3: '96,67', E4: '75,00' };

describe.each([
  ['berkas', openBerkas],
  ['Excel', openExcel],
])('Catatan di lembar Temuan: %s', (_, openBuku) => {
  const buka = async () => openBuku(await buildSheetPackage([{ name: 'Bab III', rows: TERTULIS, merges: [] }]));
  const tulis = async (buku: BukuKetik) => {
    const workbook = await buku.open();
    await writeLembarTemuan(workbook, await periksa(workbook));
  };
  const readTemuan = async (buku: BukuKetik): Promise<string[][]> => {
    const lembar = (await (await buku.open()).readSheets()).find(({ reportId }) => reportId === 'temuan');
    return (lembar?.rows ?? []).map((cells) => cells.map((isi) => String(isi ?? '')));
  };
  /** Sel, what the sentence begins with, and the note. */
  const ringkas = async (buku: BukuKetik) =>
    (await readTemuan(buku)).slice(2).map((isi) => [isi[4], (isi[7] ?? '').split(' ').slice(0, 3).join(' '), isi[9]]);

  it('[6] ada kolom Catatan milik pengguna, kosong pada mulanya', async () => {
    const buku = await buka();
    await tulis(buku);
    const [, kepala, ...baris] = await readTemuan(buku);
    expect(kepala?.slice(7)).toEqual(['Penjelasan', 'Kode', 'Catatan']);
    expect(baris.map((isi) => [isi[4], isi[9]])).toEqual([
      ['E3', ''],
      ['E4', ''],
    ]);
  });

  it('[6] catatan ikut temuannya, juga bila temuan lain hilang dan barisnya pindah', async () => {
    const buku = await buka();
    await tulis(buku);
    await buku.type('Temuan', { J4: 'tanya Bu Ratna' });
    await buku.type('Bab III', { E3: BETUL.E3 });
    await tulis(buku);
    const [judul, , ...baris] = await readTemuan(buku);
    expect(judul?.[0]).toBe('1 temuan');
    expect(baris.map((isi) => [isi[0], isi[4], isi[9]])).toEqual([['1', 'E4', 'tanya Bu Ratna']]);
  });

  it('[6] catatan pada temuan yang sudah tidak ada tetap di ujung tabel, sampai catatannya dihapus', async () => {
    const buku = await buka();
    await tulis(buku);
    await buku.type('Temuan', { J3: 'sudah dibetulkan' });
    await buku.type('Bab III', { E3: BETUL.E3 });
    await tulis(buku);
    await tulis(buku);
    const [, , satu, lama, ...lain] = await readTemuan(buku);
    expect([satu?.[4], lain]).toEqual(['E4', []]);
    expect(lama?.slice(0, 7)).toEqual(['', '', 'Bab III', 'Tabel 3.2', 'E3', '90,00', '96,67']);
    expect(lama?.[7]).toMatch(/^Sudah tidak ditemukan\. (?!Sudah)/);
    expect(lama?.[9]).toBe('sudah dibetulkan');

    await buku.type('Temuan', { J4: '' });
    await tulis(buku);
    expect((await readTemuan(buku)).slice(2).map((isi) => isi[4])).toEqual(['E4']);
  });

  it('[6] temuan yang kembali mendapat catatannya kembali', async () => {
    const buku = await buka();
    await tulis(buku);
    await buku.type('Temuan', { J3: 'sudah dibetulkan' });
    await buku.type('Bab III', { E3: BETUL.E3 });
    await tulis(buku);
    await buku.type('Bab III', { E3: '90,00' });
    await tulis(buku);
    expect((await readTemuan(buku)).slice(2).map((isi) => [isi[4], isi[9]])).toEqual([
      ['E3', 'sudah dibetulkan'],
      ['E4', ''],
    ]);
  });

  it('[6] tanpa temuan lagi catatannya tetap ada', async () => {
    const buku = await buka();
    await tulis(buku);
    await buku.type('Temuan', { J3: 'sudah dibetulkan' });
    await buku.type('Bab III', BETUL);
    await tulis(buku);
    const [judul, ...sisa] = await readTemuan(buku);
    expect(judul?.[0]).toBe('Tidak ada temuan');
    expect(sisa.slice(1).map((isi) => isi[9])).toEqual(['sudah dibetulkan']);
  });

  it('[6] yang diketik di sel lain tabel itu pindah ke Catatan', async () => {
    const buku = await buka();
    await tulis(buku);
    await buku.type('Temuan', { G4: 'betul 75', H4: 'sudah dibetulkan', J4: 'oleh Budi', J2: 'Tindak lanjut' });
    await tulis(buku);
    const [, kepala, satu, dua] = await readTemuan(buku);
    expect(kepala?.[9]).toBe('Tindak lanjut');
    expect([satu?.[6], satu?.[9]]).toEqual(['96,67', '']);
    expect(dua?.[6]).toBe('75,00');
    expect(dua?.[9]).toBe('oleh Budi; Seharusnya: betul 75; Penjelasan: sudah dibetulkan');
  });

  it('[6] baris yang diurutkan pengguna tetap membawa catatannya, tanpa tambahan apa pun', async () => {
    const buku = await buka();
    await tulis(buku);
    await buku.type('Temuan', { J3: 'satu', J4: 'dua' });
    const [, , satu = [], dua = []] = await readTemuan(buku);
    const toKetikan = (isi: readonly string[], baris: number) =>
      Object.fromEntries(isi.map((teks, i) => [`${'ABCDEFGHIJ'[i]}${baris}`, teks]));
    await buku.type('Temuan', { ...toKetikan(dua, 3), ...toKetikan(satu, 4), A3: '1', A4: '2' });
    await tulis(buku);
    expect((await readTemuan(buku)).slice(2).map((isi) => [isi[0], isi[4], isi[9]])).toEqual([
      ['1', 'E3', 'satu'],
      ['2', 'E4', 'dua'],
    ]);
  });

  it('[6] baris yang ditambahkan pengguna menjadi catatan di ujung tabel', async () => {
    const buku = await buka();
    await tulis(buku);
    const baris = Object.fromEntries([...'ABCDEFGHIJ'].map((huruf) => [`${huruf}3`, '']));
    await buku.type('Temuan', { ...baris, C3: 'Lampiran', H3: 'belum ada tanda tangan' });
    await tulis(buku);
    expect(await ringkas(buku)).toEqual([
      ['E3', expect.any(String), ''],
      ['E4', expect.any(String), ''],
      ['', '', 'Lampiran; belum ada tanda tangan'],
    ]);
  });

  it('[6] lembar Temuan sendiri tidak ikut diperiksa', async () => {
    const buku = await buka();
    const sebelum = await periksa(await buku.open());
    await tulis(buku);
    await buku.type('Temuan', { J3: '90,00' });
    const { temuan, jumlahTabel, jumlahAngka } = await periksa(await buku.open());
    expect({ temuan, jumlahTabel, jumlahAngka }).toEqual({
      temuan: sebelum.temuan,
      jumlahTabel: sebelum.jumlahTabel,
      jumlahAngka: sebelum.jumlahAngka,
    });
  });

  it('[6] lembar tabel laporan tidak ikut berubah', async () => {
    const buku = await openBuku(await buildBuku());
    await hitung(await buku.open());
    const isi = async () => (await (await buku.open()).readSheets()).filter(({ reportId }) => reportId !== 'temuan');
    const sebelum = (await isi()).map(({ name, rows }) => ({ name, rows }));
    await tulis(buku);
    await tulis(buku);
    expect((await isi()).map(({ name, rows }) => ({ name, rows }))).toEqual(sebelum);
  });
});

describe('Sebuah catatan', () => {
  const baris = (kode: string, sel: string, penjelasan = '', tabel = 'Tabel 3.2') => {
    return ['', 'Salah', 'Bab III', tabel, sel, '', '', penjelasan, kode];
  };
  const findCatatan = (lama: string[], ...baru: string[][]) => {
    const { catatan, sisa } = assignCatatan([{ isi: lama, catatan: 'ya' }], baru);
    return { catatan, sisa: sisa.length };
  };

  it.each([
    ['temuan lain di sel yang sama', baris('capaian', 'E4'), baris('notasi', 'E4')],
    ['temuan yang sama di sel lain', baris('capaian', 'E4'), baris('capaian', 'E5')],
    ['temuan tanpa sel tentang tabel lain', baris('usang', '', '', 'Tabel 3.1'), baris('usang', '')],
  ])('[6] tidak pindah ke %s', (_, lama, baru) => {
    expect(findCatatan(lama, baru)).toEqual({ catatan: [''], sisa: 1 });
  });

  it('[6] dari dua temuan sejenis di satu sel ikut yang kalimatnya sama, atau yang pertama', () => {
    const daftar = [baris('nama', 'B4', 'satu'), baris('nama', 'B4', 'dua')];
    expect(findCatatan(baris('nama', 'B4', 'dua'), ...daftar)).toEqual({ catatan: ['', 'ya'], sisa: 0 });
    expect(findCatatan(baris('nama', 'B4', 'tiga'), ...daftar)).toEqual({ catatan: ['ya', ''], sisa: 0 });
  });
});

describe('Bila ingatan buku kerja hilang, yang pasti milik pengguna tetap', () => {
  it('[6] berkas: catatan di kolomnya dan isi di samping tabel tidak hilang', async () => {
    const workbook = await XlsxWorkbook.open(
      await buildSheetPackage([{ name: 'Bab III', rows: TERTULIS, merges: [] }]),
    );
    await writeLembarTemuan(workbook, await periksa(workbook));
    const diketik = await typeSel(await workbook.toBytes(), 'Temuan', { J3: 'catatan', L4: 'di samping' });
    const lupa = await XlsxWorkbook.open(
      await editPart(diketik, 'customXml/item1.xml', (xml) => xml.replace(/<lembar>.*<\/lembar>/, '')),
    );
    await writeLembarTemuan(lupa, await periksa(lupa));
    const { rows } = (await lupa.readSheets()).find(({ reportId }) => reportId === 'temuan')!;
    expect([rows[2]?.[9], rows[3]?.[9], rows[3]?.[11]]).toEqual(['catatan', null, 'di samping']);
  });
});

it('[6] catatan yang diketik di Excel sesudah Periksa ikut, walau Periksa baru saja', async () => {
  excelHost.reset();
  await excelHost.fillFromXlsx(await buildSheetPackage([{ name: 'Bab III', rows: TERTULIS, merges: [] }]));
  const excel = new ExcelWorkbook();
  await writeLembarTemuan(excel, await periksa(excel));
  excelHost.userEdit('Bab III', 'E4', [[BETUL.E4]]);
  const hasil = await periksa(excel);
  excelHost.userEdit('Temuan', 'J3', [['baru saja']]);
  await writeLembarTemuan(excel, hasil);
  const lembar = (await excel.readSheets()).find(({ reportId }) => reportId === 'temuan');
  expect(lembar?.rows[2]?.[9]).toBe('baru saja');
});

it('[6] ditulis dua kali, berkasnya tetap sama', async () => {
  const workbook = await XlsxWorkbook.open(await buildSheetPackage([{ name: 'Bab III', rows: TERTULIS, merges: [] }]));
  await writeLembarTemuan(workbook, await periksa(workbook));
  const bytes = await typeSel(await workbook.toBytes(), 'Temuan', { J3: 'catatan' });
  const lagi = await XlsxWorkbook.open(bytes);
  await writeLembarTemuan(lagi, await periksa(lagi));
  const sekali = await lagi.toBytes();
  await writeLembarTemuan(lagi, await periksa(lagi));
  expect(Buffer.compare(await lagi.toBytes(), sekali)).toBe(0);
});
