import type { Tingkat } from '../engine';
import type { WorkbookProblem } from '../workbook/workbook.port';

/** Why nothing can be done with this workbook. */
export type Penolakan =
  | WorkbookProblem
  | { readonly kode: 'tanpa-tabel' }
  | { readonly kode: 'tanpa-data'; readonly tabel: readonly string[] }
  | { readonly kode: 'tanpa-peran'; readonly tabel: readonly string[]; readonly sebab: readonly string[] }
  | { readonly kode: 'tahun-hilang' }
  | { readonly kode: 'profil-tidak-dikenal'; readonly profil: string; readonly daftar: readonly string[] };

type PesanPenolakan = { readonly [K in Penolakan['kode']]: (p: Extract<Penolakan, { kode: K }>) => string };

const PESAN_PENOLAKAN: PesanPenolakan = {
  'bukan-xlsx': () =>
    'Berkas ini bukan buku kerja Excel .xlsx atau .xlsm; buka di Excel, lalu simpan sebagai "Excel Workbook (*.xlsx)".',
  'terkunci-sandi': () =>
    'Buku kerja ini dikunci kata sandi; buka di Excel, hapus kata sandinya lewat File > Info > Protect Workbook, lalu simpan.',
  'berkas-rusak': (p) =>
    `Buku kerja ini rusak atau terpotong (bagian ${p.bagian}); ambil salinan yang utuh, atau buka dan perbaiki di Excel lebih dahulu.`,
  'format-strict': () =>
    'Buku kerja ini tersimpan sebagai "Strict Open XML"; simpan ulang di Excel sebagai "Excel Workbook (*.xlsx)".',
  xlsb: () => 'Buku kerja ini berformat .xlsb; simpan ulang di Excel sebagai "Excel Workbook (*.xlsx)".',
  'struktur-terkunci': () =>
    'Struktur buku kerja ini dikunci sehingga lembar tabel tidak dapat ditambahkan; buka kuncinya lewat Review > Protect Workbook.',
  'lembar-terlindungi': (p) =>
    `Lembar "${p.sheet}" dilindungi sehingga hasilnya tidak dapat ditulis; buka perlindungannya lewat Review > Unprotect Sheet.`,
  'kanan-tabel-terisi': (p) =>
    `Sel ${p.cell} di lembar "${p.sheet}", tepat di kanan ${p.table}, sudah terisi sehingga kolom hasil tidak dapat ditambahkan; pindahkan isinya.`,
  'lembar-bukan-takar': (p) => `Lembar "${p.sheet}" bukan buatan Takar, sehingga tidak diubah; ganti nama lembar itu.`,
  'tanpa-tabel': () =>
    'Buku kerja ini belum punya Tabel Excel; blok datanya, tekan Ctrl+T, beri nama tblTarget, tblRealisasi, tblAnggaran dan seterusnya, atau mulai dari "takar buat".',
  'tanpa-data': (p) => `Semua tabel masih kosong (${p.tabel.join(', ')}); isi sedikitnya satu baris, lalu hitung lagi.`,
  'tanpa-peran': (p) =>
    `Tidak satu pun tabel dapat dipakai (${p.tabel.join(', ')}). ${p.sebab.join(' ') || 'Beri nama tblTarget, tblRealisasi, tblAnggaran, atau tblSKM menurut isinya.'}`,
  'tahun-hilang': () =>
    'Tahun laporan belum ditentukan; isi kunci "Tahun" di tblPengaturan, atau jalankan dengan --tahun, misalnya --tahun 2023.',
  'profil-tidak-dikenal': (p) => `Profil "${p.profil}" tidak dikenal; pakai salah satu dari ${p.daftar.join(', ')}.`,
};

export function formatPenolakan(penolakan: Penolakan): string {
  const format = PESAN_PENOLAKAN[penolakan.kode] as (p: Penolakan) => string;
  return format(penolakan);
}

/** Something questionable about how the workbook is laid out or typed, before any figure is calculated. */
export type HalBuku =
  | { readonly kode: 'kolom-wajib'; readonly kolom: string }
  | { readonly kode: 'dua-tabel'; readonly peran: string; readonly tabel: readonly string[] }
  | { readonly kode: 'pemetaan-tidak-ada'; readonly peran: string; readonly tabel: string }
  | { readonly kode: 'tabel-kosong' }
  | { readonly kode: 'sel-gabungan'; readonly rentang: string }
  | { readonly kode: 'rumus-pengguna'; readonly kolom: string }
  | { readonly kode: 'kunci-ganda'; readonly kunci: string; readonly barisPertama: string }
  | { readonly kode: 'indikator-tidak-dikenal'; readonly sebutan: string }
  | { readonly kode: 'nama-indikator-kosong' }
  | { readonly kode: 'tahun-kosong'; readonly tahun: number }
  | { readonly kode: 'tahun-tidak-terbaca'; readonly tertulis: string }
  | { readonly kode: 'periode-tidak-dikenal'; readonly tertulis: string }
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
  | { readonly kode: 'nilai-pengaturan'; readonly kunci: string; readonly tertulis: string; readonly pilihan: string };

