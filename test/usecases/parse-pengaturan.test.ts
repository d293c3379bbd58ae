import { DAFTAR_KUNCI } from '../../src/usecases/daftar-kunci';
import type { NewCell } from '../../src/workbook/workbook.port';
import {
  ANGGARAN,
  REALISASI,
  SKM,
  TARGET,
  buildBuku,
  hitungBuku,
  hitungBytes,
  penolakan,
  pengaturan,
  readKolom,
  withBaris,
  withKolom,
  withSel,
  type IsiBuku,
} from './buku-uji';
import { setCell } from './sunting-xlsx';

/** One indicator, its budget, and its figures as the annex would work them out. */
function satu(
  target: NewCell,
  realisasi: NewCell,
  lain: { arah?: string; pembilang?: number; penyebut?: number } = {},
): IsiBuku {
  return {
    tblTarget: {
      kepala: ['Kode', 'Indikator', 'Satuan', 'Arah', 'Tahun', 'Target', 'Target Akhir Renstra'],
      baris: [['IK1', 'Indikator', 'skor', lain.arah ?? 'naik', 2023, target, 70]],
    },
    tblRealisasi: {
      kepala: ['Kode', 'Tahun', 'Realisasi', 'Pembilang', 'Penyebut'],
      baris: [['IK1', 2023, realisasi, lain.pembilang ?? null, lain.penyebut ?? null]],
    },
    tblAnggaran: withBaris(ANGGARAN, ['1', 'Program', 2023, 3_000_000, 2_000_000, 'IK1']),
  };
}

const SEMESTER = {
  ...SKM,
  baris: [
    [1, 2023, 'Semester I', ...Array<number>(9).fill(4)],
    [2, 2023, 'Semester II', ...Array<number>(9).fill(2)],
    [3, 2023, 'Semester II', ...Array<number>(9).fill(2)],
  ],
};

type Kasus = readonly [
  kunci: string,
  nilai: NewCell,
  buku: IsiBuku,
  harapan: Record<string, string | null>,
  hitungan: string,
];

