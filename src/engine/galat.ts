import type { CaraHitung, Jalur } from './data';

/** Where the finding points, and what stands there. */
interface PadaSel {
  readonly jalur: Jalur;
  readonly tertulis: string;
  /** What should stand there, when the figures prove it. */
  readonly seharusnya?: string;
}

interface PadaIndikator extends PadaSel {
  readonly indikator: string;
  readonly tahun: number;
}

/** Why a capaian cannot be calculated from a target and a realisasi that are both filled. */
export type KodeGalatCapaian = 'target-nol' | 'target-negatif' | 'target-rentang' | 'realisasi-tidak-positif';

/** One member per kode, so that each kode has a sentence of its own. */
type SatuPer<Kode extends string, Data> = Kode extends string ? Data & { readonly kode: Kode } : never;

/** Why a figure cannot be calculated. Returned, never thrown; the row keeps an empty cell and other rows go on. */
export type Galat =
  | SatuPer<KodeGalatCapaian, PadaIndikator>
  | SatuPer<'target-kosong' | 'realisasi-kosong' | 'realisasi-rentang', PadaIndikator>
  | SatuPer<'penyebut-nol' | 'komponen-tidak-lengkap' | 'skm-kosong' | 'capaian-nol', PadaIndikator>
  | SatuPer<'kumulatif-persen', PadaIndikator & { readonly satuan: string }>
  | SatuPer<'bukan-angka', PadaSel & { readonly kolom: string; readonly milik: string }>;

/** Something questionable about data that can be calculated. */
export type Catatan =
  | SatuPer<'satuan-beda' | 'mungkin-persen', PadaIndikator & { readonly target: string; readonly realisasi: string }>
  | SatuPer<
      'tahun-beda-periode',
      PadaIndikator & { readonly caraHitung: CaraHitung; readonly setahun: string; readonly dariPeriode: string }
    >
  | SatuPer<
      'komponen-beda',
      PadaIndikator & {
        readonly realisasi: string;
        /** '2 / 29 × 100' */
        readonly pembagian: string;
        readonly hasil: string;
      }
    >
  | SatuPer<'ikm-beda', PadaIndikator & { readonly realisasi: string; readonly ikm: string }>
  | SatuPer<
      'celah-skala',
      PadaIndikator & {
        readonly skala: string;
        readonly nilai: string;
        readonly label: string;
        readonly batasAtas: string;
      }
    >
  | SatuPer<
      'induk-beda-anak',
      PadaSel & {
        readonly kolom: 'Pagu' | 'Realisasi';
        readonly milik: string;
        readonly tahun: number;
        readonly induk: string;
        readonly anak: string;
        readonly selisih: string;
      }
    >
  | SatuPer<
      'induk-tidak-ditemukan' | 'induk-melingkar',
      PadaSel & { readonly milik: string; readonly tahun: number; readonly induk: string }
    >
  | SatuPer<'skala-label-kosong' | 'skala-batas-bukan-angka', PadaSel & { readonly skala: string }>
  | SatuPer<
      'skala-batas-ganda' | 'skala-termasuk-batas' | 'skala-warna',
      PadaSel & { readonly skala: string; readonly label: string }
    >
  | SatuPer<'skala-tanpa-terendah', PadaSel & { readonly skala: string; readonly label: string; readonly dari: string }>
  | SatuPer<'skala-kurang-jenjang', PadaSel & { readonly skala: string; readonly jumlah: number }>;

/** Findings of SKM. `lingkup` is the periode or the group of respondents, '' for the whole year. */
export type CatatanSkm =
  | SatuPer<'nilai-unsur', PadaSel & { readonly unsur: string }>
  | SatuPer<'nilai-unsur-lain', PadaSel & { readonly terdaftar: number; readonly lain: number }>
  | SatuPer<'tahun-skm', PadaSel & { readonly banyakBaris: number }>
  | SatuPer<'periode-skm-kosong', PadaSel & { readonly responden: number }>
  | SatuPer<'skm-tanpa-responden', PadaSel & { readonly tahun: number; readonly lingkup: string }>
  | SatuPer<'unsur-tanpa-jawaban', PadaSel & { readonly unsur: readonly string[]; readonly lingkup: string }>
  | SatuPer<'bobot-tidak-terbaca', PadaSel & { readonly unsur: string }>
  | SatuPer<'bobot-tidak-satu', PadaSel>
  | SatuPer<'bobot-bukan-satu-per-n', PadaSel & { readonly banyakUnsur: number; readonly satuPerN: string }>;

/** Everything the engine can say about the data. A new kind goes here and gets its sentence in `pesan.ts`. */
export type Hal = Galat | Catatan | CatatanSkm;

export type KodeTemuan = Hal['kode'];
