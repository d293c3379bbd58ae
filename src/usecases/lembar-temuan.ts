import type { ReportCell, ReportRow, ReportSheet, SheetReader, WorkbookPort } from '../workbook/workbook.port';
import { toHitungDitolak } from './hitung-ditolak';
import { RUPA_BAKU } from './isi-pengaturan';
import type { HasilPeriksa, TemuanPeriksa } from './periksa';

const ID = 'temuan';
const NAMA = 'Temuan';
const KEPALA = ['No', 'Tingkat', 'Lembar', 'Tabel', 'Sel', 'Tertulis', 'Seharusnya', 'Penjelasan'];
/** Characters. */
const LEBAR = [5, 9, 16, 14, 7, 18, 18, 60];
const TINGKAT = { salah: 'Salah', periksa: 'Periksa', info: 'Info' } as const;
const WARNA = { salah: 'F8D7DA', periksa: 'FFF3CD', info: 'E2E3E5' } as const;

/**
 * Writes the findings to a sheet of their own; nothing is ever written beside the cells they are about.
 *
 * @throws HitungDitolak when the workbook cannot be written
 */
export async function writeLembarTemuan(workbook: WorkbookPort & SheetReader, hasil: HasilPeriksa): Promise<void> {
  try {
    await workbook.write([], [buildLembarTemuan(hasil)]);
  } catch (error) {
    throw toHitungDitolak(error);
  }
}

export function buildLembarTemuan({ temuan, diterima }: HasilPeriksa): ReportSheet {
  const judul: ReportCell = { text: formatJudul(temuan.length, diterima.length), bold: true, align: 'left' };
  const kepala = toRow(KEPALA, { bold: true, align: 'center' });
  const baris = [
    ...temuan.map((satu, i) => toBaris(satu, i + 1, '')),
    ...diterima.map(({ temuan: satu, alasan }, i) => toBaris(satu, temuan.length + i + 1, ` Diterima: ${alasan}`)),
  ];
  return {
    id: ID,
    name: NAMA,
    columnWidths: LEBAR,
    rows: [{ cells: KEPALA.map((_, i) => (i === 0 ? judul : null)) }, kepala, ...baris],
    merges: [{ row: 0, column: 0, rowSpan: 1, columnSpan: KEPALA.length }],
    repeatedRows: [1, 1],
    landscape: true,
    paper: RUPA_BAKU.kertas,
    fontName: RUPA_BAKU.huruf,
    fontSize: RUPA_BAKU.ukuranHuruf,
  };
}

function formatJudul(jumlah: number, jumlahDiterima: number): string {
  if (jumlah + jumlahDiterima === 0) return 'Tidak ada temuan';
  return jumlahDiterima === 0 ? `${jumlah} temuan` : `${jumlah} temuan, ${jumlahDiterima} diterima`;
}

function toBaris(satu: TemuanPeriksa, nomor: number, tambahan: string): ReportRow {
  const { tingkat, lembar, tabel, sel, tertulis, seharusnya, kalimat } = satu;
  const isi = [String(nomor), TINGKAT[tingkat], lembar, tabel, sel, tertulis, seharusnya ?? '', kalimat + tambahan];
  const { cells } = toRow(isi, { align: 'left' });
  return { cells: cells.map((cell, i) => (i === 1 && cell !== null ? { ...cell, fill: WARNA[tingkat] } : cell)) };
}

function toRow(isi: readonly string[], gaya: Omit<ReportCell, 'text'>): ReportRow {
  return { cells: isi.map((text) => ({ text, border: true, ...gaya })) };
}
