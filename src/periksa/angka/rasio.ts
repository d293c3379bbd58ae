import { NOL, SERATUS, type Desimal } from '../../engine';
import type { JenisKolom, TabelCetak } from '../model';
import { findKolomTerkait, type DaftarFigur, type Figur } from './figur';
import type { Baca, Hitung, KodeAngka, Relasi } from './relasi';

/**
 * Capaian, capaian Renstra, serapan and sisa of each row, from the columns that belong to them.
 *
 * @sumber Spesifikasi Takar 3.1, 3.4, 3.5
 */
export function listRelasiRasio(figur: DaftarFigur): readonly Relasi[] {
  return figur.laporan.tabel.flatMap((tabel) => listRelasiTabel(figur, tabel));
}

function listRelasiTabel(figur: DaftarFigur, tabel: TabelCetak): readonly Relasi[] {
  const perKolom = tabel.kolom.map(({ jenis }, kolom) => {
    const hitungan = HITUNGAN[jenis];
    const find = (lain: JenisKolom) => findKolomTerkait(tabel, kolom, lain);
    return hitungan && { build: hitungan.build, pertama: find(hitungan.bahan[0]), kedua: find(hitungan.bahan[1]) };
  });
  if (perKolom.every((hitungan) => hitungan === undefined)) return [];
  const daftar: Relasi[] = [];
  for (const hasil of figur.listTabel(tabel)) {
    const hitungan = perKolom[hasil.kolom];
    if (hitungan === undefined) continue;
    const pertama = figur.find(tabel, hasil.baris, hitungan.pertama);
    const kedua = figur.find(tabel, hasil.baris, hitungan.kedua);
    if (pertama !== null && kedua !== null) daftar.push(hitungan.build(hasil, [pertama, kedua]));
  }
  return daftar;
}

type DuaFigur = readonly [Figur, Figur];

/** A figure computed from two others of its row: one object for each of many figures. */
abstract class HitunganBaris implements Relasi {
  readonly isTurunan = true;

  constructor(
    readonly kode: KodeAngka,
    readonly nama: string,
    readonly hasil: Figur,
    readonly bahan: DuaFigur,
  ) {}

  abstract calculate(baca: Baca): Desimal | null;
  abstract formatHitungan(format: (figur: Figur) => string): string;
}

/** A share in percent of the second figure. */
abstract class Rasio extends HitunganBaris {
  calculate(baca: Baca): Desimal | null {
    const [dibagi, pembagi] = this.bahan;
    return divide(baca(dibagi), baca(pembagi));
  }

  formatHitungan(format: (figur: Figur) => string): string {
    const [dibagi, pembagi] = this.bahan;
    return `${format(dibagi)} ÷ ${format(pembagi)} × 100`;
  }
}

class Capaian extends Rasio {
  /** An indicator where lower is better may be computed the other way round, and then be cut off as any other. */
  get lain(): readonly Hitung[] {
    const [realisasi, target] = this.bahan;
    const { desimal } = this.hasil;
    return listCapaianTurun(realisasi, target).flatMap((hitung) => [
      hitung,
      (baca: Baca) => hitung(baca)?.round(desimal, 'potong') ?? null,
    ]);
  }
}

/** The ways to compute the capaian of an indicator where lower is better; never below 0. */
export function listCapaianTurun(realisasi: Figur, target: Figur): readonly Hitung[] {
  return [
    (baca) => max(divide(baca(target).add(baca(target)).subtract(baca(realisasi)), baca(target)), NOL),
    (baca) => divide(baca(target), baca(realisasi)),
  ];
}

function max(nilai: Desimal | null, batas: Desimal): Desimal | null {
  return nilai !== null && nilai.compare(batas) < 0 ? batas : nilai;
}

class Serapan extends Rasio {
  /** Nothing spent of nothing is printed as 0 or as 100. */
  override calculate(baca: Baca): Desimal | null {
    return super.calculate(baca) ?? (baca(this.bahan[0]).isNol() ? NOL : null);
  }

  get lain(): readonly Hitung[] {
    const [realisasi, anggaran] = this.bahan;
    return [(baca) => (baca(anggaran).isNol() && baca(realisasi).isNol() ? SERATUS : null)];
  }
}

class Sisa extends HitunganBaris {
  readonly isPenjumlahan = true;

  calculate(baca: Baca): Desimal {
    const [anggaran, realisasi] = this.bahan;
    return baca(anggaran).subtract(baca(realisasi));
  }

  invert(bahan: Figur, baca: Baca): Desimal {
    const [anggaran, realisasi] = this.bahan;
    return bahan === anggaran ? baca(this.hasil).add(baca(realisasi)) : baca(anggaran).subtract(baca(this.hasil));
  }

  formatHitungan(format: (figur: Figur) => string): string {
    const [anggaran, realisasi] = this.bahan;
    return `${format(anggaran)} − ${format(realisasi)}`;
  }
}

function divide(dibagi: Desimal, pembagi: Desimal): Desimal | null {
  return pembagi.isNol() ? null : dibagi.divide(pembagi).multiply(SERATUS);
}

interface Hitungan {
  /** Kinds of the two columns it is computed from. */
  readonly bahan: readonly [JenisKolom, JenisKolom];
  readonly build: (hasil: Figur, bahan: DuaFigur) => Relasi;
}

const HITUNGAN: Partial<Record<JenisKolom, Hitungan>> = {
  capaian: {
    bahan: ['realisasi', 'target'],
    build: (hasil, bahan) => new Capaian('angka-capaian', 'Capaian', hasil, bahan),
  },
  capaianRenstra: {
    bahan: ['realisasi', 'targetAkhir'],
    build: (hasil, bahan) => new Capaian('angka-capaian-renstra', 'Capaian Renstra', hasil, bahan),
  },
  serapan: {
    bahan: ['realisasiAnggaran', 'anggaran'],
    build: (hasil, bahan) => new Serapan('angka-serapan', 'Serapan', hasil, bahan),
  },
  sisa: {
    bahan: ['anggaran', 'realisasiAnggaran'],
    build: (hasil, bahan) => new Sisa('angka-sisa', 'Sisa anggaran', hasil, bahan),
  },
};
