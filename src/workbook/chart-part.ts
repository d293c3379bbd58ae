/** A text of a chart, and the cell it stands in ("'Tabel 3.2'!$A$9"); without one the chart holds the text itself. */
export interface ChartText {
  readonly text: string;
  readonly reference?: string;
}

/** A run of cells; `reference` covers all of them. */
export interface ChartCells<T> {
  readonly values: readonly T[];
  readonly reference?: string;
}

export interface ChartSeries {
  readonly name: ChartText;
  /** Numbers with a decimal point; null where there is none. */
  readonly numbers: ChartCells<string | null>;
  /** What the reader sees at each point, in the notation of the report whatever the PC's. */
  readonly labels: readonly ChartText[];
}

export interface ChartDrawing {
  readonly kind: 'column' | 'bar' | 'line' | 'pie';
  readonly title: string;
  readonly categories: ChartCells<string>;
  readonly series: readonly ChartSeries[];
  readonly numberFormat: string;
  /** Categories (from 0) that the last series draws in the colour of warning. */
  readonly highlight: readonly number[];
  readonly fontName: string;
  /** Points, of the labels; the title is larger. */
  readonly fontSize: number;
}

/** Colours of series, or of the parts of a pie, as RRGGBB. They differ in lightness, as reports are printed in black. */
export const CHART_COLORS = ['1F4E79', 'A6BFD9', '5B8DB8', 'D0D0D0', '7F7F7F', '0B2540'] as const;
/** Of two series the first, which is what was aimed at, steps back behind what was reached. */
const PAIR_COLORS = ['A6BFD9', '1F4E79'] as const;
export const CHART_HIGHLIGHT = 'C55A11';
export const CHART_BACKGROUND = 'FFFFFF';
const LINE_COLOR = 'D9D9D9';

export function chartColor(series: number, seriesCount: number): string {
  const colors = seriesCount === 2 ? PAIR_COLORS : CHART_COLORS;
  return colors[series % colors.length] ?? CHART_COLORS[0];
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CATEGORY_AXIS = 51001001;
const VALUE_AXIS = 51001002;
/** Hundredths of a point, in which DrawingML counts. */
const POINT = 100;
const LINE_WIDTH = 28_575;
const THIN_LINE = 9525;
const HEADROOM = 1.18;

/**
 * The part of a native chart (c:chartSpace), for Excel and Word alike: white, with its figures at the bars and
 * therefore without an axis of values, which begins at 0.
 */
export function buildChartPart(chart: ChartDrawing): string {
  const legend = chart.series.length > 1 ? buildLegend(chart) : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="id-ID"/><c:roundedCorners val="0"/>` +
    `<c:chart>${buildTitle(chart)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${buildPlot(chart)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    // Rows of figures that a user hides are still drawn.
    `${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solidFill(CHART_BACKGROUND)}<a:ln w="${THIN_LINE}">${solidFill(LINE_COLOR)}</a:ln></c:spPr>` +
    `${textProperties(chart)}</c:chartSpace>`
  );
}

function buildTitle(chart: ChartDrawing): string {
  const size = (chart.fontSize + 1) * POINT;
  const font = `<a:latin typeface="${escapeXml(chart.fontName)}"/>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr><a:defRPr sz="${size}" b="1">${font}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="id-ID" sz="${size}" b="1">${font}</a:rPr><a:t>${escapeXml(chart.title)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function buildPlot(chart: ChartDrawing): string {
  const series = chart.series.map((_, index) => buildSeries(chart, index)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (chart.kind) {
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'line':
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}` +
        `</c:lineChart>${buildAxes(chart)}`
      );
    case 'column':
    case 'bar':
      return (
        `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>${buildAxes(chart)}`
      );
  }
}

function buildSeries(chart: ChartDrawing, index: number): string {
  const series = chart.series[index];
  if (!series) return '';
  const { kind, categories, numberFormat } = chart;
  const color = chartColor(index, chart.series.length);
  const isLine = kind === 'line';
  const shape = isLine
    ? `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${solidFill(color)}<a:round/></a:ln></c:spPr>${marker(color)}`
    : kind === 'pie'
      ? ''
      : `<c:spPr>${solidFill(color)}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${buildSeriesName(series.name)}</c:tx>${shape}` +
    `${categories.values.map((_, point) => buildPoint(chart, index, point)).join('')}${buildLabels(chart, series)}` +
    `<c:cat>${buildStrings(categories.values, categories.reference)}</c:cat>` +
    `<c:val>${buildNumbers(series.numbers, numberFormat)}</c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** A point that differs from the rest of its series. */
function buildPoint({ kind, highlight, series }: ChartDrawing, index: number, point: number): string {
  const isHighlighted = index === series.length - 1 && highlight.includes(point);
  if (kind !== 'pie' && !isHighlighted) return '';
  const color = isHighlighted ? CHART_HIGHLIGHT : chartColor(point, 0);
  const start = `<c:dPt><c:idx val="${point}"/>`;
  if (kind === 'line') return `${start}${marker(color)}<c:bubble3D val="0"/></c:dPt>`;
  const line = kind === 'pie' ? `<a:ln w="${THIN_LINE}">${solidFill(CHART_BACKGROUND)}</a:ln>` : '';
  const invert = kind === 'pie' ? '' : '<c:invertIfNegative val="0"/>';
  return `${start}${invert}<c:bubble3D val="0"/><c:spPr>${solidFill(color)}${line}</c:spPr></c:dPt>`;
}

function marker(color: string): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${solidFill(color)}</c:spPr></c:marker>`;
}

