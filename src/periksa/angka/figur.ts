import type { Desimal } from '../../engine';
import type { BarisCetak, JenisKolom, KolomCetak, LaporanCetak, SelCetak, TabelCetak } from '../model';

/** A figure of a printed table with its place. */
export interface Figur {
  /** 'Lembar!F5'. */
  readonly id: string;
  readonly tabel: TabelCetak;
  readonly baris: number;
  readonly kolom: number;
  readonly jenis: JenisKolom;
  /** Year of its column, else of its row, else of the report. */
  readonly tahun: number | null;
  readonly sel: SelCetak;
  readonly nilai: Desimal;
  /** Decimals printed. */
  readonly desimal: number;
  readonly persen: boolean;
}

/** The figures of a report, found by table, row and column. */
export interface DaftarFigur {
  readonly laporan: LaporanCetak;
  readonly semua: readonly Figur[];
  find(tabel: TabelCetak, baris: number, kolom: number): Figur | null;
}

const BUKAN_FIGUR: ReadonlySet<JenisKolom> = new Set(['no', 'kode', 'tahun', 'indikator', 'program', 'uraian']);

/** All figures of the tables; a blank, '-' or text is none, nor is a number in a column of numbers, codes or names. */
export function readFigur(laporan: LaporanCetak): DaftarFigur {
  const semua: Figur[] = [];
  const menurutSel = new Map<SelCetak, Figur>();
  for (const tabel of laporan.tabel) {
    const isBernama = isKolomNama(tabel);
    tabel.baris.forEach((baris, i) => {
      if (baris.jenis === 'kosong') return;
      tabel.kolom.forEach((kolom, k) => {
        const sel = baris.sel[k];
        if (sel === undefined || sel.tertutup || sel.bacaan.jenis !== 'angka' || isBernama(kolom)) return;
        const { nilai, desimal, persen } = sel.bacaan;
        const figur: Figur = {
          id: `${tabel.lembar}!${sel.alamat}`,
          tabel,
          baris: i,
          kolom: k,
          jenis: kolom.jenis,
          tahun: kolom.tahun ?? findTahunBaris(tabel, baris) ?? laporan.tahun,
          sel,
          nilai,
          desimal,
          persen,
        };
        semua.push(figur);
        menurutSel.set(sel, figur);
      });
    });
  }
  return {
    laporan,
    semua,
    find: (tabel, baris, kolom) => {
      const sel = tabel.baris[baris]?.sel[kolom];
      return sel === undefined ? null : (menurutSel.get(sel) ?? null);
    },
  };
}

/** A table has one or two columns of names; more of them are columns headed by names: U1, U2, … */
function isKolomNama({ kolom }: TabelCetak): (satu: KolomCetak) => boolean {
  const isBanyak = kolom.filter(({ jenis }) => jenis === 'uraian').length > MAKS_KOLOM_URAIAN;
  return ({ jenis }) => BUKAN_FIGUR.has(jenis) && !(isBanyak && jenis === 'uraian');
}

const MAKS_KOLOM_URAIAN = 4;

function findTahunBaris(tabel: TabelCetak, baris: BarisCetak): number | null {
  const kolom = tabel.kolom.findIndex(({ jenis }) => jenis === 'tahun');
  const cocok = kolom < 0 ? null : /\b(?:19|20)\d\d\b/.exec(baris.sel[kolom]?.teks ?? '');
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