/** Every value of every key with the figure it decides; the profile is permenpanrb53. */
const KASUS: readonly Kasus[] = [
  ['Dasar Capaian', 'tercetak', satu(3, { value: 6.8966, numberFormat: '0.0' }), { capaian: '230.00' }, '6,9 / 3'],
  ['Dasar Capaian', 'komponen', satu(3, 6.9, { pembilang: 20, penyebut: 2.9 }), { capaian: '229.89' }, '20 / 2,9 / 3'],
  ['Rumus Turun', '(2T-R)/T', satu(10, 8, { arah: 'turun' }), { capaian: '120.00' }, '(20 − 8) / 10'],
  ['Rumus Turun', '(2T - R) / T', satu(10, 8, { arah: 'turun' }), { capaian: '120.00' }, '(20 − 8) / 10'],
  ['Rumus Turun', 't/r', satu(10, 8, { arah: 'turun' }), { capaian: '125.00' }, '10 / 8'],
  ['Batas Capaian', 'tidak ada', satu(10, 20), { capaian: '200.00' }, '20 / 10'],
  ['Batas Capaian', 100, satu(10, 20), { capaian: '100.00' }, '200 dibatasi 100'],
  ['Batas Capaian', '110', satu(10, 20), { capaian: '110.00' }, '200 dibatasi 110'],
  ['Batas Capaian', '120%', satu(10, 20), { capaian: '120.00' }, '200 dibatasi 120'],
  ['Batas Capaian', { value: 1.2, numberFormat: '0%' }, satu(10, 20), { capaian: '120.00' }, 'sel persen 120%'],
  ['Batas Capaian', '112,5', satu(10, 20), { capaian: '112.50' }, '200 dibatasi 112,5'],
  ['Pembulatan Capaian', 'setengah ke atas', satu(75, 72.5), { capaian: '96.67' }, '96,666…'],
  ['Pembulatan Capaian', 'Potong', satu(75, 72.5), { capaian: '96.66' }, '96,666…'],
  ['Desimal Capaian', 0, satu(75, 72.5), { capaian: '97' }, '96,666…'],
  ['Desimal Capaian', '4', satu(75, 72.5), { capaian: '96.6667' }, '96,666…'],
  [
    'Pembulatan Capaian Renstra',
    'potong',
    satu(75, 72.5),
    { capaianRenstra: '103.57', capaian: '96.67' },
    '72,5 / 70 = 103,571…',
  ],
  ['Desimal Capaian Renstra', 3, satu(75, 72.5), { capaianRenstra: '103.571', capaian: '96.67' }, '72,5 / 70'],
  ['Pembulatan Serapan', 'potong', satu(75, 72.5), { serapan: '66.66' }, '2 / 3 = 66,666…'],
  ['Desimal Serapan', 1, satu(75, 72.5), { serapan: '66.7' }, '2 / 3 = 66,666…'],
  ['Pembulatan Efisiensi', 'setengah ke atas', satu(75, 72.5), { efisiensi: '30.00' }, '96,666… − 66,666…'],
  ['Pembulatan Efisiensi', 'potong', satu(60, 73), { efisiensi: '55.00' }, '121,666… − 66,666…'],
  ['Desimal Efisiensi', 1, satu(75, 72), { efisiensi: '29.3' }, '96 − 66,666…'],
  ['Skala Capaian', 'permendagri-54-2010', satu(80, 72.5), { capaian: '90.63', kategori: 'Tinggi' }, '72,5 / 80'],
  ['Skala Capaian', 'Jiken', satu(80, 72.5), { capaian: '90.63', kategori: 'Baik' }, '72,5 / 80'],
  ['Skala Capaian', 'jaten', satu(80, 72.5), { capaian: '90.63', kategori: 'Baik' }, '72,5 / 80'],
  ['Skala Capaian', 'sangat-berhasil', satu(80, 72.5), { capaian: '90.63', kategori: 'Berhasil' }, '72,5 / 80'],
  ['Skala Capaian', 'lan', satu(80, 72.5), { capaian: '90.63', kategori: 'Sangat Berhasil' }, '72,5 / 80'],
  ['Kategori Dari', 'bulat', satu(100, 90.996), { capaian: '91.00', kategori: 'Sangat Tinggi' }, '90,996 dibulatkan'],
  ['Kategori Dari', 'utuh', satu(100, 90.996), { capaian: '91.00', kategori: 'Tinggi' }, '90,996 apa adanya'],
  ['Metode Efisiensi', 'selisih', satu(75, 72.5), { efisiensi: '30.00' }, '96,67 − 66,67'],
  ['Metode Efisiensi', 'sisa', satu(75, 72.5), { efisiensi: '33.33' }, '100 − 66,67'],
  ['Metode Efisiensi', 'pmk249', satu(80, 72), { efisiensi: '25.93' }, '(1 − 66,67 / 90) × 100'],
  ['Metode Efisiensi', 'pmk22', satu(80, 72), { efisiensi: '25.93' }, '(90 − 66,67) / 90 × 100'],
  ['Metode Efisiensi', 'tidak ada', satu(75, 72.5), { efisiensi: null, kategoriEfisiensi: null }, 'tidak dihitung'],
  ['Efisiensi Dari', 'utuh', satu(79, 72.5), { efisiensi: '25.11' }, '91,7721… − 66,6666… = 25,1054…'],
  ['Efisiensi Dari', 'bulat', satu(79, 72.5), { efisiensi: '25.10' }, '91,77 − 66,67'],
  ['SKM Setahun', 'rata-rata', { tblSKM: SEMESTER }, { ikm: '75.00' }, '(100 + 50) / 2'],
  ['SKM Setahun', 'Rata rata', { tblSKM: SEMESTER }, { ikm: '75.00' }, '(100 + 50) / 2'],
  ['SKM Setahun', 'gabungan', { tblSKM: SEMESTER }, { ikm: '66.67' }, '(4 + 2 + 2) / 3 × 25'],
  ['Bobot SKM', '1/n', { tblSKM: SKM }, { ikm: '75.00' }, '3 × 25'],
  ['Bobot SKM', '0,111', { tblSKM: SKM }, { ikm: '74.93' }, '9 × 3 × 0,111 × 25 = 74,925'],
  ['Bobot SKM', 0.11, { tblSKM: SKM }, { ikm: '74.25' }, '9 × 3 × 0,11 × 25'],
  ['Bobot SKM', { value: 0.111, numberFormat: '0.0%' }, { tblSKM: SKM }, { ikm: '74.93' }, 'sel persen 11,1%'],
  ['Bobot SKM', 'per unsur', { tblSKM: SKM }, { ikm: '75.00' }, 'tanpa tblUnsur sama rata'],
];

