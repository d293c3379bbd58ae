import { ANGGARAN, hitungBuku, readKolom, withBaris, withKolom, withSel, type TabelUji } from '../buku-uji';

describe('Membaca tblAnggaran (Spesifikasi Takar 1, 3.5)', () => {
  it.each<[string, TabelUji, string]>([
    [
      'pagu bukan angka',
      withSel(ANGGARAN, 0, 'Pagu', 'satu juta'),
      'sel D2: Pagu "Program Pelayanan" tertulis "satu juta", yang tidak terbaca sebagai angka; tulis angkanya saja, atau "-" bila tidak ada.',
    ],
    [
      'realisasi bukan angka',
      withSel(ANGGARAN, 1, 'Realisasi', 'belum cair'),
      'sel E3: Realisasi "Program Penunjang" tertulis "belum cair", yang tidak terbaca sebagai angka; tulis angkanya saja, atau "-" bila tidak ada.',
    ],
    [
      'uraian kosong padahal ada uangnya',
      withSel(ANGGARAN, 1, 'Uraian', null),
      'sel B3: Uraian kosong, sehingga baris ini tidak dihitung; isi kolom Uraian, atau hapus barisnya.',
    ],
    [
      'tingkat yang tidak ada di daftar',
      withKolom(ANGGARAN, 'Level', ['programm', 'program']),
      'sel G2: Level tertulis "programm" tidak dikenal, sehingga dipakai tingkat menurut kode atau nomornya; pilih dari daftar kolom itu.',
    ],
    [
      'indikator yang tidak ada di tblTarget',
      withSel(ANGGARAN, 1, 'Indikator', 'IK2; IK7'),
      'sel F3: indikator "IK7" tidak ada di tblTarget, sehingga anggaran baris ini tidak dihitung untuknya; samakan kode atau namanya.',
    ],
  ])('[1.3] %s', async (_, tblAnggaran, kalimat) => {
    const { pesan } = await hitungBuku({ tblAnggaran });
    expect(pesan).toEqual([`Lembar "Anggaran", tblAnggaran, ${kalimat}`]);
  });

  it('[1.3] tiap kode yang tidak dikenal di satu sel disebut sendiri', async () => {
    const { pesan } = await hitungBuku({ tblAnggaran: withSel(ANGGARAN, 1, 'Indikator', 'IK2, IK7\nIK8') });
    expect(pesan.map((satu) => /indikator "(.*?)"/.exec(satu)?.[1])).toEqual(['IK7', 'IK8']);
  });

  it.each([
    ['kode dengan huruf lain', 'ik2'],
    ['beberapa kode', 'IK1; IK2'],
    ['nama indikator', 'Laporan tepat waktu'],
    ['nama indikator dengan huruf lain', 'LAPORAN  TEPAT WAKTU'],
  ])('[3.5] indikator yang didukung ditulis sebagai %s', async (_, isi) => {
    const { json, pesan } = await hitungBuku({ tblAnggaran: withSel(ANGGARAN, 1, 'Indikator', isi) });
    expect(json.indikator[1]).toMatchObject({ pagu: '2000000', serapan: '75.00' });
    expect(pesan).toEqual([]);
  });

  it.each(['-', '–', null])('[2.1] "%s" di kolom Indikator berarti tidak ada', async (isi) => {
    const { json, pesan } = await hitungBuku({ tblAnggaran: withSel(ANGGARAN, 1, 'Indikator', isi) });
    expect(json.indikator[1]).toMatchObject({ pagu: null, serapan: null });
    expect(pesan).toEqual([]);
  });

  it('[3.5] sisa dan serapan tiap baris: 1.000.000 − 900.000 = 100.000; pagu 0 atau kosong tanpa serapan', async () => {
    const { bytes, pesan } = await hitungBuku({
      tblAnggaran: withBaris(
        ANGGARAN,
        ['1', 'Program Pelayanan', 2023, 'Rp. 1.000.000,-', '900.000,00', 'IK1'],
        ['2', 'Program Penunjang', 2023, 0, 0, null],
        ['3', 'Program Baru', 2023, null, null, null],
      ),
    });
    expect(pesan).toEqual([]);
    expect(await readKolom(bytes, 'tblAnggaran', 'Sisa (Rp)')).toEqual([100_000, 0, null]);
    expect(await readKolom(bytes, 'tblAnggaran', 'Serapan (%)')).toEqual([90, null, null]);
  });

  it.each([
    'Jumlah',
    'TOTAL',
    'Jumlah Total',
    'Total Anggaran',
    'J U M L A H',
    'T O T A L',
    'Sub Total',
    'Subtotal',
    'Jml.',
  ])('[3.5] baris "%s" yang diketik di bawah tabel tidak dihitung sebagai program', async (uraian) => {
    const { json, temuan } = await hitungBuku({
      tblAnggaran: withBaris(ANGGARAN, ...ANGGARAN.baris, [null, uraian, 2023, 3_000_000, 2_400_000, null]),
    });
    expect(json.anggaran.map(({ pagu }) => pagu)).toEqual(['1000000', '2000000']);
    expect(temuan.map(({ tingkat, pesan }) => `${tingkat} ${pesan}`)).toEqual([
      `info Lembar "Anggaran", tblAnggaran, sel B4: baris "${uraian}" dianggap jumlah dan dilewati, supaya anggaran tidak terhitung dua kali; isi kolom No atau Kode Rekening bila ini program atau kegiatan.`,
    ]);
  });

  it('[3.5] program yang namanya diawali Jumlah tetap program bila bernomor', async () => {
    const { json } = await hitungBuku({ tblAnggaran: withSel(ANGGARAN, 1, 'Uraian', 'Jumlah Desa Terlayani') });
    expect(json.anggaran).toHaveLength(2);
  });

  it('[1.3] jenis belanja kosong padahal ada uangnya', async () => {
    const { pesan, bytes } = await hitungBuku({
      tblBelanja: {
        kepala: ['Jenis Belanja', 'Tahun', 'Pagu', 'Realisasi'],
        baris: [
          ['Belanja Pegawai', 2023, 500, 400],
          [null, 2023, 100, 50],
        ],
      },
    });
    expect(pesan).toEqual([
      'Lembar "Belanja", tblBelanja, sel A3: Jenis Belanja kosong, sehingga baris ini tidak dihitung; isi kolom Jenis Belanja, atau hapus barisnya.',
    ]);
    expect(await readKolom(bytes, 'tblBelanja', 'Serapan (%)')).toEqual([80, null]);
  });
});
