import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { lintPackage } from '../workbook/xlsx/lint';
import { changedParts } from '../workbook/xlsx/package-builder';
import {
  ANGGARAN,
  REALISASI,
  SKM,
  TARGET,
  type IsiBuku,
  buildBuku,
  hitungBuku,
  hitungBytes,
  penolakan,
  pengaturan,
  readKepala,
  readKolom,
  withBaris,
  withKolom,
  withSel,
} from './buku-uji';
import {
  addCell,
  editPart,
  editSheet,
  lockStructure,
  mergeCells,
  moveSheet,
  protectSheet,
  setCell,
} from './sunting-xlsx';

const CONTOH = ['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'];

function readContoh(id: string): Uint8Array {
  return readFileSync(join(__dirname, '../../assets/contoh', `${id}.xlsx`));
}

describe('Menghitung ulang tidak mengubah apa pun (Spesifikasi Takar 1.2)', () => {
  it.each(CONTOH)('[1.2] contoh %s: tidak satu byte pun', async (id) => {
    const pertama = await hitungBytes(readContoh(id));
    const kedua = await hitungBytes(pertama.bytes);
    expect(kedua.tertulis).toEqual({ changedCells: 0, changedSheets: [] });
    expect(Buffer.compare(kedua.bytes, pertama.bytes)).toBe(0);
    expect(kedua.json).toEqual(pertama.json);
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ['tabel di C7', async () => moveSheet(await buildBuku(), 2, 2, 6)],
    [
      'satu tabel untuk target dan realisasi per triwulan',
      () =>
        buildBuku({
          tblTarget: null,
          tblRealisasi: {
            nama: 'Table1',
            kepala: ['IKU', 'Triwulan', 'Target', 'Realisasi'],
            baris: [
              ['Nilai SAKIP', 'I', 80, 20],
              ['Nilai SAKIP', 'II', 80, 50],
            ],
          },
          tblAnggaran: null,
        }),
    ],
    [
      'data yang salah',
      () =>
        buildBuku({ tblRealisasi: withSel(REALISASI, 0, 'Realisasi', 'dua puluh'), tblSKM: withSel(SKM, 0, 'U1', 5) }),
    ],
    ['desimal serapan diatur', () => buildBuku({ tblPengaturan: pengaturan(['Desimal Serapan', 0]) })],
    ['satu lembar', () => buildBuku({ tblPengaturan: pengaturan(['Lembar Laporan', 'satu lembar']) })],
    [
      'skala dan bobot sendiri',
      () =>
        buildBuku({
          tblSkala: {
            kepala: ['Skala', 'Label', 'Dari'],
            baris: [
              ['capaian', '=baik', 80],
              ['capaian', '-kurang', null],
            ],
          },
        }),
    ],
  ])('[1.2] %s: tidak satu byte pun', async (_, buildBytes) => {
    const pertama = await hitungBytes(await buildBytes());
    const kedua = await hitungBytes(pertama.bytes);
    expect(Buffer.compare(kedua.bytes, pertama.bytes)).toBe(0);
  });
});

