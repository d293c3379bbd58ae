import { parseInterval } from '../../src/periksa/interval';

function baca(teks: string): string | null {
  const interval = parseInterval(teks);
  if (interval === null) return null;
  const { bawah, atas } = interval;
  return `${bawah ? `${bawah.termasuk ? '[' : '('}${bawah.teks}` : '('} ${atas ? `${atas.teks}${atas.termasuk ? ']' : ')'}` : ')'}`;
}

describe('Rentang skala tercetak', () => {
  it.each([
    ['75 – 100%', '[75 100]'],
    ['91% ≤ 100%', '[91 100]'],
    ['55 – <75 %', '[55 75)'],
    ['>85—100 %', '(85 100]'],
    ['>65-85%', '(65 85]'],
    ['>80 -90', '(80 90]'],
    ['1,00 – 2,5996', '[1,00 2,5996]'],
    ['Lebih dari 100%', '(100 )'],
    ['Kurang dari 50 %', '( 50)'],
    ['≤ 50%', '( 50]'],
    ['≥ 90', '[90 )'],
    ['=0', '[0 0]'],
    ['Sangat Baik', null],
    ['Januari 2023', null],
    ['100', null],
  ])('%s: %s', (teks, batas) => {
    expect(baca(teks)).toBe(batas);
  });
});
