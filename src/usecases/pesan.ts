import type { Tingkat } from '../engine';
import type { Peran } from '../workbook/contract';
import type { WorkbookProblem } from '../workbook/workbook.port';

/** Why nothing can be done with this workbook. */
export type Penolakan =
  | WorkbookProblem
  | { readonly kode: 'tanpa-tabel' }
  | { readonly kode: 'tanpa-data'; readonly tabel: readonly string[] }
  | { readonly kode: 'tanpa-peran'; readonly tabel: readonly string[]; readonly sebab: readonly string[] }
  | { readonly kode: 'tahun-hilang' }
  /** tblPengaturan has a year that is none; `sebab` is the sentence about its cell. */
  | { readonly kode: 'tahun-salah'; readonly sebab: string }
  | { readonly kode: 'tanpa-pengaturan' }
  /** A setting cannot be stored; `sebab` is the sentence about it. */
  | { readonly kode: 'pengaturan-salah'; readonly sebab: string }
  | { readonly kode: 'profil-tidak-dikenal'; readonly profil: string; readonly daftar: readonly string[] };

type PesanPenolakan = { readonly [K in Penolakan['kode']]: (p: Extract<Penolakan, { kode: K }>) => string };

const PESAN_PENOLAKAN: PesanPenolakan = {
  'bukan-xlsx': () =>
    'Berkas ini bukan buku kerja Excel .xlsx atau .xlsm; buka di Excel, lalu simpan sebagai "Excel Workbook (*.xlsx)".',
  'terkunci-sandi': () =>
    'Buku kerja ini dikunci kata sandi; buka di Excel, hapus kata sandinya lewat File > Info > Protect Workbook, lalu simpan.',
  'berkas-rusak': () =>
    'Buku kerja ini rusak atau terpotong; ambil salinan yang utuh, atau buka di Excel supaya diperbaiki, lalu simpan.',
  'format-strict': () =>
    'Buku kerja ini tersimpan sebagai "Strict Open XML"; simpan ulang di Excel sebagai "Excel Workbook (*.xlsx)".',
  xlsb: () => 'Buku kerja ini berformat .xlsb; simpan ulang di Excel sebagai "Excel Workbook (*.xlsx)".',
  'struktur-terkunci': () =>
    'Struktur buku kerja ini dikunci sehingga lembar tabel tidak dapat ditambahkan; buka kuncinya lewat Review > Protect Workbook.',
  'lembar-terlindungi': (p) =>
    `Lembar "${p.sheet}" dilindungi sehingga hasilnya tidak dapat ditulis; buka perlindungannya lewat Review > Unprotect Sheet.`,
  'kanan-tabel-terisi': (p) =>
    `Sel ${p.cell} di lembar "${p.sheet}", tepat di kanan ${p.table}, sudah terisi sehingga kolom hasil tidak dapat ditambahkan; pindahkan isinya.`,
  'bawah-tabel-terisi': (p) =>
    `Sel ${p.cell} di lembar "${p.sheet}", tepat di bawah ${p.table}, sudah terisi sehingga baris baru tidak dapat ditambahkan; pindahkan isinya.`,
  'lembar-bukan-takar': (p) => `Lembar "${p.sheet}" bukan buatan Takar, sehingga tidak diubah; ganti nama lembar itu.`,
  'tabel-tersaring': (p) =>
    `Tabel ${p.table} sedang disaring, sehingga hasil dapat jatuh di baris yang salah; tidak ada yang berubah: hapus saringannya lewat Data > Clear, lalu hitung lagi.`,
  'sel-digabung': () =>
    'Ada sel gabungan di tempat hasil akan ditulis; tidak ada yang berubah: pisahkan lewat Home > Merge & Center > Unmerge Cells, lalu hitung lagi.',
  'sel-disunting': () => 'Sel sedang disunting; tidak ada yang berubah: tekan Enter di lembar, lalu hitung lagi.',
  'hanya-baca': () =>
    'Buku kerja ini hanya dapat dibaca, sehingga hasilnya tidak dapat ditulis; tidak ada yang berubah: pilih Enable Editing atau simpan salinannya, lalu hitung lagi.',
  'buku-berubah': () => 'Tabel atau lembarnya berubah selagi Takar menghitung; isian Anda tetap utuh: hitung lagi.',
  'buku-tidak-aktif': () =>
    'Buku kerja ini sedang tidak aktif; tidak ada yang berubah: klik satu sel di buku kerja ini, lalu hitung lagi.',
  'sesi-hilang': () =>
    'Hubungan dengan Excel terputus; data masukan Anda tidak disentuh: muat ulang buku kerja, lalu hitung lagi.',
  'terlalu-besar': () =>
    'Tabel atau lembarnya terlalu besar untuk sekali baca atau tulis; tidak ada yang berubah: hapus baris dan kolom kosong di ujungnya, atau bila ini Excel di web, buka buku kerjanya di Excel desktop.',
  'excel-lama': (p) =>
    `Excel ini belum mendukung ${p.butuh}; tidak ada yang berubah: perbarui Excel, atau pakai Excel di web.`,
  'waktu-habis': () =>
    'Excel tidak menjawab; data masukan Anda tidak disentuh: muat ulang panel Takar, lalu hitung lagi.',
  'tertulis-sebagian': () =>
    'Excel berhenti di tengah penulisan, sehingga kolom hasil mungkin baru terisi sebagian; data masukan Anda tidak disentuh: tekan Ctrl+Z, atau hitung lagi supaya lengkap.',
  'excel-gagal': (p) =>
    `Excel menolak perintah Takar (${p.kodeExcel}); isian Anda tetap utuh: simpan buku kerja, buka kembali, lalu hitung lagi.`,
  'tanpa-tabel': () =>
    'Buku kerja ini belum punya Tabel Excel; blok datanya, tekan Ctrl+T, beri nama tblTarget, tblRealisasi, tblAnggaran dan seterusnya, atau mulai dari buku kerja kosong buatan Takar.',
  'tanpa-data': (p) => `Semua tabel masih kosong (${p.tabel.join(', ')}); isi sedikitnya satu baris, lalu hitung lagi.`,
  'tanpa-peran': (p) =>
    p.sebab[0] ??
    `Tidak satu pun tabel dapat dipakai (${p.tabel.join(', ')}); beri nama tblTarget, tblRealisasi, tblAnggaran, tblBelanja, atau tblSKM menurut isinya, lewat Table Design > Table Name.`,
  'tahun-hilang': () => 'Tahun laporan belum ditentukan; isi kunci "Tahun" di tblPengaturan, misalnya 2023.',
  'tahun-salah': (p) => p.sebab,
  'tanpa-pengaturan': () =>
    'Tabel tblPengaturan belum ada, sehingga pengaturan tidak dapat disimpan; pilih Buat tabel di bagian Data.',
  'pengaturan-salah': (p) => p.sebab,
  'profil-tidak-dikenal': (p) => `Profil "${p.profil}" tidak dikenal; pakai salah satu dari ${p.daftar.join(', ')}.`,
};

