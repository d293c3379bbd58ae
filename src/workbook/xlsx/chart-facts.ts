import { CHART_HIGHLIGHT } from '../chart-part';
import { parseRange } from './cell-address';
import { parseXml, type XmlElement, XmlSyntaxError } from './xml';

/** What a chart says: its kind, title, cells, figures and marked points. How it looks is left aside. */
export interface ChartFacts {
  readonly content: string;
  /** First row (from 0) of the figures that it refers to; null when it has none. */
  readonly firstRow: number | null;
  /** Categories that it draws. */
  readonly categoryCount: number;
}

/** Null for a part that is no chart, or that cannot be read. */
export function readChartFacts(source: string): ChartFacts | null {
  const root = tryParse(source);
  const chart = root?.element('chart');
  const plot = chart?.element('plotArea');
  if (!chart || !plot) return null;
  const series = plot.elements().flatMap((group) => group.elements('ser'));
  const [first] = series;
  const cells = first && listTexts(first, ['cat']).find(({ local }) => local === 'f');
  const range = parseRange(cells?.text.slice(cells.text.lastIndexOf('!') + 1) ?? '');
  return {
    content: JSON.stringify([
      plot.elements().flatMap((group) => (group.element('ser') ? [group.local, directionOf(group)] : [])),
      listTexts(chart, ['title'])
        .filter(({ local }) => local === 't')
        .map(({ text }) => text)
        .join(''),
      series.map((one) => [
        listTexts(one, ['tx', 'cat', 'val', 'dLbls']).map(({ local, text }) => normalize(local, text)),
        one
          .elements('dPt')
          .filter((point) => point.toString().includes(CHART_HIGHLIGHT))
          .map((point) => point.element('idx')?.attribute('val')),
      ]),
    ]),
    // The row above the first category, counted from 0.
    firstRow: range ? range.firstRow - 2 : null,
    categoryCount: range ? range.lastRow - range.firstRow + 1 : 0,
  };
}

function directionOf(group: XmlElement): string {
  return group.element('barDir')?.attribute('val') ?? '';
}

/** Texts of references, of what was found there, and of the title, in the order of the file. */
function listTexts(element: XmlElement, children: readonly string[]): { local: string; text: string }[] {
  const found: { local: string; text: string }[] = [];
  const visit = (one: XmlElement) => {
    if (one.local === 'extLst') return;
    if (['f', 'v', 't'].includes(one.local)) found.push({ local: one.local, text: one.text() });
    for (const child of one.elements()) visit(child);
  };
  for (const child of element.elements()) if (children.includes(child.local)) visit(child);
  return found;
}

/** Excel quotes the names of sheets where it must, and writes numbers in its own way. */
function normalize(local: string, text: string): string {
  if (local === 'f') return text.replaceAll("'", '');
  return local === 'v' && text.trim() !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : text;
}

function tryParse(source: string): XmlElement | null {
  try {
    return parseXml(source).root;
  } catch (problem) {
    if (problem instanceof XmlSyntaxError) return null;
    throw problem;
  }
}
