import { PERIKSA_SKALA_KONVERSI } from '../../../src/periksa/label/skala-konversi';
import { listTemuan } from './tabel';

const KONVERSI = ['25,00 – 64,99', '65,00 – 76,60', '76,61 – 88,30', '88,31 – 100,00'];
const buildTabel = (...interval: string[]) => [
  {
    kepala: ['Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu'],
    baris: interval.map((satu, i) => `${i + 1} | ${satu} | ${KONVERSI[i] ?? ''} | ${'DCBA'[i] ?? ''}`),
  },
];

describe('Konversi interval survei', () => {
  it('batas yang dikali 25 bukan batas konversinya', () => {
    expect(
      listTemuan(PERIKSA_SKALA_KONVERSI, buildTabel('1,00 – 2,596', '2,60 – 3,064', '3,064 – 3,532', '3,5324 – 4,00')),
    ).toEqual(['Lembar1!B5 salah 3,064 – 3,532 -> 3,0644 – 3,532', 'Lembar1!B3 periksa 1,00 – 2,596 -> 1,00 – 2,5996']);
  });

  it('PermenPANRB 14/2017', () => {
    expect(
      listTemuan(
        PERIKSA_SKALA_KONVERSI,
        buildTabel('1,00 – 2,5996', '2,60 – 3,064', '3,0644 – 3,532', '3,5324 – 4,00'),
      ),
    ).toEqual([]);
  });
});
