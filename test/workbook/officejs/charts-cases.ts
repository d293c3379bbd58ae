import { ExcelWorkbook } from '../../../src/workbook/officejs';
import { Chart } from '../../excel-host/model/chart';
import { formatA1 } from '../../excel-host/model/a1';
import type { ChartSample, ShownChart } from '../contract-charts';

const KINDS: Readonly<Record<string, ShownChart['kind']>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  LineMarkers: 'line',
  Pie: 'pie',
};
const WARNING = '#C55A11';

/** An empty workbook in the emulated Excel; its charts are read from the model, not through the wire. */
export async function openChartSample(): Promise<ChartSample> {
  excelHost.reset(['Data']);
  const { workbook } = excelHost;
  const sheetOf = (name: string) => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    workbook: new ExcelWorkbook(),
    charts: async (name) => sheetOf(name).charts.map(toShown),
    cell: async (name, address) => {
      const { row, column } = workbook.boxOf(address);
      const value = sheetOf(name).value(row, column);
      return value === '' ? null : value;
    },
    rename: async (name, other) => {
      sheetOf(name).name = other;
    },
    drag: async (name, chart) => {
      const found = sheetOf(name).charts.find((one) => one.name === chart);
      if (found) Object.assign(found, { top: 500, left: 700, place: null });
    },
    addOwnChart: async (name) => {
      const sheet = sheetOf(name);
      const own = new Chart(sheet, workbook.nextChartNumber(), 'Pie', workbook.boxOf('A8:B11'));
      own.name = 'Grafik saya';
      sheet.charts.push(own);
    },
  };
}

function toShown(chart: Chart): ShownChart {
  return {
    name: chart.name,
    kind: KINDS[chart.type] ?? 'column',
    title: chart.title.text,
    place: chart.place ? formatA1(chart.place) : 'moved',
    series: chart.shown.map(({ name, categories, values, labels, fills }) => ({
      name,
      categories,
      values: values.map((value) => (typeof value === 'number' ? value : null)),
      labels,
      marked: Object.entries(fills).flatMap(([point, fill]) => (fill === WARNING ? [Number(point)] : [])),
    })),
  };
}