describe('Yang bukan milik Takar tidak disentuh (Spesifikasi Takar 1.1, 8.3)', () => {
  it('[1.1] hanya kolom hasil yang ditambahkan; kolom lain dan tabel lain tetap', async () => {
    const lain = { kepala: ['Tanggal', 'Acara'], baris: [['1 Mei', 'Rapat']] };
    const bytes = await buildBuku({
      Agenda: lain,
      tblRealisasi: withKolom(REALISASI, 'Catatan Camat', ['baik', 'kurang']),
    });
    const hasil = await hitungBytes(bytes);
    expect(await readKolom(hasil.bytes, 'tblRealisasi', 'Catatan Camat')).toEqual(['baik', 'kurang']);
    const berubah = changedParts(bytes, hasil.bytes);
    // Sheets in order: Target, Realisasi, Anggaran, Pengaturan, Agenda; the report sheets come after.
    expect(berubah.filter((part) => /sheet[145]\.xml$|table[145]\.xml$/.test(part))).toEqual([]);
    expect(berubah).toEqual(expect.arrayContaining(['xl/worksheets/sheet2.xml', 'xl/tables/table2.xml']));
  });

  it('[1.1] kolom yang dipindah dan baris yang diurutkan tetap mendapat hasilnya sendiri', async () => {
    const { bytes } = await hitungBuku({
      tblRealisasi: {
        kepala: ['Realisasi', 'Capaian (%)', 'Kode', 'Catatan', 'Tahun'],
        baris: [
          [6, null, 'IK2', 'a', 2023],
          [null, null, null, null, null],
          [72.5, null, 'ik1', 'b', 2023],
        ],
      },
    });
    expect(await readKolom(bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([75, null, 96.67]);
    expect(await readKolom(bytes, 'tblRealisasi', 'Kategori')).toEqual(['Sedang', null, 'Sangat Tinggi']);
  });

  it('[1.2] baris yang disembunyikan dan disaring ikut dihitung dan tetap tersembunyi', async () => {
    const tersembunyi = await editSheet(await buildBuku(), 2, (xml) =>
      xml.replace('<row r="3"', '<row r="3" hidden="1"'),
    );
    const bytes = await editPart(tersembunyi, 'xl/tables/table2.xml', (xml) =>
      xml.replace(
        /<autoFilter ref="([^"]+)"\/>/,
        '<autoFilter ref="$1"><filterColumn colId="0"><filters><filter val="IK1"/></filters></filterColumn></autoFilter>',
      ),
    );
    const hasil = await hitungBytes(bytes);
    expect(await readKolom(hasil.bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([96.67, 75]);
    const kedua = await hitungBytes(hasil.bytes);
    expect(Buffer.compare(kedua.bytes, hasil.bytes)).toBe(0);
  });

  it('[1.4] rumus di kolom masukan dibaca nilainya dan tetap rumus', async () => {
    const bytes = await setCell(await buildBuku(), 2, 'D3', '<f>3*2</f><v>6</v>');
    const hasil = await hitungBytes(bytes);
    expect(hasil.json.indikator[1]).toMatchObject({ realisasi: '6', capaian: '75.00' });
    const [tabel] = await (await XlsxWorkbook.open(hasil.bytes)).readTables(['tblRealisasi']);
    expect(tabel!.hasFormula(1, 3)).toBe(true);
  });

  it('[1.4] kolom hasil yang berisi rumus pengguna tidak ditimpa, kolom hasil lain tetap diisi', async () => {
    const bytes = await buildBuku({ tblRealisasi: withKolom(REALISASI, 'Capaian (%)') });
    const hasil = await hitungBytes(await setCell(bytes, 2, 'E3', '<f>D3/8</f><v>0.75</v>'));
    expect(await readKolom(hasil.bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([null, 0.75]);
    expect(await readKolom(hasil.bytes, 'tblRealisasi', 'Kategori')).toEqual(['Sangat Tinggi', 'Sedang']);
    expect(hasil.temuan).toMatchObject([
      {
        kode: 'rumus-pengguna',
        sel: 'E3',
        pesan:
          'Lembar "Realisasi", tblRealisasi, sel E3: kolom Capaian (%) berisi rumus Anda, sehingga tidak ditimpa; hapus rumusnya bila ingin diisi Takar.',
      },
    ]);
  });

  it('[1.5] teks dari data yang diawali = + - @ tetap teks, di tabel laporan dan di kolom hasil', async () => {
    const hasil = await hitungBuku({
      tblTarget: withSel(withSel(TARGET, 0, 'Indikator', '=1+1'), 1, 'Indikator', '@x'),
      tblAnggaran: withSel(withSel(ANGGARAN, 0, 'Uraian', '-5 desa'), 1, 'Uraian', '+62 program'),
      tblSkala: {
        kepala: ['Skala', 'Label', 'Dari'],
        baris: [
          ['capaian', '=SUM(A1)', 80],
          ['capaian', '-rendah', null],
        ],
      },
    });
    expect(await readKolom(hasil.bytes, 'tblRealisasi', 'Kategori')).toEqual(['=SUM(A1)', '-rendah']);
    const [tabel] = await (await XlsxWorkbook.open(hasil.bytes)).readTables(['tblRealisasi']);
    expect(tabel!.rows.some((row, baris) => row.some((_, kolom) => tabel!.hasFormula(baris, kolom)))).toBe(false);
    const workbook = await import('xlsx').then(({ read }) => read(hasil.bytes, { cellFormula: true }));
    const laporan = workbook.SheetNames.filter((nama) => nama.startsWith('Tabel ')).map(
      (nama) => workbook.Sheets[nama]!,
    );
    const sel = laporan.flatMap((lembar) =>
      Object.entries(lembar).flatMap(([alamat, isi]) =>
        alamat.startsWith('!') ? [] : [isi as { v: unknown; t: string; f?: string }],
      ),
    );
    for (const teks of ['=1+1', '@x', '-5 desa', '+62 program'])
      expect(sel.filter(({ v }) => v === teks)).toContainEqual(expect.objectContaining({ t: 's' }));
    expect(sel.filter(({ f }) => f !== undefined)).toEqual([]);
  });

  it('[5.4] lembar pengguna yang bernama Tabel 3.1 dibiarkan', async () => {
    const bytes = await buildBuku({ Lain: { lembar: 'Tabel 3.1', kepala: ['Milik Saya'], baris: [['asli']] } });
    const hasil = await hitungBytes(bytes);
    expect(await readKolom(hasil.bytes, 'Lain', 'Milik Saya')).toEqual(['asli']);
    expect(hasil.tertulis.changedSheets[0]).not.toBe('Tabel 3.1');
  });
});

describe('Bila tidak ada yang dapat ditulis, buku kerja tetap seperti semula (Spesifikasi Takar 7.5)', () => {
  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'sel di kanan tabel terisi',
      async () => addCell(await buildBuku(), 3, 'G2', 1),
      'Sel G2 di lembar "Anggaran", tepat di kanan tblAnggaran, sudah terisi sehingga kolom hasil tidak dapat ditambahkan; pindahkan isinya.',
    ],
    [
      'lembar dilindungi',
      async () => protectSheet(await buildBuku(), 3),
      'Lembar "Anggaran" dilindungi sehingga hasilnya tidak dapat ditulis; buka perlindungannya lewat Review > Unprotect Sheet.',
    ],
    [
      'struktur dikunci',
      async () => lockStructure(await buildBuku()),
      'Struktur buku kerja ini dikunci sehingga lembar tabel tidak dapat ditambahkan; buka kuncinya lewat Review > Protect Workbook.',
    ],
  ])('[7.5] %s', async (_, buildBytes, kalimat) => {
    expect(await penolakan(await buildBytes())).toBe(kalimat);
  });

  it('[7.5] struktur yang dikunci sesudah lembar laporannya ada tidak menghalangi', async () => {
    const { bytes } = await hitungBuku();
    const ubah = withSel(REALISASI, 0, 'Realisasi', 60);
    expect(ubah.baris[0]).toContain(60);
    const kedua = await hitungBytes(await lockStructure(bytes));
    expect(kedua.tertulis.changedCells).toBe(0);
  });
});

describe('Temuan menyebut lembar, tabel, dan sel (Spesifikasi Takar 1.3)', () => {
  it('[1.3] juga bila tabelnya dikenali dari kepalanya dan mulai di C7', async () => {
    const bytes = await buildBuku({
      tblTarget: { ...withSel(TARGET, 1, 'Target', 'banyak'), nama: 'Table1', lembar: 'PK 2023' },
      tblRealisasi: { ...withSel(REALISASI, 0, 'Kode', 'IK5'), nama: 'Table2', lembar: 'Realisasi IKU' },
    });
    const { pesan } = await hitungBytes(await moveSheet(await moveSheet(bytes, 1, 2, 6), 2, 2, 6));
    expect(pesan).toEqual([
      'Lembar "Realisasi IKU", Table2, sel C8: indikator "IK5" tidak ada di Table1, sehingga baris ini tidak dihitung; samakan kode atau namanya.',
      'Lembar "PK 2023", Table1, sel G8: Realisasi "Nilai SAKIP" tahun 2023 belum diisi, sehingga capaiannya belum dihitung; isi Realisasi, atau Pembilang dan Penyebut.',
      'Lembar "PK 2023", Table1, sel G9: Target "Laporan tepat waktu" tertulis "banyak", yang tidak terbaca sebagai angka; tulis angkanya saja, atau "-" bila tidak ada.',
    ]);
  });

  it('[1.3] hasil lama tidak tertinggal bila tidak satu baris pun masih dapat dihitung', async () => {
    const { bytes } = await hitungBuku();
    const lama = await (await XlsxWorkbook.open(bytes)).readTables(['tblRealisasi']);
    const baris = lama[0]!.rows.map((row) =>
      row.map((isi) => (typeof isi === 'object' || typeof isi === 'boolean' ? null : isi)),
    );
    const realisasi = { kepala: lama[0]!.header, baris: baris.map((row) => row.with(0, `X${row[0]}`)) };

    const hasil = await hitungBuku({ tblRealisasi: realisasi });
    expect(await readKolom(hasil.bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([null, null]);
    expect(await readKolom(hasil.bytes, 'tblRealisasi', 'Kategori')).toEqual([null, null]);
    expect(hasil.pesan.filter((satu) => satu.includes('tidak ada di tblTarget'))).toHaveLength(2);

    // Found by its header only, it may be any table of the office's: what is typed there stays.
    const lain = await hitungBuku({ tblRealisasi: null, Lain: { ...realisasi, nama: 'Catatan' } });
    expect(await readKolom(lain.bytes, 'Catatan', 'Capaian (%)')).toEqual([96.67, 75]);
  });

  it.each<[string, IsiBuku, string, string]>([
    ['target', { tblTarget: withSel(TARGET, 0, 'Target', 1e-308) }, 'tblRealisasi', 'Capaian (%)'],
    ['pagu', { tblAnggaran: withSel(ANGGARAN, 0, 'Pagu', 1e-308) }, 'tblRealisasi', 'Serapan (%)'],
  ])('[1.3] hasil yang tidak muat di sel Excel dibiarkan kosong: %s', async (_, isi, tabel, kolom) => {
    const { bytes } = await hitungBuku(isi);
    expect(await readKolom(bytes, tabel, kolom)).toEqual([null, 75]);
    expect(await lintPackage(bytes)).toEqual([]);
  });

  it('[1.1] kolom hasil tidak ditambahkan bila tidak ada yang dapat diisikan', async () => {
    const { bytes } = await hitungBuku({ tblRealisasi: withBaris(REALISASI, ['X1', 2023, null, 5]) });
    expect(await readKepala(bytes, 'tblRealisasi')).toEqual(REALISASI.kepala);
  });

  it('[1.3] sel gabungan di dalam tabel', async () => {
    const { temuan } = await hitungBytes(await mergeCells(await buildBuku(), 1, 'D2:D3'));
    expect(temuan).toMatchObject([
      {
        sel: 'D2:D3',
        pesan:
          'Lembar "Target", tblTarget, sel D2:D3: sel-sel ini digabung sehingga hanya sel pertamanya terbaca; lepaskan penggabungannya, lalu isi tiap baris.',
      },
    ]);
  });

  it('[1.3] tahun laporan yang tidak punya data', async () => {
    const { pesan } = await hitungBuku({}, { tahun: 2030 });
    expect(pesan).toEqual([
      'Belum ada data tahun laporan 2030 (yang ada tahun 2023); isi datanya, atau perbaiki tahun laporan.',
    ]);
  });

  it('[1.3] tabel kosong disebut, tabel lain tetap dihitung', async () => {
    const { temuan, json } = await hitungBuku({ tblAnggaran: withBaris(ANGGARAN), tblSKM: withBaris(SKM) });
    expect(json.indikator.map(({ capaian }) => capaian)).toEqual(['96.67', '75.00']);
    expect(temuan.map(({ tingkat, pesan }) => `${tingkat} ${pesan}`)).toEqual([
      'info Lembar "Anggaran", tblAnggaran: tabel ini belum berisi satu baris pun; isi tabelnya, atau biarkan bila memang tidak dipakai.',
      'info Lembar "SKM", tblSKM: tabel ini belum berisi satu baris pun; isi tabelnya, atau biarkan bila memang tidak dipakai.',
    ]);
  });

  it('tidak ada kalimat yang memuat kata mesin', async () => {
    const { temuan } = await hitungBuku({
      tblTarget: withSel(TARGET, 0, 'Target', 'x'),
      tblRealisasi: withBaris(REALISASI, ['IK9', 'entah', 'kapan', 'y'], ['IK2', null, null, null]),
      tblSKM: withSel(SKM, 0, 'U3', 5),
      tblPengaturan: pengaturan(['Warna', 'biru'], ['Kertas', 'A3']),
    });
    expect(temuan.length).toBeGreaterThan(5);
    for (const { pesan } of temuan) {
      expect(pesan).not.toMatch(/\b(null|undefined|NaN|true|false|object|error|kode-|jalur)\b/i);
      expect(pesan).toMatch(/^[A-Z].*\.$/s);
    }
  });
});

describe('Buku kerja besar', () => {
  it('50.000 responden dan 5.000 baris anggaran dihitung dan ditulis', async () => {
    const hasil = await hitungBuku({
      tblSKM: withBaris(
        SKM,
        ...Array.from({ length: 50_000 }, (_, i) => [i + 1, 2023, null, ...Array<number>(9).fill(1 + (i % 4))]),
      ),
      tblAnggaran: withBaris(
        ANGGARAN,
        ...Array.from({ length: 5_000 }, (_, i) => [`${i + 1}`, `Kegiatan ${i + 1}`, 2023, 1_000_000, 750_000, 'IK1']),
      ),
    });
    // (1 + 2 + 3 + 4) / 4 = 2,5; 2,5 × 25 = 62,50
    expect(hasil.json.skm[0]).toMatchObject({ responden: 50_000, ikm: '62.50', mutu: 'D' });
    expect(hasil.json.indikator[0]).toMatchObject({ pagu: '5000000000', serapan: '75.00' });
    expect(await readKolom(hasil.bytes, 'tblAnggaran', 'Serapan (%)')).toEqual(Array<number>(5_000).fill(75));
    expect(hasil.pesan.filter((pesan) => !pesan.includes('IK2'))).toEqual([]);
  });
});
