import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Perkakas } from '../../src/cli/run';
import { XlsxWorkbook, createWorkbook } from '../../src/workbook/xlsx';
import { REALISASI, buildBuku, pengaturan, readKolom, tanpaKolom, withSel, TARGET } from '../usecases/buku-uji';
import { addCell, lockStructure, protectSheet, typeSel } from '../usecases/sunting-xlsx';
import { readLembar } from '../usecases/suntingan-uji';
import { buildSheetPackage } from '../golden/sheet-package';
import { buildPackage } from '../workbook/xlsx/package-builder';
import { PERKAKAS, preparePerintah } from './perintah-uji';

const uji = preparePerintah();

const di = (nama: string) => join(uji.folder, nama);
const takar = (...argv: string[]) => run(argv, PERKAKAS);

function simpan(nama: string, bytes: Uint8Array | string): string {
  writeFileSync(di(nama), bytes);
  return di(nama);
}

const teksUtf16 = (teks: string) => Buffer.from(teks, 'utf16le');
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const DOCX = () =>
  buildPackage({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': '<w:document xmlns:w="urn:x"/>',
  });
const BUKAN_XLSX =
  'Berkas ini bukan buku kerja Excel .xlsx atau .xlsm; buka di Excel, lalu simpan sebagai "Excel Workbook (*.xlsx)".';
const RUSAK =
  'Buku kerja ini rusak atau terpotong; ambil salinan yang utuh, atau buka di Excel supaya diperbaiki, lalu simpan.';

describe('Berkas yang tidak dapat dihitung ditolak dengan satu kalimat (Spesifikasi Takar 8.1)', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['berkas teks', () => Buffer.from('a;b;c'), BUKAN_XLSX],
    ['gambar PNG', () => PNG, BUKAN_XLSX],
    ['berkas kosong', () => new Uint8Array(), BUKAN_XLSX],
    ['dokumen Word', DOCX, BUKAN_XLSX],
    ['Excel lama .xls', () => Uint8Array.from([...OLE, ...teksUtf16('Root Entry Workbook')]), BUKAN_XLSX],
    [
      'buku kerja berkata sandi',
      () => Uint8Array.from([...OLE, ...teksUtf16('Root Entry EncryptionInfo EncryptedPackage')]),
      'Buku kerja ini dikunci kata sandi; buka di Excel, hapus kata sandinya lewat File > Info > Protect Workbook, lalu simpan.',
    ],
    ['zip terpotong', async () => (await buildBuku()).slice(0, 4000), RUSAK],
    [
      'buku kerja tanpa tabel',
      () => createWorkbook({ sheets: [{ name: 'Data', text: ['Target 2023'], tables: [] }] }),
      'Buku kerja ini belum punya Tabel Excel; blok datanya, tekan Ctrl+T, beri nama tblTarget, tblRealisasi, tblAnggaran dan seterusnya, atau mulai dari buku kerja kosong buatan Takar. Buku kerja kosong dibuat dengan "takar buat".',
    ],
    [
      'kolom wajib hilang',
      () => buildBuku({ tblTarget: tanpaKolom(TARGET, 'Target'), tblAnggaran: null }),
      'Lembar "Target", tblTarget: kolom Target tidak ditemukan, sehingga tabel ini dilewati; tambahkan kolom itu, atau sebut nama kolomnya di tblPengaturan lewat kunci "Kolom tblTarget.Target".',
    ],
    [
      'tahun belum ditentukan',
      () => buildBuku({ tblPengaturan: null }),
      'Tahun laporan belum ditentukan; isi kunci "Tahun" di tblPengaturan, misalnya 2023. Untuk sekali hitung, tahunnya dapat disebut dengan --tahun 2023.',
    ],
    [
      'sel di kanan tabel terisi',
      async () => addCell(await buildBuku(), 2, 'E3', 9),
      'Sel E3 di lembar "Realisasi", tepat di kanan tblRealisasi, sudah terisi sehingga kolom hasil tidak dapat ditambahkan; pindahkan isinya.',
    ],
    [
      'lembar terlindungi',
      async () => protectSheet(await buildBuku(), 2),
      'Lembar "Realisasi" dilindungi sehingga hasilnya tidak dapat ditulis; buka perlindungannya lewat Review > Unprotect Sheet.',
    ],
    [
      'struktur terkunci',
      async () => lockStructure(await buildBuku()),
      'Struktur buku kerja ini dikunci sehingga lembar tabel tidak dapat ditambahkan; buka kuncinya lewat Review > Protect Workbook.',
    ],
  ])('[8.1] %s: kode keluar 2, masukan tidak tersentuh, tidak ada berkas baru', async (_, buildBytes, kalimat) => {
    const masukan = simpan('masukan.xlsx', await buildBytes());
    const sebelum = { isi: readFileSync(masukan), mtime: statSync(masukan).mtimeMs };

    for (const pilihan of [[], ['-o', di('hasil.xlsx')], ['--di-tempat'], ['--json']]) {
      uji.galat = '';
      expect(await takar('hitung', masukan, ...pilihan)).toBe(2);
      expect(uji.galat).toBe(`${kalimat}\n`);
    }

    expect(uji.keluar).toBe('');
    expect(readFileSync(masukan).equals(sebelum.isi)).toBe(true);
    expect(statSync(masukan).mtimeMs).toBe(sebelum.mtime);
    expect(readdirSync(uji.folder)).toEqual(['masukan.xlsx']);
  });
});

