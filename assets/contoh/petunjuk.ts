/** The explaining sheet of each example workbook, in the words of the officer who will open it. */

import type { NewSheet } from '../../src/workbook/workbook.port';
import type { IdContoh } from './contoh';

interface AsalAngka {
  readonly laporan: string;
  /** Figures and names that differ from the printed report, each with what the report prints. */
  readonly dibetulkan: readonly string[];
  /** What the report does not print, and how it was filled in. */
  readonly disusun: readonly string[];
}

const ASAL_ANGKA: Readonly<Record<IdContoh, AsalAngka>> = {
  'juwana-2023': {
    laporan: 'LKjIP Kecamatan Juwana, Kabupaten Pati, Tahun 2023',
    dibetulkan: [
      'Persentase desa mandiri dihitung dari 2 dari 29 desa, yaitu 6,90%. Laporan mencetak 6,89%.',
      'Realisasi laporan survei adalah 2. Tabel 3.12 mencetak 1.',
      'Anggaran dan realisasi sasaran "Tersedianya Laporan Survey Kepuasan Masyarakat" adalah 6.369.500. Tabel 3.20 mencetak 6.369.000.',
      'Total realisasi belanja adalah 2.343.848.718 + 6.400.000 = 2.350.248.718. Laporan menulis 2.453.621.533.',
      'Konflik yang ditangani adalah 8 dari 8 seperti dalam rumus laporan. Kalimat sebelumnya menyebut 6 kali.',
      'Sasaran keenam memakai kata "ketentraman". Tabel 3.19 mencetak "ketertarikan".',
    ],
    disusun: [
      'Uraian penyebab dan solusi di lembar Analisis diganti teks pengganti: isi dengan uraian kantor sendiri.',
    ],
  },
  'jiken-2023': {
    laporan: 'LKjIP Kecamatan Jiken, Kabupaten Blora, Tahun 2023',
    dibetulkan: [
      'Kegiatan "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan" (16.300.000) ditaruh di bawah Program Penyelenggaraan Pemerintahan dan Pelayanan Publik. Tabel 3.9 mencetaknya di atas kepala program itu.',
      'Nama program pertama memakai "Kabupaten/Kota". Tabel 3.8 mencetak "Kabupaten Blora".',
      'Jumlah anggaran semua baris adalah 1.923.000.000 dan realisasinya 1.849.985.878. Laporan mencetak 1.925.000.000 dan 1.851.985.878; selisih 2.000.000 tidak ada di baris mana pun.',
    ],
    disusun: [
      'Laporan hanya mencetak capaian 100 untuk enam indikator program. Target dan realisasinya diisi 100.',
      'Kolom Serapan (%) di lembar Anggaran sudah ada dan kosong. Banyaknya desimal tiap sel mengikuti Tabel 3.9: 0 atau 2.',
      'Uraian analisis dan solusi di lembar Analisis diganti teks pengganti: isi dengan uraian kantor sendiri.',
    ],
  },
  'jaten-2023': {
    laporan: 'LKjIP Kecamatan Jaten, Kabupaten Karanganyar, Tahun 2023',
    dibetulkan: [
      'Nilai SAKIP 2022 adalah 68,45 seperti Tabel 3.2.2. Tabel 3.3.1 mencetak 75,28, yaitu nilai 2021.',
      'Unsur U7 bernama "Perilaku pelaksana". Laporan mencetak "Kompetensi pelaksana" dua kali.',
      'Realisasi 2021 Penyelenggaraan Urusan Pemerintahan Umum (kegiatan) adalah 20.742.200. Tabel 3.4.4 mencetak 21.649.200.',
      'Realisasi 2022 Program Penunjang adalah 2.083.637.017. Tabel 3.4.4 mencetak 2.126.696.331, yaitu realisasi 2021.',
      'Realisasi 2022 Penyelenggaraan Urusan Pemerintahan Umum adalah 95.428.800. Tabel 3.4.4 mencetak 96.428.800.',
      'Realisasi 2023 Program Penunjang adalah 2.313.444.171. Laporan mencetak 2.083.637.017, yaitu realisasi 2022.',
      'Realisasi 2023 Program Koordinasi Ketentraman dan Ketertiban Umum adalah 180.065.000. Tabel 3.4.3 dan 3.4.4 mencetak 176.215.000.',
      'Realisasi 2023 kegiatan Fasilitasi, Rekomendasi dan Koordinasi adalah 122.912.600. Laporan mencetak 99.999.200.',
    ],
    disusun: [
      'IKM 2023 dihitung dari jawaban 297 responden di lembar SKM dengan bobot 0,111 seperti laporan.',
      'Belanja 2021 dan 2022 disusun dari lembar Anggaran: pegawai = Administrasi Keuangan, modal = Pengadaan Barang Milik Daerah, barang dan jasa = sisanya.',
      'Belanja Barang dan jasa serta Belanja Modal 2020 disusun dari lembar Anggaran 2020; modal = Pengadaan Perlengkapan Gedung dan Penataan Halaman Kantor.',
      'Belanja Pegawai 2020 (2.485.000.000 dan 2.312.541.000) BUKAN angka laporan. Laporan hanya mencetak persentasenya, 93,06; kedua angka dipilih agar 93,06, 93,40, dan 93,84 keluar.',
      'Lembar Anggaran memuat nama kegiatan 2023 seperti Tabel 3.4.3 dan nama tahun sebelumnya seperti Tabel 3.4.4.',
      'Program Pendukung di lembar Target mengikuti Ringkasan Eksekutif dan Bab IV (tujuan: Program Penunjang; sasaran: lima program lain), kolom Indikator di lembar Anggaran mengikuti Tabel 3.4.5 (keenam program untuk keduanya). Laporan sendiri tidak menyebut mana yang benar; Periksa menandainya.',
    ],
  },
  'juai-2024': {
    laporan: 'LKjIP Kecamatan Juai, Kabupaten Balangan, Tahun 2024',
    dibetulkan: [
      'Nama kegiatan 2.1 ditulis tanpa kata "Kegiatan" di depannya. Tabel 3.13 mencetaknya dengan kata itu.',
      'Nama sasaran memakai "Fasilitasi". Tabel 3.14 mencetak "Fasilitas".',
      'Serapan indikator desa tertib administrasi dihitung dari sub kegiatannya: 95,68% dan 99,73%. Laporan mencetak 97,26% dan 96,70%.',
    ],
    disusun: [
      'IKM 2024 adalah rata-rata Semester I dan Semester II.',
      'Realisasi 2023 gangguan ketentraman dan ketertiban umum ditulis 100% seperti laporan, walau laporan itu menyebut tidak ada gangguan (0 dari 0).',
      'Kolom Serapan (%) di lembar Anggaran sudah ada dan kosong. Hanya baris 3.1.1 yang menampilkan dua desimal untuk 100,00, seperti Tabel 3.13.',
      'Rekomendasi dan rencana tindak lanjut di lembar Rekomendasi diganti teks pengganti.',
    ],
  },
};

