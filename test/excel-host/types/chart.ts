import { Chart } from '../model/chart';
import { refusal } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { define } from '../wire/host-type';
import type { HostObject, Property } from '../wire/host-type';
import { color, flag, integer, numberFrom, oneOf, text } from './checks';
import type { PartObject } from './objects';
import { isRange, rangeArgument } from './range-object';

export interface ChartObject extends HostObject {
  readonly chart: Chart;
}

/** Kinds that are emulated; Excel has some eighty. */
const KINDS = ['ColumnClustered', 'BarClustered', 'Line', 'LineMarkers', 'Pie'];

export function part<T extends ChartObject>(type: string, object: T): T {
  return { ...object, type };
}

function chartObject(chart: Chart): ChartObject {
  return { type: 'Chart', chart, isStale: () => chart.isDeleted || chart.sheet.isDeleted };
}

/** A chart cannot be changed on a protected sheet: its objects are protected with it (docs of Excel.WorksheetProtectionOptions). */
export function change<T extends ChartObject>(
  set: (object: T, value: unknown) => void,
): (object: T, value: unknown) => void {
  return (object, value) => {
    object.chart.sheet.checkUnprotected('allowEditObjects');
    set(object, value);
  };
}

/** A property that is only kept, for a test to look at. */
export function kept<T extends ChartObject>(
  where: (object: T) => Record<string, unknown>,
  key: string,
  check: (value: unknown) => unknown,
): Property<T> {
  return {
    get: (object) => where(object)[key] ?? null,
    set: change((object, value) => {
      where(object)[key] = check(value);
    }),
  };
}

const size = numberFrom(0, 100_000);

/** A position that is set in points is no longer that of cells. */
function position(key: 'top' | 'left' | 'width' | 'height'): Property<ChartObject> {
  return {
    get: ({ chart }) => chart[key],
    set: change(({ chart }, value) => {
      chart[key] = size(value);
      chart.place = null;
    }),
  };
}

interface ChartsObject extends PartObject {
  readonly sheet: Sheet;
}

function find({ sheet }: ChartsObject, name: unknown): ChartObject | null {
  const wanted = text(name).toLowerCase();
  // Of several with the same name the first one (docs of Excel.ChartCollection.getItem).
  const found = sheet.charts.find((chart) => chart.name.toLowerCase() === wanted);
  return found ? chartObject(found) : null;
}

function sourceOf(range: unknown, sheet: Sheet) {
  if (!isRange(range)) throw refusal('InvalidArgument');
  const { row, column, rows, columns } = rangeArgument(range, sheet);
  return { row, column, rows, columns };
}

define<ChartsObject>({
  name: 'ChartCollection',
  properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: ({ sheet }) => sheet.charts.map(chartObject),
  indexer: (charts, key) => find(charts, key),
  methods: {
    Add: ({ sheet }, type, source, seriesBy) => {
      sheet.checkUnprotected('allowEditObjects');
      oneOf(['Columns'])(seriesBy);
      const number = sheet.workbook.nextChartNumber();
      const chart = new Chart(sheet, number, oneOf(KINDS)(type), sourceOf(source, sheet));
      sheet.charts.push(chart);
      return chartObject(chart);
    },
    GetItem: (charts, name) => {
      const found = find(charts, name);
      if (!found) throw refusal('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: find,
    GetItemAt: ({ sheet }, index) => {
      const found = sheet.charts[integer(index)];
      if (!found) throw refusal('InvalidArgument');
      return chartObject(found);
    },
    GetCount: ({ sheet }) => sheet.charts.length,
  },
});

define<ChartObject>({
  name: 'Chart',
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: change(({ chart }, value) => {
        chart.name = text(value);
      }),
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: change(({ chart }, value) => {
        chart.type = oneOf(KINDS)(value);
      }),
    },
    Top: position('top'),
    Left: position('left'),
    Width: position('width'),
    Height: position('height'),
    PlotVisibleOnly: kept(({ chart }) => chart.options, 'plotVisibleOnly', flag),
  },
  navigations: {
    Title: (object) => part('ChartTitle', object),
    Legend: (object) => part('ChartLegend', object),
    Axes: (object) => part('ChartAxes', object),
    Format: (object) => part('ChartAreaFormat', object),
    Series: (object) => part('ChartSeriesCollection', object),
    Worksheet: ({ chart: { sheet } }) => ({ type: 'Worksheet', sheet }) as HostObject,
  },
  methods: {
    Delete: ({ chart }) => {
      const { sheet } = chart;
      sheet.checkUnprotected('allowEditObjects');
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      chart.isDeleted = true;
    },
    SetData: ({ chart }, source, seriesBy) => {
      chart.sheet.checkUnprotected('allowEditObjects');
      oneOf(['Columns'])(seriesBy);
      chart.setSource(sourceOf(source, chart.sheet));
    },
    SetPosition: ({ chart }, start, end) => {
      const { sheet } = chart;
      sheet.checkUnprotected('allowEditObjects');
      const first = rangeArgument(start, sheet);
      const last = rangeArgument(end, sheet);
      chart.setPlace({
        row: first.row,
        column: first.column,
        rows: last.row + last.rows - first.row,
        columns: last.column + last.columns - first.column,
      });
    },
  },
});