/** One sentence, which names the place where there is one. */
export function formatPenolakan(penolakan: Penolakan): string {
  const format = PESAN_PENOLAKAN[penolakan.kode] as (p: Penolakan) => string;
  return format(penolakan);
}

/** The same after something else was written: without the words that nothing has changed. */
export function formatPenolakanSesudahTulis(penolakan: Penolakan): string {
  return formatPenolakan(penolakan).replace(/; tidak ada yang berubah(?=:)/, '');
}

/** Something questionable about how the workbook is laid out or typed, before any figure is calculated. */
export type HalBuku =
  | { readonly kode: 'kolom-wajib'; readonly peran: Peran; readonly kolom: string; readonly pertama: string }
  | { readonly kode: 'unsur-tidak-ada' }
  | { readonly kode: 'tanpa-target' }
  | { readonly kode: 'tabel-kosong' }
  | { readonly kode: 'dua-tabel'; readonly peran: Peran; readonly tabel: readonly string[] }
  | { readonly kode: 'pemetaan-tidak-ada'; readonly peran: Peran; readonly tabel: string }
  | { readonly kode: 'pemetaan-kolom'; readonly kunci: string; readonly kolom: string }
  | { readonly kode: 'sel-gabungan'; readonly rentang: string }
  | { readonly kode: 'rumus-pengguna'; readonly kolom: string }
  | { readonly kode: 'kunci-ganda'; readonly kunci: string; readonly barisPertama: string }
  | {
      readonly kode: 'target-beda';
      readonly sebutan: string;
      readonly tahun: number;
      readonly lama: string;
      readonly dipakai: string;
    }
  | {
      readonly kode: 'target-renstra-beda';
      readonly sebutan: string;
      readonly lama: string;
      readonly dipakai: string;
    }
  | { readonly kode: 'indikator-tidak-dikenal'; readonly sebutan: string; readonly akibat: string }
  | { readonly kode: 'nama-ganda'; readonly sebutan: string; readonly daftarKode: readonly string[] }
  | { readonly kode: 'nama-kosong'; readonly kolom: string }
  | { readonly kode: 'baris-jumlah'; readonly sebutan: string }
  | { readonly kode: 'baris-ringkasan'; readonly sebutan: string }
  | { readonly kode: 'tahun-kosong'; readonly tahun: number }
  | { readonly kode: 'tahun-tidak-terbaca'; readonly tertulis: string }
  | { readonly kode: 'tahun-tanpa-data'; readonly tahun: number; readonly ada: readonly number[] }
  | { readonly kode: 'periode-tidak-dikenal'; readonly tertulis: string }
  | { readonly kode: 'skala-tidak-dikenal'; readonly tertulis: string }
  | {
      readonly kode: 'pilihan-tidak-dikenal';
      readonly kolom: string;
      readonly tertulis: string;
      readonly dipakai: string;
    }
  | { readonly kode: 'ambigu'; readonly tertulis: string; readonly dibaca: string }
  | { readonly kode: 'notasi-inggris'; readonly tertulis: string; readonly dibaca: string }
  | { readonly kode: 'notasi-campur'; readonly tertulis: string; readonly dibaca: string }
  | { readonly kode: 'kesalahan-sel'; readonly tertulis: string }
  | { readonly kode: 'tanggal'; readonly tertulis: string }
  | { readonly kode: 'kunci-tidak-dikenal'; readonly kunci: string }
  | { readonly kode: 'pengaturan-ganda'; readonly kunci: string; readonly barisPertama: string }
  | {
      readonly kode: 'nilai-pengaturan';
      readonly kunci: string;
      readonly tertulis: string;
      readonly pilihan: string;
      /** What holds instead. */
      readonly akibat: string;
    }
  | { readonly kode: 'grafik-ditolak'; readonly lembar: readonly string[] }
  /** The data tables could not be calculated; `sebab` is the sentence of the refusal. */
  | { readonly kode: 'data-dilewati'; readonly sebab: string };

