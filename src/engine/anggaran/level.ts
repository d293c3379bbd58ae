import type { DataAnggaran, LevelAnggaran } from '../data';

/** Highest first. A row's parent is of a level before its own. */
export const URUTAN_LEVEL: readonly LevelAnggaran[] = [
  'tujuan',
  'sasaran',
  'sasaran program',
  'program',
  'kegiatan',
  'sub kegiatan',
];

const LEVEL_ANGGARAN = ['program', 'kegiatan', 'sub kegiatan'] as const;

/** 7.01.02, 7.01.02.2.02, 7.01.02.2.02.0003; X stands for any urusan. */
const KODE_REKENING = /^[\dX]\.[\dX]{2}\.\d{2}(\.\d{1,2}\.\d{2}(\.\d{1,5})?)?$/i;
const URAIAN = /^(program|sub\s?kegiatan|kegiatan)\b/i;

export type LevelTerbaca = Pick<DataAnggaran, 'level' | 'kode' | 'no' | 'uraian'>;

/**
 * Level of a row of tblAnggaran.
 *
 * [LVL-1] The Level column wins.
 * [LVL-2] Kode Rekening: 7.01.02 is a program, 7.01.02.2.02 a kegiatan, 7.01.02.2.02.0003 a sub kegiatan.
 * [LVL-3] No: 1 / 1.1 / 1.1.1, or A / 1 / a, I / A / 1, 2 / 2.a: the kinds of numbering in the order in which the
 *         list first uses them (`findPenomoran`).
 * [LVL-4] Else the word the Uraian begins with; else it is a program.
 *
 * @param penomoran kinds of numbering of the list, highest first
 * @sumber  Spesifikasi Takar 3.5
 * @example findLevel({ level: null, kode: '7.01.02.2.02', no: '', uraian: '' }, []) // 'kegiatan'
 */
export function findLevel(baris: LevelTerbaca, penomoran: readonly string[]): LevelAnggaran {
  if (baris.level !== null) return baris.level;
  const kode = parseKodeRekening(baris.kode);
  if (kode !== null) return kode.length === 3 ? 'program' : kode.length === 5 ? 'kegiatan' : 'sub kegiatan';
  const gaya = findGaya(findNomor(baris), penomoran.includes('romawi'));
  const dalam = gaya === null ? -1 : penomoran.indexOf(gaya);
  return LEVEL_ANGGARAN[dalam] ?? (dalam >= LEVEL_ANGGARAN.length ? 'sub kegiatan' : parseLevelUraian(baris.uraian));
}

/**
 * The kinds of numbering in the No of a list, in the order of first use: ['romawi', 'huruf-besar', 'angka'].
 * 1, 1.1 and 1.1.1 are three kinds; so are 2 and 2.a.
 */
export function findPenomoran(daftar: readonly LevelTerbaca[]): readonly string[] {
  const nomor = daftar.filter(({ level }) => level === null).map(findNomor);
  const isRomawi = nomor.includes('II') && !nomor.includes('B');
  const gaya = new Set<string>();
  for (const satu of nomor) {
    const ini = findGaya(satu, isRomawi);
    if (ini !== null) gaya.add(ini);
  }
  // 1.1 is a kegiatan even in a list without 1; and what has more parts is lower, whichever comes first.
  const isAngka = [...gaya].every((satu) => satu.split('.').every((bagian) => bagian === 'angka'));
  const urut = isAngka ? [...new Set(['angka', 'angka.angka', 'angka.angka.angka', ...gaya])] : [...gaya];
  return urut.sort((kiri, kanan) => countBagian(kiri) - countBagian(kanan));
}

/**
 * A level as typed in the Level column.
 *
 * @returns null for a word that is no level
 * @example parseLevel('Subkegiatan') // 'sub kegiatan'
 */
export function parseLevel(teks: string): LevelAnggaran | null {
  const kata = teks.toLowerCase().replace(/[^a-z]/g, '');
  return URUTAN_LEVEL.find((level) => level.replace(' ', '') === kata) ?? null;
}

/** Segments of a Kode Rekening of a program, kegiatan or sub kegiatan; null for anything else. */
export function parseKodeRekening(kode: string): readonly string[] | null {
  if (kode === '') return null;
  const rapi = kode.replace(/\s/g, '').replace(/\.$/, '');
  return KODE_REKENING.test(rapi) ? rapi.split('.') : null;
}

/** No without its last dot: '1.' is 1. A code that is no Kode Rekening is a number as well. */
export function findNomor({ no, kode }: Pick<LevelTerbaca, 'no' | 'kode'>): string {
  const nomor = no.trim() === '' && parseKodeRekening(kode) === null ? kode : no;
  return nomor.replace(/[\s)]/g, '').replace(/\.$/, '');
}

function findGaya(nomor: string, isRomawi: boolean): string | null {
  if (nomor === '') return null;
  const bagian = nomor.split('.').map((satu) => findGayaBagian(satu, isRomawi));
  return bagian.includes(null) ? null : bagian.join('.');
}

function findGayaBagian(bagian: string, isRomawi: boolean): string | null {
  if (/^\d+$/.test(bagian)) return 'angka';
  if (isRomawi && /^[IVXLC]+$/.test(bagian)) return 'romawi';
  if (/^[A-Z]$/.test(bagian)) return 'huruf-besar';
  return /^[a-z]$/.test(bagian) ? 'huruf-kecil' : null;
}

function countBagian(gaya: string): number {
  return gaya.split('.').length;
}

function parseLevelUraian(uraian: string): LevelAnggaran {
  const [kata] = URAIAN.exec(uraian.trim()) ?? [];
  return (kata === undefined ? null : parseLevel(kata)) ?? 'program';
}
