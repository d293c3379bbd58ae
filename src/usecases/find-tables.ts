import type { Peran, TableContract } from '../workbook/contract';
import { TABLES, normalizeHeader } from '../workbook/contract';
import type { TableInfo } from '../workbook/workbook.port';
import type { HalBuku } from './pesan';

/** A table of the workbook in one of its roles. */
export interface TabelPeran {
  readonly contract: TableContract;
  readonly info: TableInfo;
  /** Column of the table (from 0) for each contract column that is there. */
  readonly kolom: ReadonlyMap<string, number>;
}

/** What the office decided by hand in tblPengaturan: tables for roles, headers for contract columns. */
export interface Pemetaan {
  readonly tabel: ReadonlyMap<string, string>;
  /** Key 'tblRealisasi.Realisasi'. */
  readonly kolom: ReadonlyMap<string, string>;
}

export const TANPA_PEMETAAN: Pemetaan = { tabel: new Map(), kolom: new Map() };

/** Something about a table as a whole; `info` is null when there is no such table. */
export interface HalTabel {
  readonly hal: HalBuku;
  readonly info: TableInfo | null;
}

/** Roles whose columns may share one table with another role: staff often keep target and realisasi together. */
const BERBAGI: Readonly<Partial<Record<Peran, Peran>>> = { tblRealisasi: 'tblTarget', tblTarget: 'tblRealisasi' };

/**
 * The table of each role: by the office's own mapping, else by the default name, else by its header.
 *
 * @returns the roles found, and what stands in the way of others
 */
export function findTables(
  daftarInfo: readonly TableInfo[],
  pemetaan: Pemetaan,
): { readonly peran: ReadonlyMap<Peran, TabelPeran>; readonly hal: readonly HalTabel[] } {
  const peran = new Map<Peran, TabelPeran>();
  const hal: HalTabel[] = [];
  const belumBernama: TableContract[] = [];

  for (const contract of TABLES) {
    const ditunjuk = pemetaan.tabel.get(contract.peran.toLowerCase());
    const nama = (ditunjuk ?? contract.peran).toLowerCase();
    const info = daftarInfo.find((tabel) => tabel.name.toLowerCase() === nama);
    if (info !== undefined) {
      const tabel = toTabelPeran(contract, info, pemetaan);
      const hilang = findKolomHilang(tabel);
      if (hilang === null) peran.set(contract.peran, tabel);
      else hal.push({ hal: { kode: 'kolom-wajib', kolom: hilang }, info });
    } else if (ditunjuk !== undefined) {
      hal.push({ hal: { kode: 'pemetaan-tidak-ada', peran: contract.peran, tabel: ditunjuk }, info: null });
    } else {
      belumBernama.push(contract);
    }
  }

  const namaBaku = new Set(TABLES.map((contract) => contract.peran.toLowerCase()));
  for (const contract of belumBernama) {
    if (!contract.dikenaliDariKepala) continue;
    const berbagi = BERBAGI[contract.peran];
    const tersedia = daftarInfo.filter((info) => {
      const pemilik = [...peran.values()].filter((tabel) => tabel.info === info).map((tabel) => tabel.contract.peran);
      const isBernamaLain = namaBaku.has(info.name.toLowerCase()) && info.name.toLowerCase() !== berbagi?.toLowerCase();
      return !isBernamaLain && pemilik.every((lain) => lain === berbagi);
    });
    const cocok = tersedia.map((info) => toTabelPeran(contract, info, pemetaan)).filter(isCocok);
    const [pertama] = cocok;
    if (cocok.length === 1 && pertama !== undefined) peran.set(contract.peran, pertama);
    if (cocok.length > 1) {
      const tabel = cocok.map(({ info }) => `${info.name} (lembar "${info.sheet}")`);
      hal.push({ hal: { kode: 'dua-tabel', peran: contract.peran, tabel }, info: cocok[1]?.info ?? null });
    }
  }
  return { peran, hal };
}

/** Whether a table may have a role at all, so that it is worth reading. */
export function isCalon(info: TableInfo): boolean {
  return TABLES.some(
    (contract) =>
      contract.peran.toLowerCase() === info.name.toLowerCase() ||
      (contract.dikenaliDariKepala && isCocok(toTabelPeran(contract, info, TANPA_PEMETAAN))),
  );
}

function isCocok(tabel: TabelPeran): boolean {
  return findKolomHilang(tabel) === null;
}

function toTabelPeran(contract: TableContract, info: TableInfo, pemetaan: Pemetaan): TabelPeran {
  const kepala = info.header.map(normalizeHeader);
  const kolom = new Map<string, number>();
  for (const { nama, sinonim } of contract.kolom) {
    const ditunjuk = pemetaan.kolom.get(`${contract.peran}.${nama}`.toLowerCase());
    const calon = ditunjuk === undefined ? [nama, ...sinonim] : [ditunjuk];
    const letak = calon
      .map((sebutan) => kepala.indexOf(normalizeHeader(sebutan)))
      .find((kolomKe) => kolomKe >= 0 && ![...kolom.values()].includes(kolomKe));
    if (letak !== undefined) kolom.set(nama, letak);
  }
  return { contract, info, kolom };
}

/** The first required column that is not there, in words; null when all are. */
function findKolomHilang({ contract, kolom, info }: TabelPeran): string | null {
  // Unsur may be headed by their names; whether any is there shows when the table is read.
  if (contract.peran === 'tblSKM' && info.name.toLowerCase() === 'tblskm') return null;
  const kurang = contract.wajib.find((pilihan) => !pilihan.some((bersama) => bersama.every((nama) => kolom.has(nama))));
  return kurang === undefined ? null : kurang.map((bersama) => bersama.join(' + ')).join(' atau ');
}