type PesanHal = { readonly [K in HalBuku['kode']]: (h: Extract<HalBuku, { kode: K }>) => string };

const PESAN_HAL: PesanHal = {
  'kolom-wajib': (h) =>
    `kolom ${h.kolom} tidak ditemukan, sehingga tabel ini dilewati; tambahkan kolom itu${
      // The table of the settings cannot say how to read itself.
      h.peran === 'tblPengaturan'
        ? ''
        : `, atau sebut nama kolomnya di tblPengaturan lewat kunci "Kolom ${h.peran}.${h.pertama}"`
    }.`,
  'unsur-tidak-ada': () =>
    'tidak ada kolom unsur, sehingga IKM tidak dihitung; beri kepala U1, U2, dan seterusnya pada kolom nilai unsur, atau daftarkan namanya di tblUnsur.',
  'tanpa-target': () =>
    'tabel target tidak ditemukan, sehingga realisasi ini tidak dihitung; buat tblTarget berisi kolom Indikator dan Target, atau tambahkan kolom Target di tabel ini.',
  'tabel-kosong': () => 'tabel ini belum berisi satu baris pun; isi tabelnya, atau biarkan bila memang tidak dipakai.',
  'dua-tabel': (h) =>
    `${h.tabel.join(' dan ')} sama-sama cocok sebagai ${h.peran}, sehingga tidak ada yang dipakai; beri nama ${h.peran} pada salah satunya, atau isi kunci "Tabel ${h.peran}" di tblPengaturan.`,
  'pemetaan-tidak-ada': (h) =>
    `tabel "${h.tabel}" yang ditunjuk sebagai ${h.peran} tidak ada di buku kerja ini, sehingga dicari menurut nama bakunya; perbaiki isi kunci "Tabel ${h.peran}" di tblPengaturan.`,
  'pemetaan-kolom': (h) =>
    `kolom "${h.kolom}" tidak ada di tabel ini, sehingga dicari menurut nama bakunya; perbaiki isi kunci "${h.kunci}" di tblPengaturan.`,
  'sel-gabungan': () =>
    'sel-sel ini digabung sehingga hanya sel pertamanya terbaca; lepaskan penggabungannya, lalu isi tiap baris.',
  'rumus-pengguna': (h) =>
    `kolom ${h.kolom} berisi rumus Anda, sehingga tidak ditimpa; hapus rumusnya bila ingin diisi Takar.`,
  'kunci-ganda': (h) =>
    `${h.kunci} sudah ada di sel ${h.barisPertama}, sehingga baris ini tidak dipakai; hapus salah satunya.`,
  'target-beda': (h) =>
    `target "${h.sebutan}" tahun ${h.tahun} tertulis ${h.lama} di baris sebelumnya dan ${h.dipakai} di sini, sehingga yang dipakai ${h.dipakai}; tulis target setahun yang sama di semua periode.`,
  'target-renstra-beda': (h) =>
    `Target Akhir Renstra "${h.sebutan}" tertulis ${h.lama} di baris sebelumnya dan ${h.dipakai} di sini, sehingga yang dipakai ${h.dipakai}; samakan di semua tahun, kecuali bila Renstra memang diubah.`,
  'indikator-tidak-dikenal': (h) =>
    `indikator "${h.sebutan}" tidak ada di tblTarget, sehingga ${h.akibat}; samakan kode atau namanya.`,
  'nama-ganda': (h) =>
    `nama "${h.sebutan}" dipakai ${h.daftarKode.join(' dan ')}, sehingga baris ini tidak dihitung; isi kolom Kode dengan salah satunya.`,
  'nama-kosong': (h) =>
    `${h.kolom} kosong, sehingga baris ini tidak dihitung; isi kolom ${h.kolom}, atau hapus barisnya.`,
  'baris-jumlah': (h) =>
    `baris "${h.sebutan}" dianggap jumlah dan dilewati, supaya anggaran tidak terhitung dua kali; isi kolom No atau Kode Rekening bila ini program atau kegiatan.`,
  'baris-ringkasan': (h) =>
    `baris "${h.sebutan}" dianggap ringkasan, bukan responden, sehingga tidak dihitung; pindahkan ke luar tabel, atau jadikan Total Row lewat Table Design.`,
  'tahun-kosong': (h) => `tahun baris ini kosong, sehingga dianggap tahun ${h.tahun}; isi kolom Tahun.`,
  'tahun-tidak-terbaca': (h) =>
    `tahun tertulis "${h.tertulis}" tidak terbaca, sehingga baris ini tidak dihitung; tulis tahun dengan empat angka.`,
  'tahun-tanpa-data': (h) =>
    h.ada.length === 0
      ? `belum ada baris yang dapat dibaca untuk tahun laporan ${h.tahun}; isi datanya lebih dahulu.`
      : `belum ada data tahun laporan ${h.tahun} (yang ada tahun ${h.ada.join(', ')}); isi datanya, atau perbaiki tahun laporan.`,
  'periode-tidak-dikenal': (h) =>
    `periode tertulis "${h.tertulis}" tidak dikenal, sehingga baris ini tidak dihitung; pakai TW I sampai TW IV, Semester I atau II, atau kosongkan.`,
  'skala-tidak-dikenal': (h) =>
    `${h.tertulis === '' ? 'kolom Skala kosong' : `skala tertulis "${h.tertulis}" tidak dikenal`}, sehingga baris ini dilewati; isi dengan capaian, efisiensi, atau SKM.`,
  'pilihan-tidak-dikenal': (h) =>
    `${h.kolom} tertulis "${h.tertulis}" tidak dikenal, sehingga dipakai ${h.dipakai}; pilih dari daftar kolom itu.`,
  ambigu: (h) =>
    `"${h.tertulis}" dapat dibaca dua cara dan dibaca sebagai ${h.dibaca.replaceAll('.', '')}; tulis tanpa titik ribuan, dengan koma untuk desimal, supaya pasti.`,
  'notasi-inggris': (h) =>
    `"${h.tertulis}" memakai notasi Inggris di kolom bernotasi Indonesia dan dibaca sebagai ${h.dibaca}; samakan penulisannya.`,
  'notasi-campur': (h) =>
    `"${h.tertulis}" mencampur titik dan koma dan dibaca sebagai ${h.dibaca}; tulis ulang angkanya.`,
  'kesalahan-sel': (h) =>
    `sel ini berisi kesalahan Excel ${h.tertulis}, sehingga dianggap tidak terisi; perbaiki rumusnya.`,
  tanggal: (h) =>
    `sel ini berformat tanggal (${h.tertulis}), bukan angka; ubah format selnya, lalu tulis ulang angkanya.`,
  'kunci-tidak-dikenal': (h) => `pengaturan "${h.kunci}" tidak dikenal, sehingga diabaikan; periksa ejaannya.`,
  'pengaturan-ganda': (h) =>
    `pengaturan "${h.kunci}" sudah ada di sel ${h.barisPertama}, sehingga baris ini diabaikan; hapus salah satunya.`,
  'nilai-pengaturan': (h) =>
    `pengaturan "${h.kunci}" berisi "${h.tertulis}" yang tidak dikenal, sehingga ${h.akibat}; isi dengan ${h.pilihan}.`,
  'grafik-ditolak': (h) =>
    `Excel ini menolak grafik di lembar ${h.lembar.map((nama) => `"${nama}"`).join(', ')}; tabelnya lengkap dan angka grafiknya ada di bawahnya: untuk grafiknya, unduh dokumen Word dari panel Takar.`,
  'data-dilewati': (h) =>
    `tabel data tidak ikut diperiksa, karena ${h.sebab.charAt(0).toLowerCase()}${h.sebab.slice(1)}`,
};

