import { read, utils, type WorkSheet } from 'xlsx';
import type { WorkbookPort } from '../../../src/workbook/workbook.port';
import { createWorkbook, XlsxWorkbook } from '../../../src/workbook/xlsx';
import { escapeAttribute, parseXml, type XmlElement } from '../../../src/workbook/xlsx/xml';
import { Zip } from '../../../src/workbook/xlsx/zip';
import type { ChartSample, ShownChart } from '../contract-charts';
import { readPart } from './package-builder';

const WARNING = 'C55A11';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface XlsxChartSample extends ChartSample {
  bytes(): Promise<Uint8Array>;
  /** Changes a part as another program would. */
  edit(part: string, change: (content: string) => string): Promise<void>;
}

/** A new file with an empty sheet; its charts are read from its parts, their figures from its cells. */
export async function openChartSample(): Promise<XlsxChartSample> {
  let file = await XlsxWorkbook.open(await createWorkbook({ sheets: [{ name: 'Data', text: ['Data'], tables: [] }] }));
  const workbook: WorkbookPort = {
    listTables: () => file.listTables(),
    readTables: (names) => file.readTables(names),
    write: (columns, reports) => file.write(columns, reports),
    checkReports: (reports) => file.checkReports(reports),
  };
  const edit = async (part: string, change: (content: string) => string) => {
    const bytes = await file.toBytes();
    const content = new TextEncoder().encode(change(await readPart(bytes, part)));
    file = await XlsxWorkbook.open(await (await Zip.open(bytes).with(new Map([[part, content]]))).toBytes());
  };
  const drawingOf = async (sheet: string) => {
    const bytes = await file.toBytes();
    const number = read(bytes, { type: 'array' }).SheetNames.indexOf(sheet) + 1;
    return findTarget(bytes, `xl/worksheets/_rels/sheet${number}.xml.rels`, '/drawing"');
  };
  return {
    workbook,
    edit,
    bytes: () => file.toBytes(),
    charts: async (sheet) => {
      const bytes = await file.toBytes();
      const drawing = await drawingOf(sheet);
      return drawing === null ? [] : readCharts(bytes, drawing, read(bytes, { type: 'array' }).Sheets[sheet] ?? {});
    },
    cell: async (sheet, address) => read(await file.toBytes(), { type: 'array' }).Sheets[sheet]?.[address]?.v ?? null,
    rename: (sheet, name) =>
      edit('xl/workbook.xml', (xml) =>
        xml
          .replace(`name="${sheet}"`, `name="${escapeAttribute(name)}"`)
          .replaceAll(`'${sheet}'!`, `'${name.replaceAll("'", "''")}'!`),
      ),
    drag: async (sheet, chart) => {
      const part = (await drawingOf(sheet)) ?? '';
      await edit(part, (xml) =>
        xml
          .split('</xdr:twoCellAnchor>')
          .map((anchor) =>
            anchor.includes(`name="${chart}"`)
              ? anchor.replace(/<xdr:colOff>0/g, '<xdr:colOff>7000').replace('<xdr:row>7<', '<xdr:row>2<')
              : anchor,
          )
          .join('</xdr:twoCellAnchor>'),
      );
    },
    addOwnChart: async (sheet) => {
      const part = (await drawingOf(sheet)) ?? '';
      // It shows the same part: what matters here is that it is not called as Takar calls its own.
      await edit(part, (xml) => {
        const [anchor = ''] = /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/s.exec(xml) ?? [];
        const own = anchor.replace(/name="[^"]*"/, 'name="Grafik saya"').replace(/r:id="[^"]*"/, 'r:id="rIdSaya"');
        return xml.replace('</xdr:wsDr>', `${own}</xdr:wsDr>`);
      });
      const chart = await readPart(await file.toBytes(), 'xl/charts/chart1.xml');
      const bytes = await file.toBytes();
      const added = new Map([['xl/charts/chart9.xml', new TextEncoder().encode(chart)]]);
      file = await XlsxWorkbook.open(await (await Zip.open(bytes).with(added)).toBytes());
      await edit('[Content_Types].xml', (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/charts/chart9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
        ),
      );
      await edit(part.replace('drawings/', 'drawings/_rels/') + '.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="rIdSaya" Type="${OFFICE}/chart" Target="../charts/chart9.xml"/></Relationships>`,
        ),
      );
    },
  };
}

