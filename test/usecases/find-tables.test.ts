import {
  ANGGARAN,
  REALISASI,
  SKM,
  TARGET,
  hitungBuku,
  pengaturan,
  penolakan,
  buildBuku,
  readKepala,
  readKolom,
  tanpaKolom,
  withBaris,
  withKolom,
} from './buku-uji';

/** Capaian of the two indicators of the test workbook, when every table was found. */
const CAPAIAN = ['96.67', '75.00'];
const capaian = async (...ubah: Parameters<typeof hitungBuku>) =>
  (await hitungBuku(...ubah)).json.indikator.map((indikator) => indikator.capaian);

describe('Tabel menurut namanya (Spesifikasi Takar 1)', () => {
  it('[1] nama baku dikenali dengan huruf besar atau kecil', async () => {
    const ubah = {
      tblTarget: { ...TARGET, nama: 'TBLTARGET' },
      tblRealisasi: { ...REALISASI, nama: 'tblrealisasi' },
      tblPengaturan: { ...pengaturan(), nama: 'TblPengaturan' },
    };
    expect(await capaian(ubah)).toEqual(CAPAIAN);
  });

  it('[1] tabel bernama baku menang atas tabel lain dengan kepala yang sama', async () => {
    const lama = { ...withBaris(TARGET, ['IK1', 'Nilai SAKIP', 'skor', 2023, 10]), nama: 'Target_2020' };
    const { json, pesan } = await hitungBuku({ lama });
    expect(json.indikator.map((indikator) => indikator.capaian)).toEqual(CAPAIAN);
    expect(pesan).toEqual([]);
  });
});

describe('Tabel menurut kepalanya (Spesifikasi Takar 1)', () => {
  it('[1] kepala dengan sebutan lain, huruf besar, baris baru, dan (Rp) dikenali', async () => {
    const { json, pesan } = await hitungBuku({
      tblTarget: {
        nama: 'Table1',
        kepala: ['KODE IKU', 'Indikator Kinerja\nUtama (IKU)', 'TA', 'Target Kinerja'],
        baris: [['IK1', 'Nilai SAKIP', 2023, 75]],
      },
      tblRealisasi: {
        nama: 'Table2',
        kepala: ['Indikator  Kinerja Utama', 'Thn', 'Real'],
        baris: [['nilai  sakip', 2023, 72.5]],
      },
      tblAnggaran: {
        nama: 'Table3',
        kepala: [
          'Program/Kegiatan',
          'Tahun Anggaran',
          'Target Keuangan (Rp)',
          'Realisasi Keuangan (Rp.)',
          'Kode Indikator',
        ],
        baris: [['Program Pelayanan', 2023, 1_000_000, 900_000, 'IK1']],
      },
      tblSKM: { ...SKM, nama: 'Table4' },
    });
    expect(pesan).toEqual([]);
    expect(json.indikator).toMatchObject([{ capaian: '96.67', serapan: '90.00' }]);
    expect(json.skm[0]).toMatchObject({ ikm: '75.00' });
  });

  it('[1] anggaran yang menyebut indikatornya tidak disangka tabel realisasi', async () => {
    const { json, pesan } = await hitungBuku({
      tblTarget: { ...TARGET, nama: 'Table1' },
      tblRealisasi: { ...REALISASI, nama: 'Table2' },
      tblAnggaran: { ...ANGGARAN, nama: 'Table3' },
    });
    expect(pesan).toEqual([]);
    expect(json.indikator.map(({ capaian: angka, serapan }) => [angka, serapan])).toEqual([
      ['96.67', '90.00'],
      ['75.00', '75.00'],
    ]);
  });

  it('[1] satu tabel memuat target dan realisasi', async () => {
    const { json, pesan, bytes } = await hitungBuku({
      tblTarget: null,
      tblRealisasi: null,
      IKU: {
        nama: 'Table1',
        kepala: ['Kode', 'IKU', 'Tahun', 'Target', 'Realisasi'],
        baris: [
          ['IK1', 'Nilai SAKIP', 2023, 75, 72.5],
          ['IK2', 'Laporan', 2023, 8, 6],
        ],
      },
    });
    expect(pesan).toEqual([]);
    expect(json.indikator.map((indikator) => indikator.capaian)).toEqual(CAPAIAN);
    expect(await readKolom(bytes, 'Table1', 'Capaian (%)')).toEqual([96.67, 75]);
  });

  it('[1] satu tabel bernama tblTarget memuat realisasi juga', async () => {
    const tblTarget = withKolom(TARGET, 'Realisasi', [72.5, 6]);
    expect(await capaian({ tblTarget, tblRealisasi: null })).toEqual(CAPAIAN);
  });

  it('[1] dua tabel yang sama cocok: tidak ada yang dipakai, dan keduanya disebut', async () => {
    const { pesan, json } = await hitungBuku({
      tblTarget: { ...TARGET, nama: 'Table1' },
      lama: { ...TARGET, nama: 'Table2', lembar: 'Target lama' },
    });
    expect(json.indikator).toEqual([]);
    expect(pesan[0]).toBe(
      'Table1 (lembar "Target") dan Table2 (lembar "Target lama") sama-sama cocok sebagai tblTarget, sehingga tidak ada yang dipakai; beri nama tblTarget pada salah satunya, atau isi kunci "Tabel tblTarget" di tblPengaturan.',
    );
  });

  it('[1] realisasi tanpa target disebut, anggaran tetap dihitung', async () => {
    const { pesan, json } = await hitungBuku({ tblTarget: null });
    expect(json.anggaran.map(({ serapan }) => serapan)).toEqual(['90.00', '75.00']);
    expect(pesan).toEqual([
      'Lembar "Realisasi", tblRealisasi: tabel target tidak ditemukan, sehingga realisasi ini tidak dihitung; buat tblTarget berisi kolom Indikator dan Target, atau tambahkan kolom Target di tabel ini.',
    ]);
  });

  it('[1] tidak ada tabel yang cocok: ditolak dengan menyebut tabel yang ada', async () => {
    const bytes = await buildBuku({
      tblTarget: null,
      tblRealisasi: null,
      tblAnggaran: null,
      Agenda: { nama: 'Table1', kepala: ['Tanggal', 'Acara'], baris: [['1 Mei', 'Rapat']] },
    });
    expect(await penolakan(bytes)).toBe(
      'Tidak satu pun tabel dapat dipakai (tblPengaturan, Table1); beri nama tblTarget, tblRealisasi, tblAnggaran, tblBelanja, atau tblSKM menurut isinya, lewat Table Design > Table Name.',
    );
  });
});