export const TINGKAT_HAL: Readonly<Record<HalBuku['kode'], Tingkat>> = {
  'kolom-wajib': 'salah',
  'unsur-tidak-ada': 'salah',
  'tanpa-target': 'salah',
  'tabel-kosong': 'info',
  'dua-tabel': 'salah',
  'pemetaan-tidak-ada': 'salah',
  'pemetaan-kolom': 'salah',
  'sel-gabungan': 'salah',
  'rumus-pengguna': 'info',
  'kunci-ganda': 'salah',
  'target-beda': 'periksa',
  'target-renstra-beda': 'periksa',
  'indikator-tidak-dikenal': 'salah',
  'nama-ganda': 'salah',
  'nama-kosong': 'salah',
  'baris-jumlah': 'info',
  'baris-ringkasan': 'info',
  'tahun-kosong': 'periksa',
  'tahun-tidak-terbaca': 'salah',
  'tahun-tanpa-data': 'salah',
  'periode-tidak-dikenal': 'salah',
  'skala-tidak-dikenal': 'salah',
  'pilihan-tidak-dikenal': 'periksa',
  ambigu: 'periksa',
  'notasi-inggris': 'periksa',
  'notasi-campur': 'periksa',
  'kesalahan-sel': 'salah',
  tanggal: 'salah',
  'kunci-tidak-dikenal': 'info',
  'pengaturan-ganda': 'salah',
  'nilai-pengaturan': 'salah',
  'grafik-ditolak': 'info',
  'data-dilewati': 'periksa',
};

/** The sentence without its place; it starts in lower case because the place comes before it. */
export function formatHal(hal: HalBuku): string {
  const format = PESAN_HAL[hal.kode] as (h: HalBuku) => string;
  return format(hal);
}
