import type { Arah, Bacaan, Desimal, NilaiTarget, Pengaturan, RealisasiTahunan } from '../../engine';
import type { BahanIndikator } from './bahan';

/** How a realisasi stands to a target; better than the target is above it, or below it where lower is better. */
export type StatusTarget = 'melampaui' | 'mencapai' | 'belum';

export interface BandingTarget {
  readonly status: StatusTarget;
  /** Where the realisasi lies that has not met a range; null elsewhere. */
  readonly letak: 'di bawah' | 'di atas' | null;
  /** The figures as printed would say otherwise: they are compared before rounding. */
  readonly isSebelumBulat: boolean;
}

/** 'hampir': the figures differ, and what is printed of them does not say so. */
export type Perubahan = 'naik' | 'turun' | 'tetap' | 'hampir';

/**
 * The realisasi of the report year against a target, from the figures that the capaian is computed from.
 *
 * @returns null where one of them is no figure, or a range meets naik or turun
 */
export function compareTarget({ umum, indikator, kini }: BahanIndikator, target: Bacaan): BandingTarget | null {
  const { arah } = indikator.data;
  const { pengaturan } = umum.profil;
  const nilai = toNilaiTarget(target, pengaturan.dasarCapaian);
  const nilaiTercetak = toNilaiTarget(target, 'tercetak');
  if (kini.realisasi === null || nilai === null || nilaiTercetak === null) return null;
  if (arah !== 'rentang' && 'bawah' in nilai) return null;
  const banding = compareNilai(arah, nilai, findDasar(kini.realisasi, pengaturan.dasarCapaian));
  const tercetak = compareNilai(arah, nilaiTercetak, findDasar(kini.realisasi, 'tercetak'));
  return { ...banding, isSebelumBulat: banding.status !== tercetak.status };
}

function compareNilai(arah: Arah, target: NilaiTarget, realisasi: Desimal): Omit<BandingTarget, 'isSebelumBulat'> {
  const { bawah, atas } = 'bawah' in target ? target : { bawah: target, atas: target };
  const isDiBawah = realisasi.compare(bawah) < 0;
  const isDiAtas = realisasi.compare(atas) > 0;
  if (!isDiBawah && !isDiAtas) return { status: 'mencapai', letak: null };
  if (arah === 'rentang') return { status: 'belum', letak: isDiBawah ? 'di bawah' : 'di atas' };
  return { status: isDiAtas === (arah === 'naik') ? 'melampaui' : 'belum', letak: null };
}

/** The realisasi of the report year against that of the year before; null without either of them. */
export function compareRealisasi({ umum, kini, lalu }: BahanIndikator): Perubahan | null {
  if (kini.realisasi === null || !lalu?.realisasi) return null;
  const { dasarCapaian } = umum.profil.pengaturan;
  return comparePerubahan(
    { utuh: findDasar(lalu.realisasi, dasarCapaian), bulat: findDasar(lalu.realisasi, 'tercetak') },
    { utuh: findDasar(kini.realisasi, dasarCapaian), bulat: findDasar(kini.realisasi, 'tercetak') },
  );
}

interface Angka {
  readonly utuh: Desimal;
  readonly bulat: Desimal;
}

/** How one figure became another. Neither 'naik dari 100% menjadi 100%' nor 'tetap' is said of 99,6 and 100,4. */
export function comparePerubahan(dari: Angka, menjadi: Angka): Perubahan {
  const beda = Math.sign(menjadi.utuh.compare(dari.utuh));
  if (beda !== Math.sign(menjadi.bulat.compare(dari.bulat))) return 'hampir';
  return beda === 0 ? 'tetap' : beda > 0 ? 'naik' : 'turun';
}

function findDasar({ utuh, bacaan }: RealisasiTahunan, dasar: Pengaturan['dasarCapaian']): Desimal {
  return dasar === 'komponen' ? utuh : bacaan.nilai.round(bacaan.desimal, 'setengah-ke-atas');
}

function toNilaiTarget(bacaan: Bacaan, dasar: Pengaturan['dasarCapaian']): NilaiTarget | null {
  if (bacaan.jenis === 'rentang') return bacaan;
  if (bacaan.jenis !== 'angka') return null;
  return dasar === 'komponen' ? bacaan.nilai : bacaan.nilai.round(bacaan.desimal, 'setengah-ke-atas');
}
