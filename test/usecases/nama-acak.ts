/** What an indicator is, before it has figures. */
export interface BentukIndikator {
  readonly nama: string;
  readonly satuan: string;
  readonly arah?: 'turun';
  /** Smallest and largest target, in whole units. */
  readonly rentang: readonly [number, number];
  readonly desimal: number;
  /** Only the office as a whole has it, not a programme. */
  readonly isKantor?: true;
  /** Counted: realisasi from pembilang and penyebut. */
  readonly hasPenyebut?: true;
}

const persen = (nama: string): BentukIndikator => ({
  nama,
  satuan: '%',
  rentang: [40, 100],
  desimal: 2,
  hasPenyebut: true,
});

/** Names as offices write them: long, and several that differ in a word or two. */
export const DAFTAR_INDIKATOR: readonly BentukIndikator[] = [
  { nama: 'Nilai SAKIP Perangkat Daerah', satuan: 'skor', rentang: [55, 88], desimal: 2, isKantor: true },
  { nama: 'Nilai SAKIP Kecamatan', satuan: 'nilai', rentang: [55, 88], desimal: 2, isKantor: true },
  { nama: 'Indeks Kepuasan Masyarakat (IKM)', satuan: 'indeks', rentang: [75, 92], desimal: 2, isKantor: true },
  {
    nama: 'Indeks Kepuasan Masyarakat (IKM) Pelayanan dan Kesejahteraan Sosial',
    satuan: 'indeks',
    rentang: [75, 92],
    desimal: 2,
    isKantor: true,
  },
  { nama: 'Indeks Kepuasan Masyarakat Pelayanan Kecamatan', satuan: 'angka', rentang: [3, 3], desimal: 2 },
  { nama: 'Indeks Profesionalitas ASN', satuan: 'indeks', rentang: [60, 90], desimal: 1, isKantor: true },
  persen('Persentase desa mandiri'),
  persen('Persentase desa yang menyusun APBDes tepat waktu'),
  persen('Persentase desa yang menyusun RPJMDes tepat waktu'),
  persen('Persentase desa yang menyusun dokumen perencanaan, penganggaran dan pelaporan sesuai dengan ketentuan'),
  persen('Persentase pelayanan perizinan dan non perizinan yang dilayani'),
  persen('Persentase Gangguan Ketentraman dan Ketertiban Umum yang Ditangani'),
  persen(
    'Persentase konflik sosial dan gangguan ketentraman dan ketertiban yang dikoordinasikan penanganannya di wilayah kecamatan',
  ),
  persen('Persentase lembaga masyarakat aktif'),
  persen('Persentase lembaga kemasyarakatan desa aktif'),
  persen('Persentase tercapainya program penunjang urusan pemerintahan daerah kabupaten/kota'),
  { nama: 'Jumlah Laporan Survey Kepuasan Masyarakat', satuan: 'Laporan', rentang: [1, 4], desimal: 0 },
  { nama: 'Jumlah dokumen perencanaan yang tersusun', satuan: 'dokumen', rentang: [3, 12], desimal: 0 },
  { nama: 'Jumlah Lembaga Kemasyarakatan Desa (LKD) yang Aktif', satuan: 'LKD', rentang: [20, 120], desimal: 0 },
  {
    nama: 'Jumlah orang yang mengikuti pembinaan wawasan kebangsaan',
    satuan: 'orang',
    rentang: [50, 2500],
    desimal: 0,
  },
  { nama: 'Jumlah desa yang difasilitasi', satuan: 'desa', rentang: [5, 29], desimal: 0 },
  { nama: 'Jumlah pelanggaran Perda', satuan: 'kasus', arah: 'turun', rentang: [6, 60], desimal: 0 },
  { nama: 'Angka gangguan ketertiban umum', satuan: 'kejadian', arah: 'turun', rentang: [6, 40], desimal: 0 },
  { nama: 'Persentase pengaduan masyarakat', satuan: '%', arah: 'turun', rentang: [5, 30], desimal: 1 },
  { nama: 'Rata-rata waktu penyelesaian layanan', satuan: 'hari', arah: 'turun', rentang: [2, 14], desimal: 0 },
];

export const DAFTAR_TUJUAN = [
  'Meningkatkan pembangunan kewilayahan dan pelayanan kecamatan',
  'Terwujudnya Tata Kelola Pemerintah Kecamatan yang Baik',
  'Meningkatnya Pelayanan kepada masyarakat',
];
export const DAFTAR_SASARAN = [
  'Meningkatnya Kualitas Pelayanan Kecamatan',
  'Meningkatnya Fasilitasi Pelayanan Masyarakat',
  'Meningkatnya Fasilitasi Pemberdayaan Masyarakat',
  'Meningkatnya Ketentraman dan Ketertiban Umum di Wilayah Kecamatan',
  'Terwujudnya birokrasi yang bersih dan akuntabel',
  'Meningkatnya Penerapan Standar Pelayanan dan Kepuasan Masyarakat Pada Kecamatan',
];

