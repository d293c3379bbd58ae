import { hitung } from '../../../src/usecases';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import {
  REALISASI,
  TARGET,
  hitungBuku,
  hitungBytes,
  buildBuku,
  tanpaKolom,
  withBaris,
  withKolom,
  withSel,
} from '../buku-uji';
import { setCell } from '../sunting-xlsx';

describe('Membaca tblTarget (Spesifikasi Takar 1)', () => {
  it.each([
    ['teks', 'tinggi', 'tinggi'],
    ['dua angka', '75 atau 80', '75 atau 80'],
    ['benar/salah', 'sudah', 'sudah'],
  ])('[1.3] target bukan angka: %s', async (_, isi, tertulis) => {
    const { pesan, json } = await hitungBuku({ tblTarget: withSel(TARGET, 0, 'Target', isi) });
    expect(pesan).toEqual([
      `Lembar "Target", tblTarget, sel E2: Target "Nilai SAKIP" tertulis "${tertulis}", yang tidak terbaca sebagai angka; tulis angkanya saja, atau "-" bila tidak ada.`,
    ]);
    expect(json.indikator.map(({ capaian }) => capaian)).toEqual([null, '75.00']);
  });

  it('[1.3] indikator dan tahun yang sama dua kali: yang kedua tidak dipakai', async () => {
    const { pesan, json } = await hitungBuku({
      tblTarget: withBaris(TARGET, ...TARGET.baris, ['ik1', 'Nilai SAKIP', 'skor', 2023, 99]),
    });
    expect(pesan).toEqual([
      'Lembar "Target", tblTarget, sel A4: ik1 tahun 2023 sudah ada di sel A2, sehingga baris ini tidak dipakai; hapus salah satunya.',
    ]);
    expect(json.indikator[0]).toMatchObject({ target: '75' });
  });

  it('[6] Target Akhir Renstra yang berlainan di dua tahun disebut, dan yang terakhir dipakai', async () => {
    const tigaTarget = withBaris(TARGET, ...TARGET.baris, ['IK1', 'Nilai SAKIP', 'skor', 2024, 76]);
    const { pesan } = await hitungBuku({ tblTarget: withKolom(tigaTarget, 'Target Akhir Renstra', [80, 90, 82]) });
    expect(pesan).toContainEqual(
      'Lembar "Target", tblTarget, sel F4: Target Akhir Renstra "Nilai SAKIP" tertulis 80 di baris sebelumnya dan 82 di sini, sehingga yang dipakai 82; samakan di semua tahun, kecuali bila Renstra memang diubah.',
    );
  });

  it('[6] nama di Program Pendukung dipisah titik koma atau baris baru, dan "-" bukan nama', async () => {
    const dua = ['Program Pelayanan, Trantib; Program Desa\nProgram Kelurahan', '-'];
    const buku = await buildBuku({ tblTarget: withKolom(TARGET, 'Program Pendukung', dua) });
    const { hasil } = await hitung(await XlsxWorkbook.open(buku), { tulis: 'tidak' });
    expect(hasil.data.indikator.map(({ tahunan }) => tahunan[0]?.program)).toEqual([
      ['Program Pelayanan, Trantib', 'Program Desa', 'Program Kelurahan'],
      [],
    ]);
  });

  it('[6] program di baris kedua dari indikator dan tahun yang sama ikut dibaca', async () => {
    const target = withBaris(TARGET, ...TARGET.baris, ['IK1', 'Nilai SAKIP', 'skor', 2023, 75]);
    const program = ['Program Pelayanan', '', 'Program Desa'];
    const buku = await buildBuku({ tblTarget: withKolom(target, 'Program', program) });
    const { hasil } = await hitung(await XlsxWorkbook.open(buku), { tulis: 'tidak' });
    expect(hasil.data.indikator[0]?.tahunan[0]?.program).toEqual(['Program Pelayanan', 'Program Desa']);
  });

  it('[1.3] tanpa kolom Kode, indikator dikenali dari namanya', async () => {
    const { pesan, json } = await hitungBuku({
      tblTarget: withBaris(
        tanpaKolom(TARGET, 'Kode'),
        ['Nilai SAKIP', 'skor', 2023, 75],
        ['nilai  sakip', 'skor', 2023, 75],
      ),
      tblRealisasi: { kepala: ['Indikator', 'Realisasi'], baris: [['NILAI SAKIP', 72.5]] },
      tblAnggaran: null,
    });
    expect(json.indikator).toMatchObject([{ kode: 'IK1', capaian: '96.67' }]);
    expect(pesan).toEqual([
      'Lembar "Target", tblTarget, sel A3: nilai  sakip tahun 2023 sudah ada di sel A2, sehingga baris ini tidak dipakai; hapus salah satunya.',
    ]);
  });

  it('kode yang diberi Takar tidak bertabrakan dengan kode kantor', async () => {
    const { json } = await hitungBuku({
      tblTarget: withBaris(TARGET, [null, 'Tanpa kode', 'skor', 2023, 5], ['IK1', 'Nilai SAKIP', 'skor', 2023, 75]),
    });
    expect(json.indikator.map(({ kode, indikator }) => [kode, indikator])).toEqual([
      ['IK2', 'Tanpa kode'],
      ['IK1', 'Nilai SAKIP'],
    ]);
  });

  it('[1.3] nama indikator kosong', async () => {
    const { pesan } = await hitungBuku({
      tblTarget: withBaris(TARGET, ...TARGET.baris, [null, null, 'skor', 2023, 5]),
    });
    expect(pesan).toEqual([
      'Lembar "Target", tblTarget, sel B4: Indikator kosong, sehingga baris ini tidak dihitung; isi kolom Indikator, atau hapus barisnya.',
    ]);
  });

  it.each([
    ['Arah', 'menurun', 'F2', 'naik'],
    ['Jenis', 'output', 'F2', 'sasaran'],
    ['Cara Hitung', 'dijumlah', 'F2', 'posisi akhir'],
    ['Arah', 'constructor', 'F2', 'naik'],
  ])('[1.3] %s "%s" tidak ada di daftar', async (kolom, tertulis, sel, dipakai) => {
    const { pesan } = await hitungBuku({ tblTarget: withKolom(TARGET, kolom, [tertulis]) });
    expect(pesan).toEqual([
      `Lembar "Target", tblTarget, sel ${sel}: ${kolom} tertulis "${tertulis}" tidak dikenal, sehingga dipakai ${dipakai}; pilih dari daftar kolom itu.`,
    ]);
  });
});

