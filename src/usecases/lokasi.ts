import type { DataSkm, Jalur, Temuan } from '../engine';
import type { Peran } from '../workbook/contract';
import type { TableInfo } from '../workbook/workbook.port';
import type { DaftarTabel, TabelTerbaca } from './find-tables';
import type { HalBuku } from './pesan';
import { TINGKAT_HAL, formatHal } from './pesan';

/** A finding with its place in the workbook. */
export interface TemuanBerlokasi extends Temuan {
  readonly lembar: string;
  readonly tabel: string;
  /** 'F5', or '' for a finding about a whole table or workbook. */
  readonly sel: string;
  /** `pesan` without its place, for where the place stands beside it. */
  readonly kalimat: string;
}

/** Letters of a column counted from 1: 27 is 'AA'. */
function formatKolom(kolom: number): string {
  let sisa = kolom;
  let huruf = '';
  while (sisa > 0) {
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
    sisa = Math.floor((sisa - 1) / 26);
  }
  return huruf;
}

/** 'F5', counted from 1. */
export function formatAlamat(baris: number, kolom: number): string {
  return `${formatKolom(kolom)}${baris}`;
}

export function formatSel(info: TableInfo, baris: number, kolom: number): string {
  return `${formatKolom(info.firstColumn + kolom)}${info.headerRow + 1 + baris}`;
}

/** Finds the cell a path of the engine points at: 'tblTarget.3.Target', 'tblUnsur.U4.Bobot', 'tblSKM'. */
export class PetaLokasi {
  constructor(
    private readonly daftarTabel: DaftarTabel,
    private readonly skm: DataSkm | null,
  ) {}

  find(jalur: Jalur): { lembar: string; tabel: string; sel: string } {
    const [peran = '', baris, ...sisa] = jalur.split('.');
    const tabel = this.daftarTabel.get(peran as Peran);
    if (tabel === undefined) return { lembar: '', tabel: '', sel: '' };
    const { table } = tabel;
    const tempat = { lembar: table.sheet, tabel: table.name };
    const barisKe = baris === undefined ? -1 : findBaris(tabel, baris);
    if (barisKe < 0) return { ...tempat, sel: '' };
    const nama = sisa.join('.');
    const kolom = tabel.peran.kolom.get(nama) ?? this.skm?.unsur.find(({ kode }) => kode === nama)?.kolom;
    // A column that the office does not keep (Pembilang) is shown at the start of its row.
    return { ...tempat, sel: formatSel(table, barisKe, kolom ?? 0) };
  }
}

/** A row by its number from 0, or by what stands in the first column of the contract; -1 when there is none. */
function findBaris({ table, peran }: TabelTerbaca, baris: string): number {
  if (/^\d+$/.test(baris)) return Number(baris);
  const kolomKunci = peran.kolom.get(peran.contract.kolom[0]?.nama ?? '') ?? 0;
  return table.rows.findIndex((row) => String(row[kolomKunci] ?? '').trim() === baris);
}

/** Puts sheet, table and cell in front of the sentence. */
export function locate(temuan: Temuan, peta: PetaLokasi): TemuanBerlokasi {
  const tempat = peta.find(temuan.jalur);
  return { ...temuan, ...tempat, pesan: formatPesan(tempat, temuan.pesan), kalimat: toKapital(temuan.pesan) };
}

/** A finding of a use-case about one cell of a table, or about the table. */
export function toTemuanBuku(
  hal: HalBuku,
  info: TableInfo | null,
  letak?: { readonly baris: number; readonly kolom: number },
  tertulis = '',
): TemuanBerlokasi {
  const tempat = {
    lembar: info?.sheet ?? '',
    tabel: info?.name ?? '',
    sel: findSelHal(hal, info, letak),
  };
  return {
    kode: hal.kode,
    tingkat: TINGKAT_HAL[hal.kode],
    jalur: '',
    tertulis,
    seharusnya: null,
    ...tempat,
    pesan: formatPesan(tempat, formatHal(hal)),
    kalimat: toKapital(formatHal(hal)),
  };
}

function findSelHal(
  hal: HalBuku,
  info: TableInfo | null,
  letak: { readonly baris: number; readonly kolom: number } | undefined,
): string {
  if (hal.kode === 'sel-gabungan') return hal.rentang;
  return info === null || letak === undefined ? '' : formatSel(info, letak.baris, letak.kolom);
}

function formatPesan({ lembar, tabel, sel }: { lembar: string; tabel: string; sel: string }, kalimat: string): string {
  if (tabel === '') return toKapital(kalimat);
  const tempat = [`Lembar "${lembar}"`, tabel, sel === '' ? '' : `sel ${sel}`].filter(Boolean).join(', ');
  return `${tempat}: ${kalimat}`;
}

function toKapital(kalimat: string): string {
  // 'tblTarget' is a name, and keeps its small letter.
  return /^[a-z]+ /.test(kalimat) ? kalimat.charAt(0).toUpperCase() + kalimat.slice(1) : kalimat;
}
