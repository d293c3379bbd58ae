import { PERIKSA_NILAI_PERSEPSI } from '../../../src/periksa/label/nilai-persepsi';
import { listTemuan } from './tabel';

const INTERVAL = ['1,00 – 2,5996', '2,60 – 3,064', '3,0644 – 3,532', '3,5324 – 4,00'];
const buildSkala = (persepsi: readonly string[], interval = INTERVAL) => [
  {
    kepala: ['Nilai Persepsi | Nilai Interval (NI) | Mutu'],
    baris: persepsi.map((satu, i) => `${satu} | ${interval[i]} | ${'DCBA'[i]}`),
  },
];

describe('Nilai persepsi (PermenPANRB 14/2017)', () => {
  it.each([
    ['dari bawah ke atas', buildSkala(['1', '2', '3', '4']), []],
    ['dari atas ke bawah', buildSkala(['4', '3', '2', '1'], [...INTERVAL].reverse()), []],
    ['keliru', buildSkala(['1', '7', '3', '4']), ['Lembar1!A4 periksa 7 -> 2']],
    ['tertukar', buildSkala(['2', '1', '3', '4']), ['Lembar1!A3 periksa 2 -> 1', 'Lembar1!A4 periksa 1 -> 2']],
  ])('%s', (_, tabel, temuan) => {
    expect(listTemuan(PERIKSA_NILAI_PERSEPSI, tabel)).toEqual(temuan);
  });
});
