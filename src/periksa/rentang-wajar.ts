/** What figures of a kind can be at all, wherever they stand. */

import { desimal, type Desimal } from '../engine';

/** Our own limit, in persen: the usual upper limit where an office caps its capaian. */
export const BATAS_CAPAIAN_WAJAR = desimal(120);

/** What is known of a figure. */
export interface HalAngka {
  readonly indikator: string;
  /** Unit of the figure, '' where it has none. */
  readonly satuan: string;
  readonly isPersen: boolean;
  /** Whether the office says that it is the outcome of a survey. */
  readonly isSkm: boolean;
}

export interface RentangWajar {
  /** 'persentase dari 0 sampai 100'. */
  readonly sebutan: string;
  readonly isBerlaku: (hal: HalAngka) => boolean;
  /** Bounds, both included; one pair must hold the figure. */
  readonly rentang: readonly (readonly [number, number])[];
}

/** What is measured is named first: 'Persentase kenaikan …', not 'Persentase desa yang mengikuti peningkatan …'. */
const PERUBAHAN = /^\s*(?:\S+\s+){0,2}(?:pertumbuhan|peningkatan|kenaikan|penurunan|laju)\b/i;
const IKM = /\bIKM\b|\b(?:indeks|nilai|hasil)\b.*kepuasan masyarakat/i;

/** The first that applies holds. A growth may be below 0 and above 100. */
const DAFTAR_RENTANG: readonly RentangWajar[] = [
  {
    sebutan: 'persentase dari 0 sampai 100',
    isBerlaku: ({ isPersen, indikator }) => isPersen && !PERUBAHAN.test(indikator),
    rentang: [[0, 100]],
  },
  {
    sebutan: 'IKM dari 25 sampai 100, atau nilai rata-rata unsur dari 1 sampai 4',
    isBerlaku: ({ isSkm, indikator }) => isSkm || (IKM.test(indikator) && !/^jumlah/i.test(indikator)),
    rentang: [
      [25, 100],
      [1, 4],
    ],
  },
  {
    sebutan: 'nilai SAKIP dari 0 sampai 100',
    isBerlaku: ({ indikator }) => /\bnilai\b.*\b(?:SAKIP|AKIP)\b/i.test(indikator),
    rentang: [[0, 100]],
  },
  {
    sebutan: 'setahun paling banyak 12 bulan',
    isBerlaku: ({ satuan }) => /^bulan$/i.test(satuan.trim()),
    rentang: [[0, 12]],
  },
];

export function findRentangWajar(hal: HalAngka): RentangWajar | null {
  return DAFTAR_RENTANG.find(({ isBerlaku }) => isBerlaku(hal)) ?? null;
}

export function isDalamRentang({ rentang }: RentangWajar, nilai: Desimal): boolean {
  return rentang.some(([bawah, atas]) => nilai.compare(desimal(bawah)) >= 0 && nilai.compare(desimal(atas)) <= 0);
}
