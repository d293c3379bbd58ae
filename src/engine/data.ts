import type { Bacaan, IsiSel } from './nilai';

/** Path of a figure in the data ('tblTarget.3.Target'): table role, row from 0, column. A use-case turns it into a cell. */
export type Jalur = string;

export type JenisIndikator = 'tujuan' | 'sasaran' | 'program';
export type Arah = 'naik' | 'turun' | 'rentang';
export type CaraHitung = 'posisi akhir' | 'kumulatif' | 'rata-rata' | 'SKM';

/** A figure with the place it was read from. */
export interface AngkaSel {
  readonly bacaan: Bacaan;
  readonly jalur: Jalur;
}

/** Realisasi of one periode: typed, or as Pembilang and Penyebut, or both. */
export interface RealisasiPeriode {
  /** '' for the whole year, else 'TW I' … 'TW IV', 'Semester I', 'Semester II', in the order of the year. */
  readonly periode: string;
  readonly realisasi: AngkaSel | null;
  readonly pembilang: AngkaSel | null;
  readonly penyebut: AngkaSel | null;
  readonly keterangan: string;
  /** Row of tblRealisasi (from 0): its computed columns show the results. */
  readonly baris: number;
  readonly jalur: Jalur;
}

export interface IndikatorTahun {
  readonly tahun: number;
  readonly target: AngkaSel | null;
  /** Names of the programmes that support it, as its Perjanjian Kinerja lists them; none where it is not said. */
  readonly program: readonly string[];
  readonly periode: readonly RealisasiPeriode[];
}

/** An indicator with its targets and realisations of every year the workbook holds. */
export interface DataIndikator {
  readonly kode: string;
  readonly jenis: JenisIndikator;
  readonly tujuan: string;
  readonly sasaran: string;
  readonly indikator: string;
  /** Another name the report uses in places; '' for none. */
  readonly namaLain: string;
  readonly satuan: string;
  readonly arah: Arah;
  readonly caraHitung: CaraHitung;
  readonly sumberData: string;
  readonly targetAkhir: AngkaSel | null;
  readonly tahunAkhir: number | null;
  /** In ascending years. */
  readonly tahunan: readonly IndikatorTahun[];
  readonly jalur: Jalur;
}

export type LevelAnggaran = 'tujuan' | 'sasaran' | 'sasaran program' | 'program' | 'kegiatan' | 'sub kegiatan';

export interface DataAnggaran {
  readonly kode: string;
  readonly no: string;
  readonly uraian: string;
  readonly namaLain: string;
  /** As typed in the Level column, or null: then it follows from Kode Rekening or No. */
  readonly level: LevelAnggaran | null;
  readonly tahun: number;
  readonly pagu: AngkaSel | null;
  readonly realisasi: AngkaSel | null;
  /** Codes of the indicators this row supports; children inherit them. */
  readonly indikator: readonly string[];
  /** Decimals the office gave the cell where Takar writes this row's serapan; its report shows as many. */
  readonly desimalSerapan?: number;
  readonly baris: number;
  readonly jalur: Jalur;
}

export interface DataBelanja {
  readonly jenis: string;
  readonly induk: string;
  readonly tahun: number;
  readonly pagu: AngkaSel | null;
  readonly realisasi: AngkaSel | null;
  readonly baris: number;
  readonly jalur: Jalur;
}

/** Respondents as read: `rows[i][kolom[j]]` is the answer of respondent i to unsur j. */
export interface DataSkm {
  readonly unsur: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly bobot: string | null;
    readonly kolom: number;
  }[];
  readonly rows: readonly (readonly IsiSel[])[];
  /** Column of the year, or null: every row is of the report year. */
  readonly kolomTahun: number | null;
  readonly kolomPeriode: number | null;
  readonly kolomLayanan: number | null;
  readonly demografi: readonly { readonly nama: string; readonly kolom: number }[];
}

/** Texts that belong to one indicator. */
export interface DataAnalisis {
  readonly kode: string;
  readonly penyebabKeberhasilan: string;
  readonly penyebabKegagalan: string;
  readonly solusi: string;
  readonly pembandingKabupaten: string;
  readonly pembandingProvinsi: string;
  readonly pembandingNasional: string;
}

/** A table of free text that a report prints as it stands (penghargaan, rekomendasi). */
export interface DataTeks {
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly string[])[];
}

export interface DataKinerja {
  readonly instansi: string;
  readonly kabupaten: string;
  readonly tahun: number;
  /** People served in the report year, whole and above 0; null when the office does not say. @default null */
  readonly penggunaLayanan?: number | null;
  /** Villages (desa and kelurahan) of the kecamatan, whole and above 0. @default null */
  readonly jumlahDesa?: number | null;
  /** In the order of tblTarget. */
  readonly indikator: readonly DataIndikator[];
  /** In the order of tblAnggaran, all years. */
  readonly anggaran: readonly DataAnggaran[];
  readonly belanja: readonly DataBelanja[];
  readonly skm: DataSkm | null;
  readonly analisis: readonly DataAnalisis[];
  readonly teks: Readonly<Record<string, DataTeks>>;
}
