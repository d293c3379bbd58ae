import { calculateKinerja } from '../../src/engine';
import { findProfil } from '../../src/laporan';
import { buildComputedColumns } from '../../src/usecases/computed-columns';
import { TANPA_PEMETAAN, findTables } from '../../src/usecases/find-tables';
import { parseData, type DaftarTabel } from '../../src/usecases/parse-data';
import type { Peran } from '../../src/workbook/contract';
import type { ColumnWrite, Table } from '../../src/workbook/workbook.port';
import { TAHUN, buildRealisasi, buildTarget, pick, type IsiTabel } from './buku-besar';

export const PENGATURAN = findProfil('permenpanrb53')!.pengaturan;

/** The way of `hitung` from the tables as read to the columns as written. */
export function calculateColumns(tabel: DaftarTabel): readonly ColumnWrite[] {
  const { data } = parseData(tabel, { instansi: '', kabupaten: '', tahun: TAHUN });
  return buildComputedColumns(calculateKinerja(data, PENGATURAN), tabel).kolom;
}

/** The tables of one year in memory, as an adapter hands them over. */
export function buildTabel(banyak: number): DaftarTabel {
  const daftar = [
    toTable('tblTarget', buildTarget(banyak, 1)),
    toTable('tblRealisasi', buildRealisasi(banyak, 1)),
    toTable('tblAnggaran', buildAnggaran(banyak)),
  ];
  const { peran } = findTables(daftar, TANPA_PEMETAAN);
  return new Map([...peran].map(([nama, tabelPeran]) => [nama, { peran: tabelPeran, table: findTable(daftar, nama) }]));
}

function buildAnggaran(banyak: number): IsiTabel {
  return {
    kolom: ['Kode Rekening', 'Uraian', 'Level', 'Tahun', 'Pagu', 'Realisasi', 'Indikator'],
    rows: Array.from({ length: banyak }, (_, i) => {
      const pagu = 1_000_000 + pick(i, 1, 9000) * 12_500;
      const realisasi = Math.round((pagu * (60 + pick(i, 2, 40))) / 100);
      return [toKodeSub(i), `Sub kegiatan ke-${i + 1}`, 'sub kegiatan', TAHUN, pagu, realisasi, `IK${i + 1}`];
    }),
  };
}

/** Ten sub kegiatan to a kegiatan, 99 kegiatan to a program; beyond the 99 programs the codes begin anew. */
function toKodeSub(i: number): string {
  const kegiatan = Math.floor(i / 10);
  const bagian = [(Math.floor(kegiatan / 99) % 99) + 1, (kegiatan % 99) + 1].map((n) => String(n).padStart(2, '0'));
  return `7.01.${bagian[0]}.2.${bagian[1]}.${String((i % 10) + 1).padStart(4, '0')}`;
}

function toTable(name: Peran, { kolom, rows }: IsiTabel): Table {
  return {
    name,
    sheet: name,
    header: kolom,
    headerRow: 1,
    firstColumn: 1,
    rowCount: rows.length,
    rows,
    numberFormat: () => 'General',
    hasFormula: () => false,
    merged: [],
  };
}

function findTable(daftar: readonly Table[], nama: string): Table {
  return daftar.find(({ name }) => name === nama)!;
}
