import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table of a published report, cell for cell as printed. */
export interface TabelTerbit {
  readonly no: string;
  readonly title: string;
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  /** What the printed table looks like, in words. */
  readonly layout: string;
}

/** An error in a published report. */
export interface TemuanTerbit {
  readonly id: string;
  readonly table: string;
  readonly where: string;
  readonly published: string;
  readonly expected: string;
  readonly kind: string;
  readonly cell?: readonly [number, number];
}

export interface LaporanTerbit {
  readonly id: string;
  readonly tahun: number;
  readonly tables: readonly TabelTerbit[];
  readonly temuan: readonly TemuanTerbit[];
}

export const ID_LAPORAN = ['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'] as const;
export type IdLaporan = (typeof ID_LAPORAN)[number];

export function readLaporanTerbit(id: IdLaporan): LaporanTerbit {
  return JSON.parse(readFileSync(join(__dirname, `${id}.json`), 'utf8')) as LaporanTerbit;
}

/** Tables of Bab III: numbered 3.x, and the one without number that stands in section 3.4. */
export function listBabTiga({ tables }: LaporanTerbit): TabelTerbit[] {
  return tables.filter(({ no }) => /^(3\.|tanpa nomor \(3)/.test(no));
}

/**
 * Cell a finding is about, [row, column] from 0, or null when it is about a caption, a header or a whole column. Some
 * findings carry it; others say it as 'row N (…), column X', X being a header, 'group / header' or '#k'.
 */
export function findCell(temuan: TemuanTerbit, { header }: TabelTerbit): readonly [number, number] | null {
  if (temuan.cell !== undefined) return temuan.cell;
  const cocok = /^row (\d+)(?: \(.*?\))?, (?:label of the total row|(?:column )?(.+))$/.exec(temuan.where);
  if (cocok === null) return null;
  const [, baris, kolom = '#1'] = cocok;
  const letak = /^#(\d+)$/.exec(kolom);
  const judul = (i: number) => header.map((kepala) => kepala[i] ?? '').filter((teks, j, semua) => teks !== semua[j - 1]);
  const daftarJudul = (header[0] ?? []).map((_, i) => judul(i));
  const kolomKe =
    letak === null
      ? daftarJudul.findIndex((teks) => teks.filter(Boolean).join(' / ') === kolom || teks[0] === kolom)
      : Number(letak[1]) - 1;
  return kolomKe < 0 ? null : [Number(baris) - 1, kolomKe];
}