describe('Tahun sebuah baris (Spesifikasi Takar 1)', () => {
  it('[1] tabel tanpa kolom Tahun, atau yang kolom Tahunnya kosong seluruhnya, milik tahun laporan', async () => {
    for (const tblRealisasi of [
      tanpaKolom(REALISASI, 'Tahun'),
      withSel(withSel(REALISASI, 0, 'Tahun', null), 1, 'Tahun', null),
    ]) {
      const { pesan, json } = await hitungBuku({ tblRealisasi });
      expect(pesan).toEqual([]);
      expect(json.indikator.map(({ capaian }) => capaian)).toEqual(['96.67', '75.00']);
    }
  });

  it('[1.3] satu tahun kosong di antara yang terisi: dianggap tahun laporan, dan disebut', async () => {
    const { pesan, json } = await hitungBuku({ tblTarget: withSel(TARGET, 1, 'Tahun', null) });
    expect(pesan).toEqual([
      'Lembar "Target", tblTarget, sel D3: tahun baris ini kosong, sehingga dianggap tahun 2023; isi kolom Tahun.',
    ]);
    expect(json.indikator[1]).toMatchObject({ tahun: 2023, capaian: '75.00' });
  });

  it.each([
    ['angka', 2023],
    ['teks', '2023'],
    ['teks dengan kata', 'Tahun 2023'],
    ['angka dengan titik ribuan', { value: 2023, numberFormat: '#,##0' }],
    ['tanggal', { value: 45291, numberFormat: 'd mmm yyyy' }],
  ])('[1] tahun sebagai %s terbaca', async (_, isi) => {
    const { pesan, json } = await hitungBuku({ tblRealisasi: withSel(REALISASI, 0, 'Tahun', isi) });
    expect(pesan).toEqual([]);
    expect(json.indikator[0]).toMatchObject({ tahun: 2023, capaian: '96.67' });
  });

  it.each([['tahun depan'], ['2O23'], ['2022-2023'], ['23']])('[1.3] tahun "%s" tidak terbaca', async (tertulis) => {
    const { pesan, json } = await hitungBuku({ tblRealisasi: withSel(REALISASI, 0, 'Tahun', tertulis) });
    expect(pesan[0]).toBe(
      `Lembar "Realisasi", tblRealisasi, sel B2: tahun tertulis "${tertulis}" tidak terbaca, sehingga baris ini tidak dihitung; tulis tahun dengan empat angka.`,
    );
    expect(json.indikator.map(({ capaian }) => capaian)).toEqual([null, '75.00']);
  });

  it('[1.3] tahun target tidak terbaca: indikatornya tetap dikenal tabel lain', async () => {
    const { pesan } = await hitungBuku({ tblTarget: withSel(TARGET, 1, 'Tahun', 'tahun depan') });
    expect(pesan.filter((satu) => satu.includes('tidak ada di'))).toEqual([]);
    expect(pesan[0]).toContain('sel D3: tahun tertulis "tahun depan" tidak terbaca');
  });
});