async function findTarget(bytes: Uint8Array, part: string, mark: string): Promise<string | null> {
  if (!Zip.open(bytes).has(part)) return null;
  const list = (await readPart(bytes, part)).match(/<Relationship [^>]*>/g) ?? [];
  const [, target = null] = /Target="\/?([^"]*)"/.exec(list.find((one) => one.includes(mark)) ?? '') ?? [];
  return target?.replace(/^\.\.\//, 'xl/') ?? null;
}

async function readCharts(bytes: Uint8Array, drawing: string, sheet: WorkSheet): Promise<ShownChart[]> {
  const { root } = parseXml(await readPart(bytes, drawing));
  const relationships = drawing.replace('drawings/', 'drawings/_rels/') + '.rels';
  const shown: ShownChart[] = [];
  for (const anchor of root.elements()) {
    const name = deep(anchor, 'cNvPr')[0]?.attribute('name') ?? '';
    const id = deep(anchor, 'chart')[0]?.relationshipId() ?? '';
    const part = await findTarget(bytes, relationships, `Id="${id}"`);
    const chart = parseXml(await readPart(bytes, part ?? '')).root;
    shown.push({
      name,
      kind: kindOf(chart),
      title: deep(deep(chart, 'title')[0], 't')
        .map((text) => text.text())
        .join(''),
      place: placeOf(anchor),
      series: name.startsWith('Takar') ? deep(chart, 'ser').map((series) => readSeries(series, sheet)) : [],
    });
  }
  return shown;
}

function kindOf(chart: XmlElement): ShownChart['kind'] {
  if (deep(chart, 'pieChart').length > 0) return 'pie';
  if (deep(chart, 'lineChart').length > 0) return 'line';
  return deep(chart, 'barDir')[0]?.attribute('val') === 'bar' ? 'bar' : 'column';
}

function placeOf(anchor: XmlElement): string {
  const corner = (local: string) => {
    const numberOf = (name: string) => Number(anchor.element(local)?.element(name)?.text());
    return { c: numberOf('col'), r: numberOf('row'), isOff: numberOf('colOff') + numberOf('rowOff') > 0 };
  };
  const [from, to] = [corner('from'), corner('to')];
  if (from.isOff || to.isOff) return 'moved';
  return utils.encode_range({ s: { c: from.c, r: from.r }, e: { c: to.c - 1, r: to.r - 1 } });
}

/** The cells that a series refers to; what the chart remembers of them must be the same. */
function readSeries(series: XmlElement, sheet: WorkSheet): ShownChart['series'][number] {
  const categories = readRun(series.element('cat'), sheet);
  const labels = new Map(
    deep(series.element('dLbls'), 'dLbl').map((one) => [
      Number(one.element('idx')?.attribute('val')),
      String(readRun(one.element('tx'), sheet)[0] ?? ''),
    ]),
  );
  return {
    name: String(readRun(series.element('tx'), sheet)[0] ?? ''),
    categories: categories.map(String),
    values: readRun(series.element('val'), sheet).map((value) => (typeof value === 'number' ? value : null)),
    labels: categories.map((_, point) => labels.get(point) ?? null),
    marked: series
      .elements('dPt')
      .filter((point) => point.toString().includes(WARNING))
      .map((point) => Number(point.element('idx')?.attribute('val'))),
  };
}

function readRun(element: XmlElement | undefined, sheet: WorkSheet): (string | number | null)[] {
  const reference = deep(element, 'f')[0]?.text() ?? '';
  const range = utils.decode_range(reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', ''));
  const values: (string | number | null)[] = [];
  for (let r = range.s.r; r <= range.e.r; r++) {
    for (let c = range.s.c; c <= range.e.c; c++) values.push(sheet[utils.encode_cell({ r, c })]?.v ?? null);
  }
  const cached = new Map(
    deep(element, 'pt').map((point) => [Number(point.attribute('idx')), point.element('v')?.text() ?? '']),
  );
  expect(values.map((_, index) => cached.get(index) ?? null)).toEqual(
    values.map((value) => (value === null ? null : String(value))),
  );
  return values;
}

function deep(element: XmlElement | undefined, local: string): XmlElement[] {
  return (element?.elements() ?? []).flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...deep(child, local),
  ]);
}
