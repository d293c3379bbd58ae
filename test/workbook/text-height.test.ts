import { calculateTextHeight } from '../../src/workbook/text-height';

const times = { fontName: 'Times New Roman', fontSize: 12 };
const lines = (text: string, width: number, format = times) =>
  Math.round((calculateTextHeight(text, width, format) - 1.5) / (format.fontSize * 1.32));

describe('Height of a wrapped text', () => {
  it.each([
    ['', 10, 1],
    ['pendek', 10, 1],
    ['dua\nbaris', 10, 2],
    ['satu dua tiga empat', 10, 2],
    ['katayangsangatpanjangsekalitanpaspasi', 10, 4],
    ['\n\n', 10, 3],
  ])('%j in %s characters takes %s lines', (text, width, expected) => {
    expect(lines(text, width)).toBe(expected);
  });

  it('grows with bold letters, wider fonts and narrower columns', () => {
    const text = 'Persentase pelayanan yang selesai tepat waktu '.repeat(5);
    expect(lines(text, 40, { ...times, fontName: 'Arial' })).toBeGreaterThan(lines(text, 40));
    expect(calculateTextHeight(text, 40, { ...times, bold: true })).toBeGreaterThanOrEqual(
      calculateTextHeight(text, 40, times),
    );
    expect(lines(text, 20)).toBeGreaterThan(lines(text, 40));
  });
});
