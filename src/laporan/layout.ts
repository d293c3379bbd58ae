import type { JenisIndikator, LevelAnggaran } from '../engine';
import type { Rata } from './table';

/**
 * How a figure is written in one column.
 * - `asli`: as the office keeps it, with its unit and percent sign ('70 LKD', '3,4%')
 * - `tanpa-satuan`: without the unit word ('70', '3,4%')
 * - `polos`: a whole percentage without its sign ('100'), a fractional one with it ('3,4%')
 * - `rupiah-strip`: rupiah with the closing ',-'
 * - `ringkas`: a whole figure without decimals ('100', else '99,55')
 * - `sel`: with the decimals of the cell where Takar writes it, else `ringkas`
 * - `ekor-nol-dibuang`: decimals of the layout, closing zeros dropped ('3,23569')
 */
export type FormatSel = 'asli' | 'tanpa-satuan' | 'polos' | 'rupiah-strip' | 'ringkas' | 'sel' | 'ekor-nol-dibuang';

/**
 * Numbers of rows: `nomor` counts the rows of one level, `nomorBaris` all rows of the block, `nomorKelompok` the groups
 * whose cells are printed `sekali`.
 */
export type IsiUmum = 'nomor' | 'nomorRomawi' | 'nomorBaris' | 'nomorKelompok';

export type IsiIndikator =
  | IsiUmum
  | 'tahun'
  | 'tujuan'
  | 'sasaran'
  | 'tujuanAtauSasaran'
  | 'indikator'
  | 'namaLain'
  | 'satuan'
  | 'sumberData'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'kategori'
  | 'targetAkhir'
  | 'capaianRenstra'
  | 'tingkatKemajuan'
  | 'pagu'
  | 'realisasiAnggaran'
  | 'sisaAnggaran'
  | 'serapan'
  | 'efisiensi'
  | 'kategoriEfisiensi'
  | 'analisis'
  | 'penyebabKeberhasilan'
  | 'penyebabKegagalan'
  | 'solusi'
  | 'pembandingKabupaten'
  | 'pembandingProvinsi'
  | 'pembandingNasional';

export type IsiAnggaran =
  | IsiUmum
  | 'no'
  | 'kode'
  | 'kodeProgram'
  | 'kodeKegiatan'
  | 'kodeSubKegiatan'
  | 'uraian'
  | 'namaLain'
  | 'namaTanpaProgram'
  | 'indikatorSendiri'
  | 'pagu'
  | 'realisasi'
  | 'sisa'
  | 'serapan';

export type IsiBelanja = IsiUmum | 'jenis' | 'pagu' | 'realisasi' | 'sisa' | 'serapan' | 'porsi';
export type IsiSkala = IsiUmum | 'interval' | 'keterangan' | 'label' | 'kode' | 'warna';
export type IsiUnsur = IsiUmum | 'kode' | 'nama' | 'jumlah' | 'terisi' | 'nrr' | 'nrrTertimbang' | 'peringkat';
export type IsiSkm = 'responden' | 'jumlahNrrTertimbang' | 'indeks' | 'ikm' | 'mutu' | 'kinerja' | 'periode';
export type IsiTeks = IsiUmum | `kolom:${string}`;

export type IsiRingkasan =
  | 'totalPagu'
  /** Of the programmes that support the indicators of the block, each once. */
  | 'totalPaguPendukung'
  | 'totalRealisasi'
  | 'totalSisa'
  | 'totalSerapan'
  | 'rataSerapan'
  | 'serapanTertinggi'
  | 'serapanTerendah'
  | 'rataCapaian'
  | 'rataCapaianRenstra';

/** Where the rows of a block come from, and what their cells may hold. */
export interface IsiSumber {
  /** Indicators, in the order of tblTarget. */
  indikator: IsiIndikator;
  /** One indicator over the years: a row per year. */
  'indikator-tahun': IsiIndikator;
  /** Each programme that supports an indicator of tujuan or sasaran, with the programme's own indicator. */
  'indikator-program': IsiIndikator | 'program' | 'indikatorProgram' | 'capaianProgram' | 'menunjang';
  /** Budget rows of the report year, in the order of tblAnggaran. */
  anggaran: IsiAnggaran | 'porsi';
  /** Budget rows of several years, a row per item. */
  'anggaran-tahunan': IsiAnggaran;
  /** Programmes, kegiatan and sub kegiatan that support a sasaran; with several indicators, grouped by indicator. */
  'anggaran-sasaran': IsiAnggaran | 'indikator';
  /** Programmes that support an indicator. */
  'program-pendukung': IsiAnggaran | 'tujuan' | 'sasaran' | 'indikator';
  belanja: IsiBelanja;
  'skala-capaian': IsiSkala;
  'skala-efisiensi': IsiSkala;
  'skala-skm': IsiSkala;
  unsur: IsiUnsur;
  /** One row with the year's SKM. */
  skm: IsiSkm;
  /** Rows of a free-text table. */
  teks: IsiTeks;
  /** One row with totals and means. */
  ringkasan: IsiRingkasan;
}