describe('Kolom yang wajib (Spesifikasi Takar 1)', () => {
  it.each([
    ['tblTarget', TARGET, 'Indikator', 'Lembar "Target", tblTarget: kolom Indikator', 'tblTarget.Indikator'],
    ['tblTarget', TARGET, 'Target', 'Lembar "Target", tblTarget: kolom Target', 'tblTarget.Target'],
    [
      'tblRealisasi',
      REALISASI,
      'Kode',
      'Lembar "Realisasi", tblRealisasi: kolom Kode atau Indikator',
      'tblRealisasi.Kode',
    ],
    [
      'tblRealisasi',
      REALISASI,
      'Realisasi',
      'Lembar "Realisasi", tblRealisasi: kolom Realisasi atau Pembilang dan Penyebut',
      'tblRealisasi.Realisasi',
    ],
    ['tblAnggaran', ANGGARAN, 'Uraian', 'Lembar "Anggaran", tblAnggaran: kolom Uraian', 'tblAnggaran.Uraian'],
    ['tblAnggaran', ANGGARAN, 'Pagu', 'Lembar "Anggaran", tblAnggaran: kolom Pagu', 'tblAnggaran.Pagu'],
  ])('[1] %s tanpa kolomnya dilewati, tabel lain tetap dihitung', async (peran, tabel, kolom, awal, kunci) => {
    const { pesan } = await hitungBuku({ [peran]: tanpaKolom(tabel, kolom) });
    expect(pesan[0]).toBe(
      `${awal} tidak ditemukan, sehingga tabel ini dilewati; tambahkan kolom itu, atau sebut nama kolomnya di tblPengaturan lewat kunci "Kolom ${kunci}".`,
    );
  });

  it('[1] tblSKM tanpa kolom unsur', async () => {
    const { pesan, json } = await hitungBuku({ tblSKM: { kepala: ['No', 'Nilai'], baris: [[1, 3]] } });
    expect(json.skm).toEqual([]);
    expect(pesan).toEqual([
      'Lembar "SKM", tblSKM: tidak ada kolom unsur, sehingga IKM tidak dihitung; beri kepala U1, U2, dan seterusnya pada kolom nilai unsur, atau daftarkan namanya di tblUnsur.',
    ]);
  });
});

