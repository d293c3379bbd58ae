import type { KolomLayout } from './layout';
import { findRuang } from './rata-koma';
import type { Rata, SelTabel } from './table';

/** Marks of a cell that shows no text of its own: see `Sel` in layout.ts. */
export type Tutup = '<' | '>' | '^';

/** How the cells of a row look. */
export interface GayaBaris {
  readonly tebal: boolean;
  readonly miring: boolean;
  /** RRGGBB, or null. */
  readonly warna: string | null;
}

/** A cell before merging: text, or merged with a neighbour. */
export interface SelMentah extends GayaBaris {
  readonly teks: string;
  readonly indentasi: number;
  /** Where it differs from its column's. */
  readonly rata: Rata | null;
  readonly tutup: Tutup | null;
}

export function toSelMentah(teks: string, gaya: GayaBaris): SelMentah {
  const tutup = teks === '<' || teks === '>' || teks === '^' ? teks : null;
  return { ...gaya, teks: tutup === null ? teks : '', indentasi: 0, rata: null, tutup };
}

/**
 * Turns the marks into the spans of the cells they are merged with, and gives every cell its alignment.
 *
 * @param rataGabung  of a cell over several columns
 */
export function mergeCells(
  daftarBaris: readonly (readonly SelMentah[])[],
  daftarRata: readonly NonNullable<KolomLayout['rata']>[],
  rataGabung: Rata,
): SelTabel[][] {
  const baris = daftarBaris.map(moveLeft);
  const ruang = daftarRata.map((rata, j) => (rata === 'koma' ? findRuang(baris.map((sel) => sel[j]?.teks ?? '')) : []));
  return baris.map((satu, i) =>
    satu.map((sel, j) => {
      const isTertutup = sel.tutup !== null;
      const rentangKolom = isTertutup ? 1 : 1 + countMarks((k) => satu[j + k]?.tutup === '<');
      const rentangBaris = isTertutup ? 1 : 1 + countMarks((k) => baris[i + k]?.[j]?.tutup === '^');
      const rataKolom = rentangKolom > 1 ? rataGabung : (daftarRata[j] ?? 'kiri');
      const rata = sel.rata ?? rataKolom;
      return {
        teks: sel.teks,
        rata: rata === 'koma' ? 'tengah' : rata,
        tebal: sel.tebal,
        miring: sel.miring,
        indentasi: sel.indentasi,
        ruang: rata === 'koma' ? (ruang[j]?.[i] ?? null) : null,
        warna: sel.warna,
        rentangBaris,
        rentangKolom,
        tertutup: isTertutup,
        kolomTeks: sel.kolomTeks,
      };
    }),
  );
}

interface SelLetak extends SelMentah {
  readonly kolomTeks: number;
}

/** A text merged to the left moves to the first cell of its span, which remembers where it stood. */
function moveLeft(baris: readonly SelMentah[]): SelLetak[] {
  return baris.map((sel, j) => {
    if (sel.tutup === '>') {
      const jarak = countMarks((k) => baris[j + k]?.tutup === '>') + 1;
      const isi = baris[j + jarak];
      if (isi !== undefined && baris[j - 1]?.tutup !== '>') return { ...isi, kolomTeks: jarak };
    }
    const isPindah = sel.tutup === '>' || baris[j - 1]?.tutup === '>';
    return { ...sel, ...(isPindah ? { teks: '', tutup: '<' as const } : {}), kolomTeks: 0 };
  });
}

function countMarks(isMark: (jarak: number) => boolean): number {
  let jumlah = 0;
  while (isMark(jumlah + 1)) jumlah++;
  return jumlah;
}
