import type { Desimal } from '../../engine';
import { type Interval, parseInterval } from '../interval';
import type { LaporanCetak, TabelCetak } from '../model';

/** A band of a scale that a workbook prints. */
export interface PitaCetak extends Interval {
  readonly label: string;
}

export interface SkalaCetak {
  readonly tabel: TabelCetak;
  readonly jenis: 'kategori' | 'kategoriEfisiensi';
  readonly pita: readonly PitaCetak[];
}

const MIN_PITA = 3;

/** The scales printed in a workbook: tables of at least three rows with an interval and a label, and no figures. */
export function listSkalaCetak({ tabel: daftarTabel }: LaporanCetak): readonly SkalaCetak[] {
  return daftarTabel.flatMap((tabel) => {
    const kolomLabel = tabel.kolom.findIndex(({ jenis }) => jenis === 'kategori' || jenis === 'kategoriEfisiensi');
    const jenis = tabel.kolom[kolomLabel]?.jenis;
    if (jenis !== 'kategori' && jenis !== 'kategoriEfisiensi') return [];
    if (tabel.kolom.some((kolom) => kolom.jenis === 'indikator' || kolom.jenis === 'capaian')) return [];
    const pita = tabel.baris.flatMap((baris) => {
      const label = baris.sel[kolomLabel]?.teks.trim() ?? '';
      const [interval] = baris.sel.flatMap(({ teks }, k) => (k === kolomLabel ? [] : (parseInterval(teks) ?? [])));
      return label === '' || interval === undefined ? [] : [{ label, ...interval }];
    });
    return pita.length >= MIN_PITA ? [{ tabel, jenis, pita }] : [];
  });
}

/**
 * The band a value belongs to: the one that holds it, else the highest one it has passed the lower bound of (a gap
 * between two bands belongs to the lower one), else the highest, for a value above all.
 */
export function findPita({ pita }: SkalaCetak, nilai: Desimal): PitaCetak | null {
  const isDi = (satu: PitaCetak) => isDiAtas(satu, nilai) && isDiBawah(satu, nilai);
  const menurun = [...pita].sort((kiri, kanan) => compareBawah(kanan, kiri));
  return menurun.find(isDi) ?? menurun.find((satu) => isDiAtas(satu, nilai)) ?? null;
}

function isDiAtas({ bawah }: PitaCetak, nilai: Desimal): boolean {
  const beda = bawah === null ? 1 : nilai.compare(bawah.nilai);
  return beda > 0 || (beda === 0 && bawah?.termasuk === true);
}

function isDiBawah({ atas }: PitaCetak, nilai: Desimal): boolean {
  const beda = atas === null ? -1 : nilai.compare(atas.nilai);
  return beda < 0 || (beda === 0 && atas?.termasuk === true);
}

function compareBawah({ bawah: kiri }: PitaCetak, { bawah: kanan }: PitaCetak): number {
  if (kiri === null || kanan === null) return Number(kanan === null) - Number(kiri === null);
  return kiri.nilai.compare(kanan.nilai) || Number(kanan.termasuk) - Number(kiri.termasuk);
}
