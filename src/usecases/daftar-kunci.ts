import type { AturanPembulatan, ModePembulatan, Pengaturan } from '../engine';
import { DAFTAR_SKALA, desimal, findSkala, parseAngka } from '../engine';
import type { Isian, KelompokPengaturan } from './isian';
import { angka, formatDaftar, pilihan } from './isian';

/** What a setting makes of the profile's way; a scale depends on the report year. */
export type Ubah = (pengaturan: Pengaturan, tahun: number) => Pengaturan;

/** One key of tblPengaturan that changes how figures are calculated. */
export interface KunciPengaturan {
  readonly kunci: string;
  readonly kelompok: KelompokPengaturan;
  readonly isian: Isian;
  /** What may stand there, for the message and the explaining sheet. */
  readonly pilihan: string;
  /** @returns null when the value is none of them */
  parse(nilai: string): Ubah | null;
  /** What holds in `pengaturan`, as it would be typed; graded decimals of a profile, which cannot be typed, as '2; ≥100: 0'. */
  format(pengaturan: Pengaturan): string;
}

const MODE: Readonly<Record<string, ModePembulatan>> = { 'setengah ke atas': 'setengah-ke-atas', potong: 'potong' };
const DESIMAL = ['0', '1', '2', '3', '4', '5', '6'];
const JENIS_ANGKA = [
  ['Capaian', 'pembulatanCapaian'],
  ['Capaian Renstra', 'pembulatanCapaianRenstra'],
  ['Serapan', 'pembulatanSerapan'],
  ['Efisiensi', 'pembulatanEfisiensi'],
] as const;
const TANPA_BATAS = 'tidak ada';
const BATAS_LAZIM = [TANPA_BATAS, '100', '110', '120', '150'];
const BOBOT_RATA = '1/n';
const BOBOT_PER_UNSUR = 'per unsur';
const BOBOT_CONTOH = '0,111';

/** Scales that rate a capaian. */
const SKALA_CAPAIAN = DAFTAR_SKALA.filter(({ id }) => id !== 'skm' && id !== 'efisiensi-selisih');

