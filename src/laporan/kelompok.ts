import type { Blok, BlokTetap, TableLayout } from './layout';

/** What a table of Bab III is about, in the order in which reports have them. */
export const DAFTAR_KELOMPOK = ['capaian', 'perbandingan', 'analisis', 'anggaran', 'efisiensi', 'skm'] as const;
export type Kelompok = (typeof DAFTAR_KELOMPOK)[number];

const PER_SUMBER: Readonly<Partial<Record<Blok['dari'], Kelompok>>> = {
  'skala-skm': 'skm',
  unsur: 'skm',
  skm: 'skm',
  'skala-efisiensi': 'efisiensi',
  'indikator-program': 'analisis',
  'program-pendukung': 'anggaran',
  teks: 'analisis',
  'indikator-tahun': 'perbandingan',
  anggaran: 'anggaran',
  'anggaran-tahunan': 'anggaran',
  'anggaran-sasaran': 'anggaran',
  belanja: 'anggaran',
};

/** From the most telling cell on: a table with one of these is about that. */
const PER_ISI: readonly (readonly [Kelompok, RegExp])[] = [
  ['efisiensi', /^(efisiensi|kategoriEfisiensi)$/],
  ['analisis', /^(analisis|penyebab|solusi)/],
  ['perbandingan', /^(targetAkhir|capaianRenstra|tingkatKemajuan|pembanding)/],
  ['anggaran', /^(pagu|realisasiAnggaran|sisaAnggaran|serapan|total)/],
];

/** The group of a table, by where its rows come from and what their cells hold. */
export function findKelompok({ baris }: TableLayout): Kelompok {
  const blok = baris.filter((satu): satu is Blok => !isTetap(satu));
  const isi = blok.flatMap(({ sel }) => sel.map((satu) => findIsi(satu)));
  const perIsi = PER_ISI.find(([, pola]) => isi.some(({ nama }) => pola.test(nama)))?.[0];
  if (perIsi === 'efisiensi') return perIsi;
  const perSumber = blok.map(({ dari }) => PER_SUMBER[dari]).find((satu) => satu !== undefined);
  if (perSumber !== undefined || perIsi !== undefined) return perSumber ?? perIsi ?? 'capaian';
  return isi.some(({ tahun }) => tahun !== 0) ? 'perbandingan' : 'capaian';
}

function isTetap(satu: Blok | BlokTetap): satu is BlokTetap {
  return satu.dari === 'tetap';
}

function findIsi(sel: Blok['sel'][number]): { nama: string; tahun: number } {
  if (typeof sel === 'string') return { nama: sel, tahun: 0 };
  return 'isi' in sel ? { nama: sel.isi, tahun: sel.tahun ?? 0 } : { nama: '', tahun: 0 };
}
