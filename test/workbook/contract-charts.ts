/** What every adapter does with the charts of report sheets. */

import type { MergedRange, ReportChart, ReportRow, ReportSheet, WorkbookPort } from '../../src/workbook/workbook.port';
import { report } from './samples';

/** A chart as a reader sees it; figures and names are read from the cells it refers to. */
export interface ShownChart {
  readonly name: string;
  readonly kind: ReportChart['kind'];
  readonly title: string;
  /** Cells it lies over ('A8:D12'); 'moved' once somebody put it elsewhere. */
  readonly place: string;
  readonly series: readonly ShownSeries[];
}

export interface ShownSeries {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: readonly (number | null)[];
  /** Null where there is no label. */
  readonly labels: readonly (string | null)[];
  /** Points in the colour of warning. */
  readonly marked: readonly number[];
}

export interface ChartSample {
  readonly workbook: WorkbookPort;
  charts(sheet: string): Promise<readonly ShownChart[]>;
  cell(sheet: string, address: string): Promise<unknown>;
  rename(sheet: string, name: string): Promise<void>;
  /** Drags a chart elsewhere, as a user does. */
  drag(sheet: string, chart: string): Promise<void>;
  /** Puts a chart of the user's on a sheet, called 'Grafik saya'. */
  addOwnChart(sheet: string): Promise<void>;
}

const NAME = 'Takar: grafik 3.1';
const UNIT = { row: 0, column: 0, rowSpan: 1, columnSpan: 1 };

interface Figures {
  readonly series: readonly string[];
  readonly rows: readonly (readonly [category: string, ...numbers: (number | null)[]])[];
}

const TREND: Figures = {
  series: ['Target', 'Realisasi'],
  rows: [
    ['2021', null, 77.03],
    ['2022', 70, 77.91],
    ['2023', 72, 78.79],
  ],
};

const label = (number: number | null | undefined) =>
  number === null || number === undefined ? '' : String(number).replace('.', ',');

/** A report with charts below its table, as the use-cases make it: numbers, then labels, in rows that the chart covers. */
export function withCharts(
  charts: readonly { readonly figures: Figures; readonly change?: Partial<ReportChart> }[],
  rowsAbove: readonly ReportRow[] = report().rows,
): ReportSheet {
  const rows: ReportRow[] = [...rowsAbove];
  const placed = charts.map(({ figures: { series, rows: lines }, change }): ReportChart => {
    rows.push({ cells: [] });
    const row = rows.length;
    rows.push(
      { cells: [null, ...series.map((text) => ({ text }))], height: 20 },
      ...lines.map(([category, ...numbers]) => ({
        cells: [
          { text: category },
          ...numbers.map((number) => (number === null ? null : { text: label(number), number })),
        ],
        height: 20,
      })),
      ...lines.map(([, ...numbers]) => ({
        cells: [null, ...numbers.map((number) => ({ text: label(number) }))],
        height: 20,
      })),
    );
    const at = (range: Partial<MergedRange>) => ({ ...UNIT, ...range });
    return {
      name: NAME,
      kind: 'column',
      title: 'Grafik 3.1 Target dan Realisasi',
      place: at({ row, rowSpan: 2 * lines.length + 1, columnSpan: 4 }),
      data: at({ row, rowSpan: lines.length + 1, columnSpan: series.length + 1 }),
      labels: at({ row: row + lines.length + 1, column: 1, rowSpan: lines.length, columnSpan: series.length }),
      numberFormat: '0.00',
      highlight: [],
      ...change,
    };
  });
  return report({ rows, charts: placed });
}

export const trend = (change: Partial<ReportChart> = {}, figures = TREND) => withCharts([{ figures, change }]);