describe('Sel yang berisi kesalahan Excel (Spesifikasi Takar 1.3)', () => {
  it.each([
    ['target', 1, 'E2', 'Target', 'tblTarget'],
    ['nama indikator', 1, 'B2', 'Target', 'tblTarget'],
    ['realisasi', 2, 'D2', 'Realisasi', 'tblRealisasi'],
    ['tahun', 2, 'B2', 'Realisasi', 'tblRealisasi'],
    ['pagu', 3, 'D2', 'Anggaran', 'tblAnggaran'],
    ['uraian', 3, 'B2', 'Anggaran', 'tblAnggaran'],
  ])('[1.3] %s: satu temuan saja untuk sel itu', async (_, lembar, sel, namaLembar, tabel) => {
    const { temuan } = await hitungBytes(await setCell(await buildBuku(), lembar, sel, '<v>#REF!</v>', 'e'));
    const disel = temuan.filter((satu) => satu.tabel === tabel && satu.sel === sel);
    expect(disel.map(({ pesan }) => pesan)).toEqual([
      `Lembar "${namaLembar}", ${tabel}, sel ${sel}: sel ini berisi kesalahan Excel #REF!, sehingga dianggap tidak terisi; perbaiki rumusnya.`,
    ]);
  });
});

describe('Notasi angka (Spesifikasi Takar 2)', () => {
  it('[2.3] angka bermakna ganda diputuskan menurut satuan di tblTarget, juga di tblRealisasi', async () => {
    const { json, temuan } = await hitungBuku({
      tblTarget: withSel(withSel(TARGET, 0, 'Target', 5), 1, 'Target', 2000),
      tblRealisasi: withSel(withSel(REALISASI, 0, 'Realisasi', '4.250'), 1, 'Realisasi', '1.200'),
    });
    expect(json.indikator.map(({ realisasi }) => realisasi)).toEqual(['4.250', '1200']);
    expect(temuan.map(({ pesan }) => pesan)).toEqual([
      'Lembar "Realisasi", tblRealisasi, sel D2: "4.250" dapat dibaca dua cara dan dibaca sebagai 4,250; tulis tanpa titik ribuan, dengan koma untuk desimal, supaya pasti.',
      'Lembar "Realisasi", tblRealisasi, sel D3: "1.200" dapat dibaca dua cara dan dibaca sebagai 1200; tulis tanpa titik ribuan, dengan koma untuk desimal, supaya pasti.',
    ]);
  });

  it.each([
    ['sel persen berisi 1', { value: 1, numberFormat: '0%' }, '100%', 100, '100.00'],
    ['sel persen berisi 0,97', { value: 0.97, numberFormat: '0%' }, '97%', 97, '100.00'],
    ['teks 100 %', '100 %', '100%', 50, '50.00'],
  ])('[2.2] %s dibanding realisasi yang diketik: satuan sama', async (_, target, sebagai, realisasi, capaian) => {
    const { json, pesan } = await hitungBuku({
      tblTarget: withSel(withSel(TARGET, 0, 'Target', target), 0, 'Satuan', '%'),
      tblRealisasi: withSel(REALISASI, 0, 'Realisasi', realisasi),
    });
    expect(json.indikator[0]).toMatchObject({ target: sebagai.replace('%', ''), capaian });
    expect(pesan).toEqual([]);
  });

  it('[2.2] tanda persen yang hanya ada di target disebut, dan tidak dihitung 10.000%', async () => {
    const { json, pesan } = await hitungBuku({
      tblTarget: withSel(TARGET, 0, 'Target', { value: 1, numberFormat: '0%' }),
      tblRealisasi: withSel(REALISASI, 0, 'Realisasi', 100),
    });
    expect(json.indikator[0]).toMatchObject({ capaian: '100.00' });
    expect(pesan).toEqual([
      'Lembar "Realisasi", tblRealisasi, sel D2: Target "Nilai SAKIP" tahun 2023 tertulis "100%" sedangkan realisasinya "100": hanya satu yang memakai tanda persen; samakan satuannya, capaian dihitung dengan angka keduanya apa adanya.',
    ]);
  });
});
