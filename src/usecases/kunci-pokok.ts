import { TABLES, normalizeHeader } from '../workbook/contract';
import type { Pemetaan } from './find-tables';
import { toKunciKolom } from './find-tables';
import type { IsiPengaturan } from './isi-pengaturan';
import type { Isian, KelompokPengaturan } from './isian';
import { angka, teks } from './isian';

/** How one key is read; `read` says null when the value cannot be used. */
export interface KunciTerbaca {
  /** Its names; the first is the usual one. */
  readonly kunci: readonly string[];
  readonly pilihan: string;
  /** What holds when the value cannot be used. */
  readonly akibat: string;
  readonly read: (isi: IsiPengaturan, nilai: string) => IsiPengaturan | null;
}

/** A key that is about the office or the look of the report. */
export interface KunciUmum extends KunciTerbaca {
  readonly kelompok: KelompokPengaturan;
  readonly isian: Isian;
  /** What holds, as it would be typed; '' for nothing. */
  readonly format: (isi: IsiPengaturan) => string;
}

/** Which office and year a workbook is about. */
export const DAFTAR_KUNCI_POKOK: readonly KunciUmum[] = [
  {
    kunci: ['Instansi'],
    kelompok: 'kantor',
    isian: teks(),
    pilihan: '',
    akibat: '',
    read: (isi, instansi) => ({ ...isi, instansi }),
    format: ({ instansi }) => instansi,
  },
  {
    kunci: ['Kabupaten', 'Kabupaten/Kota'],
    kelompok: 'kantor',
    isian: teks(),
    pilihan: '',
    akibat: '',
    read: (isi, kabupaten) => ({ ...isi, kabupaten }),
    format: ({ kabupaten }) => kabupaten,
  },
  {
    kunci: ['Tahun', 'Tahun Laporan'],
    kelompok: 'kantor',
    isian: angka(),
    pilihan: 'empat angka, misalnya 2023',
    akibat: 'tahun laporan belum ditentukan',
    read: (isi, nilai) => (/^(19|20)\d\d$/.test(nilai) ? { ...isi, tahun: Number(nilai) } : null),
    format: ({ tahun }) => String(tahun ?? ''),
  },
];

/** The key of that name which says what a workbook is about and where its tables are; null for any other. */
export function findKunciPokok(kunci: string): KunciTerbaca | null {
  return findBernama(DAFTAR_KUNCI_POKOK, kunci) ?? findKunciPemetaan(kunci) ?? findKunciTerima(kunci);
}

/** The key that has this name among its own, in whatever case and with whatever spaces. */
export function findBernama<T extends KunciTerbaca>(daftar: readonly T[], kunci: string): T | null {
  const dicari = normalizeHeader(kunci);
  return daftar.find((calon) => calon.kunci.some((nama) => normalizeHeader(nama) === dicari)) ?? null;
}

/** 'Tabel tblTarget' and 'Kolom tblRealisasi.Capaian (%)'; null when there is no such table or column. */
function findKunciPemetaan(kunci: string): KunciTerbaca | null {
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

/** 'Terima angka-serapan Tabel 3.4.4!F12 80,37': the reason why a finding is left as it is. */
function findKunciTerima(kunci: string): KunciTerbaca | null {
  if (!/^terima\s+\S+\s/i.test(kunci)) return null;
  return {
    kunci: [kunci],
    pilihan: '',
    akibat: '',
    read: (isi, alasan) => ({ ...isi, diterima: new Map([...isi.diterima, [kunci, alasan]]) }),
  };
}