describe('Berkas masukan dan keluaran (Spesifikasi Takar 8.1)', () => {
  it('[8.1] tanpa -o hasil ditulis di sebelah masukan, dan masukan tidak berubah', async () => {
    const masukan = simpan('data 2023.xlsx', await buildBuku());
    const sebelum = readFileSync(masukan);

    expect(await takar('hitung', masukan)).toBe(0);

    expect(readdirSync(uji.folder)).toEqual(['data 2023-hasil.xlsx', 'data 2023.xlsx']);
    expect(readFileSync(masukan).equals(sebelum)).toBe(true);
    expect(await readKolom(readFileSync(di('data 2023-hasil.xlsx')), 'tblRealisasi', 'Capaian (%)')).toEqual([
      96.67, 75,
    ]);
    expect(uji.keluar).toContain(`Tersimpan di ${di('data 2023-hasil.xlsx')}`);
    expect(uji.galat).toBe('');
  });

  it.each([
    ['tanpa akhiran', 'data', 'data-hasil.xlsx'],
    ['berakhiran format lama', 'data.xls', 'data-hasil.xlsx'],
    ['templat', 'data.XLTX', 'data-hasil.XLTX'],
  ])('[8.1] hasil dari berkas %s dapat dibuka di Excel', async (_, nama, hasil) => {
    const masukan = simpan(nama, await buildBuku());
    expect(await takar('hitung', masukan)).toBe(0);
    expect(readdirSync(uji.folder).sort()).toEqual([nama, hasil].sort());
  });

  it('[8.1] --di-tempat menulis ke masukan itu sendiri, tanpa berkas sementara yang tertinggal', async () => {
    const masukan = simpan('data.xlsx', await buildBuku());
    expect(await takar('hitung', masukan, '--di-tempat')).toBe(0);
    expect(readdirSync(uji.folder)).toEqual(['data.xlsx']);
    expect(await readKolom(readFileSync(masukan), 'tblRealisasi', 'Capaian (%)')).toEqual([96.67, 75]);
  });

  it('[8.1] --di-tempat lewat tautan menulis ke berkas yang ditunjuk, dan tautannya tetap tautan', async () => {
    const asli = simpan('asli.xlsx', await buildBuku());
    symlinkSync(asli, di('tautan.xlsx'));
    expect(await takar('hitung', di('tautan.xlsx'), '--di-tempat')).toBe(0);
    expect(await readKolom(readFileSync(asli), 'tblRealisasi', 'Capaian (%)')).toEqual([96.67, 75]);
    expect(readdirSync(uji.folder)).toEqual(['asli.xlsx', 'tautan.xlsx']);
  });

  it('[8.1] izin berkas tetap sesudah --di-tempat', async () => {
    const masukan = simpan('data.xlsx', await buildBuku());
    const { mode } = statSync(masukan);
    await takar('hitung', masukan, '--di-tempat');
    expect(statSync(masukan).mode).toBe(mode);
  });

  it.each([
    ['nama yang sama', 'data.xlsx'],
    ['jalan lain ke berkas yang sama', './../data.xlsx'],
    ['tautan ke masukan', 'tautan.xlsx'],
  ])('[8.1] keluaran sama dengan masukan ditolak: %s', async (_, nama) => {
    const masukan = simpan('data.xlsx', await buildBuku());
    const sebelum = readFileSync(masukan);
    symlinkSync(masukan, di('tautan.xlsx'));
    mkdirSync(di('sub'));
    const keluaran = nama.startsWith('./') ? `${di('sub')}/${nama.slice(2)}` : di(nama);

    expect(await takar('hitung', masukan, '-o', keluaran)).toBe(2);
    expect(uji.galat).toBe('Berkas keluaran sama dengan berkas masukan; pakai nama lain, atau --di-tempat.\n');
    expect(readFileSync(masukan).equals(sebelum)).toBe(true);
  });

  it('[8.1] masukan yang tidak ada disebut namanya', async () => {
    expect(await takar('hitung', di('tidak-ada.xlsx'))).toBe(2);
    expect(uji.galat).toBe(`Berkas "${di('tidak-ada.xlsx')}" tidak ditemukan; periksa nama dan foldernya.\n`);
  });

  it('[8.1] masukan yang adalah folder', async () => {
    expect(await takar('hitung', uji.folder)).toBe(2);
    expect(uji.galat).toBe(`"${uji.folder}" adalah folder; sebut nama berkasnya.\n`);
  });

  it.each([
    [
      'folder yang tidak ada',
      'tak-ada/hasil.xlsx',
      (f: string) => `Folder "${f}/tak-ada" tidak ditemukan; buat foldernya dahulu, atau sebut folder lain dengan -o.`,
    ],
    [
      'berkas yang dianggap folder',
      'data.xlsx/hasil.xlsx',
      (f: string) =>
        `Folder "${f}/data.xlsx" tidak ditemukan; buat foldernya dahulu, atau sebut folder lain dengan -o.`,
    ],
    [
      'folder dengan nama berkas',
      'folder.xlsx',
      (f: string) => `"${f}/folder.xlsx" adalah folder; sebut nama berkasnya, misalnya -o hasil.xlsx.`,
    ],
  ])('[8.1] keluaran tidak dapat ditulis: %s', async (_, nama, kalimat) => {
    const masukan = simpan('data.xlsx', await buildBuku());
    mkdirSync(di('folder.xlsx'));
    expect(await takar('hitung', masukan, '-o', di(nama))).toBe(2);
    expect(uji.galat).toBe(`${kalimat(uji.folder)}\n`);
    expect(readdirSync(uji.folder)).toEqual(['data.xlsx', 'folder.xlsx']);
  });

  it('[8.1] buat dan contoh tidak menimpa berkas yang ada bila namanya tidak disebut', async () => {
    const asal = process.cwd();
    process.chdir(uji.folder);
    try {
      simpan('takar.xlsx', 'isi');
      simpan('juwana-2023.xlsx', 'isi');
      expect(await takar('buat')).toBe(2);
      expect(await takar('contoh', 'juwana')).toBe(2);
      expect(uji.galat).toBe(
        'Berkas "takar.xlsx" sudah ada; sebut nama lain dengan -o.\nBerkas "juwana-2023.xlsx" sudah ada; sebut nama lain dengan -o.\n',
      );
      expect(readFileSync(di('takar.xlsx'), 'utf8')).toBe('isi');
    } finally {
      process.chdir(asal);
    }
  });
});

