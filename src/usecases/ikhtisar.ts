import type { Peran } from '../workbook/contract';
import { TABLES } from '../workbook/contract';
import type { TableChange, TableInfo, WorkbookPort } from '../workbook/workbook.port';
import type { TabelPeran } from './find-tables';
import { TANPA_PEMETAAN, findTables } from './find-tables';
import { toHitungDitolak } from './hitung-ditolak';
import type { IsiPengaturan } from './isi-pengaturan';
import { PENGATURAN_KOSONG } from './isi-pengaturan';
import { findKunciPokok } from './kunci-pokok';
import { formatSel, toTemuanBuku } from './lokasi';
import type { HalBuku } from './pesan';
import { formatPolos, readKunci } from './read-kunci';

/** What a workbook has for one role. */
export interface PeranBuku {
  readonly peran: Peran;
  /** 'Target' */
  readonly nama: string;
  /** What belongs in the table, in one sentence. */
  readonly keterangan: string;
  /** The table in this role, or null. */
  readonly tabel: {
    readonly nama: string;
    readonly lembar: string;
    /** Its first header cell: 'B3'. */
    readonly sel: string;
    readonly jumlahBaris: number;
    /** Headers of the columns that Takar fills. */
    readonly kolomHitungan: readonly string[];
  } | null;
  /** What is wrong with a table that was meant for the role. */
  readonly pesan: readonly string[];
}

/** A workbook at first sight, before anything is calculated. */
export interface Ikhtisar {
  readonly instansi: string;
  readonly tahun: number | null;
  /** In the order of the contract, each role once. */
  readonly peran: readonly PeranBuku[];
  /** Names of the tables that have no role. */
  readonly tabelLain: readonly string[];
}

/**
 * Which office and year a workbook is about and which tables it has. Nothing is calculated or written.
 *
 * @throws HitungDitolak when the workbook cannot be read
 */
export async function readIkhtisar(workbook: WorkbookPort): Promise<Ikhtisar> {
  try {
    return await readTabel(workbook);
  } catch (error) {
    throw toHitungDitolak(error);
  }
}

async function readTabel(workbook: WorkbookPort): Promise<Ikhtisar> {
  const daftarInfo = await workbook.listTables();
  const tabel = findTables(daftarInfo, TANPA_PEMETAAN).peran.get('tblPengaturan');
  const [table] = tabel === undefined ? [] : await workbook.readTables([tabel.info.name]);
  const pengaturan =
    tabel === undefined || table === undefined
      ? PENGATURAN_KOSONG
      : readKunci(table, tabel, { find: findKunciPokok, format: formatPolos });
  return buildIkhtisar(daftarInfo, pengaturan);
}

/** @param daftarInfo  every table of the workbook */
export function buildIkhtisar(
  daftarInfo: readonly TableInfo[],
  pengaturan: Pick<IsiPengaturan, 'instansi' | 'tahun' | 'pemetaan'>,
): Ikhtisar {
  const { peran, hal } = findTables(daftarInfo, pengaturan.pemetaan);
  const dipakai = new Set([...peran.values()].map(({ info: { name } }) => name));
  return {
    instansi: pengaturan.instansi,
    tahun: pengaturan.tahun,
    peran: TABLES.map((contract) => {
      const ditemukan = peran.get(contract.peran);
      return {
        peran: contract.peran,
        nama: contract.lembar,
        keterangan: contract.keterangan,
        tabel: ditemukan === undefined ? null : toTabel(ditemukan),
        pesan: hal
          .filter((satu) => findPeran(satu.hal) === contract.peran)
          .map((satu) => toTemuanBuku(satu.hal, satu.info).pesan),
      };
    }),
    tabelLain: daftarInfo.map(({ name }) => name).filter((nama) => !dipakai.has(nama)),
  };
}

function toTabel({ info, contract, kolom }: TabelPeran): PeranBuku['tabel'] {
  const hitungan = contract.kolom.filter(({ dihitung }) => dihitung).flatMap(({ nama }) => kolom.get(nama) ?? []);
  return {
    nama: info.name,
    lembar: info.sheet,
    sel: formatSel(info, -1, 0),
    jumlahBaris: info.rowCount,
    kolomHitungan: hitungan.flatMap((letak) => info.header[letak] ?? []),
  };
}

/** Whether an edit can change a figure: it touched a table with a role, and not only columns that Takar fills. */
export function isMasukan({ peran }: Ikhtisar, { table, columns }: TableChange): boolean {
  const tabelnya = peran.flatMap(({ tabel }) => (tabel?.nama === table ? tabel : []));
  const hitungan = tabelnya.flatMap(({ kolomHitungan }) => kolomHitungan);
  return tabelnya.length > 0 && (columns?.some((kolom) => !hitungan.includes(kolom)) ?? true);
}

/** The role that a problem with a table is about, or ''. */
function findPeran(hal: HalBuku): string {
  if ('peran' in hal) return hal.peran;
  return hal.kode === 'pemetaan-kolom' ? (/^Kolom (tbl\w+)\./.exec(hal.kunci)?.[1] ?? '') : '';
}
