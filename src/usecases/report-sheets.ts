import type { Rata, SelTabel, Tabel } from '../laporan';
import type { Alignment, MergedRange, ReportCell, ReportRow, ReportSheet } from '../workbook/workbook.port';
import type { RupaLaporan } from './parse-pengaturan';

const ALIGNMENT: Readonly<Record<Rata, Alignment>> = { kiri: 'left', tengah: 'center', kanan: 'right' };
/** Name and id of the sheet that holds every table, when the office wants one sheet. */
const SEMUA = { id: 'semua', name: 'Tabel Bab III' };

/** The report sheets of all tables: one each, named by number, or one for all. */
export function buildReportSheets(daftarTabel: readonly Tabel[], rupa: RupaLaporan): ReportSheet[] {
  const gaya = { paper: rupa.kertas, fontName: rupa.huruf, fontSize: rupa.ukuranHuruf };
  if (rupa.lembar === 'per-tabel') {
    return daftarTabel.map((tabel) => {
      const { rows, merges, headerRows } = buildRows(tabel, tabel.lebar.length);
      return {
        id: tabel.no,
        name: formatNamaLembar(tabel),
        columnWidths: tabel.lebar,
        rows,
        merges,
        ...(headerRows === null ? {} : { repeatedRows: headerRows }),
        landscape: tabel.orientasi === 'mendatar',
        ...gaya,
      };
    });
  }
  return daftarTabel.length === 0 ? [] : [{ ...SEMUA, ...stackTables(daftarTabel), ...gaya }];
}

function formatNamaLembar({ no, berjudul }: Tabel): string {
  return berjudul ? `Tabel ${no}` : no.charAt(0).toUpperCase() + no.slice(1);
}

/** All tables below one another on a grid as wide as the widest; each starts a new page. */
function stackTables(
  daftarTabel: readonly Tabel[],
): Pick<ReportSheet, 'columnWidths' | 'rows' | 'merges' | 'landscape' | 'pageBreaks'> {
  const lebarKolom = Math.max(...daftarTabel.map(({ lebar }) => lebar.length));
  const rows: ReportRow[] = [];
  const merges: MergedRange[] = [];
  const pageBreaks: number[] = [];
  for (const tabel of daftarTabel) {
    if (rows.length > 0) pageBreaks.push(rows.length);
    const bagian = buildRows(tabel, lebarKolom);
    merges.push(...bagian.merges.map((merge) => ({ ...merge, row: merge.row + rows.length })));
    rows.push(...bagian.rows, { cells: Array<null>(lebarKolom).fill(null) });
  }
  return {
    columnWidths: Array.from({ length: lebarKolom }, (_, i) =>
      Math.max(...daftarTabel.map(({ lebar }) => lebar[i] ?? 0)),
    ),
    rows,
    merges,
    pageBreaks,
    landscape: daftarTabel.some(({ orientasi }) => orientasi === 'mendatar'),
  };
}

interface Bagian {
  readonly rows: readonly ReportRow[];
  readonly merges: readonly MergedRange[];
  /** Header rows, counted from 0. */
  readonly headerRows: readonly [number, number] | null;
}

/** Caption, header, body and source line of one table. */
function buildRows(tabel: Tabel, lebarKolom: number): Bagian {
  const rows: ReportRow[] = [];
  const merges: MergedRange[] = [];
  const columnSpan = tabel.lebar.length;
  const kosong = Array<null>(lebarKolom - columnSpan).fill(null);

  const addLine = (cell: ReportCell) => {
    if (columnSpan > 1) merges.push({ row: rows.length, column: 0, rowSpan: 1, columnSpan });
    rows.push({ cells: [cell, ...Array<null>(lebarKolom - 1).fill(null)] });
  };
  const addRows = (daftar: readonly (readonly SelTabel[])[], rata: Rata | null) => {
    for (const baris of daftar) {
      baris.forEach((sel, column) => {
        if (sel.rentangBaris * sel.rentangKolom === 1) return;
        merges.push({ row: rows.length, column, rowSpan: sel.rentangBaris, columnSpan: sel.rentangKolom });
      });
      rows.push({ cells: [...baris.map((sel) => toReportCell(sel, rata)), ...kosong] });
    }
  };

  if (tabel.berjudul) {
    addLine({ text: `Tabel ${tabel.no} ${tabel.judul}`, bold: true, align: 'center' });
  }
  const mulaiKepala = rows.length;
  addRows(tabel.kepala, 'tengah');
  const headerRows = rows.length > mulaiKepala ? ([mulaiKepala, rows.length - 1] as const) : null;
  addRows(tabel.baris, null);
  if (tabel.sumber !== '') addLine({ text: tabel.sumber, italic: true, align: 'left' });
  return { rows, merges, headerRows };
}

function toReportCell(sel: SelTabel, rata: Rata | null): ReportCell {
  return {
    text: sel.teks,
    border: true,
    align: ALIGNMENT[rata ?? (sel.rentangKolom > 1 ? 'kiri' : sel.rata)],
    ...(sel.tebal ? { bold: true } : {}),
    ...(sel.warna === null ? {} : { fill: sel.warna }),
  };
}
