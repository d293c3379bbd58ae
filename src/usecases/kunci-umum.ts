import { DAFTAR_PROFIL, findProfil } from '../laporan';
import { normalizeHeader } from '../workbook/contract';
import type { KunciPengaturan } from './daftar-kunci';
import { DAFTAR_KUNCI } from './daftar-kunci';
import type { IsiPengaturan, RupaLaporan } from './isi-pengaturan';
import { RUPA_BAKU } from './isi-pengaturan';
import { angka, formatDaftar, pilihan, teks } from './isian';
import type { KunciTerbaca, KunciUmum } from './kunci-pokok';
import { DAFTAR_KUNCI_POKOK, findBernama, findKunciPokok } from './kunci-pokok';

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
  ...DAFTAR_KUNCI_POKOK,
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
    kunci: ['Pengguna Layanan', 'Populasi SKM'],
    kelompok: 'kantor',
    isian: angka(),
    pilihan: 'banyaknya pengguna layanan setahun, misalnya 1300',
    akibat: 'cukupnya responden SKM tidak diperiksa',
    read: (isi, nilai) => {
      const penggunaLayanan = parseBanyaknya(nilai);
      return penggunaLayanan === null ? null : { ...isi, penggunaLayanan };
    },
    format: ({ penggunaLayanan }) => String(penggunaLayanan ?? ''),
  },
  {
    kunci: ['Jumlah Desa', 'Jumlah Desa dan Kelurahan'],
    kelompok: 'kantor',
    isian: angka(),
    pilihan: 'banyaknya desa dan kelurahan, misalnya 11',
    akibat: 'angka tentang jumlah desa tidak diperiksa',
    read: (isi, nilai) => {
      const jumlahDesa = parseBanyaknya(nilai);
      return jumlahDesa === null ? null : { ...isi, jumlahDesa };
    },
    format: ({ jumlahDesa }) => String(jumlahDesa ?? ''),
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

/** '1300' or '1.300', whole and above 0; null for anything else. */
function parseBanyaknya(nilai: string): number | null {
  const bulat = /^\d{1,3}(?:\.\d{3}){1,2}$|^\d{1,9}$/.test(nilai) ? Number(nilai.replaceAll('.', '')) : 0;
  return bulat > 0 ? bulat : null;
}

/** The key of that name, in whatever case and with whatever spaces; null when there is none. */
export function findKunci(kunci: string): KunciTerbaca | null {
  const umum = findBernama(DAFTAR_KUNCI_UMUM, kunci) ?? findKunciPokok(kunci);
  if (umum !== null) return umum;
  const hitungan = DAFTAR_KUNCI.find((calon) => normalizeHeader(calon.kunci) === normalizeHeader(kunci));
  return hitungan === undefined ? null : toKunciTerbaca(hitungan);
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
