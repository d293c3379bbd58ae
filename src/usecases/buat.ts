import { DAFTAR_PROFIL } from '../laporan';
import type { TableContract } from '../workbook/contract';
import { TABLES } from '../workbook/contract';
import type { NewCell, NewSheet, NewWorkbook } from '../workbook/workbook.port';
import { DAFTAR_KUNCI } from './daftar-kunci';
import { buildNewSheet, buildNewTable } from './new-workbook';
import { findProfilDiminta } from './resolve-profil';

const PETUNJUK = [
  'Buku kerja data kinerja',
  'Isi tiap lembar di bawah ini, lalu hitung dengan Takar. Kolom berwarna diisi Takar; kolom lain milik Anda.',
  'Mulailah dari lembar Pengaturan (nama kantor, tahun, profil), lalu Target, Realisasi, dan Anggaran.',
  'Satu indikator ditulis satu baris untuk tiap tahun; pakai Kode yang sama di semua lembar (IK1, IK2, …).',
  'Angka ditulis seperti biasa: 3,31 atau 97,78% atau 1.234.567. Tanda "-" atau "NA" berarti tidak ada, bukan nol.',
  'Kolom dan baris boleh ditambah, diurutkan, dan disaring. Kolom yang tidak dikenal Takar dibiarkan.',
];

/**
 * A workbook with every table of the contract, empty but for the settings, ready to be filled.
 *
 * @throws HitungDitolak when there is no such profile
 */
export function buildEmptyWorkbook(tahun: number | undefined, profil: string | undefined): NewWorkbook {
  const { id } = findProfilDiminta(profil ?? null);
  return {
    sheets: [
      {
        name: 'Petunjuk',
        text: [...PETUNJUK, ...TABLES.map(({ lembar, keterangan }) => `${lembar}: ${keterangan}`)],
        textWidth: 110,
        tables: [],
      },
      ...TABLES.map((contract) => buildSheet(contract, tahun, id)),
    ],
  };
}

/** Sheets with the tables of some roles, empty but for the settings, to be put into a workbook that lacks them. */
export function buildMissingTables(peran: readonly string[]): NewWorkbook {
  const { id } = findProfilDiminta(null);
  const contracts = TABLES.filter((contract) => peran.includes(contract.peran));
  return { sheets: contracts.map((contract) => buildSheet(contract, undefined, id)) };
}

function buildSheet(contract: TableContract, tahun: number | undefined, profil: string): NewSheet {
  return buildNewSheet(contract, buildNewTable(contract, listRows(contract, tahun, profil)));
}

function listRows({ peran }: TableContract, tahun: number | undefined, profil: string): NewCell[][] {
  if (peran !== 'tblPengaturan') return [];
  return [
    ['Instansi', null, 'Nama kantor, misalnya Kecamatan Juwana.'],
    ['Kabupaten', null, 'Nama kabupaten atau kota, misalnya Kabupaten Pati.'],
    ['Tahun', tahun ?? null, 'Tahun laporan, empat angka.'],
    ['Profil', profil, `Bentuk laporan: ${DAFTAR_PROFIL.map(({ id }) => id).join(', ')}.`],
    ['Pengguna Layanan', null, 'Banyaknya pengguna layanan setahun, untuk memeriksa banyaknya responden SKM.'],
    ['Jumlah Desa', null, 'Banyaknya desa dan kelurahan, untuk memeriksa angka tentang jumlah desa.'],
    ['Lembar Laporan', null, '"satu lembar per tabel" atau "satu lembar". Kosong: satu lembar per tabel.'],
    ['Kertas', null, 'A4 atau F4. Kosong: A4.'],
    ['Huruf', null, 'Huruf tabel laporan. Kosong: Times New Roman.'],
    ...DAFTAR_KUNCI.map(({ kunci, pilihan }) => [kunci, null, `${pilihan}. Kosong: menurut profil.`]),
  ];
}
