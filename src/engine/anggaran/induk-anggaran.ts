import type { DataAnggaran, LevelAnggaran } from '../data';
import { findNomor, parseKodeRekening, URUTAN_LEVEL } from './level';

const TINGKAT = new Map(URUTAN_LEVEL.map((level, i) => [level, i]));
const TINGKAT_PROGRAM = URUTAN_LEVEL.indexOf('program');

/**
 * The parent of every row, within its year.
 *
 * [IND-1] Kode Rekening: the row whose code is the longest beginning of this code, wherever it stands.
 * [IND-2] No: likewise, when no two rows of the year share a No (1 above 1.1 above 1.1.1, 2 above 2.a).
 * [IND-3] Else the nearest row above that has a higher level and no other Kode Rekening.
 * [IND-4] Sasaran and programs that are listed one block after the other are two trees: then a program has no parent.
 *
 * @param level level of each row, as `findLevel` finds it
 * @returns index of the parent in the list, or null
 * @sumber  Spesifikasi Takar 3.5
 */
export function findDaftarInduk(
  daftar: readonly DataAnggaran[],
  level: readonly LevelAnggaran[],
): readonly (number | null)[] {
  const hasil: (number | null)[] = daftar.map(() => null);
  for (const [, indeks] of groupTahun(daftar)) {
    const tahun = new IndukTahun(daftar, level, indeks);
    for (const i of indeks) hasil[i] = tahun.find(i);
  }
  return hasil;
}

function groupTahun(daftar: readonly DataAnggaran[]): ReadonlyMap<number, readonly number[]> {
  const kelompok = new Map<number, number[]>();
  daftar.forEach(({ tahun }, i) => {
    const ada = kelompok.get(tahun);
    if (ada === undefined) kelompok.set(tahun, [i]);
    else ada.push(i);
  });
  return kelompok;
}

/** The rows of one year, with what is needed to find a parent without looking at all of them again. */
class IndukTahun {
  /** Kode Rekening without its blanks, and No, of each row of the year. */
  private readonly kode = new Map<number, string>();
  private readonly nomor = new Map<number, string>();
  private readonly dariKode = new Map<string, number>();
  private readonly dariNomor = new Map<string, number>();
  private readonly isNomorUnik: boolean;
  private readonly isDuaPohon: boolean;
  /** Nearest row so far of each level, for IND-3: without and with a Kode Rekening. */
  private readonly terdekat: (number | null)[] = URUTAN_LEVEL.map(() => null);

  constructor(
    daftar: readonly DataAnggaran[],
    private readonly level: readonly LevelAnggaran[],
    indeks: readonly number[],
  ) {
    let isGanda = false;
    for (const i of indeks) {
      const baris = daftar[i];
      if (baris === undefined) continue;
      const kode = parseKodeRekening(baris.kode)?.join('.');
      if (kode !== undefined) {
        this.kode.set(i, kode);
        if (!this.dariKode.has(kode)) this.dariKode.set(kode, i);
      }
      const nomor = findNomor(baris);
      if (nomor === '') continue;
      this.nomor.set(i, nomor);
      isGanda ||= this.dariNomor.has(nomor);
      this.dariNomor.set(nomor, i);
    }
    this.isNomorUnik = !isGanda;
    this.isDuaPohon = this.hasDuaPohon(indeks);
  }

  /** Asked once for each row, in the order of the list. */
  find(i: number): number | null {
    const induk = this.findDariKode(i) ?? this.findDariNomor(i) ?? this.findDariUrutan(i);
    const tingkat = this.tingkat(i);
    this.terdekat[tingkat] = i;
    this.terdekat.fill(null, tingkat + 1);
    return induk;
  }

  private findDariKode(i: number): number | null {
    const kode = this.kode.get(i);
    return kode === undefined ? null : this.findAwalan(i, kode, this.dariKode);
  }

  private findDariNomor(i: number): number | null {
    const nomor = this.nomor.get(i);
    return nomor !== undefined && this.isNomorUnik ? this.findAwalan(i, nomor, this.dariNomor) : null;
  }

  private findAwalan(i: number, nomor: string, dari: ReadonlyMap<string, number>): number | null {
    for (let titik = nomor.lastIndexOf('.'); titik > 0; titik = nomor.lastIndexOf('.', titik - 1)) {
      const induk = dari.get(nomor.slice(0, titik));
      if (induk !== undefined && this.tingkat(induk) < this.tingkat(i)) return induk;
    }
    return null;
  }

  private findDariUrutan(i: number): number | null {
    const tingkat = this.tingkat(i);
    const terendah = this.isDuaPohon && tingkat >= TINGKAT_PROGRAM ? TINGKAT_PROGRAM : 0;
    for (let lebihTinggi = tingkat - 1; lebihTinggi >= terendah; lebihTinggi -= 1) {
      const calon = this.terdekat[lebihTinggi] ?? null;
      if (calon !== null && !(this.kode.has(i) && this.kode.has(calon))) return calon;
    }
    return null;
  }

  /** Several sasaran, and every program after the last of them. */
  private hasDuaPohon(indeks: readonly number[]): boolean {
    const isProgram = indeks.map((i) => this.tingkat(i) >= TINGKAT_PROGRAM);
    const pertama = isProgram.indexOf(true);
    return pertama > 1 && isProgram.lastIndexOf(false) < pertama;
  }

  private tingkat(i: number): number {
    return TINGKAT.get(this.level[i] ?? 'sub kegiatan') ?? TINGKAT_PROGRAM;
  }
}
