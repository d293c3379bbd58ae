import type { UbahanPengaturan } from '../../src/usecases';
import { HitungDitolak, changePengaturan, hitung } from '../../src/usecases';
import type { NewCell } from '../../src/workbook/workbook.port';
import { WorkbookError } from '../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { IsiBuku } from './buku-uji';
import { TARGET, buildBuku, pengaturan } from './buku-uji';

type Ubahan = readonly (readonly [string, string | null])[];

async function open(isi: IsiBuku = {}): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(await buildBuku(isi));
}

async function ubah(buku: XlsxWorkbook, ...ubahan: Ubahan): Promise<readonly (readonly unknown[])[]> {
  await changePengaturan(buku, new Map(ubahan));
  const [table] = await buku.readTables(['tblPengaturan']);
  return table!.rows;
}

async function penolakan(buku: XlsxWorkbook, ubahan: UbahanPengaturan): Promise<string> {
  const sebelum = await buku.toBytes();
  const kalimat = await changePengaturan(buku, ubahan).then(
    () => 'tidak ditolak',
    (error: unknown) => (error instanceof HitungDitolak ? error.message : String(error)),
  );
  expect(Buffer.compare(await buku.toBytes(), sebelum)).toBe(0);
  return kalimat;
}

function tabel(...baris: readonly (readonly NewCell[])[]): IsiBuku {
  return { tblPengaturan: { kepala: ['Kunci', 'Nilai', 'Keterangan'], baris } };
}