const CARA_MENGISI = [
  'Satu baris untuk satu indikator dan tahun, satu baris anggaran dan tahun, satu responden, atau satu pengaturan.',
  'Kode menghubungkan lembar-lembar: kode indikator di Target dipakai Realisasi, Anggaran, dan Analisis.',
  'Angka ditulis seperti dalam laporan, misalnya 72,50 atau 100%. Tanda "-" atau NA berarti belum ada angka, bukan nol.',
  'Kolom berwarna diisi Takar; yang belum ada ditambahkannya di kanan tabel. Klik kepala kolom untuk melihat apa yang diisi di kolom itu.',
];

/** The sheet Petunjuk of an example with the sheets that follow it. */
export function buildPetunjuk(id: IdContoh, sheets: readonly NewSheet[]): NewSheet {
  const { laporan, dibetulkan, disusun } = ASAL_ANGKA[id];
  const isiLembar = sheets.map(({ name, text, tables }) => {
    const kolom = tables.flatMap((tabel) => tabel.columns.filter((k) => !k.computed).map((k) => k.header));
    return `Lembar ${name} – ${text.slice(1).join(' ')} Kolom yang diisi: ${kolom.join(', ')}.`;
  });
  return {
    name: 'Petunjuk',
    textWidth: 110,
    tables: [],
    text: [
      `Contoh Takar: ${laporan}`,
      `Buku kerja ini berisi data masukan. Takar menghitung capaian, serapan, dan efisiensi, lalu menyusun tabel Bab III seperti dalam ${laporan}.`,
      '',
      'CARA MENJALANKAN',
      `1. Jalankan: npx takar hitung ${id}.xlsx`,
      '2. Takar menulis buku kerja baru dengan kolom hitungan dan lembar tabel. Berkas ini tidak diubah.',
      '3. Ubah satu angka, lalu jalankan lagi: semua tabel ikut berubah.',
      '',
      'ISI TIAP LEMBAR',
      ...isiLembar,
      '',
      'CARA MENGISI',
      ...CARA_MENGISI,
      '',
      'ASAL ANGKA',
      `Semua angka diambil dari ${laporan} yang telah diterbitkan, kecuali yang disebut di bawah ini.`,
      '',
      'YANG DIBETULKAN',
      ...dibetulkan,
      '',
      'YANG DISUSUN ULANG ATAU DIGANTI',
      ...disusun,
    ],
  };
}