export function describeCharts(open: () => Promise<ChartSample>): void {
  const only = async (sample: ChartSample, sheet = 'Tabel 3.1') => {
    const [chart, ...more] = await sample.charts(sheet);
    expect(more).toEqual([]);
    return chart;
  };

  it('lies over the cells it draws, and says what they say', async () => {
    const sample = await open();
    expect(await sample.workbook.write([], [trend()])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
    expect(await only(sample)).toEqual({
      name: NAME,
      kind: 'column',
      title: 'Grafik 3.1 Target dan Realisasi',
      place: 'A8:D14',
      series: [
        {
          name: 'Target',
          categories: ['2021', '2022', '2023'],
          values: [null, 70, 72],
          labels: [null, '70', '72'],
          marked: [],
        },
        {
          name: 'Realisasi',
          categories: ['2021', '2022', '2023'],
          values: [77.03, 77.91, 78.79],
          labels: ['77,03', '77,91', '78,79'],
          marked: [],
        },
      ],
    });
    // Figures to draw are numbers; what is read, and names of years, are texts.
    expect([await sample.cell('Tabel 3.1', 'C9'), await sample.cell('Tabel 3.1', 'A9')]).toEqual([77.03, '2021']);
    expect([await sample.cell('Tabel 3.1', 'C12'), await sample.cell('Tabel 3.1', 'B9')]).toEqual(['77,03', null]);
  });

  it.each(['bar', 'line', 'pie'] as const)('is drawn as %s too, with its marked points', async (kind) => {
    const sample = await open();
    const figures: Figures = {
      series: ['Nilai'],
      rows: [
        ['Persyaratan', 3.236],
        ['Waktu pelayanan', 3.118],
      ],
    };
    await sample.workbook.write([], [trend({ kind, highlight: kind === 'pie' ? [] : [1] }, figures)]);
    const chart = await only(sample);
    expect(chart?.kind).toBe(kind);
    expect(chart?.series.map(({ values, marked }) => [values, marked])).toEqual([
      [[3.236, 3.118], kind === 'pie' ? [] : [1]],
    ]);
  });

  it('stays as it is when nothing changed', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend()]);
    await sample.workbook.listTables();
    expect((await sample.workbook.checkReports([trend()])).map(({ state }) => state)).toEqual(['current']);
    expect(await sample.workbook.write([], [trend()])).toMatchObject({ changedSheets: [] });
  });

  it('is outdated, and is renewed, when only its title differs', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend()]);
    const other = trend({ title: 'Grafik 3.2 Target dan Realisasi' });
    await sample.workbook.listTables();
    expect((await sample.workbook.checkReports([other])).map(({ state }) => state)).toEqual(['outdated']);
    await sample.workbook.write([], [other]);
    expect((await only(sample))?.title).toBe('Grafik 3.2 Target dan Realisasi');
  });

  it('is renewed in place when its figures, its kind, or the number of its series changes', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend()]);
    const figures: Figures = {
      series: ['Realisasi'],
      rows: [
        ['2022', 77.91],
        ['2023', 83.2],
        ['2024', 84],
      ],
    };
    await sample.workbook.write([], [trend({ kind: 'bar', highlight: [0] }, figures)]);
    const chart = await only(sample);
    expect(chart).toMatchObject({ kind: 'bar', place: 'A8:D14' });
    expect(chart?.series).toEqual([
      {
        name: 'Realisasi',
        categories: ['2022', '2023', '2024'],
        values: [77.91, 83.2, 84],
        labels: ['77,91', '83,2', '84'],
        marked: [0],
      },
    ]);
  });

  it('a point that is no longer marked looks like the others', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend({ highlight: [0] })]);
    await sample.workbook.write([], [trend({ highlight: [2] })]);
    expect((await only(sample))?.series.map(({ marked }) => marked)).toEqual([[], [2]]);
  });

  it('moves along when the table above it grows', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend()]);
    const longer = withCharts([{ figures: TREND }], [...report().rows, { cells: [{ text: '3' }] }]);
    await sample.workbook.write([], [longer]);
    expect(await only(sample)).toMatchObject({ place: 'A9:D15', series: [{ values: [null, 70, 72] }, {}] });
  });

  it('stays where the user has put it, also when it is renewed', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend()]);
    await sample.drag('Tabel 3.1', NAME);
    expect(await sample.workbook.write([], [trend()])).toMatchObject({ changedSheets: [] });
    await sample.workbook.write([], [trend({ title: 'Baru' })]);
    expect(await only(sample)).toMatchObject({ title: 'Baru', place: 'moved' });
  });

  it('still draws its cells after the tab was renamed', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend()]);
    await sample.rename('Tabel 3.1', "Punya'ku");
    await sample.workbook.write([], [trend({ title: 'Baru' })]);
    expect(await only(sample, "Punya'ku")).toMatchObject({ title: 'Baru', series: [{ values: [null, 70, 72] }, {}] });
  });

  it('goes when the report no longer has it; a chart of the user stays', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend()]);
    await sample.addOwnChart('Tabel 3.1');
    await sample.workbook.write([], [trend({ title: 'Baru' })]);
    expect((await sample.charts('Tabel 3.1')).map(({ name }) => name)).toEqual([NAME, 'Grafik saya']);
    await sample.workbook.write([], [report()]);
    expect((await sample.charts('Tabel 3.1')).map(({ name }) => name)).toEqual(['Grafik saya']);
    expect(await sample.workbook.write([], [report()])).toMatchObject({ changedSheets: [] });
  });

  it('goes alone too, and comes again', async () => {
    const sample = await open();
    await sample.workbook.write([], [trend()]);
    await sample.workbook.write([], [report()]);
    expect(await sample.charts('Tabel 3.1')).toEqual([]);
    await sample.workbook.write([], [trend()]);
    expect(await only(sample)).toMatchObject({ name: NAME, place: 'A8:D14' });
  });

  it('one sheet may hold several, each with its own cells', async () => {
    const sample = await open();
    const second: Figures = {
      series: ['Serapan'],
      rows: [
        ['Program A', 99.5],
        ['Program B', 81],
      ],
    };
    const sheet = withCharts([
      { figures: TREND },
      { figures: second, change: { name: 'Takar: grafik 3.2', kind: 'bar', title: 'Grafik 3.2' } },
    ]);
    await sample.workbook.write([], [sheet]);
    const shown = (await sample.charts('Tabel 3.1')).map(({ name, place, series }) => [
      name,
      place,
      series.at(-1)?.values,
    ]);
    expect(shown).toEqual([
      [NAME, 'A8:D14', [77.03, 77.91, 78.79]],
      ['Takar: grafik 3.2', 'A16:D20', [99.5, 81]],
    ]);
    expect(await sample.workbook.write([], [sheet])).toMatchObject({ changedSheets: [] });
  });
}
