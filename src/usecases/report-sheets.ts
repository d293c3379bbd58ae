import type { SelTabel, Tabel } from '../laporan';
import type { MergedRange, ReportCell, ReportChart, ReportRow, ReportSheet } from '../workbook/workbook.port';
import { findPageBreaks } from './chart-pages';
import type { RupaLaporan } from './isi-pengaturan';
import { toReportCell } from './report-cell';
import { buildChartRows, type ChartRows, moveChart } from './report-charts';

/** Name and id of the sheet that holds every table, when the office wants one sheet. */
const SEMUA = { id: 'semua', name: 'Tabel Bab III' };

/** The report sheets of all tables: one each, named by number, or one for all. */
export function buildReportSheets(daftarTabel: readonly Tabel[], rupa: RupaLaporan): ReportSheet[] {
  const gaya = { paper: rupa.kertas, fontName: rupa.huruf, fontSize: rupa.ukuranHuruf };
  if (rupa.lembar === 'per-tabel') {
    return daftarTabel.map((tabel) =>
      breakBeforeCharts({
        id: tabel.no,
        name: formatNamaLembar(tabel),
        ...buildLembar([tabel], rupa.ukuranHuruf),
        landscape: tabel.orientasi === 'mendatar',
        ...gaya,
      }),
    );
  }
  if (daftarTabel.length === 0) return [];
  const landscape = daftarTabel.some(({ orientasi }) => orientasi === 'mendatar');
  return [breakBeforeCharts({ ...SEMUA, ...buildLembar(daftarTabel, rupa.ukuranHuruf), landscape, ...gaya })];
}

function breakBeforeCharts(lembar: ReportSheet): ReportSheet {
  if (lembar.charts === undefined) return lembar;
  const pageBreaks = findPageBreaks(lembar);
  return pageBreaks.length === 0 ? lembar : { ...lembar, pageBreaks };
}

function formatNamaLembar({ no, berjudul }: Tabel): string {
  return berjudul ? `Tabel ${no}` : no.charAt(0).toUpperCase() + no.slice(1);
}

/** Tables below one another, each with its charts and on a new page. */
function buildLembar(
  daftarTabel: readonly Tabel[],
  ukuran: number,
): Pick<ReportSheet, 'columnWidths' | 'rows' | 'merges' | 'repeatedRows' | 'pageBreaks' | 'charts'> {
  const petak = buildPetak(daftarTabel);
  const rows: ReportRow[] = [];
  const merges: MergedRange[] = [];
  const pageBreaks: number[] = [];
  const charts: ReportChart[] = [];
  for (const tabel of daftarTabel) {
    if (rows.length > 0) {
      rows.push({ cells: petak.lebar.map(() => null) });
      pageBreaks.push(rows.length);
    }
    const bagian = buildRows(tabel, petak, ukuran);
    merges.push(...bagian.merges.map((merge) => ({ ...merge, row: merge.row + rows.length })));
    rows.push(...bagian.rows);
    for (const { chart, rows: diBawah } of listGrafik(tabel, petak)) {
      rows.push({ cells: petak.lebar.map(() => null) });
      charts.push(moveChart(chart, rows.length));
      rows.push(...diBawah);
    }
  }
  const [tunggal, lain] = daftarTabel;
  const mulaiKepala = tunggal?.berjudul ? 1 : 0;
  const jumlahKepala = lain === undefined ? (tunggal?.kepala.length ?? 0) : 0;
  return {
    columnWidths: petak.lebar,
    rows,
    merges,
    ...(jumlahKepala === 0 ? {} : { repeatedRows: [mulaiKepala, mulaiKepala + jumlahKepala - 1] as const }),
    ...(pageBreaks.length === 0 ? {} : { pageBreaks }),
    ...(charts.length === 0 ? {} : { charts }),
  };
}

function listGrafik({ no, lebar, grafik }: Tabel, petak: Petak): ChartRows[] {
  const akhir = petak.mulai.get(listBatas(lebar).at(-1) ?? 0) ?? petak.lebar.length;
  return grafik.map((satu, i) => buildChartRows(satu, i === 0 ? no : `${no} (${i + 1})`, petak.lebar.slice(0, akhir)));
}

/**
 * Columns of a sheet on which every table keeps its own column widths: a border wherever some table has one. A column
 * of a table covers one or several of them.
 */
interface Petak {
  readonly lebar: readonly number[];
  /** Sheet column (from 0) that begins at a distance from the left, in characters. */
  readonly mulai: ReadonlyMap<number, number>;
}

function buildPetak(daftarTabel: readonly Tabel[]): Petak {
  const batas = new Set<number>();
  for (const { lebar } of daftarTabel) for (const jarak of listBatas(lebar)) batas.add(jarak);
  const urut = [...batas].sort((a, b) => a - b);
  return {
    lebar: urut.slice(1).map((jarak, i) => jarak - (urut[i] ?? 0)),
    mulai: new Map(urut.map((jarak, i) => [jarak, i])),
  };
}

/** Distances of all column borders from the left, 0 first. */
function listBatas(lebar: readonly number[]): number[] {
  let jarak = 0;
  return [0, ...lebar.map((satu) => (jarak += satu))];
}

interface Bagian {
  readonly rows: readonly ReportRow[];
  readonly merges: readonly MergedRange[];
}

/** Caption, header, body and source line of one table. */
function buildRows(tabel: Tabel, petak: Petak, ukuran: number): Bagian {
  const rows: ReportRow[] = [];
  const merges: MergedRange[] = [];
  /** Sheet column at which each column of the table begins, and where the last one ends. */
  const mulai = listBatas(tabel.lebar).map((jarak) => petak.mulai.get(jarak) ?? 0);
  const akhir = mulai.at(-1) ?? 0;

  const addMerge = (merge: MergedRange) => {
    if (merge.rowSpan * merge.columnSpan > 1) merges.push(merge);
  };
  const addLine = (cell: ReportCell) => {
    addMerge({ row: rows.length, column: 0, rowSpan: 1, columnSpan: akhir });
    rows.push({ cells: petak.lebar.map((_, i) => (i === 0 ? cell : null)) });
  };
  const addRow = (baris: readonly SelTabel[]) => {
    const cells: (ReportCell | null)[] = petak.lebar.map(() => null);
    baris.forEach((sel, i) => {
      const column = mulai[i] ?? 0;
      cells[column] = toReportCell(sel, i, tabel, ukuran);
      if (sel.tertutup) return;
      const columnSpan = (mulai[i + sel.rentangKolom] ?? akhir) - column;
      addMerge({ row: rows.length, column, rowSpan: sel.rentangBaris, columnSpan });
    });
    rows.push({ cells });
  };

  if (tabel.berjudul) addLine({ text: `Tabel ${tabel.no} ${tabel.judul}`, bold: true, align: 'center' });
  for (const baris of tabel.kepala) addRow(baris);
  for (const baris of tabel.baris) addRow(baris);
  if (tabel.sumber !== '') addLine({ text: tabel.sumber, italic: true, align: 'left' });
  return { rows, merges };
}
