import type { KeadaanLembar, Kelompok, KelompokPengaturan, Tingkat } from '../../usecases';
import type { Pekerjaan, YangTertulis } from '../pengelola-buku';

const LANGKAH: Readonly<Record<Pekerjaan['langkah'], string>> = {
  Membuka: 'Membuka buku kerja',
  Menyiapkan: 'Menyiapkan',
  Memeriksa: 'Memeriksa data dan tabel laporan',
  'Membaca tabel': 'Membaca tabel',
  Menghitung: 'Menghitung',
  'Menulis hasil': 'Menulis hasil',
  Selesai: 'Selesai',
};
const KELOMPOK: Readonly<Record<Kelompok, string>> = {
  capaian: 'Capaian',
  perbandingan: 'Perbandingan',
  analisis: 'Analisis',
  anggaran: 'Anggaran',
  efisiensi: 'Efisiensi',
  skm: 'SKM',
};
const KEADAAN_LEMBAR: Readonly<Record<KeadaanLembar['keadaan'], string>> = {
  'belum-ada': 'Belum dibuat',
  terbaru: 'Terbaru',
  'perlu-diperbarui': 'Perlu diperbarui',
  disunting: 'Ada sel yang Anda ubah',
};
const SUDAH_TERTULIS: Readonly<Record<YangTertulis, string>> = {
  pengaturan: 'Pengaturan sudah ditulis, tetapi buku kerja belum dihitung ulang; tekan Hitung sesudah ini diatasi.',
  alasan:
    'Alasan sudah ditulis di tblPengaturan, tetapi belum diperiksa ulang; tekan Periksa lagi sesudah ini diatasi.',
  tabel: 'Tabel kosong sudah ditambahkan, tetapi panel belum membacanya; tekan Hitung sesudah ini diatasi.',
};
const TINGKAT: Readonly<Record<Tingkat, string>> = { salah: 'Salah', periksa: 'Periksa', info: 'Info' };
const KELOMPOK_PENGATURAN: Readonly<Record<KelompokPengaturan, string>> = {
  kantor: 'Kantor dan profil',
  skala: 'Skala dan kategori',
  capaian: 'Capaian',
  pembulatan: 'Pembulatan',
  efisiensi: 'Efisiensi',
  skm: 'Survei kepuasan masyarakat (SKM)',
  rupa: 'Rupa lembar laporan',
};