export interface SelLayout<Isi> {
  readonly isi: Isi;
  readonly format?: FormatSel;
  /** Percent sign: in every row, or in the first row only. */
  readonly persen?: 'semua' | 'pertama';
  /** Decimals of this column where they differ from the profile's. */
  readonly desimal?: number;
  /** Year of the figure, counted from the report year. */
  readonly tahun?: number;
  /** Filled only in rows of these levels. */
  readonly level?: readonly LevelAnggaran[];
  /** Printed once per group; the rows below are merged into it. */
  readonly sekali?: true;
  readonly kapital?: true;
  /** Coloured by the category. */
  readonly warna?: true;
  /** Steps that the text is set in from the left. */
  readonly indentasi?: number;
  /** Where it differs from its column's. */
  readonly rata?: Rata;
  readonly awalan?: string;
  readonly akhiran?: string;
}

/**
 * `'<'` is covered by the cell to the left, `'^'` by the one above; `'>'` is merged with the cell to the right, whose text
 * it shows; `{ teks }` is a fixed label.
 */
export type Sel<Isi> =
  | Isi
  | SelLayout<Isi>
  | { readonly teks: string; readonly rata?: Rata }
  | { readonly setiapUnsur: IsiUnsur | 'kosong'; readonly format?: FormatSel; readonly desimal?: number }
  | ''
  | '<'
  | '>'
  | '^';

export interface PilihBaris {
  readonly jenis?: readonly JenisIndikator[];
  readonly level?: readonly LevelAnggaran[];
  /** Years counted from the report year, for 'indikator-tahun' and 'anggaran-tahunan'. */
  readonly tahun?: readonly [dari: number, sampai: number];
  /** Name of the free-text table. */
  readonly teks?: string;
  /** Column of the free-text table whose change starts a group row. */
  readonly kelompok?: string;
  /** Lowest band first. */
  readonly menaik?: true;
}

export type Blok = {
  [Dari in keyof IsiSumber]: {
    readonly dari: Dari;
    readonly pilih?: PilihBaris;
    readonly sel: readonly Sel<IsiSumber[Dari]>[];
    /** Other cells for rows of one level ('program', 'kegiatan'; for belanja the depth '0', '1', '2'). */
    readonly selPerLevel?: Readonly<Record<string, readonly Sel<IsiSumber[Dari]>[]>>;
    /** Cells of a group row. */
    readonly selKelompok?: readonly Sel<IsiSumber[Dari]>[];
    /** Levels printed bold; group rows are, unless they are italic. */
    readonly tebal?: readonly string[] | true;
    /** Levels printed in italics. */
    readonly miring?: readonly string[];
    /** Background of the rows of a level, RRGGBB. */
    readonly warna?: Readonly<Record<string, string>>;
  };
}[keyof IsiSumber];

/** A row of fixed labels. */
export interface BlokTetap {
  readonly dari: 'tetap';
  readonly sel: readonly (string | { readonly teks: string; readonly rata?: Rata })[];
  readonly tebal?: true;
}

export interface KolomLayout {
  /** Width in characters. */
  readonly lebar: number;
  /** `koma`: centred, the figures comma under comma. */
  readonly rata?: Rata | 'koma';
  /** One such column per unsur of the SKM. */
  readonly setiapUnsur?: true;
}

/** What a table needs before it is worth printing. */
export type Kebutuhan =
  'indikator' | 'renstra' | 'anggaran' | 'belanja' | 'skm' | 'analisis' | 'program' | `teks:${string}`;

/**
 * A report table as data. Texts may hold {tahun}, {tahun-1}, {instansi}, {kabupaten}, {tujuan}, {sasaran}, {indikator},
 * {urutan} (Pertama, Kedua …), {tahunAkhir}, {unsur} and {kolom} (number of the column).
 */
export interface TableLayout {
  readonly judul: string;
  readonly kepala: readonly (readonly string[])[];
  readonly kolom: readonly KolomLayout[];
  readonly baris: readonly (Blok | BlokTetap)[];
  readonly butuh?: readonly Kebutuhan[];
  readonly sumber?: string;
  readonly orientasi?: 'tegak' | 'mendatar';
}
