import { parseAngka } from '../engine';
import { DAFTAR_PROFIL, findProfil } from '../laporan';
import { TABLES, normalizeHeader } from '../workbook/contract';
import type { CellValue, Table } from '../workbook/workbook.port';
import type { KunciPengaturan, Ubah } from './daftar-kunci';
import { DAFTAR_KUNCI } from './daftar-kunci';
import type { Pemetaan, TabelPeran } from './find-tables';
import { TANPA_PEMETAAN, toKunciKolom } from './find-tables';
import type { TemuanBerlokasi } from './lokasi';
import { formatSel, toTemuanBuku } from './lokasi';
import type { HalBuku } from './pesan';

/** How the report sheets look. */
export interface RupaLaporan {
  readonly lembar: 'per-tabel' | 'satu';
  readonly kertas: 'A4' | 'F4';
  readonly huruf: string;
  /** Points. */
  readonly ukuranHuruf: number;
}

export const RUPA_BAKU: RupaLaporan = { lembar: 'per-tabel', kertas: 'A4', huruf: 'Times New Roman', ukuranHuruf: 11 };

/** What tblPengaturan says; a key that is not there leaves the profile's own way. */
export interface IsiPengaturan {
  readonly instansi: string;
  readonly kabupaten: string;
  readonly tahun: number | null;
  /** The finding about a year that is filled, but is none. */
  readonly tahunSalah: TemuanBerlokasi | null;
  readonly profil: string | null;
  /** Settings that differ from the profile, by their key; the scale depends on the report year. */
  readonly ubahan: readonly { readonly kunci: string; readonly ubah: Ubah }[];
  readonly rupa: RupaLaporan;
  readonly pemetaan: Pemetaan;
  readonly temuan: readonly TemuanBerlokasi[];
}

export const PENGATURAN_KOSONG: IsiPengaturan = {
  instansi: '',
  kabupaten: '',
  tahun: null,
  tahunSalah: null,
  profil: null,
  ubahan: [],
  rupa: RUPA_BAKU,
  pemetaan: TANPA_PEMETAAN,
  temuan: [],
};

/** A key that is about the office or the look of the report; `read` says null when the value cannot be used. */
interface KunciUmum {
  readonly kunci: readonly string[];
  readonly pilihan: string;
  readonly akibat: string;
  readonly read: (isi: IsiPengaturan, nilai: string) => IsiPengaturan | null;
}

const AKIBAT_PROFIL = 'cara profil yang dipakai';

function rupa(ubah: Partial<RupaLaporan>): (isi: IsiPengaturan) => IsiPengaturan {
  return (isi) => ({ ...isi, rupa: { ...isi.rupa, ...ubah } });
}

const DAFTAR_KUNCI_UMUM: readonly KunciUmum[] = [
  { kunci: ['Instansi'], pilihan: '', akibat: '', read: (isi, instansi) => ({ ...isi, instansi }) },
  {
    kunci: ['Kabupaten', 'Kabupaten/Kota'],
    pilihan: '',
    akibat: '',
    read: (isi, kabupaten) => ({ ...isi, kabupaten }),
  },
  {
    kunci: ['Tahun', 'Tahun Laporan'],
    pilihan: 'empat angka, misalnya 2023',
    akibat: 'tahun laporan belum ditentukan',
    read: (isi, nilai) => (/^(19|20)\d\d$/.test(nilai) ? { ...isi, tahun: Number(nilai) } : null),
  },
  {
    kunci: ['Profil'],
    pilihan: DAFTAR_PROFIL.map(({ id }) => id).join(', '),
    akibat: `profil ${DAFTAR_PROFIL[0].id} yang dipakai`,
    read: (isi, nilai) => (findProfil(nilai) === undefined ? null : { ...isi, profil: nilai }),
  },
  {
    kunci: ['Lembar Laporan'],
    pilihan: '"satu lembar per tabel" atau "satu lembar"',
    akibat: 'dipakai satu lembar per tabel',
    read: (isi, nilai) => {
      if (/^satu lembar per tabel$/i.test(nilai)) return rupa({ lembar: 'per-tabel' })(isi);
      return /^satu lembar$/i.test(nilai) ? rupa({ lembar: 'satu' })(isi) : null;
    },
  },
  {
    kunci: ['Kertas'],
    pilihan: 'A4 atau F4',
    akibat: `dipakai ${RUPA_BAKU.kertas}`,
    read: (isi, nilai) => {
      if (/^a4$/i.test(nilai)) return rupa({ kertas: 'A4' })(isi);
      return /^f4$/i.test(nilai) ? rupa({ kertas: 'F4' })(isi) : null;
    },
  },
  { kunci: ['Huruf'], pilihan: '', akibat: '', read: (isi, huruf) => rupa({ huruf })(isi) },
  {
    kunci: ['Ukuran Huruf'],
    pilihan: 'angka 6 sampai 99',
    akibat: `dipakai ${RUPA_BAKU.ukuranHuruf}`,
    read: (isi, nilai) => (/^([6-9]|[1-9]\d)$/.test(nilai) ? rupa({ ukuranHuruf: Number(nilai) })(isi) : null),
  },
];

