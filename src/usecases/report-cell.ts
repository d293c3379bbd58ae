import type { Rata, SelTabel } from '../laporan';
import type { Alignment, ReportCell } from '../workbook/workbook.port';
import { calculateIndentasiKanan } from './indentasi-sel';

const ALIGNMENT: Readonly<Record<Rata, Alignment>> = { kiri: 'left', tengah: 'center', kanan: 'right' };

/**
 * The cell of a sheet that shows a cell of a table.
 *
 * @param lebar   width of its column in characters
 * @param ukuran  font size in points
 */
export function toReportCell(sel: SelTabel, lebar: number, ukuran: number): ReportCell {
  return {
    text: sel.teks,
    border: true,
    ...findLetak(sel, lebar, ukuran),
    ...(sel.tebal ? { bold: true } : {}),
    ...(sel.miring ? { italic: true } : {}),
    ...(sel.warna === null ? {} : { fill: sel.warna }),
  };
}

function findLetak(
  { rata, indentasi, ruang }: SelTabel,
  lebar: number,
  ukuran: number,
): Pick<ReportCell, 'align' | 'indent'> {
  if (ruang !== null) return { align: 'right', indent: calculateIndentasiKanan(ruang, lebar, ukuran) };
  return { align: ALIGNMENT[rata], ...(indentasi === 0 ? {} : { indent: indentasi }) };
}
