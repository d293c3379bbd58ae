import type { Angka, Desimal } from '../../engine';
import type { JenisKolom, KolomCetak, LaporanCetak, SelCetak, TabelCetak } from '../model';

/** A figure of a printed table with its place. */
export class Figur {
  /**
   * @param tahun   year of its column, else of its row, else of the report
   * @param bacaan  what is printed in `sel`
   */
  constructor(
    readonly tabel: TabelCetak,
    readonly baris: number,
    readonly kolom: number,
    readonly jenis: JenisKolom,
    readonly tahun: number | null,
    readonly sel: SelCetak,
    private readonly bacaan: Pick<Angka, 'nilai' | 'desimal' | 'persen'>,
  ) {}

  /** 'Lembar!F5'. */
  get id(): string {
    return `${this.tabel.lembar}!${this.sel.alamat}`;
  }

  get nilai(): Desimal {
    return this.bacaan.nilai;
  }

  /** Decimals printed. */
  get desimal(): number {
    return this.bacaan.desimal;
  }

  get persen(): boolean {
    return this.bacaan.persen;
  }
}

/** The figures of a report, found by table, row and column. */
export interface DaftarFigur {
  readonly laporan: LaporanCetak;
  readonly semua: readonly Figur[];
  /** Those of one table, row by row. */
  listTabel(tabel: TabelCetak): readonly Figur[];
  find(tabel: TabelCetak, baris: number, kolom: number): Figur | null;
}

const BUKAN_FIGUR: ReadonlySet<JenisKolom> = new Set(['no', 'kode', 'tahun', 'indikator', 'program', 'uraian']);

/** Figures of a table, and where each stands: row times number of columns plus column. */
interface FigurTabel {
  readonly daftar: readonly Figur[];
  readonly menurutLetak: readonly (Figur | undefined)[];
}

const terbaca = new WeakMap<LaporanCetak, DaftarFigur>();

/** All figures of the tables; a blank, '-' or text is none, nor is a number in a column of numbers, codes or names. */
export function readFigur(laporan: LaporanCetak): DaftarFigur {
  const ada = terbaca.get(laporan);
  if (ada !== undefined) return ada;
  const menurutTabel = new Map(laporan.tabel.map((tabel) => [tabel, readFigurTabel(tabel, laporan.tahun)]));
  const daftarFigur: DaftarFigur = {
    laporan,
    semua: [...menurutTabel.values()].flatMap(({ daftar }) => daftar),
    listTabel: (tabel) => menurutTabel.get(tabel)?.daftar ?? [],
    find: (tabel, baris, kolom) =>
      (isDiTabel(tabel, kolom) ? menurutTabel.get(tabel)?.menurutLetak[toLetak(tabel, baris, kolom)] : null) ?? null,
  };
  terbaca.set(laporan, daftarFigur);
  return daftarFigur;
}

function isDiTabel({ kolom }: TabelCetak, k: number): boolean {
  return k >= 0 && k < kolom.length;
}

function toLetak({ kolom }: TabelCetak, baris: number, k: number): number {
  return baris * kolom.length + k;
}

function readFigurTabel(tabel: TabelCetak, tahunLaporan: number | null): FigurTabel {
  const daftar: Figur[] = [];
  const menurutLetak: (Figur | undefined)[] = [];
  const isBernama = isKolomNama(tabel);
  const kolomFigur = tabel.kolom.flatMap((kolom, k) => (isBernama(kolom) ? [] : [{ ...kolom, k }]));
  const kolomTahun = tabel.kolom.findIndex(({ jenis }) => jenis === 'tahun');
  tabel.baris.forEach((baris, i) => {
    if (baris.jenis === 'kosong') return;
    const tahunBaris = findTahun(baris.sel[kolomTahun]?.teks ?? '') ?? tahunLaporan;
    for (const { jenis, tahun, k } of kolomFigur) {
      const sel = baris.sel[k];
      if (sel === undefined || sel.tertutup || sel.bacaan.jenis !== 'angka') continue;
      const figur = new Figur(tabel, i, k, jenis, tahun ?? tahunBaris, sel, sel.bacaan);
      daftar.push(figur);
      menurutLetak[toLetak(tabel, i, k)] = figur;
    }
  });
  return { daftar, menurutLetak };
}

/** A table has one or two columns of names; more of them are columns headed by names: U1, U2, … */
function isKolomNama({ kolom }: TabelCetak): (satu: KolomCetak) => boolean {
  const isBanyak = kolom.filter(({ jenis }) => jenis === 'uraian').length > MAKS_KOLOM_URAIAN;
  return ({ jenis }) => BUKAN_FIGUR.has(jenis) && !(isBanyak && jenis === 'uraian');
}

const MAKS_KOLOM_URAIAN = 4;

function findTahun(teks: string): number | null {
  const cocok = teks === '' ? null : /\b(?:19|20)\d\d\b/.exec(teks);
  return cocok === null ? null : Number(cocok[0]);
}

/**
 * The column of kind `jenis` that belongs to column `kolom`: the nearest one to the left whose year does not differ, else
 * the nearest one to the right; -1 for none.
 */
export function findKolomTerkait({ kolom: daftarKolom }: TabelCetak, kolom: number, jenis: JenisKolom): number {
  const tahun = daftarKolom[kolom]?.tahun ?? null;
  const isCocok = (satu: KolomCetak | undefined) =>
    satu?.jenis === jenis && (satu.tahun === null || tahun === null || satu.tahun === tahun);
  for (let k = kolom - 1; k >= 0; k -= 1) if (isCocok(daftarKolom[k])) return k;
  for (let k = kolom + 1; k < daftarKolom.length; k += 1) if (isCocok(daftarKolom[k])) return k;
  return -1;
}