describe('Perintah lain (Spesifikasi Takar 8.1)', () => {
  it('[8.1] contoh menulis buku kerja contoh, dengan nama pendek atau panjang', async () => {
    expect(await takar('contoh', 'Juwana', '-o', di('a.xlsx'))).toBe(0);
    expect(await takar('contoh', 'juwana-2023', '-o', di('b.xlsx'))).toBe(0);
    expect(readFileSync(di('a.xlsx')).equals(readFileSync(di('b.xlsx')))).toBe(true);
    expect(uji.keluar).toContain(`Buku kerja contoh juwana-2023 tersimpan di ${di('a.xlsx')}`);
  });

  it('[8.1] contoh yang tidak ada', async () => {
    expect(await takar('contoh', 'jepara')).toBe(2);
    expect(uji.galat).toBe('Contoh "jepara" tidak ada; pakai salah satu dari juwana.\n');
  });

  it('[8.1] perintah lanjutan sesudah buat dapat disalin, juga bila nama berkasnya berspasi', async () => {
    expect(await takar('buat', '-o', di('kinerja 2024.xlsx'))).toBe(0);
    expect(uji.keluar).toContain(`lalu jalankan takar hitung "${di('kinerja 2024.xlsx')}"\n`);
  });

  it('[8.1] contoh bernama kata mesin tidak ada', async () => {
    expect(await takar('contoh', 'constructor')).toBe(2);
    expect(uji.galat).toBe('Contoh "constructor" tidak ada; pakai salah satu dari juwana.\n');
  });

  it('[8.1] buku kerja baru yang belum diisi ditolak dengan menyebut tabelnya', async () => {
    expect(await takar('buat', '-o', di('baru.xlsx'), '--tahun', '2024')).toBe(0);
    expect(await takar('hitung', di('baru.xlsx'))).toBe(2);
    expect(uji.galat).toBe(
      'Semua tabel masih kosong (tblTarget, tblAnggaran, tblBelanja, tblSKM); isi sedikitnya satu baris, lalu hitung lagi.\n',
    );
  });

  it('[8.1] buat dan hitung menolak profil yang tidak ada', async () => {
    const masukan = simpan('data.xlsx', await buildBuku());
    expect(await takar('buat', '-o', di('baru.xlsx'), '--profil', 'kota')).toBe(2);
    expect(await takar('hitung', masukan, '--profil', 'kota')).toBe(2);
    const kalimat = 'Profil "kota" tidak dikenal; pakai salah satu dari permenpanrb53, juwana, jiken, jaten, juai.\n';
    expect(uji.galat).toBe(kalimat + kalimat);
    expect(readdirSync(uji.folder)).toEqual(['data.xlsx']);
  });

  it('[8.1] --tahun dan --profil mendahului tblPengaturan', async () => {
    const masukan = simpan('data.xlsx', await buildBuku({ tblPengaturan: pengaturan(['Tahun', 2019]) }));
    expect(await takar('hitung', masukan, '--json', '--tahun', '2023', '--profil', 'Jiken')).toBe(0);
    expect(JSON.parse(uji.keluar)).toMatchObject({ tahun: 2023, profil: 'jiken' });
  });

  it('[9] --json mencetak satu objek dan tidak menulis berkas', async () => {
    const masukan = simpan('data.xlsx', await buildBuku());
    expect(await takar('hitung', masukan, '--json')).toBe(0);
    expect(JSON.parse(uji.keluar)).toMatchObject({
      instansi: 'Kecamatan Contoh',
      indikator: [{ capaian: '96.67' }, {}],
    });
    expect(readdirSync(uji.folder)).toEqual(['data.xlsx']);
  });

  it('[9] --json bersama -o mencetak dan menulis', async () => {
    const masukan = simpan('data.xlsx', await buildBuku());
    expect(await takar('hitung', masukan, '--json', '-o', di('hasil.xlsx'))).toBe(0);
    expect(JSON.parse(uji.keluar)).toMatchObject({ tahun: 2023 });
    expect(readdirSync(uji.folder)).toEqual(['data.xlsx', 'hasil.xlsx']);
  });

  it('[8.1] temuan bukan kegagalan: hitung selesai dengan kode keluar 0 dan menyebutnya', async () => {
    const masukan = simpan('data.xlsx', await buildBuku({ tblRealisasi: withSel(REALISASI, 0, 'Realisasi', 'x y') }));
    expect(await takar('hitung', masukan)).toBe(0);
    expect(uji.keluar).toContain(
      '1 temuan (1 salah, 0 periksa, 0 info):\n  [salah] Lembar "Realisasi", tblRealisasi, sel D2:',
    );
    expect(uji.keluar).toContain('2 indikator: 1 belum dapat dihitung, 1 Sedang');
  });

  it('[5.4] lembar yang selnya diubah tidak ditulis kecuali dengan --suntingan, dan itu dikatakan', async () => {
    const masukan = simpan('data.xlsx', await buildBuku());
    expect(await takar('hitung', masukan, '--di-tempat')).toBe(0);
    const bytes = await typeSel(readFileSync(masukan), 'Tabel 3.2', { F3: '73 (LHE)' });
    const workbook = await XlsxWorkbook.open(bytes);
    await workbook.writeRows([{ table: 'tblRealisasi', row: 0, cells: { Realisasi: 60 } }]);
    simpan('data.xlsx', await workbook.toBytes());
    const readSel = async (nama: string) =>
      (await readLembar(await XlsxWorkbook.open(readFileSync(di(nama))))).get('Tabel 3.2')?.get('F3');

    uji.galat = '';
    expect(await takar('hitung', masukan)).toBe(0);
    expect(uji.galat).toBe(
      'Lembar "Tabel 3.2" tidak ditulis, karena 1 selnya Anda ubah:\n' +
        '  F3: Takar menulis 72,5, sekarang 73 (LHE), angka baru 60\n' +
        'Jalankan lagi dengan --suntingan pertahankan atau --suntingan ganti, atau pilih per tabel di panel.\n',
    );
    expect(await readSel('data-hasil.xlsx')).toBe('73 (LHE)');
    uji.galat = '';
    expect(await takar('hitung', masukan, '-o', di('tetap.xlsx'), '--suntingan', 'pertahankan')).toBe(0);
    expect(await takar('hitung', masukan, '-o', di('baru.xlsx'), '--suntingan', 'ganti')).toBe(0);
    expect(uji.galat).toBe('');
    expect([await readSel('tetap.xlsx'), await readSel('baru.xlsx')]).toEqual(['73 (LHE)', '60']);
  });

  it('[8.1] --help dan --version', async () => {
    expect(await takar('--help')).toBe(0);
    expect(uji.keluar).toContain('Pemakaian:');
    uji.keluar = '';
    expect(await takar('--version')).toBe(0);
    expect(uji.keluar).toBe('9.9.9\n');
  });

  it('kesalahan di dalam Takar sendiri tidak ditelan', async () => {
    const masukan = simpan('data.xlsx', await buildBuku());
    const rusak: Perkakas = { ...PERKAKAS, open: () => Promise.reject(new TypeError('cacat')) };
    await expect(run(['hitung', masukan], rusak)).rejects.toThrow('cacat');
  });
});

