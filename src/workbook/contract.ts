/** The tables of the workbook contract: what Takar reads, and the columns it computes. The only list of them. */

export type Peran =
  | 'tblTarget'
  | 'tblRealisasi'
  | 'tblAnggaran'
  | 'tblBelanja'
  | 'tblSKM'
  | 'tblUnsur'
  | 'tblAnalisis'
  | 'tblPengaturan'
  | 'tblSkala'
  | 'tblPenghargaan'
  | 'tblRekomendasi';

export interface ColumnContract {
  readonly nama: string;
  /** Other headers that mean the same. Case, spaces, punctuation, line breaks, '(Rp)' and '(%)' do not matter. */
  readonly sinonim: readonly string[];
  /** Filled by Takar; added at the right end of the table when missing. */
  readonly dihitung?: true;
  /** Width in characters when Takar makes the table. */
  readonly lebar: number;
  /** Number format (en-US syntax) when Takar makes the table or adds the column. */
  readonly format: string;
  readonly pilihan?: readonly string[];
  /** What belongs in the column, for the input prompt and the explaining sheet. */
  readonly petunjuk: string;
}

export interface TableContract {
  /** Role and default name of the table. */
  readonly peran: Peran;
  readonly lembar: string;
  readonly keterangan: string;
  /** Each group needs at least one of its columns (all of an inner list). */
  readonly wajib: readonly (readonly (readonly string[])[])[];
  readonly kolom: readonly ColumnContract[];
  /** Whether a table without the default name may be recognised by its header. */
  readonly dikenaliDariKepala: boolean;
}

const teks = (nama: string, lebar: number, petunjuk: string, sinonim: readonly string[] = []): ColumnContract => ({
  nama,
  sinonim,
  lebar,
  format: 'General',
  petunjuk,
});
const pilihan = (nama: string, daftar: readonly string[], petunjuk: string, sinonim: readonly string[] = []) => ({
  ...teks(nama, 16, petunjuk, sinonim),
  pilihan: daftar,
});
const rupiah = (nama: string, petunjuk: string, sinonim: readonly string[] = []): ColumnContract => ({
  nama,
  sinonim,
  lebar: 18,
  format: '#,##0',
  petunjuk,
});
const hasil = (nama: string, format: string, petunjuk: string, sinonim: readonly string[] = []): ColumnContract => ({
  nama,
  sinonim,
  dihitung: true,
  lebar: format === '@' ? 18 : 14,
  format,
  petunjuk: `Diisi Takar: ${petunjuk}`,
});
const tahun = teks('Tahun', 8, 'Tahun anggaran, misalnya 2023. Kosong berarti tahun di tblPengaturan.', [
  'Tahun Anggaran',
  'TA',
  'Thn',
]);

const PERIODE = ['TW I', 'TW II', 'TW III', 'TW IV', 'Semester I', 'Semester II'];
const INDIKATOR = ['Indikator Kinerja', 'Indikator Kinerja Utama', 'Indikator Kinerja Utama (IKU)', 'IKU'];
const KODE_INDIKATOR = ['Kode Indikator', 'Kode IKU', 'ID'];

