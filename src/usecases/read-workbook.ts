import type { Peran } from '../workbook/contract';
import type { Table, TableInfo, WorkbookPort } from '../workbook/workbook.port';
import type { DaftarTabel, HalTabel, TabelTerbaca } from './find-tables';
import { TANPA_PEMETAAN, findTables, isCalon } from './find-tables';
import { HitungDitolak } from './hitung-ditolak';
import type { IsiPengaturan, UbahanPengaturan } from './isi-pengaturan';
import { PENGATURAN_KOSONG, TANPA_UBAHAN } from './isi-pengaturan';
import { toTemuanBuku } from './lokasi';
import { isKosong } from './parse/pembaca-tabel';
import { applyUbahan, parsePengaturan } from './parse-pengaturan';

export interface BukuTerbaca {
  /** Every table of the workbook, with a role or without. */
  readonly daftarInfo: readonly TableInfo[];
  readonly tabel: DaftarTabel;
  readonly pengaturan: IsiPengaturan;
  readonly hal: readonly HalTabel[];
}

/** Roles of which at least one must be usable. */
const PERAN_UTAMA: readonly Peran[] = ['tblTarget', 'tblAnggaran', 'tblBelanja', 'tblSKM'];

/**
 * The tables that have a role, read whole, and the settings.
 *
 * @param ubahan settings to try out instead of those in the workbook
 * @throws HitungDitolak when there is nothing to calculate with
 */
export async function readWorkbook(
  workbook: WorkbookPort,
  ubahan: UbahanPengaturan = TANPA_UBAHAN,
): Promise<BukuTerbaca> {
  const daftarInfo = await workbook.listTables();
  if (daftarInfo.length === 0) throw new HitungDitolak({ kode: 'tanpa-tabel' });
  const terbaca = new Map<string, Table>();
  const read = async (daftar: readonly TableInfo[]) => {
    const baru = new Set(daftar.map(({ name }) => name).filter((name) => !terbaca.has(name)));
    if (baru.size === 0) return;
    for (const table of await workbook.readTables([...baru])) terbaca.set(table.name, table);
  };
  await read(daftarInfo.filter(isCalon));

  const pengaturan = readPengaturan(daftarInfo, terbaca, ubahan);
  const { peran, hal } = findTables(daftarInfo, pengaturan.pemetaan);
  // A table that only the office's own mapping gives a role.
  await read([...peran.values()].map(({ info }) => info));

  const tabel = new Map<Peran, TabelTerbaca>();
  for (const [nama, tabelPeran] of peran) {
    const table = terbaca.get(tabelPeran.info.name);
    if (table !== undefined) tabel.set(nama, { peran: tabelPeran, table });
  }
  checkUsable(tabel, daftarInfo, hal);
  return { daftarInfo, tabel, pengaturan, hal };
}

/** The settings in tblPengaturan, which is among the tables that were read if the workbook has it. */
export function readPengaturan(
  daftarInfo: readonly TableInfo[],
  terbaca: ReadonlyMap<string, Table>,
  ubahan: UbahanPengaturan = TANPA_UBAHAN,
): IsiPengaturan {
  const tabel = findTables(daftarInfo, TANPA_PEMETAAN).peran.get('tblPengaturan');
  const table = tabel === undefined ? undefined : terbaca.get(tabel.info.name);
  if (tabel === undefined || table === undefined) return applyUbahan(PENGATURAN_KOSONG, ubahan);
  return parsePengaturan(table, tabel, ubahan);
}

function checkUsable(tabel: DaftarTabel, daftarInfo: readonly TableInfo[], hal: readonly HalTabel[]): void {
  const utama = PERAN_UTAMA.flatMap((peran) => tabel.get(peran) ?? []);
  if (utama.length === 0) {
    const realisasi = tabel.get('tblRealisasi');
    const sebab = [
      ...hal.map(({ hal: satu, info }) => toTemuanBuku(satu, info)),
      ...(realisasi === undefined ? [] : [toTemuanBuku({ kode: 'tanpa-target' }, realisasi.table)]),
    ];
    throw new HitungDitolak({
      kode: 'tanpa-peran',
      tabel: daftarInfo.map(({ name }) => name),
      sebab: sebab.map(({ pesan }) => pesan),
    });
  }
  if (utama.every(({ table }) => table.rows.every(isKosong))) {
    throw new HitungDitolak({ kode: 'tanpa-data', tabel: utama.map(({ table }) => table.name) });
  }
}