describe('takar periksa (Spesifikasi Takar 8.1)', () => {
  const tertulis = async (capaian: string) =>
    simpan(
      'bab3.xlsx',
      await buildSheetPackage([
        {
          name: 'Bab III',
          rows: [
            ['Tabel 3.2 Capaian Kinerja Tahun 2023'],
            ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian %'],
            ['1', 'Laporan tepat waktu', '8', '6', capaian],
          ],
          merges: [],
        },
      ]),
    );

  it('mencetak temuan tabel demi tabel, dan kode keluarnya 1 bila ada yang salah', async () => {
    const kode = await takar('periksa', await tertulis('80,00'));
    expect({ kode, galat: uji.galat }).toEqual({ kode: 1, galat: '' });
    const [kepala, , tempat, temuan, koreksi] = uji.keluar.split('\n');
    expect(kepala).toBe('1 temuan (1 salah, 0 periksa, 0 info); 1 tabel laporan dan 3 angka di dalamnya diperiksa.');
    expect(tempat).toBe('Lembar "Bab III", Tabel 3.2');
    expect(temuan).toMatch(/^ {2}\[salah\] E3: .*\.$/);
    expect(koreksi).toBe('      tertulis 80,00 → seharusnya 75,00');
  });

  it('tanpa temuan kode keluarnya 0, dan disebut berapa yang diperiksa', async () => {
    expect(await takar('periksa', await tertulis('75,00'))).toBe(0);
    expect(uji.keluar).toBe('Tidak ada temuan: 1 tabel laporan dan 3 angka di dalamnya diperiksa.\n');
  });

  it('--json mencetak temuan sebagai data', async () => {
    expect(await takar('periksa', await tertulis('80,00'), '--json')).toBe(1);
    const { temuan } = JSON.parse(uji.keluar) as { temuan: Record<string, unknown>[] };
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatchObject({ tingkat: 'salah', tabel: 'Tabel 3.2', tertulis: '80,00', seharusnya: '75,00' });
    expect(temuan[0]?.['sel']).toBe("'Bab III'!E3");
  });

  it('-o menulis salinan dengan lembar Temuan; berkas masukan tidak berubah', async () => {
    const masukan = await tertulis('80,00');
    const sebelum = readFileSync(masukan);
    expect(await takar('periksa', masukan, '-o', di('temuan.xlsx'))).toBe(1);
    expect(Buffer.compare(readFileSync(masukan), sebelum)).toBe(0);
    const lembar = await (await XlsxWorkbook.open(readFileSync(di('temuan.xlsx')))).readSheets();
    expect(lembar.map(({ name }) => name)).toEqual(['Bab III', 'Temuan']);
    expect(await takar('periksa', masukan, '-o', masukan)).toBe(2);
  });

  it('[6] catatan di lembar Temuan yang lama ikut ke yang baru, dari berkas masukan dan dari keluaran yang diganti', async () => {
    const readCatatan = async () => {
      const lembar = await (await XlsxWorkbook.open(readFileSync(di('temuan.xlsx')))).readSheets();
      return lembar
        .find(({ name }) => name === 'Temuan')
        ?.rows.slice(2)
        .map((isi) => [isi[4], isi[9]]);
    };
    const type = async (nama: string, catatan: string) =>
      simpan(nama, await typeSel(readFileSync(di('temuan.xlsx')), 'Temuan', { J3: catatan }));
    const masukan = await tertulis('80,00');
    await takar('periksa', masukan, '-o', di('temuan.xlsx'));
    await type('temuan.xlsx', 'tanya Budi');
    await takar('periksa', masukan, '-o', di('temuan.xlsx'));
    expect(await readCatatan()).toEqual([['E3', 'tanya Budi']]);

    const bercatatan = await type('bercatatan.xlsx', 'sudah ditanya');
    await takar('periksa', bercatatan, '-o', di('temuan.xlsx'));
    expect(await readCatatan()).toEqual([['E3', 'sudah ditanya; tanya Budi']]);

    await takar('periksa', await tertulis('75,00'), '-o', di('temuan.xlsx'));
    expect(await readCatatan()).toEqual([['E3', 'sudah ditanya; tanya Budi']]);
  });

  it('-o boleh mengganti berkas yang bukan buku kerja', async () => {
    const keluaran = simpan('temuan.xlsx', 'bukan buku kerja');
    expect(await takar('periksa', await tertulis('80,00'), '-o', keluaran)).toBe(1);
    expect((await (await XlsxWorkbook.open(readFileSync(keluaran))).readSheets()).length).toBe(2);
  });

  it('buku kerja tanpa data dan tanpa tabel laporan tidak dapat diperiksa', async () => {
    const kosong = simpan('kosong.xlsx', await buildSheetPackage([{ name: 'Sheet1', rows: [], merges: [] }]));
    expect(await takar('periksa', kosong)).toBe(2);
    expect(uji.galat).toMatch(/^Buku kerja ini belum punya Tabel Excel/);
  });
});
