import { toText } from '../workbook/report-edits';
import { listCells } from '../workbook/report-memory';
import type { ReportCheck, ReportSheet } from '../workbook/workbook.port';

/** Columns of the sheet Temuan. All but the last are Takar's. */
export const KEPALA_TEMUAN = [
  'No',
  'Tingkat',
  'Lembar',
  'Tabel',
  'Sel',
  'Tertulis',
  'Seharusnya',
  'Penjelasan',
  'Kode',
  'Catatan',
] as const;

const [LEMBAR, TABEL, SEL, PENJELASAN, KODE, CATATAN] = [2, 3, 4, 7, 8, 9] as const;
/** Rows above the findings: title and header. */
const BARIS_KEPALA = 2;
/** So many equal cells, and a row that was changed is still the one that Takar wrote. */
const CUKUP_SAMA = 4;

/** What the user has typed into a row of the sheet Temuan. */
export interface CatatanLama {
  /** The row as Takar wrote it; '' in all cells where it is the user's own. */
  readonly isi: readonly string[];
  readonly catatan: string;
}

/** What stands on the sheet Temuan that Takar did not write there. */
export interface TemuanLama {
  /** Headers as they are called now. */
  readonly kepala: readonly string[];
  readonly catatan: readonly CatatanLama[];
}

/** A row of findings as it is to be written, without number and note. */
export type BarisTemuan = readonly string[];

/**
 * What the user wrote into the table: the column Catatan, and texts in place of Takar's. Where nobody knows any more what
 * Takar wrote, only the column Catatan is known to be the user's.
 *
 * @param lembar  the sheet as it would be without any note
 */
export function readTemuanLama(lembar: ReportSheet, check: ReportCheck): TemuanLama {
  if (check.tab === null) return { kepala: KEPALA_TEMUAN, catatan: [] };
  const tertulis = check.written?.map((isi) => isi.map(toText)) ?? null;
  const [judul = [], kepala = [], ...baris] = listPresent(lembar, check);
  const asal = new DaftarAsal(tertulis?.slice(BARIS_KEPALA) ?? null);
  const pasti = baris.map((isi) => asal.takeSama(isi));
  const catatan = baris.map((isi, i) => readBaris(isi, pasti[i] ?? asal.takeMirip(isi)));
  return {
    kepala: KEPALA_TEMUAN.map((baku, i) => kepala[i] || baku),
    catatan: [...catatan, ...readJudul(judul, tertulis)].filter((satu) => satu.catatan !== ''),
  };
}

/** Each note with the finding of the same kind in the same cell, and the notes whose findings are gone. */
export function assignCatatan(
  daftarLama: readonly CatatanLama[],
  daftarBaru: readonly BarisTemuan[],
): { readonly catatan: readonly string[]; readonly sisa: readonly CatatanLama[] } {
  const perBaris = daftarBaru.map((): string[] => []);
  const sisa: CatatanLama[] = [];
  for (const lama of daftarLama) {
    const milik = perBaris[findBaris(lama.isi, daftarBaru)];
    if (milik === undefined) sisa.push(lama);
    else if (!milik.includes(lama.catatan)) milik.push(lama.catatan);
  }
  return { catatan: perBaris.map((satu) => satu.join('; ')), sisa };
}

/** The sheet as it is now, row by row. */
function listPresent(lembar: ReportSheet, { written, edits }: ReportCheck): string[][] {
  const isi = (written ?? listCells(lembar, true)).map((cells) => cells.map(toText));
  for (const { row, column, present } of edits) {
    while (isi.length <= row) isi.push([]);
    const baris = isi[row] ?? [];
    while (baris.length <= column) baris.push('');
    baris[column] = toText(present);
  }
  return isi;
}

/** Rows that Takar wrote, each of which stands behind one row of the sheet at most: the user may have sorted them. */
class DaftarAsal {
  private readonly perIsi = new Map<string, (readonly string[])[]>();

  constructor(private readonly tertulis: readonly (readonly string[])[] | null) {
    for (const asal of tertulis ?? []) {
      const kembar = this.perIsi.get(toKunci(asal));
      if (kembar) kembar.push(asal);
      else this.perIsi.set(toKunci(asal), [asal]);
    }
  }

  takeSama(isi: readonly string[]): readonly string[] | null {
    return this.tertulis === null ? isi : (this.perIsi.get(toKunci(isi))?.shift() ?? null);
  }

  /** The row with the most equal cells, of those that no other row of the sheet is equal to. */
  takeMirip(isi: readonly string[]): readonly string[] | null {
    const sisa = [...this.perIsi.values()].flatMap(([asal]) => (asal === undefined ? [] : [asal]));
    const jumlah = sisa.map((asal) => countSama(asal, isi));
    const terbanyak = Math.max(0, ...jumlah);
    const [asal] = terbanyak < CUKUP_SAMA ? [] : sisa.slice(jumlah.indexOf(terbanyak));
    return asal === undefined ? null : this.takeSama(asal);
  }
}

/** What Takar writes in a row, beside its number. */
function toKunci(isi: readonly string[]): string {
  return JSON.stringify(KEPALA_TEMUAN.slice(1, CATATAN).map((_, i) => isi[i + 1] ?? ''));
}

function countSama(asal: readonly string[], isi: readonly string[]): number {
  return KEPALA_TEMUAN.filter((_, i) => i > 0 && i < CATATAN && (asal[i] ?? '') === (isi[i] ?? '')).length;
}

function readBaris(isi: readonly string[], asal: readonly string[] | null): CatatanLama {
  if (asal === null) return { isi: [], catatan: isi.filter((teks) => teks !== '').join('; ') };
  const berubah = KEPALA_TEMUAN.flatMap((kepala, i) => {
    const teks = isi[i] ?? '';
    // A number of its own is what sorting or filling down makes.
    const isBiasa = i === CATATAN || teks === (asal[i] ?? '') || (i === 0 && /^\d+$/.test(teks));
    return isBiasa || teks === '' ? [] : [`${kepala}: ${teks}`];
  });
  const catatan = isi[CATATAN] ?? '';
  return { isi: asal, catatan: [...(catatan === '' ? [] : [catatan]), ...berubah].join('; ') };
}

function readJudul(judul: readonly string[], tertulis: readonly (readonly string[])[] | null): CatatanLama[] {
  if (tertulis === null) return [];
  const ketikan = judul.filter((teks, i) => teks !== '' && teks !== (tertulis[0]?.[i] ?? ''));
  return [{ isi: [], catatan: ketikan.join('; ') }];
}

function findBaris(lama: readonly string[], daftarBaru: readonly BarisTemuan[]): number {
  const isSetempat = (baru: BarisTemuan) =>
    [KODE, LEMBAR, SEL].every((kolom) => baru[kolom] === lama[kolom]) &&
    (baru[SEL] !== '' || baru[TABEL] === lama[TABEL]);
  const setempat = daftarBaru.flatMap((baru, i) => (isSetempat(baru) ? [i] : []));
  const sama = setempat.find((i) => daftarBaru[i]?.[PENJELASAN] === lama[PENJELASAN]);
  return sama ?? setempat[0] ?? -1;
}