/** Reads tblPengaturan. What cannot be understood leaves the profile's way and becomes a finding. */
export function parsePengaturan(table: Table, { kolom, info }: TabelPeran): IsiPengaturan {
  const kolomKunci = kolom.get('Kunci') ?? 0;
  const kolomNilai = kolom.get('Nilai') ?? 1;
  const temuan: TemuanBerlokasi[] = [];
  const pertama = new Map<string, string>();
  let isi = PENGATURAN_KOSONG;

  table.rows.forEach((row, baris) => {
    const kunci = formatIsi(row[kolomKunci], '');
    const mentah = row[kolomNilai] ?? null;
    const nilai = formatIsi(mentah, typeof mentah === 'number' ? table.numberFormat(baris, kolomNilai) : '');
    if (kunci === '' || nilai === '') return;
    const catat = (hal: HalBuku, letak: number) => {
      const satu = toTemuanBuku(hal, info, { baris, kolom: letak }, letak === kolomKunci ? kunci : nilai);
      temuan.push(satu);
      return satu;
    };
    const barisPertama = pertama.get(normalizeHeader(kunci));
    if (barisPertama !== undefined) {
      catat({ kode: 'pengaturan-ganda', kunci, barisPertama }, kolomKunci);
      return;
    }
    pertama.set(normalizeHeader(kunci), formatSel(info, baris, kolomKunci));

    const dikenal = findKunci(kunci);
    if (dikenal === null) {
      catat({ kode: 'kunci-tidak-dikenal', kunci }, kolomKunci);
      return;
    }
    const isKesalahan = mentah !== null && typeof mentah === 'object';
    const sesudah = isKesalahan ? null : dikenal.read(isi, nilai);
    if (sesudah !== null) {
      isi = sesudah;
      return;
    }
    const { pilihan, akibat } = dikenal;
    const satu = catat(
      isKesalahan
        ? { kode: 'kesalahan-sel', tertulis: nilai }
        : { kode: 'nilai-pengaturan', kunci, tertulis: nilai, pilihan, akibat },
      kolomNilai,
    );
    if (dikenal.kunci.includes('Tahun')) isi = { ...isi, tahunSalah: satu };
  });
  return { ...isi, temuan };
}

function findKunci(kunci: string): KunciUmum | null {
  const dicari = normalizeHeader(kunci);
  const umum = DAFTAR_KUNCI_UMUM.find((calon) => calon.kunci.some((nama) => normalizeHeader(nama) === dicari));
  if (umum !== undefined) return umum;
  const hitungan = DAFTAR_KUNCI.find((calon) => normalizeHeader(calon.kunci) === dicari);
  if (hitungan !== undefined) return toKunciUmum(hitungan);
  return findKunciPemetaan(kunci);
}

function toKunciUmum({ kunci, pilihan, parse }: KunciPengaturan): KunciUmum {
  return {
    kunci: [kunci],
    pilihan,
    akibat: AKIBAT_PROFIL,
    read: (isi, nilai) => {
      const ubah = parse(nilai);
      return ubah === null ? null : { ...isi, ubahan: [...isi.ubahan, { kunci, ubah }] };
    },
  };
}

/** 'Tabel tblRealisasi' and 'Kolom tblRealisasi.Capaian (%)'; null when there is no such table or column. */
function findKunciPemetaan(kunci: string): KunciUmum | null {
  const [, jenis = '', nama = '', namaKolom] = /^(tabel|kolom)\s+(tbl[a-z]+)(?:\.(.+))?$/i.exec(kunci) ?? [];
  const contract = TABLES.find(({ peran }) => peran.toLowerCase() === nama.toLowerCase());
  if (contract === undefined) return null;
  const umum = { kunci: [kunci], pilihan: '', akibat: '' };
  if (jenis.toLowerCase() === 'tabel') {
    if (namaKolom !== undefined) return null;
    return { ...umum, read: (isi, nilai) => addPemetaan(isi, 'tabel', contract.peran, nilai) };
  }
  const kolom = contract.kolom.find((calon) => normalizeHeader(calon.nama) === normalizeHeader(namaKolom ?? ''));
  if (kolom === undefined) return null;
  return { ...umum, read: (isi, nilai) => addPemetaan(isi, 'kolom', toKunciKolom(contract.peran, kolom.nama), nilai) };
}

function addPemetaan(isi: IsiPengaturan, jenis: keyof Pemetaan, dari: string, ke: string): IsiPengaturan {
  return { ...isi, pemetaan: { ...isi.pemetaan, [jenis]: new Map([...isi.pemetaan[jenis], [dari, ke]]) } };
}

/** As the officer would type it: with a decimal comma, and with its sign where the cell shows persen. */
function formatIsi(isi: CellValue | undefined, format: string): string {
  if (isi === null || isi === undefined) return '';
  if (typeof isi === 'object') return isi.error;
  if (typeof isi !== 'number') return String(isi).trim();
  return format.includes('%') ? parseAngka(isi, format).teks : String(isi).replace('.', ',');
}