function buildLabels(chart: ChartDrawing, series: ChartSeries): string {
  const { kind, numberFormat } = chart;
  const position = kind !== 'line' ? 'outEnd' : isUpperLine(chart.series, series) ? 't' : 'b';
  const show =
    `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="${kind === 'pie' ? 1 : 0}"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const single = series.labels.map(({ text, reference }, point) => {
    if ((series.numbers.values[point] ?? null) === null) return '';
    const content =
      reference === undefined
        ? `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="id-ID"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`
        : buildStrings([text], reference);
    return (
      `<c:dLbl><c:idx val="${point}"/><c:layout/><c:tx>${content}</c:tx>` +
      `<c:dLblPos val="${position}"/>${show}</c:dLbl>`
    );
  });
  return (
    `<c:dLbls>${single.join('')}<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(chart)}` +
    `<c:dLblPos val="${position}"/>${show}</c:dLbls>`
  );
}

/** Figures stand above the upper of two lines and below the lower. */
export function isUpperLine(all: readonly ChartSeries[], series: ChartSeries): boolean {
  const sum = ({ numbers }: ChartSeries) => numbers.values.reduce((total, value) => total + Number(value ?? 0), 0);
  return all.every((other) => sum(other) <= sum(series));
}

function buildAxes(chart: ChartDrawing): string {
  const isBar = chart.kind === 'bar';
  // Lying bars are drawn from below; turned round, the first indicator stands on top.
  const orientation = isBar ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="${THIN_LINE}">${solidFill(LINE_COLOR)}</a:ln></c:spPr>${textProperties(chart)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    // Left to itself, Excel drops names when they are many.
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${buildLimits(chart)}</c:scaling>` +
    `<c:delete val="1"/><c:axPos val="${isBar ? 't' : 'l'}"/>` +
    `<c:numFmt formatCode="${escapeXml(chart.numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function buildLimits(chart: ChartDrawing): string {
  const limits = calculateChartLimits(chart.series.flatMap(({ numbers }) => numbers.values));
  return limits === null ? '' : `<c:max val="${limits.maximum}"/><c:min val="0"/>`;
}

/**
 * Where the axis of values begins and ends: at 0, as a bar is as long as its figure only then, and so far above the
 * highest figure that the label at its end has room.
 *
 * @returns  null for figures below 0, and when all are 0: the program then finds its own limits
 */
export function calculateChartLimits(values: readonly (string | null)[]): { readonly maximum: number } | null {
  const numbers = values.flatMap((value) => (value === null ? [] : [Number(value)]));
  const highest = Math.max(0, ...numbers);
  if (highest === 0 || numbers.some((number) => number < 0)) return null;
  return { maximum: Number((highest * HEADROOM).toPrecision(3)) };
}

function buildLegend(chart: ChartDrawing): string {
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(chart)}</c:legend>`;
}

function textProperties({ fontName, fontSize }: ChartDrawing): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${fontSize * POINT}">` +
    `${solidFill('000000')}<a:latin typeface="${escapeXml(fontName)}"/></a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="id-ID"/></a:p></c:txPr>'
  );
}

function buildSeriesName({ text, reference }: ChartText): string {
  return reference === undefined ? `<c:v>${escapeXml(text)}</c:v>` : buildStrings([text], reference);
}

function buildStrings(values: readonly string[], reference: string | undefined): string {
  const cache =
    `<c:ptCount val="${values.length}"/>` +
    values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`).join('');
  if (reference === undefined) return `<c:strLit>${cache}</c:strLit>`;
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

function buildNumbers({ values, reference }: ChartCells<string | null>, numberFormat: string): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  const cache =
    `<c:formatCode>${escapeXml(numberFormat)}</c:formatCode><c:ptCount val="${values.length}"/>` + points.join('');
  if (reference === undefined) return `<c:numLit>${cache}</c:numLit>`;
  return `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** Characters that XML cannot hold are left out: a name typed by a user may carry them. */
function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