type PesanHal = { readonly [K in HalBuku['kode']]: (h: Extract<HalBuku, { kode: K }>) => string };

const PESAN_HAL: PesanHal = {
  'kolom-wajib': (h) =>
    `kolom ${h.kolom} tidak ditemukan, sehingga tabel ini dilewati; tambahkan kolom itu, atau petakan di tblPengaturan.`,
  'dua-tabel': (h) =>
    `${h.tabel.join(' dan ')} sama-sama cocok sebagai ${h.peran}, sehingga tidak ada yang dipakai; beri nama ${h.peran} pada salah satunya, atau isi kunci "Tabel ${h.peran}" di tblPengaturan.`,
  'pemetaan-tidak-ada': (h) =>
    `tabel "${h.tabel}" yang ditunjuk sebagai ${h.peran} tidak ada di buku kerja ini; perbaiki namanya.`,
  'tabel-kosong': () => 'tabel ini belum berisi satu baris pun.',
  'sel-gabungan': (h) =>
    `sel ${h.rentang} digabung sehingga hanya sel pertamanya terbaca; lepaskan penggabungannya, lalu isi tiap baris.`,
  'rumus-pengguna': (h) =>
    `kolom ${h.kolom} berisi rumus Anda, sehingga tidak ditimpa; hapus rumusnya bila ingin diisi Takar.`,
  'kunci-ganda': (h) =>
    `${h.kunci} sudah ada di sel ${h.barisPertama}, sehingga baris ini tidak dipakai; hapus salah satunya.`,
  'indikator-tidak-dikenal': (h) =>
    `indikator "${h.sebutan}" tidak ada di tblTarget, sehingga baris ini tidak dihitung; samakan kode atau namanya.`,
  'nama-indikator-kosong': () => 'nama indikator kosong, sehingga baris ini tidak dihitung; isi kolom Indikator.',
  'tahun-kosong': (h) => `tahun baris ini kosong, sehingga dianggap tahun ${h.tahun}; isi kolom Tahun.`,
  'tahun-tidak-terbaca': (h) =>
    `tahun tertulis "${h.tertulis}" tidak terbaca, sehingga baris ini tidak dihitung; tulis tahun dengan empat angka.`,
  'periode-tidak-dikenal': (h) =>
    `periode tertulis "${h.tertulis}" tidak dikenal, sehingga baris ini tidak dihitung; pakai TW I sampai TW IV, Semester I atau II, atau kosongkan.`,
  'pilihan-tidak-dikenal': (h) =>
    `${h.kolom} tertulis "${h.tertulis}" tidak dikenal, sehingga dipakai "${h.dipakai}"; pilih dari daftar kolom itu.`,
  ambigu: (h) =>
    `"${h.tertulis}" dapat dibaca dua cara dan dibaca sebagai ${h.dibaca}; tulis dengan koma desimal supaya pasti.`,
  'notasi-inggris': (h) =>
    `"${h.tertulis}" memakai notasi Inggris di kolom bernotasi Indonesia dan dibaca sebagai ${h.dibaca}; samakan penulisannya.`,
  'notasi-campur': (h) =>
    `"${h.tertulis}" mencampur titik dan koma dan dibaca sebagai ${h.dibaca}; tulis ulang angkanya.`,
  'kesalahan-sel': (h) => `sel ini berisi kesalahan Excel ${h.tertulis}; perbaiki rumusnya.`,
  tanggal: (h) =>
    `sel ini berformat tanggal (${h.tertulis}), bukan angka; ubah format selnya, lalu tulis ulang angkanya.`,
  'kunci-tidak-dikenal': (h) => `pengaturan "${h.kunci}" tidak dikenal, sehingga diabaikan; periksa ejaannya.`,
  'nilai-pengaturan': (h) =>
    `pengaturan "${h.kunci}" berisi "${h.tertulis}" yang tidak dikenal, sehingga cara profil yang dipakai; isi dengan ${h.pilihan}.`,
};

export const TINGKAT_HAL: Readonly<Record<HalBuku['kode'], Tingkat>> = {
  'kolom-wajib': 'salah',
  'dua-tabel': 'salah',
  'pemetaan-tidak-ada': 'salah',
  'tabel-kosong': 'info',
  'sel-gabungan': 'salah',
  'rumus-pengguna': 'info',
  'kunci-ganda': 'salah',
  'indikator-tidak-dikenal': 'salah',
  'nama-indikator-kosong': 'salah',
  'tahun-kosong': 'periksa',
  'tahun-tidak-terbaca': 'salah',
  'periode-tidak-dikenal': 'salah',
  'pilihan-tidak-dikenal': 'periksa',
  ambigu: 'periksa',
  'notasi-inggris': 'periksa',
  'notasi-campur': 'periksa',
  'kesalahan-sel': 'salah',
  tanggal: 'salah',
  'kunci-tidak-dikenal': 'info',
  'nilai-pengaturan': 'salah',
};

/** The sentence without its place; it starts in lower case because the place comes before it. */
export function formatHal(hal: HalBuku): string {
  const format = PESAN_HAL[hal.kode] as (h: HalBuku) => string;
  return format(hal);
}