define<ChartObject>({
  name: 'ChartTitle',
  properties: {
    Text: {
      get: ({ chart }) => chart.title.text,
      set: change(({ chart }, value) => {
        chart.title.text = text(value);
      }),
    },
    Visible: {
      get: ({ chart }) => chart.title.visible,
      set: change(({ chart }, value) => {
        chart.title.visible = flag(value);
      }),
    },
  },
  navigations: { Format: (object) => part('ChartTitleFormat', object) },
});

const titleFont = (object: ChartObject): FontObject => ({ ...object, type: 'ChartFont', font: object.chart.titleFont });

define<ChartObject>({ name: 'ChartTitleFormat', navigations: { Font: titleFont } });

define<ChartObject>({
  name: 'ChartLegend',
  properties: {
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: change(({ chart }, value) => {
        chart.legend.visible = flag(value);
      }),
    },
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: change(({ chart }, value) => {
        chart.legend.position = oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'])(value);
      }),
    },
  },
});

interface FontObject extends ChartObject {
  readonly font: Record<string, unknown>;
}

const fontOf = ({ font }: FontObject) => font;

define<FontObject>({
  name: 'ChartFont',
  properties: {
    Name: kept(fontOf, 'name', text),
    Size: kept(fontOf, 'size', numberFrom(1, 409)),
    Bold: kept(fontOf, 'bold', flag),
    Color: kept(fontOf, 'color', color),
  },
});

export interface FillObject extends ChartObject {
  setFill(value: string | null): void;
}

define<FillObject>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (object, value) => {
      object.chart.sheet.checkUnprotected('allowEditObjects');
      object.setFill(color(value));
    },
    Clear: (object) => {
      object.chart.sheet.checkUnprotected('allowEditObjects');
      object.setFill(null);
    },
  },
});

define<ChartObject>({
  name: 'ChartAreaFormat',
  navigations: {
    Fill: (object): FillObject => ({
      ...object,
      type: 'ChartFill',
      setFill: (value) => {
        object.chart.fill = value;
      },
    }),
    Font: (object): FontObject => ({ ...object, type: 'ChartFont', font: object.chart.font }),
    Border: (object) => part('ChartBorder', object),
  },
});

define<ChartObject>({
  name: 'ChartBorder',
  properties: {
    Color: {
      get: ({ chart }) => chart.border,
      set: change(({ chart }, value) => {
        chart.border = color(value);
      }),
    },
  },
});

interface AxisObject extends ChartObject {
  readonly axis: Record<string, unknown>;
}

/** A pie has no axes; that Office.js then refuses is believed. */
function axisOf(object: ChartObject, key: 'value' | 'category'): AxisObject {
  if (object.chart.type === 'Pie') throw refusal('InvalidOperation');
  return { ...object, type: 'ChartAxis', axis: object.chart.axes[key] };
}

define<ChartObject>({
  name: 'ChartAxes',
  navigations: {
    ValueAxis: (object) => axisOf(object, 'value'),
    CategoryAxis: (object) => axisOf(object, 'category'),
  },
});

const axis = ({ axis: state }: AxisObject) => state;
/** '' gives the limit back to Excel (docs of Excel.ChartAxis.maximum). */
const limit = (value: unknown) => (value === '' ? '' : numberFrom(-Infinity, Infinity)(value));

define<AxisObject>({
  name: 'ChartAxis',
  properties: {
    Visible: kept(axis, 'visible', flag),
    Minimum: kept(axis, 'minimum', limit),
    Maximum: kept(axis, 'maximum', limit),
    ReversePlotOrder: kept(axis, 'reversePlotOrder', flag),
    TickLabelSpacing: kept(axis, 'tickLabelSpacing', (value) => (value === '' ? '' : integer(value))),
    CategoryType: kept(axis, 'categoryType', oneOf(['Automatic', 'TextAxis', 'DateAxis'])),
  },
  navigations: { MajorGridlines: (object) => part('ChartGridlines', object) },
});

define<AxisObject>({
  name: 'ChartGridlines',
  properties: { Visible: kept(axis, 'gridlines', flag) },
});