describe('Mengubah tblPengaturan (Spesifikasi Takar 4, 7.2)', () => {
  it('[4] kunci yang sudah ada mendapat nilai baru, kunci yang belum ada menjadi baris baru', async () => {
    const buku = await open(tabel(['Tahun', 2023, 'tahun laporan'], ['Kertas', 'A4', null]));
    expect(await ubah(buku, ['Kertas', 'F4'], ['Rumus Turun', 'T/R'])).toEqual([
      ['Tahun', 2023, 'tahun laporan'],
      ['Kertas', 'F4', null],
      ['Rumus Turun', 'T/R', null],
    ]);
  });

  it('[4] kunci ditemukan di bawah nama lain dan ejaan lain, dan ejaannya dibiarkan', async () => {
    const buku = await open(tabel(['TAHUN  laporan', 2023, null], ['kabupaten/kota', 'Pati', null]));
    expect(await ubah(buku, ['Tahun', '2024'], ['Kabupaten', 'Kabupaten Blora'])).toEqual([
      ['TAHUN  laporan', 2024, null],
      ['kabupaten/kota', 'Kabupaten Blora', null],
    ]);
  });

  it('[4] angka ditulis sebagai angka, kata sebagai kata', async () => {
    const buku = await open(tabel(['Tahun', 2023, null]));
    const rows = await ubah(
      buku,
      ['Desimal Capaian', '0'],
      ['Bobot SKM', '0,111'],
      ['Batas Capaian', '120%'],
      ['Instansi', '007'],
    );
    expect(rows.slice(1).map(([, nilai]) => nilai)).toEqual([0, 0.111, '120%', '007']);
  });

  it('[2.2] di sel berformat persen angka tetap yang diketik, bukan seratus kalinya', async () => {
    const buku = await open(tabel(['Tahun', 2023, null], ['Batas Capaian', { value: 1.2, numberFormat: '0%' }, null]));
    expect((await ubah(buku, ['Batas Capaian', '110']))[1]).toEqual(['Batas Capaian', '110', null]);
    const { profil } = await hitung(buku, { tulis: 'tidak' });
    expect(profil.pengaturan.batasCapaian).toBe('110');
  });

  it('[4] null mengosongkan nilai di semua baris kunci itu', async () => {
    const buku = await open(tabel(['Kertas', 'F4', null], ['Huruf', null, null], ['KERTAS', 'A4', null]));
    expect(await ubah(buku, ['Kertas', null], ['Huruf', null], ['Rumus Turun', null])).toEqual([
      ['Kertas', null, null],
      ['Huruf', null, null],
      ['KERTAS', null, null],
    ]);
  });

  it('[4] mengosongkan yang memang kosong atau tidak ada tidak mengubah satu byte pun', async () => {
    const buku = await open(tabel(['Tahun', 2023, null], ['Huruf', null, null]));
    const sebelum = await buku.toBytes();
    await ubah(buku, ['Huruf', null], ['Rumus Turun', null]);
    expect(Buffer.compare(await buku.toBytes(), sebelum)).toBe(0);
  });

  it('[4] dari baris kembar yang diubah adalah baris yang dipakai: yang pertama terisi', async () => {
    const buku = await open(tabel(['Tahun', null, null], ['Tahun Laporan', 2022, null], ['Tahun', 2021, null]));
    expect(await ubah(buku, ['Tahun', '2023'])).toEqual([
      ['Tahun', null, null],
      ['Tahun Laporan', 2023, null],
      ['Tahun', 2021, null],
    ]);
    expect((await hitung(buku, { tulis: 'tidak' })).hasil.tahun).toBe(2023);
  });

  it('[1] tabel dapat ditunjuk dengan cara yang sama', async () => {
    const buku = await open({ tblTarget: null, Data: { ...TARGET, nama: 'Sasaran2023' }, tblPengaturan: pengaturan() });
    expect((await ubah(buku, ['Tabel tblTarget', 'Sasaran2023'])).at(-1)).toEqual(['Tabel tblTarget', 'Sasaran2023']);
    expect((await hitung(buku, { tulis: 'tidak' })).hasil.indikator).toHaveLength(2);
  });

  it('[1] kolom Kunci dan Nilai ditemukan di tempat mana pun', async () => {
    const buku = await open({
      tblPengaturan: { kepala: ['Keterangan', 'Nilai', 'Kunci'], baris: [[null, 2023, 'Tahun']] },
    });
    expect(await ubah(buku, ['Tahun', '2024'], ['Kertas', 'F4'])).toEqual([
      [null, 2024, 'Tahun'],
      [null, 'F4', 'Kertas'],
    ]);
  });

  it.each<[string, string, string]>([
    [
      'Desimal Capaian',
      '9',
      'Pengaturan "Desimal Capaian" berisi "9" yang tidak dikenal, sehingga tidak ada yang diubah; isi dengan angka 0 sampai 6.',
    ],
    [
      'Tahun',
      '23',
      'Pengaturan "Tahun" berisi "23" yang tidak dikenal, sehingga tidak ada yang diubah; isi dengan empat angka, misalnya 2023.',
    ],
    ['Dasar Capian', 'tercetak', 'Pengaturan "Dasar Capian" tidak dikenal, sehingga diabaikan; periksa ejaannya.'],
  ])(
    '[4] %s = %s ditolak dengan satu kalimat, dan perubahan lain juga tidak ditulis',
    async (kunci, nilai, kalimat) => {
      const ubahan = new Map([
        ['Kertas', 'F4'],
        [kunci, nilai],
      ]);
      expect(await penolakan(await open(), ubahan)).toBe(kalimat);
    },
  );

  it('[4] tanpa tblPengaturan ditolak, dan disebut cara membuatnya', async () => {
    expect(await penolakan(await open({ tblPengaturan: null }), new Map([['Kertas', 'F4']]))).toBe(
      'Tabel tblPengaturan belum ada, sehingga pengaturan tidak dapat disimpan; pilih Buat tabel di bagian Data.',
    );
  });

  it('[4] tblPengaturan tanpa kolom Nilai ditolak, dan disebut kolomnya', async () => {
    const buku = await open({ tblPengaturan: { kepala: ['Kunci', 'Catatan'], baris: [['Kertas', 'A4']] } });
    expect(await penolakan(buku, new Map([['Kertas', 'F4']]))).toContain('kolom Nilai tidak ditemukan');
  });

  it('[7.5] Excel yang menolak menulis disebut dalam satu kalimat', async () => {
    const buku = await open();
    buku.writeRows = () => Promise.reject(new WorkbookError({ kode: 'sel-disunting' }));
    expect(await penolakan(buku, new Map([['Kertas', 'F4']]))).toMatch(/^Sel sedang disunting/);
  });
});