/** Programmes with their kegiatan, and these with their sub kegiatan. */
export const DAFTAR_PROGRAM: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
    [
      [
        'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
        [
          'Penyusunan Dokumen Perencanaan Perangkat Daerah',
          'Koordinasi dan Penyusunan Dokumen RKA-SKPD',
          'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
        ],
      ],
      [
        'Administrasi Keuangan Perangkat Daerah',
        [
          'Penyediaan Gaji dan Tunjangan ASN',
          'Penyediaan Administrasi Pelaksanaan Tugas ASN',
          'Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD',
        ],
      ],
      [
        'Administrasi Umum Perangkat Daerah',
        [
          'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
          'Penyediaan Peralatan dan Perlengkapan Kantor',
          'Penyediaan Peralatan Rumah Tangga',
          'Penyediaan Bahan Logistik Kantor',
          'Penyediaan Barang Cetakan dan Penggandaan',
          'Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan',
          'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
        ],
      ],
      [
        'Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah',
        ['Pengadaan Mebel', 'Pengadaan Peralatan dan Mesin Lainnya'],
      ],
      [
        'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
        [
          'Penyediaan Jasa Surat Menyurat',
          'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
          'Penyediaan Jasa Peralatan dan Perlengkapan Kantor',
          'Penyediaan Jasa Pelayanan Umum Kantor',
        ],
      ],
      [
        'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
        [
          'Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas Operasional atau Lapangan',
          'Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan',
          'Pemeliharaan Peralatan dan Mesin Lainnya',
          'Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya',
        ],
      ],
    ],
  ],
  [
    'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik',
    [
      [
        'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
        [
          'Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait',
          'Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan',
        ],
      ],
      [
        'Penyelenggaraan Urusan Pemerintahan yang tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang ada di Kecamatan',
        ['Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan'],
      ],
      [
        'Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat',
        [
          'Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha',
          'Pelaksanaan Urusan Pemerintahan yang Terkait dengan Kewenangan Lain yang Dilimpahkan',
        ],
      ],
    ],
  ],
  [
    'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
    [
      [
        'Koordinasi Kegiatan Pemberdayaan Desa',
        [
          'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
          'Sinkronisasi Program Kerja dan Kegiatan Pemberdayaan Masyarakat yang dilakukan oleh Pemerintah dan Swasta di Wilayah Kerja Kecamatan',
          'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
        ],
      ],
      ['Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan', ['Penyelenggaraan Lembaga Kemasyarakatan']],
      [
        'Kegiatan Pemberdayaan Kelurahan',
        ['Pembangunan Sarana dan Prasarana Kelurahan', 'Pemberdayaan Masyarakat di Kelurahan'],
      ],
    ],
  ],
  [
    'Program Koordinasi Ketentraman dan Ketertiban Umum',
    [
      [
        'Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum',
        [
          'Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan',
          'Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat',
        ],
      ],
      [
        'Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah',
        [
          'Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan Fungsinya di Bidang Penegakan Peraturan Perundang-undangan',
        ],
      ],
    ],
  ],
  [
    'Program Penyelenggaraan Urusan Pemerintahan Umum',
    [
      [
        'Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah',
        [
          'Fasilitasi, Koordinasi dan Pembinaan (Bimtek, Sosialisasi, Konsultasi) Wawasan Kebangsaan dan Ketahanan Nasional',
          'Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan',
          'Pelaksanaan Semua Urusan Pemerintahan yang Bukan Merupakan Kewenangan Daerah dan Tidak Dilaksanakan Oleh Instansi Vertikal',
        ],
      ],
    ],
  ],
  [
    'Program Pembinaan dan Pengawasan Pemerintahan Desa',
    [
      [
        'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa',
        [
          'Fasilitasi Administrasi Tata Pemerintahan Desa',
          'Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa',
          'Fasilitasi Sinkronisasi Perencanaan Pembangunan Daerah dengan Pembangunan Desa',
          'Fasilitasi Penyusunan Perencanaan Pembangunan Partisipatif',
          'Fasilitasi Penataan, Pemanfaatan, dan Pendayagunaan Ruang Desa serta Penetapan dan Penegasan Batas Desa',
        ],
      ],
    ],
  ],
];