describe('Pemetaan di tblPengaturan (Spesifikasi Takar 1, 1.1)', () => {
  it('[1] tabel dan kolom yang ditunjuk dipakai, juga bila kepalanya sendiri tidak dikenal', async () => {
    const { json, pesan, bytes } = await hitungBuku({
      tblRealisasi: {
        nama: 'Table7',
        kepala: ['Kode', 'Tahun', 'Capaian Kinerja'],
        baris: REALISASI.baris.map(([kode, tahun, , isi]) => [kode!, tahun!, isi!]),
      },
      tblPengaturan: pengaturan(['Tabel tblRealisasi', 'Table7'], ['kolom tblrealisasi.realisasi', 'Capaian Kinerja']),
    });
    expect(pesan).toEqual([]);
    expect(json.indikator.map((indikator) => indikator.capaian)).toEqual(CAPAIAN);
    expect(await readKolom(bytes, 'Table7', 'Capaian Kinerja')).toEqual([72.5, 6]);
  });

  it('[1] pemetaan menang atas nama baku', async () => {
    const { json } = await hitungBuku({
      lain: { ...withBaris(TARGET, ['IK1', 'Nilai SAKIP', 'skor', 2023, 100], TARGET.baris[1]!), nama: 'Perubahan' },
      tblPengaturan: pengaturan(['Tabel tblTarget', 'perubahan']),
    });
    expect(json.indikator[0]).toMatchObject({ target: '100', capaian: '72.50' });
  });

  it('[1.1] kolom hasil yang diganti kepalanya ditemukan lewat pemetaan dan tidak ditambahkan lagi', async () => {
    const { bytes, pesan } = await hitungBuku({
      tblRealisasi: withKolom(withKolom(REALISASI, 'Persen Tercapai'), 'Nilai Huruf'),
      tblPengaturan: pengaturan(
        ['Kolom tblRealisasi.Capaian (%)', 'Persen Tercapai'],
        ['Kolom tblRealisasi.Kategori', 'NILAI HURUF'],
      ),
    });
    expect(pesan).toEqual([]);
    expect(await readKolom(bytes, 'tblRealisasi', 'Persen Tercapai')).toEqual([96.67, 75]);
    expect(await readKolom(bytes, 'tblRealisasi', 'Nilai Huruf')).toEqual(['Sangat Tinggi', 'Sedang']);
    const kepala = await readKepala(bytes, 'tblRealisasi');
    expect(kepala).not.toContain('Capaian (%)');
    expect(kepala).not.toContain('Kategori');
  });

  it('[1.1] kolom hasil dengan sebutan lain ditemukan dan tidak ditambahkan lagi', async () => {
    const { bytes } = await hitungBuku({ tblRealisasi: withKolom(REALISASI, 'PREDIKAT') });
    expect(await readKolom(bytes, 'tblRealisasi', 'PREDIKAT')).toEqual(['Sangat Tinggi', 'Sedang']);
    expect(await readKepala(bytes, 'tblRealisasi')).not.toContain('Kategori');
  });

  it('[1] tabel atau kolom yang ditunjuk tetapi tidak ada disebut, dan dicari menurut nama bakunya', async () => {
    const { json, pesan } = await hitungBuku({
      tblPengaturan: pengaturan(['Tabel tblTarget', 'Table9'], ['Kolom tblRealisasi.Realisasi', 'Hasil']),
    });
    expect(json.indikator.map((indikator) => indikator.capaian)).toEqual(CAPAIAN);
    expect(pesan).toEqual([
      'Tabel "Table9" yang ditunjuk sebagai tblTarget tidak ada di buku kerja ini, sehingga dicari menurut nama bakunya; perbaiki isi kunci "Tabel tblTarget" di tblPengaturan.',
      'Lembar "Realisasi", tblRealisasi: kolom "Hasil" tidak ada di tabel ini, sehingga dicari menurut nama bakunya; perbaiki isi kunci "Kolom tblRealisasi.Realisasi" di tblPengaturan.',
    ]);
  });

  it.each(['Tabel tblTarjet', 'Kolom tblRealisasi.Hasil', 'Kolom tblRealisasi', 'Tabel tblTarget.Kode'])(
    '[1] kunci pemetaan "%s" tidak menunjuk apa pun dan disebut',
    async (kunci) => {
      const { temuan } = await hitungBuku({ tblPengaturan: pengaturan([kunci, 'Table1']) });
      expect(temuan.map(({ pesan }) => pesan)).toEqual([
        `Lembar "Pengaturan", tblPengaturan, sel A5: pengaturan "${kunci}" tidak dikenal, sehingga diabaikan; periksa ejaannya.`,
      ]);
    },
  );
});
