import { buildChartPart } from '../chart-part';
import { toChartDrawing } from '../report-drawing';
import { CHART_NAME_START, type ReportChart, type ReportSheet } from '../workbook.port';
import { addChartAnchor, type ChartAnchor, EMPTY_DRAWING, listChartAnchors, moveChartAnchor } from './chart-anchor';
import { readChartFacts } from './chart-facts';
import { OFFICE_RELATIONSHIPS_NS, type OoxmlPackage } from './package';
import { WORKSHEET_ORDER } from './sheet-part';
import type { SheetEntry } from './workbook-part';
import type { XmlElement } from './xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Makes, renews and removes the charts of a report on its sheet. Pictures and charts of the user's stay, as do a chart
 * that says what it should, however it looks, and the place where the user has put it.
 *
 * @param root  of the sheet, which may get a drawing
 * @returns  whether anything changed
 */
export async function writeReportCharts(
  files: OoxmlPackage,
  sheet: SheetEntry,
  root: XmlElement,
  report: ReportSheet,
): Promise<boolean> {
  const wanted = report.charts ?? [];
  const present = await findDrawing(files, sheet.part, root);
  if (!present && wanted.length === 0) return false;
  const drawing = present ?? (await addDrawing(files, sheet.part, root));
  const tree = (await files.xml(drawing)).root;
  const before = tree.toString();
  const anchors = listChartAnchors(tree, (name) => name.startsWith(CHART_NAME_START));
  let hasChanged = present === null;
  for (const chart of wanted) {
    const anchor = anchors.find(({ name }) => name === chart.name);
    const source = buildChartPart(toChartDrawing(report, chart, sheet.name));
    if (!anchor) {
      addChartAnchor(tree, chart, await addChart(files, drawing, source));
    } else if (await renewChart(files, drawing, anchor, chart, source)) hasChanged = true;
  }
  const names = new Set(wanted.map(({ name }) => name));
  for (const anchor of anchors.filter(({ name }) => !names.has(name))) {
    await removeChart(files, drawing, anchor);
    tree.remove(anchor.element);
  }
  return hasChanged || tree.toString() !== before;
}

async function findDrawing(files: OoxmlPackage, sheet: string, root: XmlElement): Promise<string | null> {
  const id = root.element('drawing')?.relationshipId();
  const target = (await files.relationships(sheet)).find((relationship) => relationship.id === id)?.target;
  return target !== undefined && files.has(target) ? target : null;
}

async function addDrawing(files: OoxmlPackage, sheet: string, root: XmlElement): Promise<string> {
  const part = findFreePart(files, 'xl/drawings/drawing');
  await files.addPart(part, DRAWING_TYPE, EMPTY_DRAWING);
  const id = await files.addRelationship(sheet, 'drawing', part);
  const element = root.ensure('drawing', WORKSHEET_ORDER);
  const known = [...root.attributes()].find(
    ([name, uri]) => name.startsWith('xmlns:') && uri === OFFICE_RELATIONSHIPS_NS,
  );
  if (!known) element.setAttribute('xmlns:r', OFFICE_RELATIONSHIPS_NS);
  element.setAttribute(`${known?.[0].slice('xmlns:'.length) ?? 'r'}:id`, id);
  return part;
}

async function addChart(files: OoxmlPackage, drawing: string, source: string): Promise<string> {
  const part = findFreePart(files, 'xl/charts/chart');
  await files.addPart(part, CHART_TYPE, source);
  return files.addRelationship(drawing, 'chart', part);
}

/** Writes a chart anew when it says something else than it should. */
async function renewChart(
  files: OoxmlPackage,
  drawing: string,
  anchor: ChartAnchor,
  chart: ReportChart,
  source: string,
): Promise<boolean> {
  const part = await findChart(files, drawing, anchor);
  const before = part === undefined ? null : readChartFacts(new TextDecoder().decode(await files.bytes(part)));
  if (part === undefined || before?.content === readChartFacts(source)?.content) return false;
  files.setBytes(part, new TextEncoder().encode(source));
  moveChartAnchor(anchor.element, chart, before);
  return true;
}

async function removeChart(files: OoxmlPackage, drawing: string, anchor: ChartAnchor): Promise<void> {
  const part = await findChart(files, drawing, anchor);
  if (part === undefined) return;
  // Excel keeps the style and the colours of a chart in parts of their own.
  for (const { target } of await files.relationships(part)) if (files.has(target)) await files.removePart(target, part);
  await files.removePart(part, drawing);
}

async function findChart(files: OoxmlPackage, drawing: string, { relationshipId }: ChartAnchor) {
  const target = (await files.relationships(drawing)).find(({ id }) => id === relationshipId)?.target;
  return target !== undefined && files.has(target) ? target : undefined;
}

function findFreePart(files: OoxmlPackage, start: string): string {
  let number = 1;
  while (files.has(`${start}${number}.xml`)) number++;
  return `${start}${number}.xml`;
}