/** What the pane says in Indonesian; the other languages have the same keys. */
export const ID = {
  ringkasan: 'Ringkasan',
  data: 'Data',
  tabel: 'Tabel',
  periksa: 'Periksa',
  pengaturan: 'Pengaturan',
  bagian: 'Bagian panel',

  hitung: 'Hitung',
  buatTabel: 'Buat tabel',
  unduh: 'Unduh hasil',
  buka: 'Buka berkas',
  batal: 'Batal',
  lainnya: 'Lainnya',
  otomatis: 'Hitung otomatis setelah data diubah',
  panduan: 'Panduan',
  lihatContoh: 'Lihat contoh',
  contoh: 'Buka contoh',
  bahasaLain: 'English',
  bukaLepas: 'Lepaskan berkas .xlsx di sini untuk membukanya.',
  versi: (versi: string) => `Takar ${versi}. Semua dihitung di komputer ini; tidak ada data yang dikirim.`,

  tanpaNama: 'Kantor tanpa nama',
  tahunLaporan: 'Tahun laporan',
  isiTahun: 'Isi tahun laporan',
  gantiTahunIni: (tahun: string) => `Tahun laporan ${tahun}, ganti`,
  ganti: 'Ganti',
  belumDihitung: 'Belum dihitung',
  sudahDihitung: (jam: string) => `Sudah dihitung ${jam}`,
  sudahDiperiksa: (jam: string) => `Sudah diperiksa ${jam}; kolom hasil belum diisi`,
  belumDihitungUlang: (suntingan: number) => `Belum dihitung ulang (${suntingan} perubahan)`,
  langkah: (langkah: Pekerjaan['langkah']) => LANGKAH[langkah],
  menunggu: (pekerjaan: string) => `${pekerjaan}…`,

  tidakTerbaca: (nama: string) => `Berkas "${nama}" tidak dapat dibaca; pastikan berkasnya masih ada, lalu buka lagi.`,
  kesalahanDalam: 'Takar berhenti karena kesalahan di dalamnya; data masukan Anda tidak berubah. Muat ulang Takar.',
  tanpaOffice: 'Takar tidak dapat menghubungi Excel: periksa jaringan internet, lalu tutup dan buka lagi panel ini.',
  diLuarExcel: 'Halaman ini bagian dari Takar di Excel: buka lewat tab Takar, Buka panel.',
  tidakTermuat: 'Bagian program Takar tidak dapat dimuat; tidak ada yang berubah: periksa jaringan, lalu muat ulang.',
  sudahTertulis: (apa: YangTertulis, sebab: string) => `${SUDAH_TERTULIS[apa]} ${sebab}`,
  dibatalkan: 'Dibatalkan; tidak ada yang berubah.',
  bagianTidakTermuat:
    'Bagian Takar ini tidak dapat dimuat; tidak ada yang berubah: periksa jaringan, lalu coba lagi. Bila tetap begini, muat ulang.',
  cobaLagi: 'Coba lagi',
  muatUlang: 'Muat ulang',
  tentangBerkas: (nama: string, kalimat: string) => `${nama}: ${kalimat}`,

  pengantar: 'Takar mengukur capaian kinerja dari tabel di buku kerja Excel dan membuat tabel-tabel Bab III LKjIP.',
  pengantarTekan: 'Tekan Hitung untuk menghitung buku kerja ini. Berkas aslinya tidak diubah.',
  pengantarTekanExcel:
    'Tekan Hitung untuk mengisi kolom capaian, kategori, serapan, dan efisiensi. Isi lain tidak disentuh.',
  pengantarKosong: 'Buku kerja ini belum punya tabel data Takar. Buat tabel kosong, atau lihat dahulu contohnya.',
  lihatTabel: (jumlah: number) =>
    jumlah === 0 ? 'Pakai tabel di buku kerja ini' : `Lihat ${jumlah} tabel yang dipakai`,
  buatTabelKosong: 'Buat tabel kosong',
  belumAdaTabelExcel: 'Belum ada tabel. Tekan Hitung atau Buat tabel lebih dahulu.',
  belumAdaTabel: 'Belum ada tabel. Tekan Hitung untuk membuatnya.',
  belumDiperiksa: 'Belum diperiksa: isian, angka, dan tabel laporan yang diketik atau ditempel di buku kerja ini.',
  belumPeriksaTabel: 'Tabel laporan yang diketik atau ditempel di buku kerja ini belum diperiksa.',

  jumlahIndikator: (jumlah: number) => `${jumlah} indikator`,
  tanpaIndikator: 'Buku kerja ini tidak memuat indikator untuk tahun laporan.',
  belumDapatDihitung: 'Belum dapat dihitung',
  ikm: 'IKM',
  ikmRincian: (kinerja: string, responden: string) => `${kinerja}, ${responden} responden`,
  mutu: (mutu: string) => `mutu ${mutu}`,
  serapan: 'Serapan',
  serapanRincian: (realisasi: string, pagu: string) => `Rp${realisasi} dari Rp${pagu}`,
  efisiensi: 'Efisiensi',
  berubah: (sel: number, lembar: number) =>
    lembar === 0 ? `${sel} sel berubah` : `${sel} sel berubah, ${lembar} lembar ditulis`,
  perubahanLain: (jumlah: number) => `dan ${jumlah} sel lain`,
  kosong: 'kosong',
  lihatSel: 'Lihat sel',
  lihatLembar: 'Lihat lembar',
  lihatSelIni: (lembar: string, sel: string) =>
    sel === '' ? `Lihat lembar: ${lembar}` : `Lihat sel: lembar ${lembar}, sel ${sel}`,
  lihatAlamat: (lembar: string, sel: string) => `${sel}: lihat sel ini di lembar ${lembar}`,
  lembarUsang: (jumlah: number) => `${jumlah} lembar tabel laporan belum memuat angka terbaru.`,
  perbaruiTabel: 'Perbarui tabel',
  profil: (profil: string) => `Profil: ${profil}`,
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  kategori: 'Kategori',
  persen: (angka: string) => `${angka}\u00a0%`,
  tidakAda: 'tidak ada',
  caraHitung: 'Cara hitung',
  rumusNaik: 'Realisasi ÷ target × 100',
  rumusTurun: '(2 × target − realisasi) ÷ target × 100',
  rumusTurunBagi: 'Target ÷ realisasi × 100',
  rumusRentang: '100 di dalam rentang target; di luarnya realisasi ÷ batas terdekat × 100',
  samaDengan: (rumus: string, utuh: string) => `${rumus} = ${utuh}`,
  dipotong: (angka: string) => `dipotong menjadi ${angka}`,
  dibulatkan: (angka: string) => `dibulatkan menjadi ${angka}`,
  dibatasi: (batas: string) => `dibatasi paling tinggi ${batas}`,
  selangKategori: (kategori: string, selang: string) => `${kategori}: ${selang}`,
  renstra: (target: string, capaian: string) => `Target akhir Renstra ${target}; capaian ${capaian}\u00a0%`,
  anggaranIndikator: (pagu: string, realisasi: string) => `Pagu Rp${pagu}; realisasi Rp${realisasi}`,
  serapanIndikator: (serapan: string) => `serapan ${serapan}\u00a0%`,
  efisiensiIndikator: (efisiensi: string) => `Efisiensi ${efisiensi}`,

  jumlahTabel: (jumlah: number) => `${jumlah} tabel laporan`,
  tanpaTabel: 'Tidak ada tabel yang dapat dibuat dari data ini.',
  judulTabel: (no: string, judul: string) => `Tabel ${no} ${judul}`,
  pratinjau: (nama: string) => `Pratinjau ${nama}`,

  kelompok: (kelompok: Kelompok) => KELOMPOK[kelompok],
  keadaanLembar: (keadaan: KeadaanLembar['keadaan']) => KEADAAN_LEMBAR[keadaan],
  adaSuntingan: (jumlah: number) =>
    `${jumlah} tabel memuat sel yang Anda ubah, sehingga belum diperbarui. Pilih isi yang dipakai.`,
  lihatSuntingan: 'Lihat dan pilih',
  suntingan: 'Sel yang Anda ubah',
  suntinganTabel: (nama: string, jumlah: number) => `${nama}: ${jumlah} sel Anda ubah`,
  suntinganDipertahankan: (nama: string, jumlah: number) => `${nama}: ${jumlah} sel Anda dipertahankan`,
  ditulisTakar: (isi: string) => `Takar menulis ${isi}`,
  sekarang: (isi: string) => `sekarang ${isi}`,
  angkaBaru: (isi: string) => `angka baru ${isi}`,
  tanpaBaris: 'barisnya tidak ada lagi di tabel yang baru, sehingga sel ini tidak dapat dipertahankan',
  selHilang: 'tidak dapat dipertahankan, karena barisnya tidak ada lagi',
  pertahankanSel: 'Pertahankan sel saya',
  pakaiBaru: 'Pakai angka baru',
  untukTabel: (tombol: string, nama: string) => `${tombol}: ${nama}`,
  untukSemuaTabel: (jumlah: number) => `Untuk ${jumlah} tabel sekaligus`,

  pilihTabelIni: (nama: string) => `Pilih ${nama}`,
  pilihSemua: 'Pilih semua',
  tabelDipilih: (jumlah: number) => (jumlah === 0 ? 'Belum ada tabel yang dipilih.' : `${jumlah} tabel dipilih`),
  tindakanTabel: 'Untuk tabel yang dipilih',
  buatDiLembar: 'Buat di lembar',
  buatSemuaDiLembar: 'Buat semua di lembar',
  salin: 'Salin',
  salinIni: (nama: string) => `Salin ${nama}`,
  word: 'Word',
  tabelTersalin: (jumlah: number, mendatar: number) =>
    `${jumlah} tabel tersalin. Buka Word, tekan Ctrl+V.${
      mendatar === 0 ? '' : ` ${mendatar === jumlah ? 'Untuk' : `${mendatar} di antaranya untuk`} halaman mendatar.`
    }`,
  tekanSalin: 'Peramban ini tidak mengizinkan tombol menyalin. Tekan Ctrl+C sekarang, atau pakai Word.',
  rentangDipilih: (lembar: string, sisa: number) =>
    `Excel ini tidak mengizinkan panel menyalin. Isi lembar "${lembar}" sudah dipilih: klik tab lembar itu di bawah, ` +
    `tekan Ctrl+C, lalu tempel di Word.${sisa === 0 ? '' : ` Untuk ${sisa} tabel lain, salin satu per satu.`}`,
  lembarBelumSiap: (lembar: string) =>
    `Excel ini tidak mengizinkan panel menyalin, dan lembar "${lembar}" belum memuat angka terbaru. ` +
    'Tekan Buat di lembar, lalu Salin lagi; atau pakai Word.',
  menyiapkanWord: 'Menyiapkan dokumen Word…',
  wordDiunduh: (nama: string) => `${nama} dibuat. Bila tidak ada di folder unduhan, pakai Salin, lalu tempel di Word.`,
  salinGagal: 'Tabel tidak dapat disalin; tidak ada yang berubah. Muat ulang Takar, lalu coba lagi.',
  wordGagal: 'Dokumen Word tidak dapat dibuat; tidak ada yang berubah. Pakai Salin, lalu tempel di Word.',
  narasi: 'Narasi',
  salinNarasi: (indikator: string) => `Salin narasi ${indikator}`,
  narasiTersalin: 'Tersalin. Buka Word, tekan Ctrl+V.',
  narasiTidakTersalin: 'Tidak dapat disalin di sini. Tandai paragrafnya, lalu tekan Ctrl+C.',

  periksaSekarang: 'Periksa tanpa mengubah apa pun',
  periksaLagi: 'Periksa lagi',
  tulisTemuan: 'Tulis ke lembar Temuan',
  temuanTertulis: (jumlah: number) => `${jumlah.toLocaleString('id')} temuan tertulis di lembar Temuan.`,
  unduhTemuan: 'Unduh dengan lembar Temuan',
  diperiksaPada: (jam: string) => `Diperiksa ${jam}`,
  telahDiperiksa: (tabel: number, angka: number, temuan: number) =>
    tabel === 0
      ? 'Tabel data diperiksa; tidak ada tabel laporan yang diketik atau ditempel di buku kerja ini.'
      : `${tabel} tabel laporan dan ${angka} angka di dalamnya diperiksa${temuan === 0 ? ', semua cocok' : ''}.`,
  atauSelLain: (sel: string) => `atau yang salah: ${sel}`,
  terima: 'Terima',
  alasan: 'Alasan diterima',
  batalTerima: 'Batalkan penerimaan',
  jumlahDiterima: (jumlah: number) => `${jumlah} temuan diterima`,
  alasanDiterima: (alasan: string) => `Diterima: ${alasan}`,
  tingkat: (tingkat: Tingkat) => TINGKAT[tingkat],
  saring: 'Tampilkan temuan',
  tanpaTemuan: 'Tidak ada temuan: semua isian terbaca dan tidak ada angka yang janggal.',
  temuanTersaring: 'Semua temuan tersembunyi oleh saringan.',
  temuanLain: (jumlah: number, sisa: number) =>
    `Tampilkan ${jumlah.toLocaleString('id')} temuan lagi dari ${sisa.toLocaleString('id')} yang tersisa`,
  temuanBuku: 'Buku kerja',
  tertulis: (tertulis: string, seharusnya: string) => `tertulis ${tertulis} → seharusnya ${seharusnya}`,

  tabelDikenali: (ada: number, semua: number) => `${ada} dari ${semua} tabel ada di buku kerja ini.`,
  ditemukan: 'Ditemukan',
  bermasalah: 'Perlu diperiksa',
  belumAda: 'Belum ada',
  buatTabelIni: 'Buat tabel kosong',
  buatTabelPeran: (nama: string) => `Buat tabel kosong ${nama}`,
  pilihTabel: 'Pilih dari buku kerja',
  pilihTabelPeran: (nama: string) => `Pilih tabel untuk ${nama}`,
  letakTabel: (nama: string, lembar: string, baris: string) => `${nama}, lembar "${lembar}", ${baris} baris`,

  // Bagian Pengaturan
  tempatPengaturan: 'Tersimpan di tabel tblPengaturan buku kerja ini, jadi ikut ke mana pun buku kerja dikirim.',
  tanpaTabelPengaturan:
    'Tabel tblPengaturan belum ada. Pilih Buat tabel di bagian Data supaya pengaturan dapat disimpan.',
  kelompokPengaturan: (kelompok: KelompokPengaturan) => KELOMPOK_PENGATURAN[kelompok],
  menurutProfil: 'menurut profil',
  menurutBaku: 'bawaan Takar',
  bukanProfil: (bawaan: string) => `pilihan kantor; profil: ${bawaan}`,
  bukanBaku: (bawaan: string) => `pilihan kantor; bawaan: ${bawaan}`,
  pilihanKantor: 'pilihan kantor',
  diubahDari: (lama: string) => `belum diterapkan; sekarang: ${lama}`,
  angkaLain: 'angka lain…',
  teksLain: 'lainnya…',
  isiSendiri: (kunci: string) => `${kunci}: isi sendiri`,
  skalaKantor: 'Skala ini berasal dari tblSkala. Selama tblSkala terisi, kunci Skala Capaian tidak dipakai.',
  tanpaTitik: 'Titik capaian kantor muncul sesudah buku kerja dihitung.',
  menghitungPengaruh: 'Menghitung pengaruhnya…',
  akanMengubah: (angka: number, label: number, sel: number) =>
    angka + label + sel === 0
      ? 'Tidak ada angka, kategori, atau isi tabel yang berubah.'
      : `Akan mengubah ${[[angka, 'angka'] as const, [label, 'kategori'] as const, [sel, 'sel tabel laporan'] as const]
          .filter(([jumlah]) => jumlah > 0)
          .map(([jumlah, nama]) => `${jumlah.toLocaleString('id')} ${nama}`)
          .join(', ')}.`,
  terapkan: 'Terapkan',
  menyimpanPengaturan: 'Menyimpan pengaturan…',
  pengaturanTersimpan: 'Pengaturan tersimpan.',
};
