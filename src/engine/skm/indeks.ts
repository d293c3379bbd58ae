import type { DataSkm } from '../data';
import type { CatatanSkm } from '../galat';
import type { HasilSkm, HasilUnsur } from '../hasil';
import { desimal, sum, type Desimal } from '../nilai';
import type { Pengaturan } from '../pengaturan';
import { findKetentuanSkm, findNamaUnsur } from '../peraturan/skm';
import type { Skala } from '../peraturan/skala';
import { findJenjang } from '../peraturan/skala';
import type { Temuan } from '../temuan';
import type { RekapJawaban } from './jawaban';
import { calculateResponden, calculateTerisi } from './jawaban';
import { calculatePeringkat } from './peringkat';

/** Decimals of the IKM, as the mutu bands are printed. */
const DESIMAL_IKM = 2;

export type PengaturanSkm = Pick<Pengaturan, 'bobotSkm' | 'skmPeriode' | 'skalaSkm'>;

export interface HasilHitungSkm {
  readonly hasil: readonly HasilSkm[];
  readonly temuan: readonly Temuan[];
}

export interface DasarIndeks {
  readonly tahun: number;
  readonly unsur: DataSkm['unsur'];
  /** In the order of `unsur`. */
  readonly bobot: readonly Desimal[];
  readonly skalaSkm: Skala;
}

/**
 * SKM of one set of respondents: NRR = sum / filled answers, × weight, summed, × 25. Nothing is rounded on the way;
 * the IKM is the index rounded once, and mutu is judged on it.
 *
 * @param rekap every unsur has at least one filled answer: see `findUnsurTanpaJawaban`
 * @sumber  [SKM-2] [SKM-3] [SKM-4]
 * @example Jaten 2023, U1: 961 / 297 = 3,235690…; × 0,111 = 0,359162…; all nine 3,328131…; × 25 = 83,20328…; IKM 83,20
 */
function calculateHasilSkm(
  rekap: RekapJawaban,
  nama: Pick<HasilSkm, 'periode' | 'kelompok'>,
  dasar: DasarIndeks,
): HasilSkm {
  const unsur = calculateUnsur(rekap, dasar);
  const jumlahNrrTertimbang = sum(unsur.map(({ nrrTertimbang }) => nrrTertimbang));
  const indeks = jumlahNrrTertimbang.multiply(desimal(findKetentuanSkm(dasar.tahun).pengaliIndeks));
  const terendah = Math.max(...unsur.map(({ peringkat }) => peringkat));
  return {
    tahun: dasar.tahun,
    ...nama,
    responden: calculateResponden(rekap),
    unsur,
    jumlahNrrTertimbang,
    ...findMutu(indeks, dasar.skalaSkm),
    prioritas: unsur.filter(({ peringkat }) => peringkat === terendah).map(({ kode }) => kode),
  };
}

/** The result, or null and a finding when there is none. */
export function calculateHasilAtauTemuan(
  rekap: RekapJawaban,
  nama: Pick<HasilSkm, 'periode' | 'kelompok'>,
  dasar: DasarIndeks,
  temuan: CatatanSkm[],
): HasilSkm | null {
  const lingkup = nama.periode || nama.kelompok;
  if (calculateResponden(rekap) === 0) {
    temuan.push({ kode: 'skm-tanpa-responden', jalur: 'tblSKM', tertulis: '', tahun: dasar.tahun, lingkup });
    return null;
  }
  const unsur = findUnsurTanpaJawaban(rekap, dasar.unsur);
  if (unsur.length > 0) {
    temuan.push({ kode: 'unsur-tanpa-jawaban', jalur: `tblSKM.0.${unsur[0] ?? ''}`, tertulis: '', unsur, lingkup });
    return null;
  }
  return calculateHasilSkm(rekap, nama, dasar);
}

/** Index, the IKM it prints as, and the mutu of that IKM. */
export function findMutu(indeks: Desimal, skala: Skala): Pick<HasilSkm, 'indeks' | 'ikm' | 'mutu' | 'kinerja'> {
  const ikm = indeks.round(DESIMAL_IKM, 'setengah-ke-atas');
  const { jenjang } = findJenjang(skala, ikm);
  return { indeks, ikm, mutu: jenjang.kode ?? '', kinerja: jenjang.label };
}

/** Codes of the unsur that nobody filled in; without them there is no index. */
function findUnsurTanpaJawaban(rekap: RekapJawaban, unsur: DataSkm['unsur']): string[] {
  return unsur.filter((_, i) => calculateTerisi(rekap, i) === 0).map(({ kode }) => kode);
}

function calculateUnsur(rekap: RekapJawaban, { tahun, unsur, bobot }: DasarIndeks): HasilUnsur[] {
  const ketentuan = findKetentuanSkm(tahun);
  const daftarKode = unsur.map(({ kode }) => kode);
  const daftarNrr = unsur.map((_, i) => desimal(rekap.jumlah[i] ?? 0).divide(desimal(calculateTerisi(rekap, i))));
  const daftarPeringkat = calculatePeringkat(daftarNrr);
  return unsur.map(({ kode, nama }, i) => {
    const nrr = daftarNrr[i] as Desimal;
    return {
      kode,
      nama: nama === '' ? findNamaUnsur(kode, daftarKode, ketentuan) : nama,
      jumlah: rekap.jumlah[i] ?? 0,
      terisi: calculateTerisi(rekap, i),
      nrr,
      nrrTertimbang: nrr.multiply(bobot[i] as Desimal),
      peringkat: daftarPeringkat[i] as number,
    };
  });
}
