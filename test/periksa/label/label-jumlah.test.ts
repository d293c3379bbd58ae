import { PERIKSA_LABEL_JUMLAH } from '../../../src/periksa/label/label-jumlah';
import { listTemuan } from './tabel';

const buildTabel = (label: string, persen: string) => [
  {
    kepala: ['No | Program | Pagu Anggaran | Realisasi | Rasio Capaian'],
    baris: [
      '1 | Program Penunjang | 800.000.000 | 720.000.000 | 90,00',
      '2 | Program Pelayanan | 200.000.000 | 200.000.000 | 100,00',
      `${label} | | 1.000.000.000 | 920.000.000 | ${persen}`,
    ],
  },
];

describe('Label baris jumlah', () => {
  it('92,00 = 920 / 1.000 juta, rata-rata 90 dan 100 adalah 95', () => {
    expect(listTemuan(PERIKSA_LABEL_JUMLAH, buildTabel('Total Anggaran / Rata-Rata Rasio Capaian', '92,00'))).toEqual([
      'Lembar1!A5 salah Total Anggaran / Rata-Rata Rasio Capaian -> Total Anggaran / Rasio Capaian Total',
    ]);
  });

  it.each([
    ['Total Anggaran / Rata-Rata Rasio Capaian', '95,00'],
    ['Total Anggaran / Rasio Capaian', '92,00'],
    // Neither of the two: a wrong figure, not a wrong label.
    ['Total Anggaran / Rata-Rata Rasio Capaian', '93,00'],
  ])('%s %s', (label, persen) => {
    expect(listTemuan(PERIKSA_LABEL_JUMLAH, buildTabel(label, persen))).toEqual([]);
  });
});
