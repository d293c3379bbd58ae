import type { Jalur, Temuan, Tingkat } from '../engine';
import type { TableInfo } from '../workbook/workbook.port';
import type { TabelPeran } from './find-tables';
import type { HalBuku } from './pesan';
import { TINGKAT_HAL, formatHal } from './pesan';

/** A finding with its place in the workbook. */
export interface TemuanBerlokasi extends Temuan {
  readonly lembar: string;
  readonly tabel: string;
  /** 'F5', or '' for a finding about a whole table or workbook. */
  readonly sel: string;
}

/** Letters of a column counted from 1: 27 is 'AA'. */
export function formatKolom(kolom: number): string {
  let sisa = kolom;
  let huruf = '';
  while (sisa > 0) {
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
    sisa = Math.floor((sisa - 1) / 26);
  }
  return huruf;
}

export function formatSel(info: TableInfo, baris: number, kolom: number): string {
  return `${formatKolom(info.firstColumn + kolom)}${info.headerRow + 1 + baris}`;
}

/** Finds the cell a path of the engine points at: 'tblTarget.3.Target', 'tblSKM.12.U4', 'tblSKM'. */
export class PetaLokasi {
  constructor(private readonly peran: ReadonlyMap<string, TabelPeran>) {}

  find(jalur: Jalur): { lembar: string; tabel: string; sel: string } {
    const [peran = '', baris, ...sisa] = jalur.split('.');
    const tabel = this.peran.get(peran);
    if (tabel === undefined) return { lembar: '', tabel: '', sel: '' };
    const { info } = tabel;
    const tempat = { lembar: info.sheet, tabel: info.name };
    if (baris === undefined || !/^\d+$/.test(baris)) return { ...tempat, sel: '' };
    const nama = sisa.join('.');
    const kolom = tabel.kolom.get(nama) ?? info.header.indexOf(nama);
    // A column that the office does not keep (Pembilang) is shown at the start of its row.
    return { ...tempat, sel: formatSel(info, Number(baris), Math.max(0, kolom)) };
  }
}

/** Puts sheet, table and cell in front of the sentence. */
export function locate(temuan: Temuan, peta: PetaLokasi): TemuanBerlokasi {
  const tempat = peta.find(temuan.jalur);
  return { ...temuan, ...tempat, pesan: formatPesan(tempat, temuan.pesan) };
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
    sel: info !== null && letak !== undefined ? formatSel(info, letak.baris, letak.kolom) : '',
  };
  const tingkat: Tingkat = TINGKAT_HAL[hal.kode];
  return {
    kode: hal.kode,
    tingkat,
    jalur: '',
    tertulis,
    seharusnya: null,
    ...tempat,
    pesan: formatPesan(tempat, formatHal(hal)),
  };
}

function formatPesan({ lembar, tabel, sel }: { lembar: string; tabel: string; sel: string }, kalimat: string): string {
  if (tabel === '') return kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
  const tempat = [`Lembar "${lembar}"`, tabel, sel === '' ? '' : `sel ${sel}`].filter(Boolean).join(', ');
  return `${tempat}: ${kalimat}`;
}
