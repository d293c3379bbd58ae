import type { Blok, BlokTetap, IsiIndikator, SelLayout, TableLayout } from '../layout';
import type { Profil } from '../profil/profil';

/** What the tables of a profile print of an indicator, and in which format: a paragraph writes it the same way. */
export interface SelTercetak {
  /** Cell that prints the figure first, of the wanted year if the profile prints that, else of the report year. */
  find(isi: IsiIndikator, geserTahun?: number): SelLayout<string>;
  has(isi: IsiIndikator): boolean;
}

const DARI_INDIKATOR: readonly string[] = ['indikator', 'indikator-tahun', 'indikator-program'];

export function buildSelTercetak(profil: Profil): SelTercetak {
  const daftar = new Map<string, SelLayout<string>>();
  for (const { tabel } of profil.tabel) {
    for (const { layout } of tabel) {
      for (const sel of listSelIndikator(layout)) {
        const kunci = toKunci(sel.isi, sel.tahun ?? 0);
        if (!daftar.has(kunci)) daftar.set(kunci, sel);
      }
    }
  }
  return {
    find: (isi, geserTahun = 0) => daftar.get(toKunci(isi, geserTahun)) ?? daftar.get(toKunci(isi, 0)) ?? { isi },
    has: (isi) => daftar.has(toKunci(isi, 0)),
  };
}

function listSelIndikator({ baris }: TableLayout): SelLayout<string>[] {
  return baris.flatMap((blok) => (isBlok(blok) && DARI_INDIKATOR.includes(blok.dari) ? listSel(blok) : []));
}

export function isBlok(satu: Blok | BlokTetap): satu is Blok {
  return satu.dari !== 'tetap';
}

/** Cells of a row that hold data, those of one level when rows of that level have their own. */
export function listSel({ sel, selPerLevel }: Blok, level = ''): SelLayout<string>[] {
  return (selPerLevel?.[level] ?? sel).flatMap((satu): SelLayout<string>[] => {
    if (typeof satu !== 'string') return 'isi' in satu ? [satu] : [];
    return satu === '' || satu === '<' || satu === '^' ? [] : [{ isi: satu }];
  });
}

function toKunci(isi: string, geserTahun: number): string {
  return `${isi} ${geserTahun}`;
}
