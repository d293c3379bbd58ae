import type { AngkaSel, Desimal, HasilKinerja, Jalur } from '../../engine';

/** A row of tblAnggaran or tblBelanja, as checks over both see it. */
export interface BarisUang {
  readonly nama: string;
  readonly tahun: number;
  /** Typed, else the sum of the rows below; null when kosong. Rupiah. */
  readonly pagu: Desimal | null;
  readonly realisasi: Desimal | null;
  readonly selPagu: AngkaSel | null;
  readonly selRealisasi: AngkaSel | null;
  /** Index of the parent in the same list, or null. */
  readonly induk: number | null;
  readonly jalur: Jalur;
}

/** The rows of tblAnggaran and those of tblBelanja, each in its order. */
export function buildDaftarUang({ anggaran, belanja }: HasilKinerja): readonly (readonly BarisUang[])[] {
  // The first row of that name is the parent, as for the engine.
  const perNama = new Map(
    belanja.map(({ data }, i): [string, number] => [toKunci(data.tahun, data.jenis), i]).reverse(),
  );
  return [
    anggaran.map(({ data, pagu, realisasi, induk }) => ({
      nama: data.uraian,
      tahun: data.tahun,
      pagu,
      realisasi,
      selPagu: data.pagu,
      selRealisasi: data.realisasi,
      induk,
      jalur: data.jalur,
    })),
    belanja.map(({ data, pagu, realisasi, tingkat }) => ({
      nama: data.jenis,
      tahun: data.tahun,
      pagu,
      realisasi,
      selPagu: data.pagu,
      selRealisasi: data.realisasi,
      induk: tingkat === 0 ? null : (perNama.get(toKunci(data.tahun, data.induk)) ?? null),
      jalur: data.jalur,
    })),
  ];
}

/** Whether the cell holds anything but '-', 'NA' and blanks. */
export function isTerisi(sel: AngkaSel | null): boolean {
  return sel !== null && sel.bacaan.jenis !== 'kosong';
}

function toKunci(tahun: number, nama: string): string {
  return `${tahun} ${nama.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