/** Every key that differs from the profile's way; the pane and the empty workbook list the same ones. */
export const DAFTAR_KUNCI: readonly KunciPengaturan[] = [
  pilih(
    'Dasar Capaian',
    'capaian',
    'dasarCapaian',
    { tercetak: 'tercetak', komponen: 'komponen' },
    { tercetak: 'tercetak (realisasi seperti tertulis)', komponen: 'komponen (pembilang ÷ penyebut)' },
  ),
  pilih('Rumus Turun', 'capaian', 'rumusTurun', { '(2T-R)/T': '(2T-R)/T', 'T/R': 'T/R' }),
  {
    kunci: 'Batas Capaian',
    kelompok: 'capaian',
    isian: angka(BATAS_LAZIM),
    pilihan: `${formatDaftar(BATAS_LAZIM, ', ')}, atau angka lain`,
    parse: (nilai) => {
      if (nilai.toLowerCase() === TANPA_BATAS) return (pengaturan) => ({ ...pengaturan, batasCapaian: null });
      const batas = parseAngka(nilai, 'General');
      if (batas.jenis !== 'angka' || batas.nilai.compare(desimal(0)) <= 0) return null;
      const batasCapaian = batas.nilai.toFixed(batas.desimal, 'potong');
      return (pengaturan) => ({ ...pengaturan, batasCapaian });
    },
    format: ({ batasCapaian }) => (batasCapaian === null ? TANPA_BATAS : formatKoma(batasCapaian)),
  },
  ...JENIS_ANGKA.flatMap(([nama, medan]): KunciPengaturan[] => [
    {
      kunci: `Pembulatan ${nama}`,
      kelompok: 'pembulatan',
      isian: pilihan(Object.keys(MODE)),
      pilihan: formatDaftar(Object.keys(MODE), ' atau '),
      parse: (nilai) => {
        const mode = findPilihan(MODE, nilai);
        return mode === undefined ? null : (pengaturan) => ({ ...pengaturan, [medan]: { ...pengaturan[medan], mode } });
      },
      format: (pengaturan) => findNama(MODE, pengaturan[medan].mode),
    },
    {
      kunci: `Desimal ${nama}`,
      kelompok: 'pembulatan',
      isian: pilihan(DESIMAL),
      pilihan: `angka ${DESIMAL[0]} sampai ${DESIMAL.at(-1)}`,
      parse: (nilai) =>
        DESIMAL.includes(nilai)
          ? (pengaturan) => ({ ...pengaturan, [medan]: { mode: pengaturan[medan].mode, desimal: Number(nilai) } })
          : null,
      format: (pengaturan) => formatDesimal(pengaturan[medan]),
    },
  ]),
  {
    kunci: 'Skala Capaian',
    kelompok: 'skala',
    isian: pilihan(SKALA_CAPAIAN.map(({ id }) => id)),
    pilihan: SKALA_CAPAIAN.map(({ id }) => id).join(', '),
    parse: (nilai) => {
      const dipilih = SKALA_CAPAIAN.find(({ id }) => id === nilai.toLowerCase());
      if (dipilih === undefined) return null;
      // An office may choose a scale for a year before the scale was first printed.
      return (pengaturan, tahun) => ({ ...pengaturan, skalaCapaian: findSkala(dipilih.id, tahun) ?? dipilih });
    },
    format: ({ skalaCapaian }) => skalaCapaian.id,
  },
  pilih(
    'Kategori Dari',
    'skala',
    'kategoriDari',
    { bulat: 'bulat', utuh: 'utuh' },
    { bulat: 'bulat (sesudah dibulatkan)', utuh: 'utuh (sebelum dibulatkan)' },
  ),
  pilih(
    'Metode Efisiensi',
    'efisiensi',
    'metodeEfisiensi',
    { selisih: 'selisih', sisa: 'sisa', pmk249: 'pmk249', pmk22: 'pmk22', 'tidak ada': 'tidak-ada' },
    {
      selisih: 'selisih (capaian − serapan)',
      sisa: 'sisa (100 − serapan)',
      pmk249: 'pmk249 (PMK 249/PMK.02/2011)',
      pmk22: 'pmk22 (PMK 22/PMK.02/2021)',
    },
  ),
  pilih(
    'Efisiensi Dari',
    'efisiensi',
    'efisiensiDari',
    { utuh: 'utuh', bulat: 'bulat' },
    { utuh: 'utuh (sebelum dibulatkan)', bulat: 'bulat (sesudah dibulatkan)' },
  ),
  {
    kunci: 'Bobot SKM',
    kelompok: 'skm',
    isian: angka([BOBOT_RATA, BOBOT_PER_UNSUR, BOBOT_CONTOH], {
      [BOBOT_RATA]: '1/n (sama besar)',
      [BOBOT_PER_UNSUR]: 'per unsur (menurut tblUnsur)',
    }),
    pilihan: `${formatDaftar([BOBOT_RATA, BOBOT_PER_UNSUR], ', ')}, atau bobot seperti ${BOBOT_CONTOH}`,
    parse: (nilai) => {
      if (nilai.toLowerCase() === BOBOT_RATA) return (pengaturan) => ({ ...pengaturan, bobotSkm: { jenis: 'rata' } });
      if (nilai.toLowerCase() === BOBOT_PER_UNSUR) {
        return (pengaturan) => ({ ...pengaturan, bobotSkm: { jenis: 'per-unsur' } });
      }
      const terbaca = parseAngka(nilai, '');
      if (terbaca.jenis !== 'angka' || terbaca.satuan !== '' || terbaca.nilai.compare(desimal(0)) <= 0) return null;
      const bobot = terbaca.persen
        ? terbaca.nilai.divide(desimal(100)).toFixed(terbaca.desimal + 2, 'potong')
        : terbaca.nilai.toFixed(terbaca.desimal, 'potong');
      if (desimal(bobot).compare(desimal(1)) > 0) return null;
      return (pengaturan) => ({ ...pengaturan, bobotSkm: { jenis: 'tetap', bobot } });
    },
    format: ({ bobotSkm }) => {
      if (bobotSkm.jenis === 'tetap') return formatKoma(bobotSkm.bobot);
      return bobotSkm.jenis === 'rata' ? BOBOT_RATA : BOBOT_PER_UNSUR;
    },
  },
  pilih(
    'SKM Setahun',
    'skm',
    'skmPeriode',
    { 'rata-rata': 'rata-rata', gabungan: 'gabungan' },
    { 'rata-rata': 'rata-rata (IKM semua periode)', gabungan: 'gabungan (semua responden)' },
  ),
];

type MedanPilihan = 'dasarCapaian' | 'rumusTurun' | 'kategoriDari' | 'metodeEfisiensi' | 'efisiensiDari' | 'skmPeriode';

/** @param daftar the typed value, and what it is in `Pengaturan` */
function pilih<M extends MedanPilihan>(
  kunci: string,
  kelompok: KelompokPengaturan,
  medan: M,
  daftar: Readonly<Record<string, Pengaturan[M]>>,
  nama: Readonly<Record<string, string>> = {},
): KunciPengaturan {
  return {
    kunci,
    kelompok,
    isian: pilihan(Object.keys(daftar), nama),
    pilihan: formatDaftar(Object.keys(daftar), ' atau '),
    parse: (nilai) => {
      const terpilih = findPilihan(daftar, nilai);
      return terpilih === undefined ? null : (pengaturan) => ({ ...pengaturan, [medan]: terpilih });
    },
    format: (pengaturan) => findNama(daftar, pengaturan[medan]),
  };
}

/** Case, spaces and hyphens do not matter: 'Rata rata' is 'rata-rata'. */
function findPilihan<T>(daftar: Readonly<Record<string, T>>, nilai: string): T | undefined {
  const toKunci = (teks: string) => teks.toLowerCase().replace(/[\s–−-]/g, '');
  return Object.entries(daftar).find(([nama]) => toKunci(nama) === toKunci(nilai))?.[1];
}

function findNama<T>(daftar: Readonly<Record<string, T>>, dicari: T): string {
  return Object.entries(daftar).find(([, isi]) => isi === dicari)?.[0] ?? '';
}

function formatDesimal({ desimal: banyak, bertingkat = [] }: AturanPembulatan): string {
  return [String(banyak), ...bertingkat.map((satu) => `≥${satu.mulai}: ${satu.desimal}`)].join('; ');
}

function formatKoma(angkaTeks: string): string {
  return angkaTeks.replace('.', ',');
}
