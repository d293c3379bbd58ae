import { DAFTAR_PROFIL, findProfil } from '../laporan';
import { TABLES, normalizeHeader } from '../workbook/contract';
import type { KunciPengaturan } from './daftar-kunci';
import { DAFTAR_KUNCI } from './daftar-kunci';
import type { Pemetaan } from './find-tables';
import { toKunciKolom } from './find-tables';
import type { IsiPengaturan, RupaLaporan } from './isi-pengaturan';
import { RUPA_BAKU } from './isi-pengaturan';
import type { Isian, KelompokPengaturan } from './isian';
import { angka, formatDaftar, pilihan, teks } from './isian';

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

const AKIBAT_PROFIL = 'cara profil yang dipakai';
const LEMBAR: Readonly<Record<RupaLaporan['lembar'], string>> = {
  'per-tabel': 'satu lembar per tabel',
  satu: 'satu lembar',
};
const KERTAS: readonly RupaLaporan['kertas'][] = ['A4', 'F4'];
const HURUF_LAZIM = [RUPA_BAKU.huruf, 'Arial', 'Bookman Old Style', 'Calibri', 'Cambria', 'Tahoma'];

function rupa(isi: IsiPengaturan, ubah: Partial<RupaLaporan>): IsiPengaturan {
  return { ...isi, rupa: { ...isi.rupa, ...ubah } };
}

export const DAFTAR_KUNCI_UMUM: readonly KunciUmum[] = [
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
  {
    kunci: ['Profil'],
    kelompok: 'kantor',
    isian: pilihan(
      DAFTAR_PROFIL.map(({ id }) => id),
      Object.fromEntries(DAFTAR_PROFIL.map(({ id, nama }) => [id, nama])),
    ),
    pilihan: DAFTAR_PROFIL.map(({ id }) => id).join(', '),
    akibat: `profil ${DAFTAR_PROFIL[0].id} yang dipakai`,
    read: (isi, nilai) => (findProfil(nilai) === undefined ? null : { ...isi, profil: nilai }),
    format: ({ profil }) => (findProfil(profil ?? '') ?? DAFTAR_PROFIL[0]).id,
  },
  {
    kunci: ['Lembar Laporan'],
    kelompok: 'rupa',
    isian: pilihan(Object.values(LEMBAR)),
    pilihan: formatDaftar(Object.values(LEMBAR), ' atau '),
    akibat: `dipakai ${LEMBAR[RUPA_BAKU.lembar]}`,
    read: (isi, nilai) => {
      const lembar = (['per-tabel', 'satu'] as const).find((satu) => LEMBAR[satu] === nilai.toLowerCase());
      return lembar === undefined ? null : rupa(isi, { lembar });
    },
    format: (isi) => LEMBAR[isi.rupa.lembar],
  },
  {
    kunci: ['Kertas'],
    kelompok: 'rupa',
    isian: pilihan(KERTAS),
    pilihan: KERTAS.join(' atau '),
    akibat: `dipakai ${RUPA_BAKU.kertas}`,
    read: (isi, nilai) => {
      const kertas = KERTAS.find((satu) => satu === nilai.toUpperCase());
      return kertas === undefined ? null : rupa(isi, { kertas });
    },
    format: (isi) => isi.rupa.kertas,
  },
  {
    kunci: ['Huruf'],
    kelompok: 'rupa',
    isian: teks(HURUF_LAZIM),
    pilihan: '',
    akibat: '',
    read: (isi, huruf) => rupa(isi, { huruf }),
    format: (isi) => isi.rupa.huruf,
  },
  {
    kunci: ['Ukuran Huruf'],
    kelompok: 'rupa',
    isian: angka(['9', '10', '11', '12']),
    pilihan: 'angka 6 sampai 99',
    akibat: `dipakai ${RUPA_BAKU.ukuranHuruf}`,
    read: (isi, nilai) => (/^([6-9]|[1-9]\d)$/.test(nilai) ? rupa(isi, { ukuranHuruf: Number(nilai) }) : null),
    format: (isi) => String(isi.rupa.ukuranHuruf),
  },
];

/** The key of that name, in whatever case and with whatever spaces; null when there is none. */
export function findKunci(kunci: string): KunciTerbaca | null {
  const dicari = normalizeHeader(kunci);
  const umum = DAFTAR_KUNCI_UMUM.find((calon) => calon.kunci.some((nama) => normalizeHeader(nama) === dicari));
  if (umum !== undefined) return umum;
  const hitungan = DAFTAR_KUNCI.find((calon) => normalizeHeader(calon.kunci) === dicari);
  if (hitungan !== undefined) return toKunciTerbaca(hitungan);
  return findKunciPemetaan(kunci);
}

/** The same for every way of writing a key, and for all its names. */
export function normalizeKunci(kunci: string): string {
  return normalizeHeader(findKunci(kunci)?.kunci[0] ?? kunci);
}

function toKunciTerbaca({ kunci, pilihan: nilaiBoleh, parse }: KunciPengaturan): KunciTerbaca {
  return {
    kunci: [kunci],
    pilihan: nilaiBoleh,
    akibat: AKIBAT_PROFIL,
    read: (isi, nilai) => {
      const ubah = parse(nilai);
      return ubah === null ? null : { ...isi, ubahan: [...isi.ubahan, { kunci, ubah }] };
    },
  };
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
