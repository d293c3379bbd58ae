import { refusal } from '../model/host-error';
import type { PointState, SeriesState } from '../model/chart';
import { parseA1 } from '../model/a1';
import { define } from '../wire/host-type';
import { change, type ChartObject, type FillObject, kept, part } from './chart';
import { color, flag, integer, numberFrom, oneOf, text } from './checks';

interface SeriesObject extends ChartObject {
  readonly index: number;
}

interface PointObject extends SeriesObject {
  readonly point: number;
}

const stateOf = ({ chart, index }: SeriesObject): SeriesState => chart.seriesAt(index);

function pointOf(object: PointObject): PointState {
  const { points } = stateOf(object);
  const found = points.get(object.point) ?? {};
  points.set(object.point, found);
  return found;
}

function seriesObject(object: ChartObject, index: number): SeriesObject {
  if (index < 0 || index >= object.chart.seriesCount) throw refusal('InvalidArgument');
  return { ...object, type: 'ChartSeries', index };
}

const allSeries = (object: ChartObject) =>
  Array.from({ length: object.chart.seriesCount }, (_, index) => seriesObject(object, index));

define<ChartObject>({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.seriesCount } },
  items: allSeries,
  methods: {
    GetItemAt: (object, index) => seriesObject(object, integer(index)),
    GetCount: ({ chart }) => chart.seriesCount,
  },
});

function fillSeries(object: SeriesObject, fill: string | null): void {
  const state = stateOf(object);
  state.fill = fill ?? undefined;
  for (const point of state.points.values()) delete point.fill;
}

const options = (object: SeriesObject) => stateOf(object).options;

define<SeriesObject>({
  name: 'ChartSeries',
  properties: {
    Name: { get: ({ chart, index }) => chart.shown[index]?.name ?? '' },
    HasDataLabels: {
      get: (object) => stateOf(object).hasLabels,
      set: change((object, value) => {
        stateOf(object).hasLabels = flag(value);
      }),
    },
    GapWidth: kept(options, 'gapWidth', numberFrom(0, 500)),
    // As the fill does, it takes the colours of the points away; believed.
    MarkerBackgroundColor: {
      get: (object) => stateOf(object).fill ?? null,
      set: change((object, value) => fillSeries(object, color(value))),
    },
    MarkerForegroundColor: kept(options, 'markerForegroundColor', color),
  },
  navigations: {
    Format: (object) => part('ChartSeriesFormat', object),
    Points: (object) => part('ChartPointsCollection', object),
    // Without labels there is nothing to set: believed.
    DataLabels: (object) => {
      if (!stateOf(object).hasLabels) throw refusal('InvalidOperation');
      return part('ChartDataLabels', object);
    },
  },
});

define<SeriesObject>({
  name: 'ChartSeriesFormat',
  navigations: {
    /** A colour for the whole series takes those of its points away; believed. */
    Fill: (object): FillObject => ({ ...object, type: 'ChartFill', setFill: (value) => fillSeries(object, value) }),
    Line: (object) => part('ChartLineFormat', object),
  },
});

define<SeriesObject>({
  name: 'ChartLineFormat',
  properties: {
    Color: {
      get: (object) => stateOf(object).line ?? null,
      set: change((object, value) => {
        stateOf(object).line = color(value);
      }),
    },
  },
});

const POSITIONS = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit'];
const labels = (object: SeriesObject) => stateOf(object).labels;

define<SeriesObject>({
  name: 'ChartDataLabels',
  properties: {
    Position: kept(labels, 'position', oneOf(POSITIONS)),
    ShowValue: kept(labels, 'showValue', flag),
    ShowCategoryName: kept(labels, 'showCategoryName', flag),
    ShowSeriesName: kept(labels, 'showSeriesName', flag),
    ShowPercentage: kept(labels, 'showPercentage', flag),
    NumberFormat: kept(labels, 'numberFormat', text),
  },
});

function pointObject(object: SeriesObject, point: number): PointObject {
  if (point < 0 || point >= object.chart.pointCount) throw refusal('InvalidArgument');
  return { ...object, type: 'ChartPoint', point };
}

define<SeriesObject>({
  name: 'ChartPointsCollection',
  properties: { Count: { get: ({ chart }) => chart.pointCount } },
  items: (object) => Array.from({ length: object.chart.pointCount }, (_, point) => pointObject(object, point)),
  methods: {
    GetItemAt: (object, index) => pointObject(object, integer(index)),
    GetCount: ({ chart }) => chart.pointCount,
  },
});

define<PointObject>({
  name: 'ChartPoint',
  properties: {
    Value: { get: ({ chart, index, point }) => chart.shown[index]?.values[point] ?? null },
    MarkerBackgroundColor: {
      get: (object) => pointOf(object).fill ?? null,
      set: change((object, value) => {
        pointOf(object).fill = color(value);
      }),
    },
    MarkerForegroundColor: {
      get: (object) => pointOf(object).markerLine ?? null,
      set: change((object, value) => {
        pointOf(object).markerLine = color(value);
      }),
    },
    HasDataLabel: {
      get: (object) => pointOf(object).hasLabel ?? stateOf(object).hasLabels,
      set: change((object, value) => {
        pointOf(object).hasLabel = flag(value);
      }),
    },
  },
  navigations: {
    Format: (object) => part('ChartPointFormat', object),
    DataLabel: (object) => {
      if (!(pointOf(object).hasLabel ?? stateOf(object).hasLabels)) throw refusal('InvalidOperation');
      return part('ChartDataLabel', object);
    },
  },
});

define<PointObject>({
  name: 'ChartPointFormat',
  navigations: {
    Fill: (object): FillObject => ({
      ...object,
      type: 'ChartFill',
      setFill: (value) => {
        pointOf(object).fill = value ?? undefined;
      },
    }),
  },
});

/** A label that refers to a cell: '=' and the cell with its sheet (docs of Excel.ChartDataLabel.formula: A1-style notation). */
function labelFormula({ chart }: PointObject, value: unknown): string {
  const [, sheet = '', cell = ''] = /^='?((?:[^']|'')+?)'?!([^!]+)$/.exec(text(value)) ?? [];
  if (!chart.sheet.workbook.sheet(sheet.replaceAll("''", "'")) || !parseA1(cell)) throw refusal('InvalidArgument');
  return text(value);
}

define<PointObject>({
  name: 'ChartDataLabel',
  properties: {
    Formula: {
      get: (object) => pointOf(object).labelFormula ?? '',
      set: change((object, value) => {
        pointOf(object).labelFormula = labelFormula(object, value);
      }),
    },
  },
});