export const TABLES: readonly TableContract[] = [
  {
    peran: 'tblTarget',
    lembar: 'Target',
    keterangan: 'Target Perjanjian Kinerja: satu baris untuk tiap indikator dan tahun.',
    wajib: [[['Indikator']], [['Target']]],
    dikenaliDariKepala: true,
    kolom: [
      teks('Kode', 8, 'Kode indikator, misalnya IK1. Dipakai tabel lain untuk merujuk indikator ini.', KODE_INDIKATOR),
      pilihan('Jenis', ['tujuan', 'sasaran', 'program'], 'Indikator tujuan, sasaran, atau program.', [
        'Jenis Indikator',
      ]),
      teks('Tujuan', 34, 'Tujuan Renstra yang didukung indikator.'),
      teks('Sasaran', 34, 'Sasaran strategis; untuk indikator program, sasaran program.', [
        'Sasaran Strategis',
        'Sasaran Program',
        'Sasaran Kinerja Utama',
        'Kinerja Utama',
        'Sasaran OPD',
      ]),
      teks('Indikator', 42, 'Nama indikator kinerja.', INDIKATOR),
      teks('Nama Lain', 30, 'Nama lain indikator yang juga dipakai laporan. Boleh kosong.'),
      teks('Satuan', 10, 'Satuan: indeks, skor, %, laporan, orang.'),
      pilihan('Arah', ['naik', 'turun', 'rentang'], 'naik: makin tinggi makin baik. Kosong berarti naik.', ['Sifat']),
      tahun,
      teks('Target', 12, 'Target tahun itu. Tulis "-" bila tidak ditetapkan.', [
        'T',
        'Target Kinerja',
        'Target Tahunan',
      ]),
      teks('Target Akhir Renstra', 14, 'Target pada tahun terakhir Renstra.', [
        'Target Akhir',
        'Target Jangka Menengah',
        'Target Renstra',
      ]),
      teks('Tahun Akhir Renstra', 12, 'Tahun terakhir Renstra, misalnya 2026.', ['Tahun Akhir']),
      pilihan(
        'Cara Hitung',
        ['posisi akhir', 'kumulatif', 'rata-rata', 'SKM'],
        'Cara menggabungkan periode menjadi setahun.',
        ['Tipe Penghitungan', 'Cara Penghitungan'],
      ),
      teks('Sumber Data', 24, 'Asal data realisasi.', ['Sumber']),
      teks(
        'Program Pendukung',
        40,
        'Nama program yang mendukung indikator menurut Perjanjian Kinerja, dipisah titik koma. Hanya untuk pemeriksaan; boleh kosong.',
        ['Program', 'Program yang Mendukung'],
      ),
    ],
  },
  {
    peran: 'tblRealisasi',
    lembar: 'Realisasi',
    keterangan: 'Realisasi: satu baris untuk tiap indikator, tahun, dan periode bila dicatat.',
    wajib: [
      [['Kode'], ['Indikator']],
      [['Realisasi'], ['Pembilang', 'Penyebut']],
    ],
    dikenaliDariKepala: true,
    kolom: [
      teks('Kode', 8, 'Kode indikator di tblTarget.', KODE_INDIKATOR),
      teks('Indikator', 42, 'Nama indikator; cukup salah satu, kode atau nama.', INDIKATOR),
      tahun,
      pilihan('Periode', PERIODE, 'Triwulan atau semester; kosong untuk setahun.', ['Triwulan', 'Semester']),
      teks('Realisasi', 12, 'Capaian nyata. Kosongkan bila dihitung dari Pembilang/Penyebut atau SKM.', [
        'Real',
        'R',
        'Realisasi Kinerja',
      ]),
      teks('Pembilang', 12, 'Jumlah yang tercapai, misalnya 2 desa mandiri.', ['Jumlah Tercapai']),
      teks('Penyebut', 12, 'Jumlah seluruhnya, misalnya 29 desa.', ['Jumlah Seluruhnya']),
      teks('Keterangan', 28, 'Catatan bebas.', ['Ket']),
      hasil('Capaian (%)', '0.00', 'realisasi dibanding target.'),
      hasil('Kategori', '@', 'kategori capaian menurut skala.', ['Predikat', 'Kategori Capaian']),
      hasil('Capaian Renstra (%)', '0.00', 'realisasi dibanding target akhir Renstra.', [
        'Capaian terhadap Target Akhir Renstra',
      ]),
      hasil('Tingkat Kemajuan', '@', 'kategori capaian Renstra.'),
      hasil('Serapan (%)', '0.00', 'serapan anggaran pendukung indikator.', ['Serapan Anggaran']),
      hasil('Efisiensi (%)', '0.00', 'efisiensi menurut cara profil.', ['Efisiensi Anggaran']),
      hasil('Kategori Efisiensi', '@', 'kategori efisiensi.', ['Tingkat Efisiensi']),
    ],
  },
  {
    peran: 'tblAnggaran',
    lembar: 'Anggaran',
    keterangan: 'Anggaran: satu baris untuk tiap program, kegiatan, atau sub kegiatan dan tahun.',
    wajib: [[['Uraian']], [['Pagu']], [['Realisasi']]],
    dikenaliDariKepala: true,
    kolom: [
      teks('Kode Rekening', 20, 'Kode rekening, misalnya 7.01.02.2.02.0003.', ['Kode', 'Kode Rek', 'Kode Program']),
      teks('No', 8, 'Nomor urut bertingkat: 1, 1.1, 1.1.1.', ['Nomor']),
      teks('Uraian', 56, 'Nama program, kegiatan, atau sub kegiatan.', [
        'Program/Kegiatan/Sub Kegiatan',
        'Program/Kegiatan',
        'Program dan Kegiatan',
        'Program & Kegiatan',
        'Nama Program/Kegiatan/Sub Kegiatan',
        'Program/Kegiatan Pemerintahan Daerah',
        'Program',
      ]),
      teks('Nama Lain', 30, 'Nama menurut nomenklatur bila berbeda dari Uraian. Boleh kosong.'),
      pilihan(
        'Level',
        ['tujuan', 'sasaran', 'sasaran program', 'program', 'kegiatan', 'sub kegiatan'],
        'Tingkat baris; kosong berarti mengikuti kode atau nomor.',
        ['Tingkat'],
      ),
      tahun,
      rupiah('Pagu', 'Pagu anggaran dalam rupiah.', [
        'Anggaran',
        'Jumlah Anggaran',
        'Target Keuangan',
        'Pagu Anggaran',
        'Target Anggaran',
      ]),
      rupiah('Realisasi', 'Realisasi anggaran dalam rupiah.', [
        'Real',
        'R',
        'Realisasi Anggaran',
        'Realisasi Keuangan',
      ]),
      teks('Indikator', 14, 'Kode indikator yang didukung, dipisah titik koma. Anak mewarisi induknya.', [
        'Kode Indikator',
        'Indikator yang Didukung',
      ]),
      hasil('Sisa (Rp)', '#,##0', 'pagu dikurangi realisasi.', ['Sisa Anggaran', 'Selisih']),
      hasil('Serapan (%)', '0.00', 'realisasi dibanding pagu.', ['Rasio Capaian', 'Persentase', 'Serapan Anggaran']),
    ],
  },
  {
    peran: 'tblBelanja',
    lembar: 'Belanja',
    keterangan: 'Belanja menurut jenis: satu baris untuk tiap jenis belanja dan tahun.',
    wajib: [[['Jenis Belanja']], [['Pagu']]],
    dikenaliDariKepala: true,
    kolom: [
      teks('Jenis Belanja', 36, 'Jenis belanja, misalnya Belanja Pegawai.'),
      teks('Induk', 24, 'Jenis belanja di atasnya; kosong untuk jumlah seluruhnya.'),
      tahun,
      rupiah('Pagu', 'Pagu anggaran dalam rupiah.', ['Anggaran', 'Jumlah Anggaran', 'Pagu Anggaran', 'Target']),
      rupiah('Realisasi', 'Realisasi anggaran dalam rupiah.', ['Real', 'R', 'Realisasi Anggaran']),
      hasil('Sisa (Rp)', '#,##0', 'pagu dikurangi realisasi.', ['Sisa Anggaran', 'Selisih']),
      hasil('Serapan (%)', '0.00', 'realisasi dibanding pagu.', ['Persentase', 'Serapan Anggaran']),
    ],
  },
  {
    peran: 'tblSKM',
    lembar: 'SKM',
    keterangan: 'Survei Kepuasan Masyarakat: satu baris untuk tiap responden, kolom U1, U2, … berisi 1 sampai 4.',
    wajib: [[['U1']]],
    dikenaliDariKepala: true,
    kolom: [
      teks('No', 8, 'Nomor responden.', ['Nomor', 'No Resp', 'No Responden']),
      tahun,
      pilihan('Periode', PERIODE, 'Semester atau triwulan survei; kosong untuk setahun.', ['Semester', 'Triwulan']),
      teks('Layanan', 24, 'Jenis layanan yang diterima.', ['Jenis Layanan']),
      pilihan('Jenis Kelamin', ['L', 'P'], 'L atau P.'),
      teks('Usia', 8, 'Usia dalam tahun.', ['Umur']),
      teks('Pendidikan', 14, 'Pendidikan terakhir.'),
      teks('Pekerjaan', 18, 'Pekerjaan utama.'),
      ...Array.from({ length: 9 }, (_, i) =>
        teks(`U${i + 1}`, 6, 'Nilai unsur: 1, 2, 3, atau 4. Kosong bila tidak diisi.'),
      ),
    ],
  },
  {
    peran: 'tblUnsur',
    lembar: 'Unsur',
    keterangan: 'Nama dan bobot unsur SKM. Boleh kosong: nama dan bobot menurut PermenPANRB 14/2017.',
    wajib: [[['Unsur']], [['Nama Unsur']]],
    dikenaliDariKepala: false,
    kolom: [
      teks('Unsur', 8, 'Kode unsur seperti kepala kolom di tblSKM, misalnya U1.', ['Kode Unsur', 'Kode']),
      teks('Nama Unsur', 32, 'Nama unsur pelayanan.', ['Nama', 'Unsur Pelayanan']),
      teks('Bobot', 10, 'Bobot unsur; seluruhnya berjumlah 1. Kosong berarti sama rata.', ['Bobot Nilai']),
    ],
  },
  {
    peran: 'tblAnalisis',
    lembar: 'Analisis',
    keterangan: 'Uraian untuk tiap indikator: penyebab, solusi, dan pembanding.',
    wajib: [
      [['Kode']],
      [
        ['Penyebab Keberhasilan'],
        ['Penyebab Kegagalan'],
        ['Solusi'],
        ['Pembanding Kab/Kota'],
        ['Pembanding Provinsi'],
        ['Pembanding Nasional'],
      ],
    ],
    dikenaliDariKepala: true,
    kolom: [
      teks('Kode', 8, 'Kode indikator di tblTarget.', KODE_INDIKATOR),
      teks('Penyebab Keberhasilan', 40, 'Mengapa target tercapai.', ['Analisis Keberhasilan', 'Analisis']),
      teks('Penyebab Kegagalan', 40, 'Mengapa target belum tercapai.', ['Analisis Kegagalan']),
      teks('Solusi', 40, 'Yang telah atau akan dilakukan.', ['Alternatif Solusi', 'Solusi yang Dilakukan']),
      teks('Pembanding Kab/Kota', 20, 'Realisasi kabupaten/kota lain.', ['Pembanding Kabupaten/Kota']),
      teks('Pembanding Provinsi', 20, 'Target atau realisasi RPJMD provinsi.', ['Pembanding RPJMD Provinsi']),
      teks('Pembanding Nasional', 20, 'Standar atau target nasional.', ['Standar Nasional', 'Pembanding RPJMN']),
    ],
  },
  {
    peran: 'tblPengaturan',
    lembar: 'Pengaturan',
    keterangan: 'Pengaturan: nama kantor, tahun laporan, profil, dan cara hitung yang berbeda dari profil.',
    wajib: [[['Kunci']], [['Nilai']]],
    dikenaliDariKepala: false,
    kolom: [
      teks('Kunci', 30, 'Nama pengaturan.', ['Pengaturan', 'Nama Pengaturan']),
      teks('Nilai', 34, 'Isi pengaturan.', ['Isi']),
      teks('Keterangan', 60, 'Penjelasan.', ['Ket']),
    ],
  },
  {
    peran: 'tblSkala',
    lembar: 'Skala',
    keterangan: 'Skala penilaian sendiri, bila berbeda dari skala profil.',
    wajib: [[['Skala']], [['Label']], [['Dari']]],
    dikenaliDariKepala: true,
    kolom: [
      pilihan('Skala', ['capaian', 'efisiensi', 'SKM'], 'Skala yang diganti.'),
      teks('Label', 20, 'Nama kategori.', ['Kategori']),
      teks('Dari', 10, 'Batas bawah; kosong untuk kategori terendah.', ['Batas Bawah']),
      pilihan('Termasuk Batas', ['ya', 'tidak'], 'Apakah batas bawah termasuk kategori ini.'),
      teks('Warna', 10, 'Warna RRGGBB, misalnya C6EFCE. Boleh kosong.'),
    ],
  },
  {
    peran: 'tblPenghargaan',
    lembar: 'Penghargaan',
    keterangan: 'Penghargaan yang diterima dalam tahun laporan.',
    wajib: [[['Penghargaan']]],
    dikenaliDariKepala: false,
    kolom: [
      teks('Tanggal', 16, 'Tanggal diterima.'),
      teks('Tempat', 26, 'Tempat penyerahan.'),
      teks('Penghargaan', 36, 'Nama penghargaan.'),
      teks('Keterangan', 40, 'Pemberi penghargaan.', ['Ket', 'Pemberi']),
    ],
  },
  {
    peran: 'tblRekomendasi',
    lembar: 'Rekomendasi',
    keterangan: 'Rekomendasi evaluasi tahun lalu dan tindak lanjutnya.',
    wajib: [[['Rekomendasi']]],
    dikenaliDariKepala: false,
    kolom: [
      teks('Kelompok', 28, 'Komponen evaluasi, misalnya Perencanaan Kinerja.', ['Komponen']),
      teks('Rekomendasi', 50, 'Rekomendasi Inspektorat.'),
      teks('Rencana Tindak Lanjut', 50, 'Tindak lanjut.', ['Tindak Lanjut']),
    ],
  },
];

/** Header text without case, spaces, punctuation, line breaks, '(Rp)' and '(%)'. */
export function normalizeHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/\((rp|%)\.?\)/g, '')
    .replace(/[^a-z0-9&]/g, '');
}

export function findContract(peran: Peran): TableContract {
  const contract = TABLES.find((table) => table.peran === peran);
  if (contract === undefined) throw new Error(`Peran "${peran}" tidak ada di kontrak`);
  return contract;
}
