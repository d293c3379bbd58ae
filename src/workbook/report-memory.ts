import { reportSize } from './report-layout';
import type { ReportSheet } from './workbook.port';

/** Of the XML part of a workbook in which Takar remembers what it wrote. */
export const MEMORY_NAMESPACE = 'urn:takar:lembar-laporan';

/** A cell as it was written: a number for a chart to draw, else a text. */
export type WrittenCell = string | number;

/** What Takar last wrote on the sheet of a report. */
export interface RememberedReport {
  readonly rowCount: number;
  readonly columnCount: number;
  /** What Takar itself had to say; empty cells at the end of a row are left out. */
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Cells in which the text of the user was kept instead: row, column and that text. */
  readonly kept: readonly (readonly [row: number, column: number, text: WrittenCell])[];
}

/** By id of the report. */
export type ReportMemory = ReadonlyMap<string, RememberedReport>;

export function rememberReport(report: ReportSheet): RememberedReport {
  const rows = listCells(report, true).map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  const present = listCells(report, false);
  const kept = report.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.own === undefined ? [] : [[row, column, present[row]?.[column] ?? ''] as const],
    ),
  );
  return { ...reportSize(report), rows, kept };
}

/**
 * Every cell of a report, row by row; '' where there is none or a merged range covers it.
 *
 * @param isOwn  what Takar would write itself, also where the text of the user is kept
 */
export function listCells(report: ReportSheet, isOwn: boolean): WrittenCell[][] {
  const { rowCount, columnCount } = reportSize(report);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column): WrittenCell => {
      const cell = report.rows[row]?.cells[column];
      return (isOwn ? cell?.own : undefined) ?? cell?.number ?? cell?.text ?? '';
    }),
  );
  for (const merge of report.merges) {
    for (let row = merge.row; row < merge.row + merge.rowSpan; row++) {
      for (let column = merge.column; column < merge.column + merge.columnSpan; column++) {
        const cells = rows[row];
        if (cells && (row !== merge.row || column !== merge.column)) cells[column] = '';
      }
    }
  }
  return rows;
}

/** The memory as the text of an XML part. */
export function formatMemory(memory: ReportMemory): string {
  const sheets = [...memory].map(([id, report]) => `<lembar>${escapeXml(JSON.stringify({ id, ...report }))}</lembar>`);
  return `<takar xmlns="${MEMORY_NAMESPACE}">${sheets.join('')}</takar>`;
}

/** What cannot be read, or was changed by other hands, is left out. */
export function parseMemory(xml: string): ReportMemory {
  const memory = new Map<string, RememberedReport>();
  for (const [, content = ''] of xml.matchAll(/<(?:[\w.-]+:)?lembar\b[^>]*>([^<]*)</g)) {
    const remembered = parseReport(unescapeXml(content));
    if (remembered) memory.set(remembered.id, remembered.report);
  }
  return memory;
}

function parseReport(json: string): { readonly id: string; readonly report: RememberedReport } | null {
  try {
    const { id, rowCount, columnCount, rows, kept } = JSON.parse(json) as RememberedReport & { readonly id: string };
    const isWhole =
      typeof id === 'string' &&
      Number.isInteger(rowCount) &&
      Number.isInteger(columnCount) &&
      Array.isArray(rows) &&
      rows.length === rowCount &&
      [...rows, ...kept].every((cells) => Array.isArray(cells));
    return isWhole ? { id, report: { rowCount, columnCount, rows, kept } } : null;
  } catch {
    return null;
  }
}

/** The two characters that JSON leaves as they are and XML cannot hold are written as JSON would write others. */
function escapeXml(json: string): string {
  return json
    .replace(/[\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return decimal !== undefined ? String.fromCodePoint(Number(decimal)) : (ENTITIES[String(name)] ?? whole);
  });
}
