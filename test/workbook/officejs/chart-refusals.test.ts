/** @jest-environment <rootDir>/test/excel-host/environment.ts */
// Tables come also into an Excel that refuses charts, or a part of them.
import { ExcelWorkbook } from '../../../src/workbook/officejs';
import type { ReportSheet, WriteResult } from '../../../src/workbook/workbook.port';
import { trend, withCharts } from '../contract-charts';
import { problemOf, report } from '../samples';
import { openChartSample } from './charts-cases';

const NAME = 'Takar: grafik 3.1';
const SHEET = 'Tabel 3.1';
const LINK = 'ChartDataLabel.formula';
/** Whatever Excel refuses: a new chart, its data, its look. */
const COMMANDS = ['ChartCollection.add', 'Chart.setPosition', 'ChartSeries.hasDataLabels', 'ChartSeries.gapWidth'];
const TREND = {
  series: ['Realisasi'],
  rows: [
    ['2022', 77.91],
    ['2023', 83.2],
    ['2024', 84],
  ] as const,
};

const sheetOf = (name = SHEET) => excelHost.workbook.sheet(name)!;
const chartNames = (name = SHEET) => sheetOf(name).charts.map((chart) => chart.name);
const cells = () => excelHost.toSnapshot().sheets;

async function run(workbook: ExcelWorkbook, sheets: readonly ReportSheet[]) {
  const before = excelHost.syncCount;
  await workbook.listTables();
  const written = await workbook.write([], sheets);
  return { requests: excelHost.syncCount - before, written };
}

/** What stands on the sheets when Excel refuses nothing. */
async function cellsInFull(...versions: readonly ReportSheet[]) {
  const { workbook } = await openChartSample();
  for (const version of versions) await workbook.write([], [version]);
  return cells();
}

async function open(): Promise<ExcelWorkbook> {
  await openChartSample();
  return new ExcelWorkbook();
}

const done = (written: Partial<WriteResult> = {}) => ({ changedCells: 0, changedSheets: [], ...written });

describe('An Excel that refuses labels linked to cells', () => {
  it('gets charts that write their figures themselves, and whole tables', async () => {
    const expected = await cellsInFull(trend());
    const workbook = await open();
    excelHost.refuse(LINK);
    expect(await run(workbook, [trend()])).toEqual({ requests: 4, written: done({ changedSheets: [SHEET] }) });
    expect(cells()).toEqual(expected);
    expect(chartNames()).toEqual([NAME]);
    const [chart] = sheetOf().charts;
    expect(chart?.shown.map(({ values, labels }) => [values, labels])).toEqual([
      [
        ['', 70, 72],
        [null, null, null],
      ],
      [
        [77.03, 77.91, 78.79],
        [null, null, null],
      ],
    ]);
    expect(chart?.seriesAt(1)).toMatchObject({
      hasLabels: true,
      labels: { showValue: true, numberFormat: '0.00', showCategoryName: false },
    });
  });

  it('is not asked twice: the next sheet has such labels at once, and nothing is rewritten', async () => {
    const workbook = await open();
    excelHost.refuse(LINK);
    await run(workbook, [trend()]);
    const renewed = trend({ title: 'Baru' });
    expect(await run(workbook, [renewed])).toEqual({ requests: 4, written: done({ changedSheets: [SHEET] }) });
    expect(sheetOf().charts.map(({ title }) => title.text)).toEqual(['Baru']);
    expect(await run(workbook, [renewed])).toEqual({ requests: 2, written: done() });
    expect(await run(new ExcelWorkbook(), [renewed])).toEqual({ requests: 2, written: done() });
  });

  it('a chart drawn in this way stays where the user has put it', async () => {
    const workbook = await open();
    excelHost.refuse(LINK);
    await run(workbook, [trend()]);
    Object.assign(sheetOf().charts[0]!, { top: 500, left: 700, place: null });
    await run(workbook, [trend({ title: 'Baru' })]);
    expect(sheetOf().charts.map(({ top, place }) => [top, place])).toEqual([[500, null]]);
  });

  it('a chart with linked labels is made anew, so that none goes on following a cell', async () => {
    const workbook = await open();
    await run(workbook, [trend()]);
    excelHost.refuse(LINK);
    await run(workbook, [withCharts([{ figures: TREND }])]);
    expect(chartNames()).toEqual([NAME]);
    expect(sheetOf().charts[0]?.shown).toMatchObject([{ values: [77.91, 83.2, 84], labels: [null, null, null] }]);
  });

  it('names the parts of a pie at the parts', async () => {
    const workbook = await open();
    excelHost.refuse(LINK);
    await run(workbook, [withCharts([{ figures: TREND, change: { kind: 'pie' } }])]);
    expect(sheetOf().charts[0]?.seriesAt(0).labels).toMatchObject({ showCategoryName: true });
  });
});

