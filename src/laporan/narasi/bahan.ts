import type { HasilIndikator, HasilIndikatorTahun, HasilKinerja, HasilSkm, RealisasiTahunan } from '../../engine';
import { calculateRealisasiTahunan } from '../../engine';
import type { Profil } from '../profil/profil';
import { GAYA_NARASI_BAKU, type GayaNarasi } from './gaya';
import { buildSelTercetak, type SelTercetak } from './sel-tercetak';

/** What every paragraph of a report is written from. */
export interface Bahan {
  readonly hasil: HasilKinerja;
  readonly profil: Profil;
  readonly gaya: GayaNarasi;
  readonly sel: SelTercetak;
  /** Survey of each year, all periods and all respondents. */
  readonly skm: ReadonlyMap<number, HasilSkm>;
}

/** One indicator in one year. */
export interface BahanTahun {
  readonly hasil: HasilIndikatorTahun;
  /** null when kosong, or when the periods do not give a figure for the year. */
  readonly realisasi: RealisasiTahunan | null;
}

/** One indicator in the report year and the year before. */
export interface BahanIndikator {
  readonly umum: Bahan;
  readonly indikator: HasilIndikator;
  readonly kini: BahanTahun;
  /** undefined when the workbook has no row for that year. */
  readonly lalu: BahanTahun | undefined;
}

export function buildBahan(hasil: HasilKinerja, profil: Profil): Bahan {
  const setahun = hasil.skm.filter(({ periode, kelompok }) => periode === '' && kelompok === '');
  return {
    hasil,
    profil,
    gaya: { ...GAYA_NARASI_BAKU, ...profil.narasi },
    sel: buildSelTercetak(profil),
    skm: new Map(setahun.map((skm) => [skm.tahun, skm])),
  };
}

/** null when the workbook has no row of the indicator for the report year. */
export function buildBahanIndikator(umum: Bahan, indikator: HasilIndikator): BahanIndikator | null {
  const { tahun } = umum.hasil;
  const kini = buildBahanTahun(umum, indikator, tahun);
  return kini === undefined ? null : { umum, indikator, kini, lalu: buildBahanTahun(umum, indikator, tahun - 1) };
}

function buildBahanTahun({ profil, skm }: Bahan, indikator: HasilIndikator, tahun: number): BahanTahun | undefined {
  const hasil = indikator.tahunan.find((satu) => satu.tahun === tahun);
  const data = indikator.data.tahunan.find((satu) => satu.tahun === tahun);
  if (hasil === undefined || data === undefined) return undefined;
  // The result shows the last cell where the year has no figure of its own; only the rule itself tells the two apart.
  const { realisasi } = calculateRealisasiTahunan(
    indikator.data,
    data,
    skm.get(tahun) ?? null,
    profil.pengaturan.desimalRealisasi,
  );
  return { hasil, realisasi: realisasi.ok ? realisasi.value : null };
}
