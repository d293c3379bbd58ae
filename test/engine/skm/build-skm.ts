import type { DataSkm } from '../../../src/engine/data';
import type { IsiSel } from '../../../src/engine/nilai';
import { SKALA_SKM } from '../../../src/engine/peraturan/skala-skm';
import type { PengaturanSkm } from '../../../src/engine/skm';

/** A survey of one column per unsur and nothing else; `ubah` changes what the test is about. */
export function buildData(rows: readonly (readonly IsiSel[])[], ubah: Partial<DataSkm> = {}): DataSkm {
  const banyak = rows[0]?.length ?? 1;
  return {
    unsur: buildUnsur(banyak),
    rows,
    kolomTahun: null,
    kolomPeriode: null,
    kolomLayanan: null,
    demografi: [],
    ...ubah,
  };
}

export function buildUnsur(banyak: number, kolomPertama = 0): DataSkm['unsur'] {
  return Array.from({ length: banyak }, (_, i) => ({
    kode: `U${i + 1}`,
    nama: '',
    bobot: null,
    kolom: kolomPertama + i,
  }));
}

/** A survey with one leading column ('periode', 'tahun', 'layanan') before the unsur. */
export function buildDataBerkolom(
  kolom: 'kolomPeriode' | 'kolomTahun' | 'kolomLayanan',
  rows: readonly (readonly IsiSel[])[],
): DataSkm {
  return buildData(rows, { unsur: buildUnsur((rows[0]?.length ?? 2) - 1, 1), [kolom]: 0 });
}

/** Weight exactly 1/n, mean of the periods, scale of PermenPANRB 14/2017. */
export function buildPengaturan(ubah: Partial<PengaturanSkm> = {}): PengaturanSkm {
  return { bobotSkm: { jenis: 'rata' }, skmPeriode: 'rata-rata', skalaSkm: SKALA_SKM, ...ubah };
}

/** Answers to one unsur by `responden` people that add up to `jumlah`. */
export function buildJawaban(jumlah: number, responden: number): number[][] {
  const dasar = Math.floor(jumlah / responden);
  const lebih = jumlah - dasar * responden;
  return Array.from({ length: responden }, (_, i) => [i < lebih ? dasar + 1 : dasar]);
}
