import type { Tabel } from '../../laporan';
import { formatBaris, formatKepala } from '../../laporan';
import { formatJudul } from './judul';

/** A table as lines of text; a line break or a tab inside a cell would be taken for another cell. */
export function formatTeks(tabel: Tabel): string {
  const baris = [...formatKepala(tabel), ...formatBaris(tabel)];
  return [
    ...(tabel.berjudul ? [formatJudul(tabel)] : []),
    ...baris.map((sel) => sel.map((teks) => teks.replace(/\s*[\n\t]\s*/g, ' ')).join('\t')),
    ...(tabel.sumber === '' ? [] : [tabel.sumber]),
    ...tabel.narasi.flatMap((paragraf) => ['', paragraf]),
  ].join('\n');
}
