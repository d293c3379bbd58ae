import type { IsiSel } from '../nilai';
import { parseAngka } from '../nilai';
import { NILAI_UNSUR_TERENDAH, NILAI_UNSUR_TERTINGGI, type NilaiUnsur } from '../peraturan/skm';

/** One answer: its value, not filled, or something that is no answer. */
export type Jawaban = NilaiUnsur | 'kosong' | 'bukan-nilai';

/**
 * Answer of one respondent to one unsur.
 *
 * @param isi cell as read; a number typed as text ('4', '3,0', '2 (dua)') is that number
 * @returns 1–4; 'kosong' for a blank cell, '-' or 'Tidak ada', which is not 0; 'bukan-nilai' for anything else
 *          (5, 0, 2.5, 'baik', TRUE, an error)
 * @sumber  [SKM-1]
 * @example parseNilaiUnsur('4') // 4
 */
export function parseNilaiUnsur(isi: IsiSel | undefined): Jawaban {
  if (isi === null || isi === undefined) return 'kosong';
  if (typeof isi === 'number') return toNilai(isi);
  if (typeof isi !== 'string') return 'bukan-nilai';
  const bacaan = parseAngka(isi, 'General');
  if (bacaan.jenis === 'kosong') return 'kosong';
  if (bacaan.jenis !== 'angka' || bacaan.persen || bacaan.satuan !== '') return 'bukan-nilai';
  return toNilai(bacaan.nilai.toNumber());
}

function toNilai(angka: number): Jawaban {
  const isNilai = Number.isInteger(angka) && angka >= NILAI_UNSUR_TERENDAH && angka <= NILAI_UNSUR_TERTINGGI;
  return isNilai ? (angka as NilaiUnsur) : 'bukan-nilai';
}
