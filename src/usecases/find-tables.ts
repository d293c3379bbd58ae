import type { Peran, TableContract } from '../workbook/contract';
import { TABLES, findContract, normalizeHeader } from '../workbook/contract';
import type { Table, TableInfo } from '../workbook/workbook.port';
import type { HalBuku } from './pesan';

/** A table of the workbook in one of its roles. */
export interface TabelPeran {
  readonly contract: TableContract;
  readonly info: TableInfo;
  /** Column of the table (from 0) for each contract column that is there. */
  readonly kolom: ReadonlyMap<string, number>;
}

/** A table as read, in one role. */
export interface TabelTerbaca {
  readonly peran: TabelPeran;
  readonly table: Table;
}

export type DaftarTabel = ReadonlyMap<Peran, TabelTerbaca>;

/** What the office decided by hand in tblPengaturan: tables for roles, headers for contract columns. */
export interface Pemetaan {
  readonly tabel: ReadonlyMap<Peran, string>;
  /** Header by `toKunciKolom`. */
  readonly kolom: ReadonlyMap<string, string>;
}

export const TANPA_PEMETAAN: Pemetaan = { tabel: new Map(), kolom: new Map() };

export function toKunciKolom(peran: Peran, kolom: string): string {
  return `${peran}.${normalizeHeader(kolom)}`;
}

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
    const ditunjuk = pemetaan.tabel.get(contract.peran);
    const findBernama = (nama: string) => daftarInfo.find((tabel) => isSama(tabel.name, nama));
    const infoDitunjuk = ditunjuk === undefined ? undefined : findBernama(ditunjuk);
    if (ditunjuk !== undefined && infoDitunjuk === undefined) {
      hal.push({ hal: { kode: 'pemetaan-tidak-ada', peran: contract.peran, tabel: ditunjuk }, info: null });
    }
    const info = infoDitunjuk ?? findBernama(contract.peran);
    if (info !== undefined) {
      const tabel = toTabelPeran(contract, info, pemetaan);
      const hilang = findKolomHilang(tabel);
      if (hilang === null) peran.set(contract.peran, tabel);
      else hal.push({ hal: { kode: 'kolom-wajib', peran: contract.peran, ...hilang }, info });
      hal.push(...checkPemetaanKolom(contract, info, pemetaan));
    } else {
      belumBernama.push(contract);
    }
  }

  for (const contract of belumBernama) {
    const cocok = findCalon(contract, daftarInfo, peran, pemetaan);
    const [pertama, kedua] = cocok;
    if (pertama === undefined) continue;
    if (kedua === undefined) {
      peran.set(contract.peran, pertama);
      hal.push(...checkPemetaanKolom(contract, pertama.info, pemetaan));
    } else {
      const tabel = cocok.map(({ info }) => `${info.name} (lembar "${info.sheet}")`);
      hal.push({ hal: { kode: 'dua-tabel', peran: contract.peran, tabel }, info: null });
    }
  }
  return { peran, hal };
}

/** Whether a table may have a role at all, so that it is worth reading. */
export function isCalon(info: TableInfo): boolean {
  return TABLES.some(
    (contract) =>
      isSama(contract.peran, info.name) ||
      (contract.dikenaliDariKepala && isCocok(toTabelPeran(contract, info, TANPA_PEMETAAN))),
  );
}

/** Tables without a name or role of their own whose header fits. */
function findCalon(
  contract: TableContract,
  daftarInfo: readonly TableInfo[],
  peran: ReadonlyMap<Peran, TabelPeran>,
  pemetaan: Pemetaan,
): TabelPeran[] {
  if (!contract.dikenaliDariKepala) return [];
  const berbagi = BERBAGI[contract.peran];
  return daftarInfo
    .filter((info) => {
      const isBernamaLain = TABLES.some((lain) => lain.peran !== berbagi && isSama(lain.peran, info.name));
      const pemilik = [...peran.values()].filter((tabel) => tabel.info === info);
      return !isBernamaLain && pemilik.every((tabel) => tabel.contract.peran === berbagi);
    })
    .map((info) => toTabelPeran(contract, info, pemetaan))
    .filter((tabel) => isCocok(tabel) && !isAnggaranBerindikator(tabel, peran));
}

/** A budget that names the indicators it supports has the columns of tblRealisasi, but is none. */
function isAnggaranBerindikator({ contract, info }: TabelPeran, peran: ReadonlyMap<Peran, TabelPeran>): boolean {
  if (contract.peran !== 'tblRealisasi' || peran.get('tblTarget')?.info === info) return false;
  return isCocok(toTabelPeran(findContract('tblAnggaran'), info, TANPA_PEMETAAN));
}

function isCocok(tabel: TabelPeran): boolean {
  return findKolomHilang(tabel) === null;
}

/** Columns named by the office first, then by their own name, then by another that means the same. */
function toTabelPeran(contract: TableContract, info: TableInfo, pemetaan: Pemetaan): TabelPeran {
  const kepala = info.header.map(normalizeHeader);
  const kolom = new Map<string, number>();
  const dipakai = new Set<number>();
  const findLetak = (nama: string, daftarSebutan: readonly string[]) => {
    if (kolom.has(nama)) return;
    for (const sebutan of daftarSebutan) {
      const dicari = normalizeHeader(sebutan);
      const letak = kepala.findIndex((teks, kolomKe) => teks === dicari && !dipakai.has(kolomKe));
      if (letak < 0) continue;
      kolom.set(nama, letak);
      dipakai.add(letak);
      return;
    }
  };
  const ditunjuk = (nama: string) => pemetaan.kolom.get(toKunciKolom(contract.peran, nama));
  for (const { nama } of contract.kolom) findLetak(nama, toDaftar(ditunjuk(nama)));
  for (const { nama } of contract.kolom) findLetak(nama, [nama]);
  for (const { nama, sinonim } of contract.kolom) findLetak(nama, sinonim);
  return { contract, info, kolom };
}

function toDaftar(teks: string | undefined): readonly string[] {
  return teks === undefined ? [] : [teks];
}

/** Headers the office points at that the table does not have. */
function checkPemetaanKolom({ peran, kolom }: TableContract, info: TableInfo, pemetaan: Pemetaan): HalTabel[] {
  const kepala = new Set(info.header.map(normalizeHeader));
  return kolom.flatMap(({ nama }): HalTabel[] => {
    const ditunjuk = pemetaan.kolom.get(toKunciKolom(peran, nama));
    if (ditunjuk === undefined || kepala.has(normalizeHeader(ditunjuk))) return [];
    return [{ hal: { kode: 'pemetaan-kolom', kunci: `Kolom ${peran}.${nama}`, kolom: ditunjuk }, info }];
  });
}

/** The first required column that is not there, in words and as its first name; null when all are. */
function findKolomHilang({ contract, kolom, info }: TabelPeran): { kolom: string; pertama: string } | null {
  // Unsur may be headed by their names; whether any is there shows when the table is read.
  if (contract.peran === 'tblSKM' && isSama(info.name, 'tblSKM')) return null;
  const kurang = contract.wajib.find((pilihan) => !pilihan.some((bersama) => bersama.every((nama) => kolom.has(nama))));
  if (kurang === undefined) return null;
  return { kolom: kurang.map((bersama) => bersama.join(' dan ')).join(' atau '), pertama: kurang[0]?.[0] ?? '' };
}

function isSama(nama: string, lain: string): boolean {
  return nama.toLowerCase() === lain.toLowerCase();
}