describe('Setiap kunci tblPengaturan (Spesifikasi Takar 4)', () => {
  it.each(KASUS)('[4] %s = %j', async (kunci, nilai, buku, harapan) => {
    const { json, temuan } = await hitungBuku({ ...buku, tblPengaturan: pengaturan([kunci, nilai]) });
    const angka = 'ikm' in harapan ? json.skm[0] : json.indikator[0];
    expect(angka).toMatchObject(harapan);
    expect(temuan.filter(({ tabel }) => tabel === 'tblPengaturan')).toEqual([]);
  });

  it('[4] setiap kunci punya kasus di atas', () => {
    const diuji = new Set(KASUS.map(([kunci]) => kunci));
    expect(DAFTAR_KUNCI.map(({ kunci }) => kunci).filter((kunci) => !diuji.has(kunci))).toEqual([]);
  });

  it.each(DAFTAR_KUNCI.map(({ kunci, pilihan }) => [kunci, pilihan]))(
    '[1.3] %s dengan nilai yang tidak dikenal menjadi temuan, dan cara profil dipakai',
    async (kunci, pilihan) => {
      const buku = { ...satu(75, 72.5), tblSKM: SKM };
      const [benar, salah] = await Promise.all([
        hitungBuku(buku),
        hitungBuku({ ...buku, tblPengaturan: pengaturan([kunci, 'sembarang']) }),
      ]);
      expect(salah.pesan).toEqual([
        `Lembar "Pengaturan", tblPengaturan, sel B5: pengaturan "${kunci}" berisi "sembarang" yang tidak dikenal, sehingga cara profil yang dipakai; isi dengan ${pilihan}.`,
      ]);
      expect(salah.json.indikator).toEqual(benar.json.indikator);
      expect(salah.json.skm).toEqual(benar.json.skm);
    },
  );

  it.each([
    ['Batas Capaian', '0'],
    ['Batas Capaian', '-5'],
    ['Desimal Capaian', '7'],
    ['Desimal Capaian', '1,5'],
    ['Bobot SKM', '1,5'],
    ['Bobot SKM', '0'],
    ['Skala Capaian', 'skm'],
  ])('[1.3] %s = %s ditolak', async (kunci, nilai) => {
    const { temuan } = await hitungBuku({ tblPengaturan: pengaturan([kunci, nilai]) });
    expect(temuan).toMatchObject([{ kode: 'nilai-pengaturan', sel: 'B5', tertulis: nilai }]);
  });

  it('[4] kunci tanpa isi berarti cara profil', async () => {
    const { temuan } = await hitungBuku({
      tblPengaturan: pengaturan(['Batas Capaian', null], ['Metode Efisiensi', '']),
    });
    expect(temuan).toEqual([]);
  });

  it('[4] Desimal Serapan berlaku juga bagi tblAnggaran, walau format selnya dua desimal', async () => {
    const { json } = await hitungBuku({
      ...satu(75, 72.5),
      tblAnggaran: withKolom(withBaris(ANGGARAN, ['1', 'Program', 2023, 3, 2, 'IK1']), 'Serapan (%)', [
        { value: null, numberFormat: '0.00' },
      ]),
      tblPengaturan: pengaturan(['Desimal Serapan', 1]),
    });
    expect(json.anggaran[0]).toMatchObject({ serapan: '66.7' });
  });
});