describe.each(COMMANDS)('An Excel that refuses %s', (command) => {
  it('gets whole tables on new sheets, with no half-made chart, and is told once', async () => {
    const other = { ...trend(), id: '3.2', name: 'Tabel 3.2' };
    const plain = report({ id: '3.3', name: 'Tabel 3.3' });
    const sheets = [plain, trend(), other];
    const full = await openChartSample();
    await full.workbook.write([], sheets);
    const expected = cells();
    const workbook = await open();
    excelHost.refuse(command, 'InvalidArgument');
    const withoutCharts = [SHEET, 'Tabel 3.2'];
    expect(await run(workbook, sheets)).toEqual({
      requests: 6,
      written: done({ changedSheets: ['Tabel 3.3', ...withoutCharts], withoutCharts }),
    });
    expect(cells()).toEqual(expected);
    expect([...chartNames(), ...chartNames('Tabel 3.2')]).toEqual([]);
    expect(await run(workbook, sheets)).toEqual({ requests: 2, written: done({ withoutCharts }) });
    expect(await run(new ExcelWorkbook(), sheets)).toEqual({ requests: 2, written: done({ withoutCharts }) });
  });

  it('gets whole tables on sheets that were there, without the charts that can no longer be right', async () => {
    const longer = withCharts([{ figures: TREND }], [...report().rows, { cells: [{ text: '3' }] }]);
    const expected = await cellsInFull(trend(), longer);
    const workbook = await open();
    await run(workbook, [trend()]);
    excelHost.refuse(command);
    // A chart that is there already does not have to be added.
    const isDrawn = command === 'ChartCollection.add';
    expect((await run(workbook, [longer])).written).toEqual(
      done({ changedSheets: [SHEET], ...(isDrawn ? {} : { withoutCharts: [SHEET] }) }),
    );
    expect(cells()).toEqual(expected);
    expect(chartNames()).toEqual(isDrawn ? [NAME] : []);
    expect((await run(workbook, [longer])).requests).toBe(2);
  });
});

