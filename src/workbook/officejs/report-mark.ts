import type { ReportSheet } from '../workbook.port';
import type { ChartWay } from './chart-way';
import type { ListedSheet } from './listing';
import { nameExcel } from './session';

/** A hidden name that says what layout the sheet was given, so that only its texts have to be read again. */
export const LAYOUT_NAME = '_takar_bentuk';

/** What the hidden name says. */
export interface ReportMark {
  /** See `fingerprint`; '' when nobody knows. */
  readonly layout: string;
  readonly way: ChartWay;
  /** The Excel that took charts in this way only; '' when they were drawn in full. */
  readonly excel: string;
}

/** 'f00dcafef00dcafe', with 'plain PC 16.0.17328' behind it when charts were not drawn in full. */
export function formatMark(report: ReportSheet, way: ChartWay): string {
  const isFull = way === 'linked' || (report.charts ?? []).length === 0;
  return toConstant(isFull ? fingerprint(report) : `${fingerprint(report)} ${way} ${nameExcel()}`);
}

export function readMark({ names }: ListedSheet): ReportMark {
  const [, layout = '', way = 'linked', excel = ''] = MARK.exec(names.get(LAYOUT_NAME) ?? '') ?? [];
  return { layout, way: way as ChartWay, excel };
}

const MARK = /^="([\da-f]+)(?: (plain|none) (.*))?"$/;

/** Whether the sheet has the mark of just this content, however its charts were drawn. */
export function isLatest(sheet: ListedSheet, report: ReportSheet): boolean {
  return readMark(sheet).layout === fingerprint(report);
}

/** Whether another Excel may draw the charts better than they were drawn. */
export function mayDrawBetter(sheet: ListedSheet): boolean {
  const { way, excel } = readMark(sheet);
  return way !== 'linked' && excel !== nameExcel();
}

/** A text as a formula: 3.2 -> ="3.2" */
export function toConstant(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** A number for everything of a report but its name and how it came there: FNV-1a, twice with different beginnings. */
function fingerprint(report: ReportSheet): string {
  const content = JSON.stringify({ ...report, name: '', keepsRest: undefined });
  const hash = (seed: number) => {
    let value = seed;
    for (let index = 0; index < content.length; index++) value = Math.imul(value ^ content.charCodeAt(index), 16777619);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x01234567);
}
