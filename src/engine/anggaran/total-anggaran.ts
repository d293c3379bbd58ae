import type { HasilAnggaran } from '../hasil';
import { rupiah, type Desimal, type Rupiah } from '../nilai';
import { URUTAN_LEVEL } from './level';
import { sumTerisi } from './roll-up';

export interface TotalAnggaran {
  readonly pagu: Rupiah | null;
  readonly realisasi: Rupiah | null;
}

const TINGKAT_PROGRAM = URUTAN_LEVEL.indexOf('program');

/**
 * Total of the budget of a year.
 *
 * [TOT-1] The sum of the rows without a parent: every rupiah once, whatever the order of the rows.
 * [TOT-2] Where sasaran and programs are two trees over the same money, the programs are the total.
 *
 * @returns kosong when no row of the year has a figure
 * @sumber  Spesifikasi Takar 3.5
 */
export function calculateTotalAnggaran(daftar: readonly HasilAnggaran[], tahun: number): TotalAnggaran {
  const puncak = daftar.filter((baris) => baris.induk === null && baris.data.tahun === tahun);
  const program = puncak.filter(({ level }) => URUTAN_LEVEL.indexOf(level) >= TINGKAT_PROGRAM);
  const dipakai = program.length > 0 ? program : puncak;
  return {
    pagu: sumTerisi(dipakai.map(({ pagu }) => toRupiah(pagu))),
    realisasi: sumTerisi(dipakai.map(({ realisasi }) => toRupiah(realisasi))),
  };
}

function toRupiah(nilai: Desimal | null): Rupiah | null {
  return nilai && rupiah(nilai);
}
