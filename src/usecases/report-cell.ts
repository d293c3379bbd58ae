import type { Rata, SelTabel, Tabel } from '../laporan';
import type { Alignment, ReportCell } from '../workbook/workbook.port';
import { calculateIndentasi } from './indentasi-sel';

const ALIGNMENT: Readonly<Record<Rata, Alignment>> = { kiri: 'left', tengah: 'center', kanan: 'right' };

/**
 * The cell of a sheet that shows a cell of a table.
 *
 * @param kolom   its column in the table, from 0
 * @param ukuran  font size in points
 */
export function toReportCell(
  sel: SelTabel,
  kolom: number,
  { lebar }: Pick<Tabel, 'lebar'>,
  ukuran: number,
): ReportCell {
  return {
    text: sel.teks,
    border: true,
    ...findLetak(sel, kolom, lebar[kolom] ?? 0, ukuran),
    ...(sel.tebal ? { bold: true } : {}),
    ...(sel.miring ? { italic: true } : {}),
    ...(sel.warna === null ? {} : { fill: sel.warna }),
  };
}

function findLetak(
  { rata, indentasi, ruang }: SelTabel,
  kolom: number,
  lebar: number,
  ukuran: number,
): Pick<ReportCell, 'align' | 'indent' | 'oneLine'> {
  if (ruang !== null) {
    // LibreOffice gives a cell the indent of its neighbour to the left when both are aligned to the same side.
    const sisi = kolom % 2 === 0 ? 'kanan' : 'kiri';
    return { align: ALIGNMENT[sisi], indent: calculateIndentasi(ruang, sisi, lebar, ukuran), oneLine: true };
  }
  return { align: ALIGNMENT[rata], ...(indentasi === 0 ? {} : { indent: indentasi }) };
}
