import type { AngkaSel, IndikatorTahun, RealisasiPeriode } from '../../engine';

const DAFTAR_LENGKAP: readonly (readonly string[])[] = [
  ['TW I', 'TW II', 'TW III', 'TW IV'],
  ['Semester I', 'Semester II'],
];

/** Ways to part a year of which the workbook has filled rows: quarters, semesters, or both. */
export function listPembagian({ periode }: IndikatorTahun): readonly (readonly string[])[] {
  return DAFTAR_LENGKAP.filter((lengkap) =>
    periode.some((satu) => lengkap.includes(satu.periode) && isPeriodeTerisi(satu)),
  );
}

export function isPeriodeTerisi({ realisasi, pembilang, penyebut }: RealisasiPeriode): boolean {
  return [realisasi, pembilang, penyebut].some((sel: AngkaSel | null) => sel !== null && sel.bacaan.jenis !== 'kosong');
}

/** A figure of the year itself wins over its periods. */
export function hasSetahun({ periode }: IndikatorTahun): boolean {
  return periode.some((satu) => satu.periode === '' && isPeriodeTerisi(satu));
}
