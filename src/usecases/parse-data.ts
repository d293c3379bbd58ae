import type { DataIndikator, DataKinerja } from '../engine';
import type { Peran } from '../workbook/contract';
import type { DaftarTabel } from './find-tables';
import type { TemuanBerlokasi } from './lokasi';
import { parseAnalisis } from './parse/analisis';
import { parseAnggaran, parseBelanja } from './parse/anggaran';
import { PembacaTabel, isKosong } from './parse/pembaca-tabel';
import { Pencatat } from './parse/pencatat';
import { attachRealisasi, findPeriode } from './parse/realisasi';
import { parseSkm } from './parse/skm';
import { parseTarget } from './parse/target';

export type { DaftarTabel } from './find-tables';

export interface Kantor {
  readonly instansi: string;
  readonly kabupaten: string;
  readonly tahun: number;
  /** @default null */
  readonly penggunaLayanan?: number | null;
  /** @default null */
  readonly jumlahDesa?: number | null;
}

export interface PilihanBacaData {
  /** The office set the decimals of serapan itself: then the formats of its cells do not count. @default false */
  readonly desimalSerapanDiatur?: boolean;
}

const TABEL_TEKS: readonly Peran[] = ['tblPenghargaan', 'tblRekomendasi'];

/** Reads every table into the engine's data, and says what could not be understood. */
export function parseData(
  daftarTabel: DaftarTabel,
  kantor: Kantor,
  { desimalSerapanDiatur = false }: PilihanBacaData = {},
): { readonly data: DataKinerja; readonly temuan: readonly TemuanBerlokasi[] } {
  const pencatat = new Pencatat();
  checkTabel(daftarTabel, pencatat);
  const read = <T>(peran: Peran, parse: (tabel: PembacaTabel) => T): T | null => {
    const tabel = daftarTabel.get(peran);
    return tabel === undefined ? null : parse(new PembacaTabel(tabel, kantor.tahun, pencatat));
  };
  const indikator = read('tblTarget', (target) =>
    parseIndikator(
      target,
      read('tblRealisasi', (realisasi) => realisasi),
    ),
  );
  const daftarIndikator = indikator ?? [];
  const data: DataKinerja = {
    ...kantor,
    indikator: daftarIndikator,
    anggaran: read('tblAnggaran', (tabel) => parseAnggaran(tabel, daftarIndikator, !desimalSerapanDiatur)) ?? [],
    belanja: read('tblBelanja', parseBelanja) ?? [],
    skm: read('tblSKM', (skm) =>
      parseSkm(
        skm,
        read('tblUnsur', (unsur) => unsur),
        kantor.tahun,
      ),
    ),
    analisis: read('tblAnalisis', (tabel) => parseAnalisis(tabel, daftarIndikator)) ?? [],
    teks: Object.fromEntries(
      TABEL_TEKS.flatMap((peran) => {
        const teks = read(peran, (tabel) => tabel.toTeks());
        return teks === null ? [] : [[peran, teks]];
      }),
    ),
  };
  return { data, temuan: pencatat.temuan };
}

/** Target and realisasi together, with the years of each indicator in ascending order. */
function parseIndikator(target: PembacaTabel, realisasi: PembacaTabel | null): DataIndikator[] {
  const isBerbagi = realisasi?.table === target.table;
  const perKunci = parseTarget(target, (baris) => (isBerbagi ? (findPeriode(realisasi, baris) ?? '') : ''));
  if (realisasi !== null) attachRealisasi(realisasi, perKunci);
  const daftar = [...perKunci.values()];
  for (const { tahunan } of daftar) tahunan.sort((a, b) => a.tahun - b.tahun);
  return daftar;
}

/** What can be said of a table before its columns are read. */
function checkTabel(daftarTabel: DaftarTabel, pencatat: Pencatat): void {
  for (const { table } of daftarTabel.values()) {
    if (table.rows.every(isKosong)) pencatat.catat({ kode: 'tabel-kosong' }, table);
    for (const rentang of table.merged) pencatat.catat({ kode: 'sel-gabungan', rentang }, table);
  }
  const realisasi = daftarTabel.get('tblRealisasi');
  if (realisasi !== undefined && !daftarTabel.has('tblTarget'))
    pencatat.catat({ kode: 'tanpa-target' }, realisasi.table);
}
