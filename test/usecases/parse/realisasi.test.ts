import { REALISASI, TARGET, hitungBuku, readKolom, withBaris, withKolom, withSel, type TabelUji } from '../buku-uji';

/** One indicator counted in its own way, and its realisasi per periode. */
function perPeriode(cara: string, satuan: string, ...baris: TabelUji['baris']) {
  return {
    tblTarget: {
      kepala: ['Kode', 'Indikator', 'Satuan', 'Tahun', 'Target', 'Cara Hitung'],
      baris: [['IK1', 'Dokumen', satuan, 2023, 40, cara]],
    },
    tblRealisasi: { kepala: ['Kode', 'Tahun', 'Periode', 'Realisasi', 'Pembilang', 'Penyebut'], baris },
    tblAnggaran: null,
  };
}

describe('Realisasi per periode menjadi setahun (Spesifikasi Takar 3.2)', () => {
  it.each([
    ['posisi akhir', '30', '75.00', 'triwulan terakhir: 30 / 40'],
    ['kumulatif', '60', '150.00', '10 + 20 + 30 = 60; 60 / 40'],
    ['rata-rata', '20', '50.00', '(10 + 20 + 30) / 3 = 20; 20 / 40'],
  ])('[3.2] %s dari tiga triwulan, triwulan IV kosong: %s, capaian %s (%s)', async (cara, realisasi, capaian) => {
    const { json, pesan, bytes } = await hitungBuku(
      perPeriode(
        cara,
        'dokumen',
        ['IK1', 2023, 'TW I', 10],
        ['IK1', 2023, 'TW II', 20],
        ['IK1', 2023, 'TW III', 30],
        ['IK1', 2023, 'TW IV', null],
      ),
    );
    expect(pesan).toEqual([]);
    expect(json.indikator).toMatchObject([{ realisasi, capaian }]);
    expect(await readKolom(bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([null, null, Number(capaian), null]);
  });

  it('[1.2] triwulan yang tidak berurutan: hasil di baris triwulan terakhir yang terisi', async () => {
    const { json, bytes } = await hitungBuku(
      perPeriode(
        'posisi akhir',
        'dokumen',
        ['IK1', 2023, 'Triwulan 4', null],
        ['IK1', 2023, 'tw-iii', 30],
        ['IK1', 2023, 1, 10],
      ),
    );
    expect(json.indikator[0]).toMatchObject({ realisasi: '30' });
    expect(await readKolom(bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([null, 75, null]);
  });

  it.each([
    ['Periode', 'Semester I', 'Smt 2'],
    ['Semester', 'I', 'II'],
    ['Semester', 1, 2],
  ])('[3.2] semester, kepala %s berisi %s dan %s: 10 + 20 = 30', async (kepala, pertama, kedua) => {
    const buku = perPeriode('kumulatif', 'dokumen', ['IK1', 2023, kedua, 20], ['IK1', 2023, pertama, 10]);
    const { json, pesan, bytes } = await hitungBuku({
      ...buku,
      tblRealisasi: { ...buku.tblRealisasi, kepala: ['Kode', 'Tahun', kepala, 'Realisasi', 'Pembilang', 'Penyebut'] },
    });
    expect(pesan).toEqual([]);
    expect(json.indikator[0]).toMatchObject({ realisasi: '30', capaian: '75.00' });
    expect(await readKolom(bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([75, null]);
  });

  it('[3.2] baris setahun menang atas triwulannya, dan selisihnya disebut', async () => {
    const { json, pesan } = await hitungBuku(
      perPeriode(
        'kumulatif',
        'dokumen',
        ['IK1', 2023, null, 35],
        ['IK1', 2023, 'TW I', 10],
        ['IK1', 2023, 'TW II', 20],
      ),
    );
    expect(json.indikator[0]).toMatchObject({ realisasi: '35' });
    expect(pesan).toHaveLength(1);
    expect(pesan[0]).toContain(
      'Realisasi "Dokumen" tahun 2023 tertulis 35 untuk setahun, sedangkan dari periodenya (kumulatif) 30',
    );
  });

  it('[3.2] persen tidak dijumlahkan diam-diam', async () => {
    const { json, pesan } = await hitungBuku(
      perPeriode('kumulatif', '%', ['IK1', 2023, 'TW I', 10], ['IK1', 2023, 'TW II', 20]),
    );
    expect(json.indikator[0]).toMatchObject({ capaian: null });
    expect(pesan[0]).toContain('tidak boleh dijumlahkan antarperiode');
  });

  it('[3.1] persen kumulatif dari Pembilang dan Penyebut: (2 + 3) / (10 + 10) = 25%', async () => {
    const { json, pesan } = await hitungBuku(
      perPeriode('kumulatif', '%', ['IK1', 2023, 'TW I', null, 2, 10], ['IK1', 2023, 'TW II', null, 3, 10]),
    );
    expect(pesan).toEqual([]);
    expect(json.indikator[0]).toMatchObject({ realisasi: '25', capaian: '62.50' });
  });
});

describe('Target dan realisasi per triwulan dalam satu tabel (Spesifikasi Takar 1)', () => {
  const kepala = ['IKU', 'Tahun', 'Triwulan', 'Target', 'Realisasi'];

  it.each([
    ['target setahun di tiap baris', [80, 80, 80]],
    ['target setahun hanya di baris pertama', [80, null, null]],
    ['target setahun hanya di baris terakhir', [null, null, 80]],
  ])('[1] %s', async (_, [a, b, c]) => {
    const { json, pesan, bytes } = await hitungBuku({
      tblTarget: null,
      tblAnggaran: null,
      tblRealisasi: {
        nama: 'Table1',
        kepala,
        baris: [
          ['SAKIP', 2023, 'I', a!, 20],
          ['SAKIP', 2023, 'II', b!, 60],
          ['SAKIP', 2023, 'III', c!, null],
        ],
      },
    });
    expect(pesan).toEqual([]);
    expect(json.indikator).toMatchObject([{ target: '80', realisasi: '60', capaian: '75.00' }]);
    expect(await readKolom(bytes, 'Table1', 'Capaian (%)')).toEqual([null, 75, null]);
  });

  it('[1.3] target yang berbeda tiap triwulan disebut, dan yang terakhir dipakai; baris kembar disebut sekali', async () => {
    const { json, pesan } = await hitungBuku({
      tblTarget: null,
      tblAnggaran: null,
      tblRealisasi: {
        nama: 'Table1',
        kepala,
        baris: [
          ['SAKIP', 2023, 'I', 40, 20],
          ['SAKIP', 2023, 'II', 80, 60],
          ['SAKIP', 2023, 'II', 80, 70],
        ],
      },
    });
    expect(json.indikator).toMatchObject([{ target: '80', realisasi: '60' }]);
    expect(pesan).toEqual([
      'Lembar "Realisasi", Table1, sel D3: target "SAKIP" tahun 2023 tertulis 40 di baris sebelumnya dan 80 di sini, sehingga yang dipakai 80; tulis target setahun yang sama di semua periode.',
      'Lembar "Realisasi", Table1, sel A4: SAKIP tahun 2023 TW II sudah ada di sel A3, sehingga baris ini tidak dipakai; hapus salah satunya.',
    ]);
  });
});

describe('Baris tblRealisasi yang tidak dapat dihitung (Spesifikasi Takar 1.3)', () => {
  const KOMPONEN: TabelUji = {
    kepala: ['Kode', 'Tahun', 'Realisasi', 'Pembilang', 'Penyebut'],
    baris: [
      ['IK1', 2023, null, 29, 40],
      ['IK2', 2023, null, 6, 1],
    ],
  };

  it.each<[string, TabelUji, string]>([
    [
      'realisasi bukan angka',
      withSel(REALISASI, 0, 'Realisasi', 'dua puluh'),
      'sel D2: Realisasi "Nilai SAKIP" tertulis "dua puluh", yang tidak terbaca sebagai angka; tulis angkanya saja, atau "-" bila tidak ada.',
    ],
    [
      'pembilang bukan angka',
      withSel(KOMPONEN, 0, 'Pembilang', 'dua'),
      'sel D2: Pembilang "Nilai SAKIP" tertulis "dua", yang tidak terbaca sebagai angka; tulis angkanya saja, atau "-" bila tidak ada.',
    ],
    [
      'penyebut 0',
      withSel(KOMPONEN, 0, 'Penyebut', 0),
      'sel E2: Penyebut "Nilai SAKIP" tahun 2023 adalah 0, sehingga Pembilang/Penyebut tidak dapat dihitung; periksa Penyebut, atau tulis realisasinya langsung.',
    ],
    [
      'penyebut kosong',
      withSel(KOMPONEN, 0, 'Penyebut', null),
      'sel D2: Realisasi "Nilai SAKIP" tahun 2023 hanya punya satu dari Pembilang dan Penyebut; isi keduanya, atau tulis realisasinya langsung.',
    ],
    [
      'periode tidak dikenal',
      withSel(REALISASI, 0, 'Periode', 'Januari'),
      'sel C2: periode tertulis "Januari" tidak dikenal, sehingga baris ini tidak dihitung; pakai TW I sampai TW IV, Semester I atau II, atau kosongkan.',
    ],
    [
      'kode tidak dikenal',
      withSel(REALISASI, 0, 'Kode', 'IK9'),
      'sel A2: indikator "IK9" tidak ada di tblTarget, sehingga baris ini tidak dihitung; samakan kode atau namanya.',
    ],
    [
      'kode kosong',
      withSel(REALISASI, 0, 'Kode', null),
      'sel A2: Kode kosong, sehingga baris ini tidak dihitung; isi kolom Kode, atau hapus barisnya.',
    ],
  ])('[1.3] %s: sel hasilnya kosong, baris lain tetap dihitung', async (_, tblRealisasi, kalimat) => {
    const { pesan, bytes } = await hitungBuku({ tblRealisasi });
    expect(pesan[0]).toBe(`Lembar "Realisasi", tblRealisasi, ${kalimat}`);
    expect((await readKolom(bytes, 'tblRealisasi', 'Capaian (%)'))[0]).toBeNull();
    expect((await readKolom(bytes, 'tblRealisasi', 'Capaian (%)'))[1]).toBe(75);
  });

  it('[1.3] indikator, tahun, dan periode yang sama dua kali', async () => {
    const { pesan } = await hitungBuku({
      tblRealisasi: withBaris(
        REALISASI,
        ['IK1', 2023, 'TW I', 10],
        ['Nilai SAKIP', 2023, 'Triwulan 1', 20],
        ['IK2', 2023, null, 6],
      ),
    });
    expect(pesan).toEqual([
      'Lembar "Realisasi", tblRealisasi, sel A3: Nilai SAKIP tahun 2023 TW I sudah ada di sel A2, sehingga baris ini tidak dipakai; hapus salah satunya.',
    ]);
  });

  it('[1.3] nama yang dipakai dua indikator tidak ditebak', async () => {
    const { pesan, json } = await hitungBuku({
      tblTarget: withBaris(TARGET, ['IK1', 'IKM', 'skor', 2023, 75], ['IK2', 'IKM', 'skor', 2023, 80]),
      tblRealisasi: {
        kepala: ['Kode', 'Indikator', 'Tahun', 'Realisasi'],
        baris: [
          [null, 'ikm', 2023, 72.5],
          ['IK2', 'IKM', 2023, 60],
        ],
      },
    });
    expect(pesan[0]).toBe(
      'Lembar "Realisasi", tblRealisasi, sel B2: nama "ikm" dipakai IK1 dan IK2, sehingga baris ini tidak dihitung; isi kolom Kode dengan salah satunya.',
    );
    expect(json.indikator.map(({ realisasi }) => realisasi)).toEqual([null, '60']);
  });

  it.each(['-', '–', 'NA', 'N/A', 'Tidak ada', ''])('[2.1] realisasi "%s" kosong, bukan nol', async (isi) => {
    const { json } = await hitungBuku({ tblRealisasi: withSel(REALISASI, 0, 'Realisasi', isi) });
    expect(json.indikator[0]).toMatchObject({ realisasi: null, capaian: null });
  });

  it('[3.2] tahun yang hanya ada di tblRealisasi tetap tercatat', async () => {
    const { json } = await hitungBuku({
      tblTarget: withKolom(TARGET, 'Sasaran'),
      tblRealisasi: withBaris(REALISASI, ...REALISASI.baris, ['IK1', 2021, null, 60]),
    });
    expect(json.indikator.map(({ kode, tahun, realisasi }) => [kode, tahun, realisasi])).toEqual([
      ['IK1', 2021, '60'],
      ['IK1', 2023, '72.5'],
      ['IK2', 2023, '6'],
    ]);
  });
});