describe('An Excel that refuses every chart', () => {
  it('leaves charts of the user alone', async () => {
    const sample = await openChartSample();
    const workbook = new ExcelWorkbook();
    await run(workbook, [trend()]);
    await sample.addOwnChart(SHEET);
    excelHost.refuse('Chart.setData');
    excelHost.refuse('ChartCollection.add');
    await run(workbook, [trend({ title: 'Baru' })]);
    expect(chartNames()).toEqual(['Grafik saya']);
  });

  it('renews a sheet too that has lost the mark of its layout', async () => {
    const workbook = await open();
    const other = { ...trend(), id: '3.2', name: 'Tabel 3.2' };
    await run(workbook, [report(), other]);
    sheetOf().names.delete('_takar_bentuk');
    excelHost.refuse('ChartSeries.hasDataLabels');
    const sheets = [report({ fontSize: 12 }), { ...other, fontSize: 12 }];
    expect((await run(workbook, sheets)).written).toMatchObject({ withoutCharts: ['Tabel 3.2'] });
    expect(await run(workbook, sheets)).toMatchObject({ requests: 2, written: { changedSheets: [] } });
  });

  it('knows it for the next sheets', async () => {
    const workbook = await open();
    excelHost.refuse('ChartCollection.add');
    await run(workbook, [trend()]);
    const other = { ...trend(), id: '3.2', name: 'Tabel 3.2' };
    expect(await run(workbook, [trend(), other])).toMatchObject({
      requests: 3,
      written: { changedSheets: ['Tabel 3.2'], withoutCharts: [SHEET, 'Tabel 3.2'] },
    });
  });

  it('is told nothing about a chart that was drawn into the file meanwhile', async () => {
    const sample = await openChartSample();
    const workbook = new ExcelWorkbook();
    excelHost.refuse('ChartCollection.add');
    await run(workbook, [trend()]);
    await sample.addOwnChart(SHEET);
    expect((await run(workbook, [trend()])).written).toEqual(done({ withoutCharts: [SHEET] }));
    sheetOf().charts[0]!.name = NAME;
    expect(await run(workbook, [trend()])).toEqual({ requests: 2, written: done() });
  });

  it.each([
    ['ChartCollection.add', 'PC 15.0.4420'],
    [LINK, 'Mac 16.0.17328'],
  ])('another Excel than that which refused %s draws the charts', async (command, excel) => {
    const workbook = await open();
    excelHost.refuse(command);
    await run(workbook, [trend()]);
    const mark = sheetOf().names.get('_takar_bentuk')!;
    expect(mark.formula).toMatch(/ PC 16\.0\.17328"$/);
    mark.formula = mark.formula.replace('PC 16.0.17328', excel);
    excelHost.accept(command);
    const capable = new ExcelWorkbook();
    expect(await run(capable, [trend()])).toEqual({ requests: 4, written: done({ changedSheets: [SHEET] }) });
    expect(sheetOf().charts[0]?.shown[1]?.labels).toEqual(['77,03', '77,91', '78,79']);
    expect(await run(capable, [trend()])).toEqual({ requests: 2, written: done() });
  });
});

describe('A refusal that is not about charts', () => {
  it.each([
    ['of a range', () => excelHost.refuse('Range.merge'), { kode: 'excel-gagal', kodeExcel: 'GeneralException' }],
    ['of a name', () => excelHost.refuse('NamedItemCollection.add', 'AccessDenied'), { kode: 'hanya-baca' }],
    [
      'of a request that was stopped at a chart',
      () => excelHost.refuse(LINK, 'RequestAborted'),
      { kode: 'excel-gagal', kodeExcel: 'RequestAborted' },
    ],
    [
      'of a session that was lost at a chart',
      () => excelHost.refuse(LINK, 'InvalidOrTimedOutSession'),
      { kode: 'sesi-hilang' },
    ],
    [
      'of a request while a cell is edited',
      () => excelHost.failOn({ code: 'InvalidOperationInCellEditMode', request: 2 }),
      { kode: 'sel-disunting' },
    ],
  ])('%s is told, and nothing else is tried', async (_, refuse, problem) => {
    const workbook = await open();
    refuse();
    await workbook.listTables();
    const before = excelHost.syncCount;
    expect(await problemOf(workbook.write([], [trend()]))).toEqual(problem);
    // One request to write, at most one to take it back.
    expect(excelHost.syncCount - before).toBeLessThanOrEqual(2);
  });

  it('a chart that somebody deletes meanwhile is no refusal of charts', async () => {
    const workbook = await open();
    await run(workbook, [trend()]);
    excelHost.refuse('ChartCollection.getItem', 'ItemNotFound');
    await workbook.listTables();
    expect(await problemOf(workbook.write([], [trend({ title: 'Baru' })]))).toEqual({ kode: 'buku-berubah' });
  });

  it('a chart that cannot even be taken back leaves the failure as it is', async () => {
    const workbook = await open();
    await run(workbook, [report()]);
    excelHost.refuse(LINK);
    excelHost.refuse('Chart.delete');
    expect(await problemOf(workbook.write([], [trend()]))).toEqual({ kode: 'tertulis-sebagian' });
  });

  it('what was refused only then is not held against charts later', async () => {
    const workbook = await open();
    await run(workbook, [trend()]);
    excelHost.refuse('Chart.setData');
    excelHost.refuse('Chart.delete');
    expect(await problemOf(workbook.write([], [trend({ title: 'Baru' })]))).toMatchObject({ kode: 'excel-gagal' });
    excelHost.accept('Chart.setData');
    excelHost.accept('Chart.delete');
    expect((await run(workbook, [trend({ title: 'Baru' })])).written).toEqual(done({ changedSheets: [SHEET] }));
    expect(sheetOf().charts[0]?.shown[1]?.labels).toEqual(['77,03', '77,91', '78,79']);
  });
});