describe('Kunci tentang kantor dan rupa laporan (Spesifikasi Takar 4, 5.3)', () => {
  it.each<[string, NewCell, string]>([
    ['Tahun', '2O23', 'sehingga tahun laporan belum ditentukan; isi dengan empat angka, misalnya 2023.'],
    [
      'Profil',
      'kota',
      'sehingga profil permenpanrb53 yang dipakai; isi dengan permenpanrb53, juwana, jiken, jaten, juai.',
    ],
    [
      'Lembar Laporan',
      'dua',
      'sehingga dipakai satu lembar per tabel; isi dengan "satu lembar per tabel" atau "satu lembar".',
    ],
    ['Kertas', 'Legal', 'sehingga dipakai A4; isi dengan A4 atau F4.'],
    ['Ukuran Huruf', 'besar', 'sehingga dipakai 11; isi dengan angka 6 sampai 99.'],
  ])('[1.3] %s yang salah ditunjuk selnya', async (kunci, nilai, akhir) => {
    const { pesan } = await hitungBuku({ tblPengaturan: pengaturan([kunci, nilai]) }, { tahun: 2023 });
    expect(pesan).toEqual([expect.stringMatching(/^Lembar "Pengaturan", tblPengaturan, sel B\d: pengaturan/)]);
    expect(pesan[0]).toContain(`pengaturan "${kunci}" berisi "${String(nilai)}" yang tidak dikenal, ${akhir}`);
  });

  it('[1] tanpa tahun di mana pun tidak ada yang dihitung', async () => {
    const kalimat = 'Tahun laporan belum ditentukan; isi kunci "Tahun" di tblPengaturan, misalnya 2023.';
    expect(await penolakan(await buildBuku({ tblPengaturan: null }))).toBe(kalimat);
    expect(await penolakan(await buildBuku({ tblPengaturan: pengaturan(['Tahun', null]) }))).toBe(kalimat);
  });

  it('[1] tahun yang salah disebut selnya; tahun yang diminta menang', async () => {
    const bytes = await buildBuku({ tblPengaturan: pengaturan(['Tahun', 'dua ribu']) });
    expect(await penolakan(bytes)).toBe(
      'Lembar "Pengaturan", tblPengaturan, sel B4: pengaturan "Tahun" berisi "dua ribu" yang tidak dikenal, sehingga tahun laporan belum ditentukan; isi dengan empat angka, misalnya 2023.',
    );
    expect((await hitungBytes(bytes, { tahun: 2023 })).json.tahun).toBe(2023);
  });

  it('[1] tahun yang berupa kesalahan Excel', async () => {
    const bytes = await setCell(await buildBuku(), 4, 'B3', '<v>#REF!</v>', 'e');
    expect(await penolakan(bytes)).toBe(
      'Lembar "Pengaturan", tblPengaturan, sel B3: sel ini berisi kesalahan Excel #REF!, sehingga dianggap tidak terisi; perbaiki rumusnya.',
    );
  });

  it('[1.3] kunci yang ditulis dua kali: yang pertama dipakai', async () => {
    const { pesan, json } = await hitungBuku({
      tblPengaturan: pengaturan(['Desimal Capaian', 0], ['desimal  capaian', 3]),
    });
    expect(json.indikator[0]).toMatchObject({ capaian: '97' });
    expect(pesan).toEqual([
      'Lembar "Pengaturan", tblPengaturan, sel A6: pengaturan "desimal  capaian" sudah ada di sel A5, sehingga baris ini diabaikan; hapus salah satunya.',
    ]);
  });

  it('[1.3] dua nama untuk kunci yang sama juga ditulis dua kali', async () => {
    const { pesan, json } = await hitungBuku({ tblPengaturan: pengaturan(['Tahun', 2023], ['Tahun Laporan', 2022]) });
    expect(json.tahun).toBe(2023);
    expect(pesan).toEqual([
      'Lembar "Pengaturan", tblPengaturan, sel A5: pengaturan "Tahun Laporan" sudah ada di sel A4, sehingga baris ini diabaikan; hapus salah satunya.',
    ]);
  });

  it('[1.3] kunci yang tidak dikenal hanya disebut', async () => {
    const { temuan } = await hitungBuku({ tblPengaturan: pengaturan(['Dasar Capian', 'tercetak']) });
    expect(temuan.map(({ tingkat, pesan }) => `${tingkat} ${pesan}`)).toEqual([
      'info Lembar "Pengaturan", tblPengaturan, sel A5: pengaturan "Dasar Capian" tidak dikenal, sehingga diabaikan; periksa ejaannya.',
    ]);
  });

  it('[4] nama profil dan kunci tidak membedakan huruf besar', async () => {
    const { json, temuan } = await hitungBuku({
      tblPengaturan: {
        kepala: ['Kunci', 'Nilai'],
        baris: [
          ['TAHUN', '2023'],
          ['PROFIL', 'Jiken'],
          ['KABUPATEN/KOTA', 'Blora'],
        ],
      },
    });
    expect(temuan.filter(({ tabel }) => tabel === 'tblPengaturan')).toEqual([]);
    expect(json.profil).toBe('jiken');
  });
});

describe('Kolom hasil mengikuti pengaturan (Spesifikasi Takar 1.1)', () => {
  it.each([
    [0, [97, 75], '0'],
    [2, [96.67, 75], '0.00'],
    [4, [96.6667, 75], '0.0000'],
  ])('[1.1] kolom baru dengan Desimal Capaian %s', async (desimal, isi) => {
    const { bytes } = await hitungBuku({ tblPengaturan: pengaturan(['Desimal Capaian', desimal]) });
    expect(await readKolom(bytes, 'tblRealisasi', 'Capaian (%)')).toEqual(isi);
  });

  it('[1.1] kolom hasil yang diformat persen berisi pecahannya', async () => {
    const kosong = { value: null, numberFormat: '0.00%' };
    const { bytes } = await hitungBuku({ tblRealisasi: withKolom(REALISASI, 'Capaian (%)', [kosong, kosong]) });
    expect(await readKolom(bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([0.9667, 0.75]);
  });

  it('[1.3] baris yang tidak dapat dihitung dikosongkan, juga bila tadinya berisi', async () => {
    const { bytes } = await hitungBuku({
      tblTarget: withSel(TARGET, 0, 'Target', 0),
      tblRealisasi: withKolom(REALISASI, 'Capaian (%)', [88, 88]),
    });
    expect(await readKolom(bytes, 'tblRealisasi', 'Capaian (%)')).toEqual([null, 75]);
  });
});
