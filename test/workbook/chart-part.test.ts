import { buildChartPart, calculateChartLimits, type ChartDrawing } from '../../src/workbook/chart-part';

function drawing(change: Partial<ChartDrawing> = {}): ChartDrawing {
  return {
    kind: 'column',
    title: 'Grafik 3.2.2',
    categories: { values: ['2022', '2023'], reference: "'Tabel 3.2.6'!$B$9:$B$10" },
    series: [
      {
        name: { text: 'Realisasi', reference: "'Tabel 3.2.6'!$C$8" },
        numbers: { values: [null, '83.20'], reference: "'Tabel 3.2.6'!$C$9:$C$10" },
        labels: [{ text: '' }, { text: '83,20', reference: "'Tabel 3.2.6'!$C$12" }],
      },
    ],
    numberFormat: '0.00',
    highlight: [],
    fontName: 'Times New Roman',
    fontSize: 9,
    ...change,
  };
}

/** The same without cells, as in a document that has none. */
function unlinked(): ChartDrawing {
  return drawing({
    categories: { values: ['2022', '2023'] },
    series: [
      { name: { text: 'Realisasi' }, numbers: { values: ['1', '2'] }, labels: [{ text: '1,0' }, { text: '2,0' }] },
    ],
  });
}

describe('The part of a chart', () => {
  it('refers to cells, and remembers what was in them', () => {
    const part = buildChartPart(drawing());
    expect(part).toContain(
      "<c:val><c:numRef><c:f>'Tabel 3.2.6'!$C$9:$C$10</c:f><c:numCache><c:formatCode>0.00</c:formatCode>" +
        '<c:ptCount val="2"/><c:pt idx="1"><c:v>83.20</c:v></c:pt></c:numCache></c:numRef></c:val>',
    );
    expect(part).toContain("<c:tx><c:strRef><c:f>'Tabel 3.2.6'!$C$12</c:f>");
  });

  it('holds the figures itself where there are no cells', () => {
    const part = buildChartPart(unlinked());
    expect(part).not.toContain('<c:f>');
    expect(part).toContain('<c:cat><c:strLit>');
    expect(part).toContain('<a:t>2,0</a:t>');
  });

  it('labels no point without a figure', () => {
    expect(buildChartPart(drawing()).match(/<c:dLbl>/g)).toHaveLength(1);
  });

  it('has a legend only for several series, and marks points of the last one only', () => {
    const [series] = drawing().series;
    const two = drawing({ series: [series!, series!], highlight: [1] });
    expect(buildChartPart(drawing())).not.toContain('<c:legend>');
    expect(buildChartPart(two)).toContain('<c:legend>');
    expect(buildChartPart(two).match(/<c:dPt>/g)).toHaveLength(1);
    expect(buildChartPart(two).lastIndexOf('<c:dPt>')).toBeGreaterThan(buildChartPart(two).lastIndexOf('<c:ser>'));
  });

  it('leaves out what XML cannot hold, and escapes the rest', () => {
    const part = buildChartPart(drawing({ title: 'A & B <"C">\u0007' }));
    expect(part).toContain('<a:t>A &amp; B &lt;&quot;C&quot;&gt;</a:t>');
  });
});

describe('Limits of the axis of values', () => {
  it.each([
    [['70', '80', null], 94.4, 'above the highest figure, with room for its label'],
    [['3.236', '3.717'], 4.39, 'small figures too'],
    [['12000000'], 14_200_000, 'large ones without many digits'],
  ])('%j: %s (%s)', (values, maximum) => {
    expect(calculateChartLimits(values)).toEqual({ maximum });
  });

  it.each([[['-2', '3']], [['0', '0']], [[null]], [[]]])('%j: the program finds them itself', (values) => {
    expect(calculateChartLimits(values)).toBeNull();
  });
});
