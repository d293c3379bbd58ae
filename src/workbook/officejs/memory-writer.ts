import { formatMemory, MEMORY_NAMESPACE, rememberReport } from '../report-memory';
import type { ReportSheet } from '../workbook.port';
import type { Step } from './job';
import type { Listing } from './listing';
import { estimateBytes } from './measure';
import { readReportIds } from './report-plan';

/**
 * Remembers in the workbook what the sheets of these reports hold from now on; no step when that is known already.
 * Reports whose sheets are gone are forgotten.
 */
export function buildMemorySteps(listing: Listing, reports: readonly ReportSheet[]): Step[] {
  if (reports.length === 0) return [];
  const { parts, memory } = listing.reports;
  const written = new Map(reports.map((report) => [report.id, rememberReport(report)]));
  const present = new Set(readReportIds(listing));
  const kept = [...memory].filter(([id]) => present.has(id) && !written.has(id));
  const xml = formatMemory(new Map([...kept, ...written].sort(([a], [b]) => (a < b ? -1 : 1))));
  const [part] = parts;
  if (part?.xml === xml) return [];
  return [
    {
      bytes: estimateBytes([[xml]]),
      apply({ workbook: { customXmlParts } }) {
        if (part) customXmlParts.getItem(part.id).setXml(xml);
        else customXmlParts.add(xml);
      },
      undo({ workbook: { customXmlParts } }) {
        if (part) customXmlParts.getItem(part.id).setXml(part.xml);
        else customXmlParts.getByNamespace(MEMORY_NAMESPACE).getOnlyItemOrNullObject().delete();
      },
    },
  ];
}
