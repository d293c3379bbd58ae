import type { MergedRange, ReportChart } from '../workbook.port';
import type { ChartFacts } from './chart-facts';
import { parseXml, type XmlElement } from './xml';

const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${DRAWING_NS}" xmlns:a="${MAIN_NS}"></xdr:wsDr>`;

/** A chart of Takar's on a drawing. */
export interface ChartAnchor {
  readonly element: XmlElement;
  readonly name: string;
  readonly relationshipId: string;
}

/** @param isOurs  by name */
export function listChartAnchors(drawing: XmlElement, isOurs: (name: string) => boolean): ChartAnchor[] {
  return drawing.elements().flatMap((element) => {
    const frame = element.element('graphicFrame');
    const name = frame?.element('nvGraphicFramePr')?.element('cNvPr')?.attribute('name') ?? '';
    const chart = frame?.element('graphic')?.element('graphicData')?.element('chart');
    const relationshipId = chart?.relationshipId();
    return relationshipId !== undefined && isOurs(name) ? [{ element, name, relationshipId }] : [];
  });
}

/** A chart over its cells; it moves with them, and keeps its size when rows change theirs. */
export function addChartAnchor(drawing: XmlElement, { name, title, place }: ReportChart, relationshipId: string): void {
  const ids = drawing.toString().matchAll(/<(?:\w+:)?cNvPr\b[^>]*\bid="(\d+)"/g);
  const id = Math.max(1, ...[...ids].map(([, found]) => Number(found))) + 1;
  const source =
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING_NS}" editAs="oneCell">${buildCorner('from', 0, 0)}${buildCorner('to', 0, 0)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name=""/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off xmlns:a="${MAIN_NS}" x="0" y="0"/><a:ext xmlns:a="${MAIN_NS}" cx="0" cy="0"/>` +
    `</xdr:xfrm><a:graphic xmlns:a="${MAIN_NS}"><a:graphicData uri="${CHART_NS}">` +
    `<c:chart xmlns:c="${CHART_NS}" xmlns:r="${RELATIONSHIPS_NS}" r:id="${relationshipId}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
  const anchor = parseXml(source).root;
  const properties = findProperties(anchor);
  properties?.setAttribute('name', name);
  properties?.setAttribute('descr', title);
  setCorners(anchor, place);
  drawing.children.push(anchor);
}

/**
 * Moves a chart along with its cells. One that the user has moved or resized stays as it is, but follows when it stands
 * at or below them.
 *
 * @param before  what the chart said until now, which tells where its cells were
 */
export function moveChartAnchor(anchor: XmlElement, chart: ReportChart, before: ChartFacts | null): void {
  findProperties(anchor)?.setAttribute('descr', chart.title);
  const from = readCorner(anchor, 'from');
  const to = readCorner(anchor, 'to');
  if (!before || before.firstRow === null || !from || !to) return;
  const { row, rowCount } = findPlaceBefore(chart, before.firstRow, before.categoryCount);
  const isWhereItWas = from.column === 0 && from.row === row && to.row === row + rowCount && !from.isOff && !to.isOff;
  if (isWhereItWas) setCorners(anchor, chart.place);
  else if (from.row >= row) {
    const down = chart.place.row - row;
    setNumber(anchor, 'from', 'row', from.row + down);
    setNumber(anchor, 'to', 'row', to.row + down);
  }
}

/** A row of numbers and one of labels for each category; the others are the same in every chart. */
function findPlaceBefore({ place, data }: ReportChart, dataRow: number, categoryCount: number) {
  const others = place.rowSpan - 2 * (data.rowSpan - 1);
  return { row: dataRow - (data.row - place.row), rowCount: 2 * categoryCount + others };
}

function findProperties(anchor: XmlElement): XmlElement | undefined {
  return anchor.element('graphicFrame')?.element('nvGraphicFramePr')?.element('cNvPr');
}

function buildCorner(local: string, column: number, row: number): string {
  return (
    `<xdr:${local}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${local}>`
  );
}

function setCorners(anchor: XmlElement, { row, column, rowSpan, columnSpan }: MergedRange): void {
  setNumber(anchor, 'from', 'col', column);
  setNumber(anchor, 'from', 'row', row);
  setNumber(anchor, 'to', 'col', column + columnSpan);
  setNumber(anchor, 'to', 'row', row + rowSpan);
}

function setNumber(anchor: XmlElement, corner: string, local: string, value: number): void {
  anchor.element(corner)?.element(local)?.setText(String(value));
}

function readCorner(anchor: XmlElement, corner: string) {
  const element = anchor.element(corner);
  const numberOf = (local: string) => Number(element?.element(local)?.text());
  if (!element) return null;
  return { column: numberOf('col'), row: numberOf('row'), isOff: numberOf('colOff') !== 0 || numberOf('rowOff') !== 0 };
}
