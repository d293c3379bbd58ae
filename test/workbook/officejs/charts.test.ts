/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import type { ReportSheet } from '../../../src/workbook/workbook.port';
import { describeCharts, trend, withCharts } from '../contract-charts';
import { problemOf, report } from '../samples';
import { openChartSample } from './charts-cases';

const NAME = 'Takar: grafik 3.1';

/** A chart of so many categories with two series each. */
function large(count: number): ReportSheet {
  const rows = Array.from({ length: count }, (_, i) => [`Indikator ${i}`, 80, 70 + (i % 30)] as const);
  return withCharts([{ figures: { series: ['Target', 'Realisasi'], rows }, change: { kind: 'bar', highlight: [1] } }]);
}

async function countSyncs(run: () => Promise<unknown>): Promise<number> {
  const before = excelHost.syncCount;
  await run();
  return excelHost.syncCount - before;
}

function chartOf(name = NAME) {
  const chart = excelHost.workbook.sheet('Tabel 3.1')?.charts.find((one) => one.name === name);
  if (!chart) throw new Error(`No chart ${name}`);
  return chart;
}

describe('Charts of report sheets in Excel', () => {
  describeCharts(openChartSample);

  it.each([3, 60])('take no request of their own, with %i categories', async (count) => {
    const { workbook } = await openChartSample();
    excelHost.limits.requestBytes = Infinity;
    const sheets = [large(count), { ...large(count), id: '3.2', name: 'Tabel 3.2' }];
    const run = async (reports: readonly ReportSheet[]) => {
      await workbook.listTables();
      await workbook.write([], reports);
    };
    // Empty workbook: one request to list, one to write. Report sheets: two to list, one more to look when they change.
    expect(await countSyncs(() => run(sheets))).toBe(2);
    expect(await countSyncs(() => run(sheets))).toBe(2);
    const renewed = sheets.map((sheet) => ({ ...sheet, fontSize: 12 }));
    expect(await countSyncs(() => run(renewed))).toBe(4);
  });

  it('a large chart is told to be large, so that it goes into a request of its own on the web', async () => {
    const { workbook } = await openChartSample();
    excelHost.limits.requestBytes = Infinity;
    excelHost.trace = [];
    await workbook.write([], [report()]);
    const plain = Math.max(...excelHost.trace.map(({ requestBytes }) => requestBytes));
    await openChartSample();
    excelHost.limits.requestBytes = Infinity;
    excelHost.trace = [];
    await workbook.write([], [large(60)]);
    const { estimateCharts } = await import('../../../src/workbook/officejs/report-charts');
    const drawn = Math.max(...excelHost.trace.map(({ requestBytes }) => requestBytes)) - plain;
    expect(estimateCharts(large(60))).toBeGreaterThan(drawn * 0.8);
  });

  it('is white, has no axis of values, begins at 0, and shows every name', async () => {
    const { workbook } = await openChartSample();
    await workbook.write([], [trend()]);
    const { fill, axes, legend, options, titleFont } = chartOf();
    expect(fill).toBe('#FFFFFF');
    expect(axes.value).toMatchObject({ visible: false, minimum: 0, gridlines: false });
    expect(Number(axes.value['maximum'])).toBeGreaterThan(78.79);
    expect(axes.category).toMatchObject({ categoryType: 'TextAxis', tickLabelSpacing: 1, reversePlotOrder: false });
    expect(legend).toEqual({ visible: true, position: 'Bottom' });
    expect(options).toMatchObject({ plotVisibleOnly: false });
    expect(titleFont).toMatchObject({ name: 'Times New Roman', bold: true });
  });

  it('a lying chart names the first category on top, one series needs no legend, figures below 0 no limits', async () => {
    const { workbook } = await openChartSample();
    const figures = { series: ['Selisih'], rows: [['A', -2] as const, ['B', 3] as const] };
    await workbook.write([], [trend({ kind: 'bar' }, figures)]);
    const { axes, legend } = chartOf();
    expect([axes.category['reversePlotOrder'], legend.visible]).toEqual([true, false]);
    expect([axes.value['minimum'], axes.value['maximum']]).toEqual(['', '']);
  });

  it('an error while a new sheet is made takes sheet and chart back', async () => {
    const { workbook } = await openChartSample();
    excelHost.failOn({ code: 'RequestAborted', member: 'HasDataLabels' });
    expect(await problemOf(workbook.write([], [trend()]))).toMatchObject({ kode: 'excel-gagal' });
    expect(excelHost.workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
  });

  it('an error while a sheet is renewed takes a new chart back, and the next run draws it', async () => {
    const { workbook } = await openChartSample();
    await workbook.write([], [report()]);
    excelHost.failOn({ code: 'RequestAborted', member: 'HasDataLabels' });
    expect(await problemOf(workbook.write([], [trend()]))).toMatchObject({ kode: 'excel-gagal' });
    expect(excelHost.workbook.sheet('Tabel 3.1')?.charts).toEqual([]);
    expect(excelHost.workbook.sheet('Tabel 3.1')?.value(4, 1)).toBe('Indeks SPM');
    await workbook.write([], [trend()]);
    expect(chartOf().shown[1]?.values).toEqual([77.03, 77.91, 78.79]);
  });

  it('an error while a chart is renewed leaves it there, and the next run puts it right', async () => {
    const { workbook } = await openChartSample();
    await workbook.write([], [trend()]);
    excelHost.failOn({ code: 'RequestAborted', member: 'HasDataLabels' });
    expect(await problemOf(workbook.write([], [trend({ title: 'Baru' })]))).toMatchObject({ kode: 'excel-gagal' });
    expect(chartOf().shown[1]?.values).toEqual([77.03, 77.91, 78.79]);
    await workbook.listTables();
    expect(await workbook.write([], [trend({ title: 'Baru' })])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
    expect(chartOf().title.text).toBe('Baru');
  });
});
