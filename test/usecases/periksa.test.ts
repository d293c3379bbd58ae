import {
  HitungDitolak,
  changePengaturan,
  hitung,
  periksa,
  toUbahanTerima,
  writeLembarTemuan,
} from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { buildSheetPackage } from '../golden/sheet-package';
import { TARGET, buildBuku, pengaturan, tanpaKolom, withBaris, type IsiBuku } from './buku-uji';

/** A sheet with one typed table: capaian of the second row is wrong (6 of 8 is 75). */
async function openTertulis(capaian = '80,00'): Promise<XlsxWorkbook> {
  const rows = [
    ['Tabel 3.2 Capaian Kinerja Tahun 2023'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian %'],
    ['1', 'Nilai SAKIP', '75', '72,50', '96,67'],
    ['2', 'Laporan tepat waktu', '8', '6', capaian],
  ];
  return XlsxWorkbook.open(await buildSheetPackage([{ name: 'Bab III', rows, merges: [] }]));
}

describe('Periksa (6)', () => {
  it('[6] tabel yang diketik diperiksa tanpa tabel data: sel, isi, seharusnya, dan satu kalimat', async () => {
    const { temuan, jumlahTabel, jumlahAngka, hitungan } = await periksa(await openTertulis());
    expect({ jumlahTabel, jumlahAngka, hitungan }).toEqual({ jumlahTabel: 1, jumlahAngka: 6, hitungan: null });
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatchObject({ lembar: 'Bab III', tabel: 'Tabel 3.2', sel: 'E4', tertulis: '80,00' });
    expect(temuan[0]?.seharusnya).toBe('75,00');
    expect(temuan[0]?.pesan).toMatch(/^Lembar "Bab III", Tabel 3\.2, sel E4: .*\.$/);
  });

  it('[6] tabel yang benar tidak menghasilkan temuan, dan disebut berapa angka diperiksa', async () => {
    const { temuan, jumlahAngka } = await periksa(await openTertulis('75,00'));
    expect({ temuan, jumlahAngka }).toEqual({ temuan: [], jumlahAngka: 6 });
  });

  it('[6] tidak ada yang ditulis', async () => {
    const workbook = await openTertulis();
    const sebelum = await workbook.toBytes();
    await periksa(workbook);
    expect(Buffer.compare(await workbook.toBytes(), sebelum)).toBe(0);
  });

  it('[6] tabel yang judulnya terketik dua kali terbaca dua kali; temuannya disebut sekali', async () => {
    const judul = 'Tabel 3.1 Skala Pengukuran Kinerja';
    const rows = [
      [judul],
      [judul, 'Skala Capaian Kinerja', 'Kategori'],
      ['1', 'Lebih dari 100%', 'Sangat Baik'],
      ['2', '75 – 100%', 'Baik'],
      ['3', '55 – 70 %', 'Cukup'],
      ['4', 'Kurang dari 55 %', 'Kurang'],
    ];
    const lain = [
      ['Tabel 3.2 Capaian Kinerja Tahun 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian %'],
      ['1', 'Nilai SAKIP', '75', '72,50', '96,67'],
    ];
    const bytes = await buildSheetPackage([
      { name: 'Skala', rows, merges: [] },
      { name: 'Capaian', rows: lain, merges: [] },
    ]);
    const { temuan } = await periksa(await XlsxWorkbook.open(bytes));
    const celah = temuan.filter(({ kode }) => kode === 'skala-celah');
    expect(celah).toHaveLength(1);
    expect(celah[0]).toMatchObject({ lembar: 'Skala', sel: 'B5', tertulis: '55 – 70 %' });
  });

  it('buku kerja tanpa tabel data dan tanpa tabel laporan ditolak dengan satu kalimat', async () => {
    const kosong = await XlsxWorkbook.open(await buildSheetPackage([{ name: 'Sheet1', rows: [], merges: [] }]));
    await expect(periksa(kosong)).rejects.toThrow(HitungDitolak);
  });

  it.each<[string, IsiBuku, string]>([
    [
      'tahunnya belum ditentukan',
      { tblPengaturan: null },
      'Tabel data tidak ikut diperiksa, karena tahun laporan belum ditentukan; isi kunci "Tahun" di tblPengaturan, misalnya 2023.',
    ],
    [
      'kolom wajibnya hilang',
      { tblTarget: tanpaKolom(TARGET, 'Target'), tblAnggaran: null },
      'Tabel data tidak ikut diperiksa, karena lembar "Target", tblTarget: kolom Target tidak ditemukan, sehingga tabel ini dilewati; tambahkan kolom itu, atau sebut nama kolomnya di tblPengaturan lewat kunci "Kolom tblTarget.Target".',
    ],
  ])('[6] tabel data yang %s tidak dilewati diam-diam', async (_, isi, kalimat) => {
    const hasil = await periksa(await XlsxWorkbook.open(await buildBuku(isi)));
    expect(hasil.hitungan).toBeNull();
    expect(hasil.temuan.filter(({ kode }) => kode === 'data-dilewati')).toMatchObject([
      { tingkat: 'periksa', lembar: '', tabel: '', sel: '', pesan: kalimat },
    ]);
  });

  it('[6] tabel data yang masih kosong tidak perlu disebut', async () => {
    const kosong = { tblTarget: withBaris(TARGET), tblRealisasi: null, tblAnggaran: null };
    const hasil = await periksa(await XlsxWorkbook.open(await buildBuku(kosong)));
    expect(hasil.temuan.filter(({ kode }) => kode === 'data-dilewati')).toEqual([]);
  });

  it('[6] tblPengaturan tanpa kolom Nilai disebut, bukan hanya tahunnya yang hilang', async () => {
    const tanpaNilai = await XlsxWorkbook.open(await buildBuku({ tblPengaturan: tanpaKolom(pengaturan(), 'Nilai') }));
    await expect(hitung(tanpaNilai)).rejects.toThrow(
      'Lembar "Pengaturan", tblPengaturan: kolom Nilai tidak ditemukan, sehingga tabel ini dilewati; tambahkan kolom itu.',
    );
  });

  it('lembar tabel buatan Takar yang disunting disebut selnya; yang datanya berubah cukup disebut sekali', async () => {
    const workbook = await XlsxWorkbook.open(await buildBuku());
    const { lembar } = await hitung(workbook);
    expect((await periksa(workbook)).temuan.filter(({ kode }) => kode.startsWith('lembar-'))).toEqual([]);

    const values = [60, 3];
    await workbook.write([{ table: 'tblRealisasi', header: 'Realisasi', values, numberFormat: 'General' }], []);
    const usang = (await periksa(workbook)).temuan.filter(({ kode }) => kode.startsWith('lembar-'));
    expect(usang.length).toBeGreaterThan(0);
    expect(lembar.map(({ nama }) => nama)).toEqual(expect.arrayContaining(usang.map((satu) => satu.lembar)));
  });

  it('[6] temuan yang diterima pindah ke daftar yang diterima, dan kembali bila selnya berubah', async () => {
    const workbook = await XlsxWorkbook.open(await buildBuku());
    await hitung(workbook);
    await workbook.writeRows([{ table: 'tblRealisasi', row: 0, cells: { Realisasi: 71 } }]);
    const [satu] = (await periksa(workbook)).temuan;
    expect(satu).toBeDefined();
    await changePengaturan(workbook, toUbahanTerima(satu!, 'sesuai LHE Inspektorat'));
    const sesudah = await periksa(workbook);
    expect(sesudah.temuan).not.toContainEqual(satu);
    expect(sesudah.diterima).toEqual([{ temuan: satu, alasan: 'sesuai LHE Inspektorat' }]);
    await changePengaturan(workbook, toUbahanTerima(satu!, null));
    expect((await periksa(workbook)).temuan).toContainEqual(satu);
  });

  it('[6] atas permintaan temuan ditulis ke lembar Temuan; lembar yang diperiksa tetap seperti semula', async () => {
    const workbook = await openTertulis();
    const [sebelum] = await workbook.readSheets();
    await writeLembarTemuan(workbook, await periksa(workbook));
    const [sesudah, temuan] = await workbook.readSheets();
    expect(sesudah?.rows).toEqual(sebelum?.rows);
    expect(temuan?.name).toBe('Temuan');
    expect(temuan?.rows.slice(0, 2)).toEqual([
      ['1 temuan', ...Array.from({ length: 9 }, () => null)],
      ['No', 'Tingkat', 'Lembar', 'Tabel', 'Sel', 'Tertulis', 'Seharusnya', 'Penjelasan', 'Kode', 'Catatan'],
    ]);
    expect(temuan?.rows[2]?.slice(0, 7)).toEqual(['1', 'Salah', 'Bab III', 'Tabel 3.2', 'E4', '80,00', '75,00']);
  });
});
